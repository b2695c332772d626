//! What the account's Home shows beside the posts of the people one follows.

use super::change::change;
use crate::components::choice;
use crate::store::{self, feed};
use leptos::prelude::*;
use trente_contract::ids::AccountKey;
use trente_contract::settings::LeftOut;

/// The choices; none for a guest.
pub(super) fn view() -> Option<AnyView> {
    let account = store::state().current.get_untracked()?;
    let boosts = switch(&account, "settings-home-boosts", |left_out| &mut left_out.boosts);
    let replies = switch(&account, "settings-home-replies", |left_out| &mut left_out.replies);
    Some(view! { {boosts}{replies} }.into_any())
}

/// On while it is shown.
fn switch(account: &AccountKey, words: &'static str, part: fn(&mut LeftOut) -> &mut bool) -> AnyView {
    let settings = store::state().settings;
    let (whose, changed) = (account.clone(), account.clone());
    let shown = move || {
        let mut left_out = settings.with(|settings| settings.left_out.get(&whose).copied()).unwrap_or_default();
        !*part(&mut left_out)
    };
    let choose = move |event| {
        let shown = event_target_checked(&event);
        change(|settings| {
            let left_out = settings.left_out.entry(changed.clone()).or_default();
            *part(left_out) = !shown;
            if *left_out == LeftOut::default() {
                settings.left_out.remove(&changed);
            }
        });
        feed::begin_home_anew(&changed);
    };
    choice::switch(words, shown, choose)
}
