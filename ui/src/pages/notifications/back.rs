//! Following those back who follow the reader.

use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::SetFollow;
use trente_contract::ids::AccountKey;
use trente_contract::notification::Notice;

/// The button; nothing where all of them are followed already.
pub(super) fn button(account: &AccountKey, notice: &Notice) -> Option<AnyView> {
    let people = notice.to_follow.clone();
    let count = people.len();
    if count == 0 {
        return None;
    }
    let followed = RwSignal::new(false);
    let account = account.clone();
    let click = move |_| {
        followed.set(true);
        let (account, people) = (account.clone(), people.clone());
        spawn_local(async move {
            for person in people {
                if let Err(fault) = call(SetFollow { account: account.clone(), person, on: true }).await {
                    followed.try_set(false);
                    status::toast_bad(i18n::next(&t("profile-follow-failed"), &i18n::fault(&fault).what));
                    return;
                }
            }
        });
    };
    let view = move || {
        if followed.get() {
            return view! { <p class="notif__done" role="status">{t("notifications-followed-back")}</p> }.into_any();
        }
        view! {
            <div class="cluster notif__acts">
                <button class="btn btn--soft btn--sm" type="button" on:click=click.clone()>
                    {t_args("notifications-follow-back", &[("count", count.into())])}
                </button>
            </div>
        }
        .into_any()
    };
    Some(view.into_any())
}
