//! The name: whether it is free here is known while it is typed. Other servers are told of it only when it is taken here.

use super::attempt::Attempt;
use super::field::{self, Frame};
use super::offer;
use crate::components::icon::{icon_small, sized};
use crate::components::{busy, pick};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::store::choosing::choosing;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::CheckName;
use trente_contract::join::{Field, FieldFault, NameOn, NameState, check};
use trente_text::username;

/// How long nothing is typed before servers are asked.
const PAUSE: Duration = Duration::from_millis(300);

/// How many other names are offered, and how many servers are asked about one that is taken, this one among them.
const OFFERED: usize = 3;

/// What is known of the name that stands in the field.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    /// Nothing: it is empty or cannot be one.
    Nothing,
    /// Servers are being asked.
    Asking,
    /// How it stands here.
    Told(NameState),
}

pub(super) fn field(attempt: Attempt) -> AnyView {
    let known = RwSignal::new(Known::Nothing);
    let offered = RwSignal::new(Vec::<String>::new());
    let elsewhere = RwSignal::new(None::<String>);
    watch(attempt, known, offered, elsewhere);
    let typed = attempt.typed.name;
    let taken = Signal::derive(move || {
        let wrong = attempt.wrong_with(Field::Name).map(|wrong| wrong.why);
        known.with(|known| *known == Known::Told(NameState::Taken)) || wrong == Some(FieldFault::Taken)
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
    let good = Signal::derive(move || !attempt.shut() && known.with(|known| *known == Known::Told(NameState::Free)));
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
        Known::Told(here) if !attempt.shut() => told(attempt, here),
        Known::Asking => t("join-name-asking").into_any(),
        Known::Told(_) | Known::Nothing => t("join-name-help").into_any(),
    };
    view! {
        <div class="join__name" class:join__name--taken=move || taken.get()>
            {field::frame(attempt, frame, good, inside.into_any(), help)}
            {offer::chip(attempt)}
            {move || (taken.get() && !attempt.shut()).then(|| instead(attempt, offered, elsewhere))}
        </div>
    }
    .into_any()
}

/// Asks whenever the name has stood still for a moment; answers to an older name are dropped.
fn watch(
    attempt: Attempt,
    known: RwSignal<Known>,
    offered: RwSignal<Vec<String>>,
    elsewhere: RwSignal<Option<String>>,
) {
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
        elsewhere.set(None);
        if check::name(&name).is_some() {
            known.set(Known::Nothing);
            return;
        }
        let ask = move || ask(attempt, name.clone(), known, offered, elsewhere);
        timer.set_value(set_timeout_with_handle(ask, PAUSE).ok());
    });
    on_cleanup(move || {
        if let Some(Some(timer)) = timer.try_get_value() {
            timer.clear();
        }
    });
}

fn ask(
    attempt: Attempt,
    name: String,
    known: RwSignal<Known>,
    offered: RwSignal<Vec<String>>,
    elsewhere: RwSignal<Option<String>>,
) {
    if known.try_set(Known::Asking).is_some() {
        return;
    }
    spawn_local(async move {
        let here = look(&name, vec![attempt.domain()]).await;
        let here = here.first().map_or(NameState::Unknown, |one| one.name);
        let still = || attempt.typed.name.try_with_untracked(|typed| typed.trim() == name).unwrap_or(false);
        if !still() {
            return;
        }
        known.try_set(Known::Told(here));
        if here == NameState::Taken {
            let others = choosing().others_now(&attempt.domain());
            let others = look(&name, others.into_iter().map(|choice| choice.domain).take(OFFERED - 1).collect()).await;
            if still() {
                let free = others.into_iter().find(|one| one.name == NameState::Free);
                elsewhere.try_set(free.map(|free| free.server));
                offer(attempt, &name, offered).await;
            }
        }
    });
}

async fn look(name: &str, servers: Vec<String>) -> Vec<NameOn> {
    call(CheckName { name: name.to_owned(), servers }).await.unwrap_or_default()
}

/// Looks for names near this one that are free here.
async fn offer(attempt: Attempt, name: &str, offered: RwSignal<Vec<String>>) {
    // Those that the e-mail address makes are offered without a look: it is nobody's business.
    for near in username::near(name, "").into_iter().take(2 * OFFERED) {
        let found = look(&near, vec![attempt.domain()]).await;
        let free = found.first().is_some_and(|one| one.name == NameState::Free);
        let still = attempt.typed.name.try_with_untracked(|typed| typed.trim() == name).unwrap_or(false);
        if !still || offered.try_with_untracked(Vec::len).is_none_or(|found| found >= OFFERED) {
            return;
        }
        if free {
            offered.update(|all| all.push(near));
        }
    }
}

fn told(attempt: Attempt, here: NameState) -> AnyView {
    let name = attempt.typed.name.get_untracked().trim().to_owned();
    let args = [("name", name.into()), ("server", attempt.shown().into())];
    match here {
        NameState::Free => t_args("join-name-free", &args).into_any(),
        NameState::Taken => view! { <span role="alert">{t_args("join-name-taken", &args)}</span> }.into_any(),
        NameState::Unknown => t_args("join-name-unknown", &args).into_any(),
    }
}

/// What to do about a name that is taken: one near it, or the same on another server.
fn instead(attempt: Attempt, offered: RwSignal<Vec<String>>, elsewhere: RwSignal<Option<String>>) -> AnyView {
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
        let names: Vec<String> = own.into_iter().take(2).chain(offered.get()).take(OFFERED + 1).collect();
        (!names.is_empty()).then(|| {
            let chips = names.into_iter().map(chip).collect_view();
            view! { <div class="suggest" role="group" aria-label=t("join-name-others")>{chips}</div> }
        })
    };
    let elsewhere = move || elsewhere.get().map(|server| free_on(attempt, server));
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
