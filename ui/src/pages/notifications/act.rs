//! Letting somebody follow, or not.

use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::status;
use crate::store::unread;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::AnswerFollowRequest;
use trente_contract::ids::AccountKey;
use trente_contract::person::Person;

/// The two buttons; once one was tapped, what was decided. A refusal brings the buttons back. `done` is told of the answer
/// that the server took.
pub(super) fn answer(account: AccountKey, person: &Person, done: impl Fn(bool) + Clone + Send + 'static) -> AnyView {
    let decided = RwSignal::new(None::<bool>);
    let (id, name) = (person.id.clone(), person.name_text.clone());
    let decide = move |accept: bool| {
        decided.set(Some(accept));
        let (account, person, done) = (account.clone(), id.clone(), done.clone());
        spawn_local(async move {
            match call(AnswerFollowRequest { account, person, accept }).await {
                Ok(()) => {
                    status::say(t(if accept { "notifications-accepted" } else { "notifications-refused" }));
                    unread::soon();
                    done(accept);
                }
                Err(fault) => {
                    decided.try_set(None);
                    status::tell_fault(&fault);
                }
            }
        });
    };
    let label = move |id: &'static str| t_args(id, &[("name", name.as_str().into())]);
    (move || match decided.get() {
        Some(accept) => {
            let words = t(if accept { "notifications-accepted" } else { "notifications-refused" });
            view! { <p class="notif__done">{words}</p> }.into_any()
        }
        None => {
            let (accept, refuse) = (decide.clone(), decide.clone());
            view! {
                <div class="cluster notif__acts">
                    <button class="btn btn--outline btn--sm" type="button" aria-label=label("notifications-accept-label") on:click=move |_| accept(true)>
                        {t("notifications-accept")}
                    </button>
                    <button class="btn btn--soft btn--sm" type="button" aria-label=label("notifications-refuse-label") on:click=move |_| refuse(false)>
                        {t("notifications-refuse")}
                    </button>
                </div>
            }
            .into_any()
        }
    })
    .into_any()
}
