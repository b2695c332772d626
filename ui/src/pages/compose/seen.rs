//! The sentence that says who will see it, and the one that says who will not.

use super::writing::Writing;
use crate::components::icon::icon_small;
use crate::ground::i18n::{list, t, t_args};
use leptos::prelude::*;
use trente_contract::compose::{Part, QuotePolicy};
use trente_contract::post::Visibility;
use trente_text::audience::{Audience, audience, elsewhere};

/// So many names stand in the sentence; more are counted.
const NAMES: usize = 3;

/// The sentences below the text.
pub(super) fn below(writing: Writing) -> AnyView {
    let words = Memo::new(move |_| words(writing));
    let fixed = writing.changes().then(|| view! { " " {t("compose-seen-fixed")} });
    view! {
        <p class="compose__seen" id="compose-seen">{icon_small("eye")}<span>{move || words.get()}{fixed}</span></p>
        <div class="compose__missed" aria-live="polite">{missed(writing, "compose__seen")}</div>
    }
    .into_any()
}

/// The same in the dialog.
pub(super) fn inside(writing: Writing) -> AnyView {
    view! {
        <div class="seen__words" aria-live="polite">
            <p class="seen__sentence">{icon_small("eye")}<span>{move || words(writing)}</span></p>
            {missed(writing, "seen__sentence")}
        </div>
    }
    .into_any()
}

/// Who is named and gets nothing, since it goes to no other server.
fn missed(writing: Writing, class: &'static str) -> AnyView {
    let named = Memo::new(move |_| missing(writing));
    (move || {
        let words = named.with(|named| {
            (!named.is_empty()).then(|| t_args("compose-seen-local-missed", &[("names", names(named).into())]))
        });
        words.map(|words| view! { <p class=class>{icon_small("alert")}<span>{words}</span></p> })
    })
    .into_any()
}

/// Whom any text of the thread names, though they are elsewhere and it goes to no other server; reactive.
fn missing(writing: Writing) -> Vec<String> {
    if !writing.local_only.get() {
        return Vec::new();
    }
    let mut all = writing.text.get();
    writing.parts.all.with(|parts| {
        for part in parts {
            all.push('\n');
            all.push_str(&part.text);
        }
    });
    let (handle, domain) = me(writing);
    elsewhere(&all, (&handle, &domain))
}

/// The author's address, and the domain of the server's own people.
fn me(writing: Writing) -> (String, String) {
    writing.account.with_value(|account| {
        let handle = account.person.handle.clone();
        let domain = handle.split_once('@').map_or(account.server.as_str(), |(_, domain)| domain).to_owned();
        (handle, domain)
    })
}

/// Who will see it, as it stands; reactive.
fn words(writing: Writing) -> String {
    let (handle, domain) = me(writing);
    let (locked, server) =
        writing.account.with_value(|account| (account.person.locked, account.server.as_str().to_owned()));
    let local = writing.local_only.get();
    let quotes = writing.rules.with(|rules| rules.quotes).map(|usual| writing.quotes.get().unwrap_or(usual));
    let seen = writing.text.with(|text| audience(text, writing.visibility.get(), (&handle, &domain), locked, quotes));
    let seen = if local { seen.on_its_server(&domain) } else { seen };
    if matches!(seen, Audience::Named(_))
        && let Some(place) = names_nobody(writing, (&handle, &domain), local)
    {
        return t_args("compose-thread-nobody", &[("place", place.into())]);
    }
    if local { words_here(seen, &server) } else { words_anywhere(seen) }
}

/// Of a post that goes to all servers.
fn words_anywhere(seen: Audience) -> String {
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

/// Of one that goes to no other server.
fn words_here(seen: Audience, server: &str) -> String {
    let server = ("server", server.into());
    match seen {
        Audience::Everyone { .. } => t_args("compose-seen-local", &[server]),
        Audience::Followers { locked, named } => {
            let kind = if locked { "chosen" } else { "open" };
            let followers = ("followers", kind.into());
            match named.is_empty() {
                true => t_args("compose-seen-local-private", &[followers, server]),
                false => {
                    let names = ("names", names(&named).into());
                    t_args("compose-seen-local-private-named", &[followers, names, server])
                }
            }
        }
        Audience::Named(named) => t_args("compose-seen-local-direct", &[("names", names(&named).into()), server]),
        Audience::Nobody => t_args("compose-seen-local-nobody", &[server]),
    }
}

/// The place of the first post of the thread that names nobody, where only those who are named see it; reactive.
fn names_nobody(writing: Writing, me: (&str, &str), local: bool) -> Option<u32> {
    let nobody = |part: &Part| {
        let seen = audience(&part.text, Visibility::Direct, me, false, None);
        let seen = if local { seen.on_its_server(me.1) } else { seen };
        !part.is_blank() && seen == Audience::Nobody
    };
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
