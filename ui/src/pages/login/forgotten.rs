//! "I don't remember my server": what this device knows, a look on the servers where most people are, and where else the
//! name of a server is written down.

use super::attempt::Attempt;
use crate::components::icon::{icon_small, sized};
use crate::components::{busy, pick};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::store::choosing::choosing;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{CheckName, CompleteServer, ServersHere};
use trente_contract::join::NameState;
use trente_text::username;

/// How many servers are asked about a name at once.
const AT_ONCE: usize = 5;

/// How many servers of this device are offered.
const OFFERED: usize = 6;

/// What came of a look.
#[derive(Clone, Debug, PartialEq)]
enum Look {
    Not,
    Asking,
    /// Somebody of this name is there.
    There(String, Vec<String>),
}

pub(super) fn forgotten(attempt: Attempt) -> AnyView {
    let step = |number: &'static str, text: &'static str| {
        view! { <li><span class="num" aria-hidden="true">{number}</span><span>{t(text)}</span></li> }
    };
    view! {
        <details class="help">
            <summary>{icon_small("info")}{t("login-forgot")}{sized("down", "icon icon--sm")}</summary>
            <div class="help__body">
                {known(attempt)}
                {look(attempt)}
                <ol class="help__list">
                    {step("1", "login-forgot-mail")}
                    {step("2", "login-forgot-history")}
                    {step("3", "login-forgot-friend")}
                </ol>
            </div>
        </details>
    }
    .into_any()
}

fn ways(attempt: Attempt, name: Option<String>, servers: Vec<String>) -> AnyView {
    let chips = servers.into_iter().map(move |server| {
        let name = name.clone();
        let shown = pick::shown(&server).to_owned();
        let go = move |_| {
            attempt.typed.set(name.as_ref().map_or_else(|| server.clone(), |name| format!("@{name}@{server}")));
            attempt.begin();
        };
        view! { <button class="chip" type="button" on:click=go><bdi dir="ltr">{shown}</bdi></button> }
    });
    view! { <div class="suggest">{chips.collect_view()}</div> }.into_any()
}

/// Servers that were used on this device.
fn known(attempt: Attempt) -> AnyView {
    let servers = RwSignal::new(Vec::<String>::new());
    spawn_local(async move {
        let here = call(ServersHere {}).await.unwrap_or_default();
        servers.try_set(here.into_iter().take(OFFERED).collect());
    });
    (move || {
        let servers = servers.get();
        (!servers.is_empty()).then(|| {
            view! {
                <div class="stack stack--tight">
                    <p>{t("login-forgot-known")}</p>
                    {ways(attempt, None, servers)}
                </div>
            }
        })
    })
    .into_any()
}

/// Where somebody of a name is.
fn look(attempt: Attempt) -> AnyView {
    let typed = RwSignal::new(String::new());
    let found = RwSignal::new(Look::Not);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let name = username::tidy(&typed.get_untracked());
        if name.is_empty() || found.with_untracked(|found| *found == Look::Asking) {
            return;
        }
        found.set(Look::Asking);
        spawn_local(async move {
            let there = ask(&name).await;
            found.try_set(Look::There(name, there));
        });
    };
    let told = move || match found.get() {
        Look::Not => ().into_any(),
        Look::Asking => view! { <span class="cluster">{busy::spinner()}{t("login-forgot-looking")}</span> }.into_any(),
        Look::There(name, servers) if servers.is_empty() => {
            t_args("login-forgot-nowhere", &[("name", name.into())]).into_any()
        }
        Look::There(name, servers) => {
            let words = t_args("login-forgot-there", &[("name", name.as_str().into())]);
            view! { <p>{words}</p>{ways(attempt, Some(name), servers)} }.into_any()
        }
    };
    view! {
        <form class="stack stack--tight" novalidate on:submit=submit>
            <div class="field">
                <label class="field__label" for="login-name">{t("login-forgot-name")}</label>
                <div class="field__box">
                    <span class="field__affix field__affix--strong" aria-hidden="true">"@"</span>
                    <input
                        class="field__input"
                        id="login-name"
                        type="text"
                        dir="ltr"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        prop:value=move || typed.get()
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                    <button class="btn btn--sm btn--ink" type="submit">{t("login-forgot-look")}</button>
                </div>
            </div>
            <div class="stack stack--tight" role="status">{told}</div>
        </form>
    }
    .into_any()
}

/// The servers among the largest and the recommended ones where the name is taken.
async fn ask(name: &str) -> Vec<String> {
    let large = call(CompleteServer { typed: "mastodon".to_owned() }).await.unwrap_or_default();
    let mut servers: Vec<String> = large.into_iter().map(|server| server.domain).collect();
    servers.extend(choosing().others_now("").into_iter().map(|choice| choice.domain));
    servers.sort();
    servers.dedup();
    let mut there = Vec::new();
    for some in servers.chunks(AT_ONCE) {
        let answer = call(CheckName { name: name.to_owned(), servers: some.to_vec() }).await.unwrap_or_default();
        there.extend(answer.into_iter().filter(|one| one.name == NameState::Taken).map(|one| one.server));
    }
    there
}
