//! "Someone is bothering me": three plain questions that lead to what helps. Nothing is done before the last tap.

mod helps;

use crate::components::fetched::{self, Fetched};
use crate::components::side::side;
use crate::components::topbar;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::people::{self, Stand};
use crate::store::{shut, state};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::commands::{ShowProfile, WhichPerson};
use trente_contract::ids::{AccountKey, PersonId};
use trente_contract::person::{Person, Profile};

/// Who or what it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Person,
    Server,
    Words,
    Strangers,
}

/// What the reader wants.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// Not to see them.
    NotSee,
    /// Not to be seen by them.
    NotSeen,
    /// That moderators know.
    Tell,
}

/// Whom it is about, where that is known.
#[derive(Clone)]
struct Whom {
    person: Person,
    stand: Arc<Stand>,
    /// Their server, where it is another than the reader's.
    server: Option<String>,
}

/// What was answered so far.
#[derive(Clone)]
struct Answers {
    account: AccountKey,
    whom: Option<Whom>,
    what: RwSignal<Option<What>>,
    wish: RwSignal<Option<Wish>>,
}

/// The page; `person` is who it began at.
pub(super) fn page(person: Option<PersonId>) -> AnyView {
    let Some(account) = state().account_now() else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    let reader = state().reader_now();
    let body = match person {
        None => questions(&answers(account.key, None)),
        Some(id) => {
            let found: RwSignal<Fetched<Profile>> = RwSignal::new(Fetched::Coming);
            let asking = reader.clone();
            let ask = move || {
                let request = ShowProfile { reader: asking.clone(), person: WhichPerson::Id(id.clone()) };
                fetched::fetch(request, found);
            };
            ask();
            fetched::view(found, 3, ask, move |profile: Profile| {
                let stand = people::stand(&reader, &profile.person.id, profile.relationship);
                let whom = stand.map(|stand| Whom {
                    server: shut::server_of(&profile.person).map(str::to_owned),
                    person: profile.person,
                    stand,
                });
                questions(&answers(account.key.clone(), whom))
            })
        }
    };
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("bothered").into_any(), None)}
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn answers(account: AccountKey, whom: Option<Whom>) -> Answers {
    Answers { account, whom, what: RwSignal::new(None), wish: RwSignal::new(None) }
}

fn questions(answers: &Answers) -> AnyView {
    let whom = answers.whom.as_ref();
    let person = match whom {
        Some(whom) => t_args("bothered-this-person", &[("name", whom.person.name_text.as_str().into())]),
        None => t("bothered-person"),
    };
    let server = match whom.map(|whom| whom.server.as_deref()) {
        Some(Some(server)) => Some(t_args("bothered-this-server", &[("server", server.into())])),
        // Of one's own server there is nobody to leave out.
        Some(None) => None,
        None => Some(t("bothered-server")),
    };
    let what = [
        Some((What::Person, person)),
        server.map(|words| (What::Server, words)),
        Some((What::Words, t("bothered-words"))),
        Some((What::Strangers, t("bothered-strangers"))),
    ];
    let wishes = [
        Some((Wish::NotSee, t("bothered-not-see"))),
        Some((Wish::NotSeen, t("bothered-not-seen"))),
        Some((Wish::Tell, t("bothered-tell"))),
    ];
    let (chosen, wish) = (answers.what, answers.wish);
    // Words and strangers have one way each: there is nothing more to ask.
    let asks_on = move || matches!(chosen.get(), Some(What::Person | What::Server));
    let ready = move || chosen.get().is_some_and(|_| !asks_on() || wish.get().is_some());
    let (second, helping) = (radios("bothered-wish", wishes, wish), answers.clone());
    view! {
        <div class="settings">
            <p class="lede">{t_attr("bothered", "text")}</p>
            {radios("bothered-what", what, chosen)}
            <div class:bothered__hidden=move || !asks_on()>{second}</div>
            <div aria-live="polite">{move || ready().then(|| helps::view(&helping))}</div>
        </div>
    }
    .into_any()
}

/// A question with its answers, of which one holds.
fn radios<T: Copy + PartialEq + Send + Sync + 'static, const N: usize>(
    title: &'static str,
    values: [Option<(T, String)>; N],
    holds: RwSignal<Option<T>>,
) -> AnyView {
    let rows = values.into_iter().flatten().map(|(value, words)| {
        view! {
            <label class="row row--choice">
                <span class="row__main"><span class="row__title">{words}</span></span>
                <input
                    class="checkbox checkbox--round"
                    type="radio"
                    name=title
                    prop:checked=move || holds.get() == Some(value)
                    on:change=move |_| holds.set(Some(value))
                />
            </label>
        }
    });
    view! {
        <section role="radiogroup" aria-labelledby=title>
            <h2 id=title>{t(title)}</h2>
            <div class="group">{rows.collect_view()}</div>
        </section>
    }
    .into_any()
}
