//! The name: whether it is free is known while it is typed, here and on the two other good servers.

use super::attempt::Attempt;
use super::field::{self, Frame};
use crate::bridge::call;
use crate::components::icon::{icon_small, sized};
use crate::components::{busy, pick};
use crate::i18n::{t, t_args};
use crate::store::choosing::choosing;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::CheckName;
use trente_contract::join::{Field, FieldFault, NameOn, NameState, check};
use trente_text::username;

/// How long nothing is typed before servers are asked.
const PAUSE: Duration = Duration::from_millis(300);

/// How many other names are offered, and how many servers are asked about.
const OFFERED: usize = 3;

/// What is known of the name that stands in the field.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    /// Nothing: it is empty or cannot be one.
    Nothing,
    /// Servers are being asked.
    Asking,
    /// How it stands, this server first.
    Told(Vec<NameOn>),
}

impl Known {
    fn here(&self) -> Option<NameState> {
        match self {
            Self::Told(all) => all.first().map(|one| one.name),
            _ => None,
        }
    }
}

pub(super) fn field(attempt: Attempt) -> AnyView {
    let known = RwSignal::new(Known::Nothing);
    let offered = RwSignal::new(Vec::<String>::new());
    watch(attempt, known, offered);
    let typed = attempt.typed.name;
    let taken = Signal::derive(move || {
        let wrong = attempt.wrong_with(Field::Name).map(|wrong| wrong.why);
        known.with(|known| known.here() == Some(NameState::Taken)) || wrong == Some(FieldFault::Taken)
    });
    // Taken between the look and the form: names near it are looked for all the same.
    Effect::new(move |_| {
        if attempt.wrong_with(Field::Name).is_some_and(|wrong| wrong.why == FieldFault::Taken) {
            let name = typed.get_untracked().trim().to_owned();
            known.set(Known::Nothing);
            spawn_local(async move { offer(attempt, &name, offered).await });
        }
    });
    // A name that is free where nobody is let in is nothing to be glad of.
    let good = Signal::derive(move || !attempt.shut() && known.with(|known| known.here() == Some(NameState::Free)));
    let wrong = field::bad(attempt, Field::Name);
    let bad = Signal::derive(move || wrong.get() || taken.get());
    let state = move || match known.get() {
        Known::Asking => busy::spinner(),
        _ if bad.get() => icon_small("x"),
        _ if good.get() => icon_small("check"),
        _ => field::silent(),
    };
    let frame = Frame { field: Field::Name, id: "join-name", label: "join-name", small: "join-name-later" };
    let inside = view! {
        <span class="field__affix field__affix--strong" aria-hidden="true">"@"</span>
        <input
            class="field__input"
            id="join-name"
            name="username"
            type="text"
            data-focus
            dir="ltr"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            maxlength="60"
            required
            aria-describedby="join-name-help"
            aria-invalid=move || bad.get().then_some("true")
            prop:value=move || typed.get()
            on:input=move |event| {
                typed.set(event_target_value(&event));
                attempt.mended(Field::Name);
            }
            on:blur=move |_| { attempt.typed.tidy_name(); }
        />
        <span class="field__affix" dir="ltr">{format!("@{}", attempt.shown())}</span>
        <span class="field__state">{state}</span>
    };
    let help = move || match known.get() {
        Known::Told(all) if !attempt.shut() => told(attempt, &all),
        Known::Asking => t("join-name-asking").into_any(),
        Known::Told(_) | Known::Nothing => t("join-name-help").into_any(),
    };
    view! {
        <div class="join__name" class:join__name--taken=move || taken.get()>
            {field::frame(attempt, frame, good, inside.into_any(), help)}
            {move || (taken.get() && !attempt.shut()).then(|| instead(attempt, known, offered))}
        </div>
    }
    .into_any()
}

fn servers(attempt: Attempt) -> Vec<String> {
    let own = attempt.domain();
    let others = choosing().others_now(&own).into_iter().map(|choice| choice.domain);
    std::iter::once(own.clone()).chain(others).take(OFFERED).collect()
}

/// Asks whenever the name has stood still for a moment; answers to an older name are dropped.
fn watch(attempt: Attempt, known: RwSignal<Known>, offered: RwSignal<Vec<String>>) {
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let typed = attempt.typed.name;
    Effect::new(move |_| {
        let name = typed.get().trim().to_owned();
        if let Some(timer) = timer.get_value() {
            timer.clear();
        }
        // A page that was left watches nothing; whoever comes back to it finds out anew.
        if !attempt.on_screen() {
            return;
        }
        offered.set(Vec::new());
        if check::name(&name).is_some() {
            known.set(Known::Nothing);
            return;
        }
        let ask = move || ask(attempt, name.clone(), known, offered);
        timer.set_value(set_timeout_with_handle(ask, PAUSE).ok());
    });
    on_cleanup(move || {
        if let Some(Some(timer)) = timer.try_get_value() {
            timer.clear();
        }
    });
}

