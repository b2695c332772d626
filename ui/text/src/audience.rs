//! Who will see what is being written, as far as the text and the choices tell.

use crate::mentions::mentions;
use trente_contract::compose::QuotePolicy;
use trente_contract::post::Visibility;

/// What one sentence has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody; and who may quote it, where that is said.
    Everyone {
        /// It stays out of public timelines.
        quietly: bool,
        /// None where the server does not let one say.
        quotes: Option<QuotePolicy>,
    },
    /// Those who follow the author, and those who are named.
    Followers {
        /// Only those follow whom the author let.
        locked: bool,
        /// Those who are named, each once, as they were written.
        named: Vec<String>,
    },
    /// Those who are named.
    Named(Vec<String>),
    /// The author alone: nobody is named.
    Nobody,
}

impl Audience {
    /// Who is left where it goes to no other server than this: whoever is named elsewhere gets nothing.
    pub fn on_its_server(self, server: &str) -> Self {
        let here = |named: Vec<String>| named.into_iter().filter(|handle| is_of(handle, server)).collect::<Vec<_>>();
        match self {
            Self::Followers { locked, named } => Self::Followers { locked, named: here(named) },
            Self::Named(named) => match here(named) {
                nobody if nobody.is_empty() => Self::Nobody,
                some => Self::Named(some),
            },
            other => other,
        }
    }
}

/// Whom a text names that are not among the server's own people.
pub fn elsewhere(text: &str, (me, server): (&str, &str)) -> Vec<String> {
    let mut named = named(text, me, server);
    named.retain(|handle| !is_of(handle, server));
    named
}

/// Whether somebody who was written so is among the server's own people.
fn is_of(handle: &str, server: &str) -> bool {
    handle.trim_start_matches('@').split_once('@').is_none_or(|(_, domain)| domain.eq_ignore_ascii_case(server))
}

/// Who sees a text. `me` is the author's `name@domain`, `server` the domain of the server's own people.
pub fn audience(
    text: &str,
    visibility: Visibility,
    (me, server): (&str, &str),
    locked: bool,
    quotes: Option<QuotePolicy>,
) -> Audience {
    match visibility {
        Visibility::Public => Audience::Everyone { quietly: false, quotes },
        Visibility::Unlisted => Audience::Everyone { quietly: true, quotes },
        Visibility::Private | Visibility::Other => Audience::Followers { locked, named: named(text, me, server) },
        Visibility::Direct => match named(text, me, server) {
            nobody if nobody.is_empty() => Audience::Nobody,
            some => Audience::Named(some),
        },
    }
}

/// Whom a text names but its author: each once, with the sign, as it was written first.
fn named(text: &str, me: &str, server: &str) -> Vec<String> {
    let whole = |handle: &str| match handle.contains('@') {
        true => handle.to_ascii_lowercase(),
        false => format!("{handle}@{server}").to_ascii_lowercase(),
    };
    let mut seen = vec![whole(me)];
    let mut found = Vec::new();
    for mention in mentions(text) {
        let written = &text[mention.start..mention.end];
        let key = whole(&written[1..]);
        if !seen.contains(&key) {
            seen.push(key);
            found.push(written.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const ME: (&str, &str) = ("ada@home.example", "home.example");

    fn of(text: &str, visibility: Visibility) -> Audience {
        audience(text, visibility, ME, true, Some(QuotePolicy::Followers))
    }

    #[test]
    fn each_choice_is_somebody_else_s_to_see() {
        let quotes = Some(QuotePolicy::Followers);
        assert_eq!(of("@bo", Visibility::Public), Audience::Everyone { quietly: false, quotes });
        assert_eq!(of("", Visibility::Unlisted), Audience::Everyone { quietly: true, quotes });
        assert_eq!(of("", Visibility::Private), Audience::Followers { locked: true, named: vec![] });
        let named = Audience::Followers { locked: true, named: vec!["@bo".into()] };
        assert_eq!(of("hi @bo", Visibility::Private), named, "who is named sees it, too");
    }

    #[test]
    fn a_private_mention_is_for_those_who_are_named_and_not_for_its_author() {
        assert_eq!(of("hello", Visibility::Direct), Audience::Nobody, "nobody is named");
        assert_eq!(of("to @ada and @ADA@home.example", Visibility::Direct), Audience::Nobody, "oneself is nobody else");
        let text = "@bo, @bo@home.example and @cy@far.example (mail me: a@b.example)";
        let named = Audience::Named(vec!["@bo".into(), "@cy@far.example".into()]);
        assert_eq!(of(text, Visibility::Direct), named, "each once; an e-mail address names nobody");
    }

    #[test]
    fn what_goes_to_no_other_server_reaches_nobody_there() {
        let here = |text: &str, visibility| of(text, visibility).on_its_server("home.example");
        let text = "@bo, @di@HOME.example and @cy@far.example";
        let named = vec!["@bo".to_owned(), "@di@HOME.example".to_owned()];
        assert_eq!(here(text, Visibility::Direct), Audience::Named(named.clone()), "those of the server");
        assert_eq!(here(text, Visibility::Private), Audience::Followers { locked: true, named }, "beside followers");
        assert_eq!(here("@cy@far.example", Visibility::Direct), Audience::Nobody, "she alone is nobody");
        assert_eq!(here(text, Visibility::Public), of(text, Visibility::Public), "everybody there");
        assert_eq!(elsewhere(text, ME), ["@cy@far.example"], "who gets nothing");
        assert!(elsewhere("@bo and @ada@home.example", ME).is_empty(), "nobody, where all are here");
    }
}
