//! The two steps of a move where the server takes them from apps. A password goes to the server and nowhere else; it stays in its
//! field until the server took it, so that nobody types it anew for a slip of the line.

use super::handle;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{MoveAway, SetAlias};
use trente_contract::join::Password;
use trente_contract::reader::Account;
use trente_contract::{Fault, FaultCode};

/// Where a step stands.
#[derive(Clone, PartialEq)]
enum Stands {
    NotYet,
    Now,
    Done,
    Refused(Fault),
    /// It may be done: what was typed was not at fault, and it is looked at before it is tried again.
    Unclear(Fault),
}

impl Stands {
    fn after(answer: Result<(), Fault>) -> Self {
        match answer {
            Ok(()) => Self::Done,
            Err(fault) if fault.code == FaultCode::MaybeMoved => Self::Unclear(fault),
            Err(fault) => Self::Refused(fault),
        }
    }
}

/// Tells the new account's server who one was.
pub(super) fn alias(old: &Account, new: &Account) -> AnyView {
    let stands = RwSignal::new(Stands::NotYet);
    let request = SetAlias { account: new.key.clone(), old: old.key.clone() };
    let told = t_args("moving-alias-told", &[("server", new.server.as_str().into()), ("handle", handle(old).into())]);
    let label = t_args("moving-alias-here", &[("server", new.server.as_str().into())]);
    let act = move |_| {
        let request = request.clone();
        if stands.get_untracked() != Stands::Now {
            stands.set(Stands::Now);
            spawn_local(async move {
                stands.try_set(Stands::after(call(request).await));
            });
        }
    };
    view! {
        <button class="btn btn--primary" type="button" aria-busy=move || busy(stands) on:click=act>{label}</button>
        {said(stands, told)}
    }
    .into_any()
}

/// Moves away from the old account.
pub(super) fn away(old: &Account, new: &Account) -> AnyView {
    let stands = RwSignal::new(Stands::NotYet);
    let typed = RwSignal::new(String::new());
    let (account, to) = (old.key.clone(), new.key.clone());
    let moved = t_args("moving-moved", &[("handle", handle(new).into())]);
    let label = t_args("moving-move-here", &[("handle", handle(new).into())]);
    let act = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if matches!(stands.get_untracked(), Stands::Now | Stands::Done) {
            return;
        }
        stands.set(Stands::Now);
        let password = Password(typed.get_untracked());
        let request = MoveAway { account: account.clone(), to: to.clone(), password };
        spawn_local(async move {
            let answer = call(request).await;
            if answer.is_ok() {
                typed.try_set(String::new());
            }
            stands.try_set(Stands::after(answer));
        });
    };
    let refused = move || stands.with(|stands| matches!(stands, Stands::Refused(_)));
    view! {
        <form class="portability__away" on:submit=act>
            <div class="field" class:field--bad=refused>
                <label class="field__label" for="moving-password">
                    {t_args("moving-password", &[("server", old.server.as_str().into())])}
                </label>
                <div class="field__box">
                    <input
                        class="field__input"
                        id="moving-password"
                        type="password"
                        autocomplete="current-password"
                        dir="ltr"
                        prop:value=move || typed.get()
                        on:input=move |event| typed.set(event_target_value(&event))
                        aria-invalid=move || refused().then_some("true")
                        aria-describedby="moving-said"
                    />
                </div>
            </div>
            <button class="btn btn--primary" type="submit" aria-busy=move || busy(stands)>{label}</button>
            <div id="moving-said">{said(stands, moved)}</div>
        </form>
    }
    .into_any()
}

fn busy(stands: RwSignal<Stands>) -> Option<&'static str> {
    stands.with(|stands| *stands == Stands::Now).then_some("true")
}

/// What came of it.
fn said(stands: RwSignal<Stands>, done: String) -> AnyView {
    let words = move || match stands.get() {
        Stands::NotYet => None,
        Stands::Now => Some(t("loading")),
        Stands::Done => Some(done.clone()),
        Stands::Refused(fault) | Stands::Unclear(fault) => {
            let words = i18n::fault(&fault);
            Some(i18n::next(&words.what, &words.safe))
        }
    };
    view! { <p class="row__sub portability__said" role="status">{words}</p> }.into_any()
}
