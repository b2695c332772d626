//! Who will see it, and who may quote it: the button, the dialog, and one sentence.

use super::writing::Writing;
use crate::components::compose::visibility::{CHOICES, glyph, label, line};
use crate::components::dialog::Modal;
use crate::components::icon::{icon_small, sized};
use crate::components::segments::segments;
use crate::ground::i18n::{list, next, t, t_args, t_attr};
use leptos::prelude::*;
use trente_contract::compose::{Part, QuotePolicy};
use trente_contract::post::Visibility;
use trente_text::audience::{Audience, audience};

/// So many names stand in the sentence; more are counted.
const NAMES: usize = 3;

/// The button that says what is chosen.
pub(super) fn button(writing: Writing) -> AnyView {
    let chosen = writing.visibility;
    if writing.changes() {
        return view! {
            <span class="chip chip--fixed">
                {move || sized(glyph(chosen.get()), "icon icon--xs")}
                {move || label(chosen.get())}
            </span>
        }
        .into_any();
    }
    view! {
        <button
            class="chip chip--soft"
            type="button"
            aria-haspopup="dialog"
            aria-label=move || t_args("compose-visibility", &[("who", label(chosen.get()).into())])
            on:click=move |_| writing.choosing.set(true)
        >
            {move || sized(glyph(chosen.get()), "icon icon--xs")}
            {move || label(chosen.get())}
            {sized("down", "icon icon--xs")}
        </button>
    }
    .into_any()
}

/// The place of the dialog.
pub(super) fn dialog(writing: Writing) -> AnyView {
    (move || writing.choosing.get().then(|| card(writing))).into_any()
}

fn card(writing: Writing) -> AnyView {
    let modal = Modal::open();
    let (closing, done) = (modal.clone(), modal.clone());
    let closed = move |_| {
        writing.choosing.set(false);
        closing.give_back();
    };
    let rows = CHOICES.into_iter().map(|one| row(writing.visibility, one)).collect_view();
    view! {
        <dialog node_ref=modal.element class="dialog seen" aria-labelledby="seen-title" on:close=closed>
            <h2 id="seen-title">{t("compose-visibility-menu")}</h2>
            <div class="group" role="radiogroup" aria-labelledby="seen-title">{rows}</div>
            {quotes(writing)}
            {local(writing)}
            <p class="seen__sentence" aria-live="polite">{icon_small("eye")}<span>{move || words(writing)}</span></p>
            <div class="dialog__acts">
                <button class="btn btn--primary" type="button" on:click=move |_| done.close()>{t("compose-visibility-done")}</button>
            </div>
        </dialog>
    }
    .into_any()
}

fn row(chosen: RwSignal<Visibility>, one: Visibility) -> AnyView {
    let first = chosen.get_untracked() == one;
    view! {
        <label class="row row--choice">
            <span class="row__icon">{icon_small(glyph(one))}</span>
            <span class="row__main">
                <span class="row__title">{label(one)}</span>
                <span class="row__sub">{line(one)}</span>
            </span>
            <input
                class="checkbox checkbox--round"
                type="radio"
                name="compose-visibility"
                autofocus=first
                prop:checked=move || chosen.get() == one
                on:change=move |_| chosen.set(one)
            />
        </label>
    }
    .into_any()
}

/// Whether it stays on the server, where the server knows such posts.
fn local(writing: Writing) -> AnyView {
    let knows = Memo::new(move |_| writing.rules.with(|rules| rules.local_only));
    let server = writing.account.with_value(|account| account.server.clone());
    (move || {
        knows.get().then(|| {
            view! {
                <label class="row row--choice seen__local">
                    <span class="row__main">
                        <span class="row__title">{t_args("compose-local", &[("server", server.as_str().into())])}</span>
                        <span class="row__sub">{t_attr("compose-local", "text")}</span>
                    </span>
                    <input
                        type="checkbox"
                        role="switch"
                        class="switch"
                        prop:checked=move || writing.local_only.get()
                        on:change=move |event| writing.local_only.set(event_target_checked(&event))
                    />
                </label>
            }
        })
    })
    .into_any()
}

/// The chip that says whether the text is Markdown, where the server reads that.
pub(super) fn markdown(writing: Writing) -> AnyView {
    let reads = Memo::new(move |_| writing.rules.with(|rules| rules.markdown));
    let toggle = move |_| writing.markdown.update(|on| *on = !*on);
    (move || {
        reads.get().then(|| {
            view! {
                <button
                    class="chip chip--soft"
                    type="button"
                    aria-pressed=move || if writing.markdown.get() { "true" } else { "false" }
                    title=t_attr("compose-markdown", "text")
                    on:click=toggle
                >
                    {t("compose-markdown")}
                </button>
            }
        })
    })
    .into_any()
}

