//! On Home, quietly: posts that wait to be sent, or could not be.

use crate::components::icon::icon;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::store::drafts;
use leptos::prelude::*;
use trente_contract::ids::AccountKey;

/// One line, as long as there is something to say.
pub(super) fn view(account: &AccountKey) -> AnyView {
    let account = account.clone();
    let left = Memo::new(move |_| drafts::left(&account));
    (move || {
        let (class, glyph, words) = match left.get() {
            (0, 0) => return None,
            (wait, 0) => ("banner", "clock", t_args("drafts-home-waits", &[("count", wait.into())])),
            (_, need) => ("banner banner--warn", "alert", t_args("drafts-home-needs", &[("count", need.into())])),
        };
        Some(view! {
            <div class="pad pad--tight">
                <div class=class role="status">
                    {icon(glyph)}
                    <span>{words}</span>
                    <a class="btn btn--sm btn--outline" href=Route::Drafts.href()>{t("drafts-show")}</a>
                </div>
            </div>
        })
    })
    .into_any()
}
