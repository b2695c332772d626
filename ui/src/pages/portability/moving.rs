//! Moving to an account elsewhere, step by step. Servers of Mastodon move people on their own pages alone: those are opened at the
//! right place, with what has to be typed there ready to be copied, and what came of it is looked at here. GoToSocial does both for apps.

mod here;

use crate::components::icon::icon_small;
use crate::components::side::side;
use crate::components::{browser, clipboard, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{accounts, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{ShowProfile, WhichPerson};
use trente_contract::reader::{Account, Reader};

/// What looking came to.
#[derive(Clone, PartialEq)]
enum Looked {
    NotYet,
    Now,
    /// The old account leads here; to nowhere with none.
    Leads(Option<String>),
    Failed(Fault),
}

/// The page.
pub(in crate::pages) fn page() -> AnyView {
    let Some(old) = untrack(|| state().account_now()) else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    let others: Vec<Account> =
        state().accounts.get_untracked().into_iter().filter(|one| one.key != old.key && !one.expired).collect();
    let new = RwSignal::new(others.first().cloned());
    let old = StoredValue::new(old);
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("moving").into_any(), None)}
            <div class="settings portability">
                <div class="portability__lead">
                    <p>{t_args("moving-lead", &[("handle", handle(&old.get_value()).into())])}</p>
                    <ul class="portability__means">
                        <li>{t("moving-means-followers")}</li>
                        <li>{t("moving-means-posts")}</li>
                        <li>{t(if old.get_value().moves_here() { "moving-means-back-week" } else { "moving-means-back" })}</li>
                    </ul>
                </div>
                <ol class="portability__steps">
                    {step("moving-have", have(&others, new))}
                    {step("moving-keep", view! { <a class="btn btn--outline" href=Route::Portability.href()>{t("moving-keep-go")}</a> }.into_any())}
                    {move || alias(&old.get_value(), new.get())}
                    {move || away(&old.get_value(), new.get())}
                    {step("moving-look", look(old, new))}
                    {step("moving-take", (move || new.get().map(take)).into_any())}
                </ol>
            </div>
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn handle(account: &Account) -> String {
    account.key.as_str().to_owned()
}

fn step(id: &'static str, ways: AnyView) -> AnyView {
    step_saying(id, "text", ways)
}

fn step_saying(id: &'static str, text: &'static str, ways: AnyView) -> AnyView {
    view! {
        <li class="group pad">
            <p class="row__title">{t(id)}</p>
            <p class="row__sub">{t_attr(id, text)}</p>
            <div class="cluster">{ways}</div>
        </li>
    }
    .into_any()
}

/// The new account names the old one.
fn alias(old: &Account, new: Option<Account>) -> AnyView {
    let Some(new) = new else { return step("moving-alias", ().into_any()) };
    if new.moves_here() {
        return step_saying("moving-alias", "here", here::alias(old, &new));
    }
    let ways = view! { {copy(handle(old))} {leads(&new, "/settings/aliases", "moving-alias-go")} };
    step("moving-alias", ways.into_any())
}

/// The old account leads to the new one.
fn away(old: &Account, new: Option<Account>) -> AnyView {
    let Some(new) = new else { return step("moving-move", ().into_any()) };
    if old.moves_here() {
        return step_saying("moving-move", "here", here::away(old, &new));
    }
    let ways = view! { {copy(handle(&new))} {leads(old, "/settings/migration", "moving-move-go")} };
    step("moving-move", ways.into_any())
}

/// Which account one moves to: one of this device, or one that is to be made.
fn have(others: &[Account], new: RwSignal<Option<Account>>) -> AnyView {
    let choices = others.iter().cloned().map(|account| {
        let (key, words) = (account.key.clone(), format!("@{}", handle(&account)));
        view! {
            <label class="row row--choice">
                <span class="row__main"><bdi class="row__title" dir="ltr">{words}</bdi></span>
                <input
                    class="checkbox checkbox--round"
                    type="radio"
                    name="moving-to"
                    prop:checked=move || new.with(|new| new.as_ref().is_some_and(|new| new.key == key))
                    on:change=move |_| new.set(Some(account.clone()))
                />
            </label>
        }
    });
    view! {
        {(!others.is_empty()).then(|| view! { <div class="portability__choices" role="radiogroup" aria-label=t("moving-to")>{choices.collect_view()}</div> })}
        <a class="btn btn--outline" href=Route::Join { server: None, invite: None, wish: None }.href()>{t("moving-join")}</a>
        <a class="btn btn--quiet" href=Route::Login { wish: None }.href()>{t("moving-log-in")}</a>
    }
    .into_any()
}

fn copy(text: String) -> AnyView {
    let label = t_args("moving-copy", &[("handle", text.as_str().into())]);
    let act = move |_| {
        let text = text.clone();
        spawn_local(async move {
            match clipboard::copy(&text).await {
                true => status::toast(t("moving-copied")),
                false => status::toast_bad(t("moving-not-copied")),
            }
        });
    };
    view! { <button class="btn btn--outline" type="button" on:click=act>{icon_small("copy")}{label}</button> }
        .into_any()
}

/// The page of a server where this is done.
fn leads(account: &Account, path: &'static str, words: &'static str) -> AnyView {
    let host = account.server.split(':').next().unwrap_or_default();
    let scheme = if host == "127.0.0.1" || host == "localhost" { "http" } else { "https" };
    let url = format!("{scheme}://{}{path}", account.server);
    let label = t_args(words, &[("server", account.server.as_str().into())]);
    view! {
        <button class="btn btn--soft" type="button" on:click=move |_| browser::open(url.clone())>
            {icon_small("external")}{label}
        </button>
    }
    .into_any()
}

fn look(old: StoredValue<Account>, new: RwSignal<Option<Account>>) -> AnyView {
    let looked = RwSignal::new(Looked::NotYet);
    let act = move |_| {
        if looked.get_untracked() == Looked::Now {
            return;
        }
        looked.set(Looked::Now);
        let account = old.get_value();
        let request = ShowProfile {
            reader: Reader::Account { account: account.key.clone() },
            person: WhichPerson::Id(account.person.id.clone()),
        };
        spawn_local(async move {
            let came = match call(request).await {
                Ok(profile) => Looked::Leads(profile.moved_to),
                Err(fault) => Looked::Failed(fault),
            };
            looked.try_set(came);
        });
    };
    let words = move || match looked.get() {
        Looked::NotYet => None,
        Looked::Now => Some(t("moving-looks")),
        Looked::Leads(None) => Some(t("moving-not-yet")),
        Looked::Leads(Some(to)) => {
            let right = new.with(|new| new.as_ref().is_some_and(|new| to.trim_start_matches('@') == new.key.as_str()));
            Some(t_args(if right { "moving-done" } else { "moving-elsewhere" }, &[("handle", to.into())]))
        }
        Looked::Failed(fault) => Some(i18n::fault(&fault).what),
    };
    view! {
        <button class="btn btn--outline" type="button" on:click=act>{icon_small("refresh")}{t("moving-look-go")}</button>
        <p class="row__sub" role="status">{words}</p>
    }
    .into_any()
}

fn take(new: Account) -> AnyView {
    let words = t_args("moving-take-go", &[("handle", format!("@{}", handle(&new)).into())]);
    let act = move |_| accounts::switch_and_go(new.key.clone(), Route::Portability);
    view! { <button class="btn btn--primary" type="button" on:click=act>{words}</button> }.into_any()
}