/// Who may quote it, where the server lets one say.
fn quotes(writing: Writing) -> AnyView {
    let usual = Memo::new(move |_| writing.rules.with(|rules| rules.quotes));
    let open = Memo::new(move |_| matches!(writing.visibility.get(), Visibility::Public | Visibility::Unlisted));
    let holds = RwSignal::new(writing.quotes.get_untracked().or(usual.get_untracked()).unwrap_or_default());
    // The account's own way may be told only after the dialog has opened.
    Effect::new(move |_| {
        let now = writing.quotes.get().or(usual.get()).unwrap_or_default();
        if holds.get_untracked() != now {
            holds.set(now);
        }
    });
    Effect::new(move |before: Option<QuotePolicy>| {
        let now = holds.get();
        if before.is_some_and(|before| before != now)
            && writing.quotes.get_untracked().or(usual.get_untracked()) != Some(now)
        {
            writing.quotes.set(Some(now));
        }
        now
    });
    let values = [
        (QuotePolicy::Public, "compose-quote-public"),
        (QuotePolicy::Followers, "compose-quote-followers"),
        (QuotePolicy::Nobody, "compose-quote-nobody"),
    ];
    (move || {
        usual.get().map(|_| {
            let inner = match open.get() {
                true => segments("compose-quotes", t("compose-quotes"), &values, holds),
                false => view! { <p class="fine">{t("compose-quotes-closed")}</p> }.into_any(),
            };
            view! {
                <div class="seen__quotes">
                    <h3>{t("compose-quotes")}</h3>
                    {inner}
                </div>
            }
        })
    })
    .into_any()
}

/// The sentence below the text.
pub(super) fn sentence(writing: Writing) -> AnyView {
    let words = Memo::new(move |_| words(writing));
    let fixed = writing.changes().then(|| view! { " " {t("compose-seen-fixed")} });
    view! { <p class="compose__seen" id="compose-seen">{icon_small("eye")}<span>{move || words.get()}{fixed}</span></p> }
        .into_any()
}

/// Who will see it, as it stands; reactive.
fn words(writing: Writing) -> String {
    if !writing.local_only.get() {
        return words_anywhere(writing);
    }
    let server = writing.account.with_value(|account| account.server.clone());
    let server = [("server", server.into())];
    match writing.visibility.get() {
        Visibility::Public | Visibility::Unlisted => t_args("compose-seen-local", &server),
        _ => next(&words_anywhere(writing), &t_args("compose-seen-local-too", &server)),
    }
}

/// The same of a post that goes to all servers.
fn words_anywhere(writing: Writing) -> String {
    let (handle, locked, server) = writing.account.with_value(|account| {
        let domain = account.person.handle.split_once('@').map_or(account.server.as_str(), |(_, domain)| domain);
        (account.person.handle.clone(), account.person.locked, domain.to_owned())
    });
    let quotes = writing.rules.with(|rules| rules.quotes).map(|usual| writing.quotes.get().unwrap_or(usual));
    let seen = writing.text.with(|text| audience(text, writing.visibility.get(), (&handle, &server), locked, quotes));
    if matches!(seen, Audience::Named(_))
        && let Some(place) = names_nobody(writing, (&handle, &server))
    {
        return t_args("compose-thread-nobody", &[("place", place.into())]);
    }
    let quoted = |quotes: Option<QuotePolicy>| {
        match quotes {
            Some(QuotePolicy::Public) => "public",
            Some(QuotePolicy::Followers) => "followers",
            Some(QuotePolicy::Nobody) => "nobody",
            None => "unsaid",
        }
        .into()
    };
    match seen {
        Audience::Everyone { quietly: false, quotes } => t_args("compose-seen-public", &[("quotes", quoted(quotes))]),
        Audience::Everyone { quietly: true, quotes } => t_args("compose-seen-unlisted", &[("quotes", quoted(quotes))]),
        Audience::Followers { locked, named } => {
            let kind = if locked { "chosen" } else { "open" };
            match named.is_empty() {
                true => t_args("compose-seen-private", &[("followers", kind.into())]),
                false => {
                    let names = names(&named);
                    t_args("compose-seen-private-named", &[("followers", kind.into()), ("names", names.into())])
                }
            }
        }
        Audience::Named(named) => t_args("compose-seen-direct", &[("names", names(&named).into())]),
        Audience::Nobody => t("compose-seen-nobody"),
    }
}

/// The place of the first post of the thread that names nobody, where only those who are named see it; reactive.
fn names_nobody(writing: Writing, me: (&str, &str)) -> Option<u32> {
    let nobody =
        |part: &Part| !part.is_blank() && audience(&part.text, Visibility::Direct, me, false, None) == Audience::Nobody;
    let at = writing.parts.all.with(|all| all.iter().position(nobody))?;
    u32::try_from(at + 2).ok()
}

/// The names, or the first and how many others.
#[expect(clippy::cast_precision_loss, reason = "as many as fit into a post")]
fn names(named: &[String]) -> String {
    if named.len() <= NAMES {
        return list(named);
    }
    let others = named.len() - 1;
    t_args("compose-seen-others", &[("name", named[0].as_str().into()), ("count", (others as f64).into())])
}