fn ask(attempt: Attempt, name: String, known: RwSignal<Known>, offered: RwSignal<Vec<String>>) {
    if known.try_set(Known::Asking).is_some() {
        return;
    }
    let servers = servers(attempt);
    spawn_local(async move {
        let answer = call(CheckName { name: name.clone(), servers: servers.clone() }).await.unwrap_or_default();
        let still = |typed: &String| typed.trim() == name;
        if !attempt.typed.name.try_with_untracked(still).unwrap_or(false) {
            return;
        }
        let state_on = |server: &String| answer.iter().find(|one| one.server == *server).map(|one| one.name);
        let all = servers
            .iter()
            .map(|server| NameOn { server: server.clone(), name: state_on(server).unwrap_or(NameState::Unknown) });
        let told = Known::Told(all.collect());
        let taken = told.here() == Some(NameState::Taken);
        known.try_set(told);
        if taken {
            offer(attempt, &name, offered).await;
        }
    });
}

/// Looks for names near this one that are free here. Those that the address makes are not looked for: servers are not told
/// of them.
async fn offer(attempt: Attempt, name: &str, offered: RwSignal<Vec<String>>) {
    for near in username::near(name, "").into_iter().take(2 * OFFERED) {
        let servers = vec![attempt.domain()];
        let free = call(CheckName { name: near.clone(), servers }).await;
        let free = free.is_ok_and(|all| all.first().is_some_and(|one| one.name == NameState::Free));
        let still = attempt.typed.name.try_with_untracked(|typed| typed.trim() == name).unwrap_or(false);
        if !still || offered.try_with_untracked(Vec::len).is_none_or(|found| found >= OFFERED) {
            return;
        }
        if free {
            offered.update(|all| all.push(near));
        }
    }
}

fn told(attempt: Attempt, all: &[NameOn]) -> AnyView {
    let here = all.first().map(|one| one.name);
    let free = all.iter().filter(|one| one.name == NameState::Free).count();
    let name = attempt.typed.name.get_untracked().trim().to_owned();
    let args = [("name", name.into()), ("server", attempt.shown().into()), ("count", free.into())];
    match here {
        Some(NameState::Free) if free == all.len() && free > 1 => t_args("join-name-free-all", &args).into_any(),
        Some(NameState::Free) => t_args("join-name-free", &args).into_any(),
        Some(NameState::Taken) => view! { <span role="alert">{t_args("join-name-taken", &args)}</span> }.into_any(),
        Some(NameState::Unknown) | None => t_args("join-name-unknown", &args).into_any(),
    }
}

/// What to do about a name that is taken: one near it, or the same on another server.
fn instead(attempt: Attempt, known: RwSignal<Known>, offered: RwSignal<Vec<String>>) -> AnyView {
    let chip = move |name: String| {
        let taken = name.clone();
        let take = move |_| {
            attempt.typed.name.set(taken.clone());
            attempt.mended(Field::Name);
        };
        view! { <button class="chip" type="button" on:click=take>{sized("plus", "icon icon--xs")}<bdi>{name}</bdi></button> }
    };
    let names = move || {
        // The address may be typed after the name.
        let own = attempt.typed.email.with(|email| username::own(&attempt.typed.name.get(), email));
        let mut names: Vec<String> = own.into_iter().take(2).collect();
        names.extend(offered.get());
        names.truncate(OFFERED + 1);
        (!names.is_empty()).then(|| {
            let chips = names.into_iter().map(chip).collect_view();
            view! { <div class="suggest" role="group" aria-label=t("join-name-others")>{chips}</div> }
        })
    };
    let elsewhere = move || {
        let free = match known.get() {
            Known::Told(all) => all.into_iter().skip(1).find(|one| one.name == NameState::Free),
            _ => None,
        };
        free.map(|free| free_on(attempt, free.server))
    };
    view! { <div class="stack">{names}{elsewhere}</div> }.into_any()
}

fn free_on(attempt: Attempt, server: String) -> AnyView {
    let choice = choosing().others_now(&attempt.domain()).into_iter().find(|choice| choice.domain == server);
    let picture = choice.map(|choice| pick::picture_of(&choice, "server-pic server-pic--sm"));
    let name = attempt.typed.name.get_untracked().trim().to_owned();
    let words = t_args("join-name-free-on", &[("name", name.into()), ("server", pick::shown(&server).into())]);
    view! {
        <div class="banner" role="status">
            {picture}
            <span>
                <strong>{words}</strong>" "
                <button class="textlink" type="button" on:click=move |_| attempt.switch(&server)>{t("join-name-switch")}</button>
            </span>
        </div>
    }
    .into_any()
}
