//! What a link or a pasted text means, before anybody is asked.

use crate::api::discover::{bare, normalise};
use crate::api::entities::EntityId;
use crate::api::{Origin, OriginError};
use trente_text::bridged::{Bridged, bridged};
use url::{Url, form_urlencoded};

/// The app's own scheme.
const OURS: &str = "trente";
/// Longer codes and names are none.
const LONGEST: usize = 100;
/// Pages of a server that say only which server is meant.
const FRONT_PAGES: &[&str] =
    &["about", "auth", "explore", "public", "home", "directory", "getting-started", "login", "start", "deck"];

/// What a text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// An invite.
    Invite {
        /// Where.
        origin: Origin,
        /// Its code.
        code: String,
    },
    /// A pack (the API's Collection).
    Pack {
        /// Where.
        origin: Origin,
        /// Its id there.
        id: EntityId,
    },
    /// A person.
    Person {
        /// `name@domain`.
        handle: String,
    },
    /// A post.
    Post {
        /// Where.
        origin: Origin,
        /// Its page.
        address: String,
        /// Its id there, when the address holds it.
        id: Option<String>,
        /// Its author as `name@domain`, when the address names them.
        author: Option<String>,
    },
    /// Somebody of another network, known here over a bridge if at all; or a post of theirs.
    Neighbour(Bridged),
    /// A server, or what looks like one.
    Server {
        /// Where.
        origin: Origin,
    },
    /// Another page: a post of other software, or nothing of ours.
    Page {
        /// Its address.
        address: String,
    },
    /// Words for a post, empty when they came another way and wait already.
    Share {
        /// The words, with an address among them if there was one.
        text: String,
    },
    /// The mail's link has led back into the app.
    Confirmed,
    /// Nothing of ours.
    Nothing,
}

/// Reads a link, a handle or a domain, or the first link in a longer text.
///
/// ```
/// use trente_core::reading::{Meant, read_link};
/// let handle = "lea@piaille.fr".to_owned();
/// assert_eq!(read_link("https://piaille.fr/@lea"), Meant::Person { handle });
/// ```
pub fn read_link(text: &str) -> Meant {
    let text = bare(text);
    let mut words = text.split_whitespace();
    match (words.next(), words.next()) {
        (None, _) => Meant::Nothing,
        (Some(word), None) => one(word),
        // What is shared from other apps is often a sentence with a link in it.
        _ => match text.split_whitespace().find(|word| word.contains("://")) {
            Some(word) => one(&bare(word)),
            None if normalise(&text).is_ok() => server(&text),
            None => Meant::Nothing,
        },
    }
}

fn one(word: &str) -> Meant {
    let Some((scheme, rest)) = word.split_once("://") else { return handle_or_domain(word) };
    match scheme.to_ascii_lowercase().as_str() {
        OURS => our_own(rest),
        // https://fedi-to.net/ and what some web pages offer.
        "web+ap" | "web+mastodon" => address(&format!("https://{rest}")),
        "http" | "https" => address(word),
        _ => Meant::Nothing,
    }
}

/// `trente://login` alone is where the mail's link ends; with a query it belongs to a log-in, which listens elsewhere.
/// `trente://piaille.fr/@lea` is the same page as with https. `trente://share?text=Tide&url=https://a.example` brings words for a post.
fn our_own(rest: &str) -> Meant {
    let (place, _) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let bare = rest.trim_end_matches('/');
    match place.to_ascii_lowercase().as_str() {
        "login" | "confirmed" if bare.len() == place.len() => Meant::Confirmed,
        "share" => Meant::Share { text: shared(rest) },
        domain if domain.contains('.') => address(&format!("https://{rest}")),
        _ => Meant::Nothing,
    }
}

/// The words of a link that shares: a title, a text, an address, each on lines of its own.
fn shared(rest: &str) -> String {
    let query = rest.split_once('?').map(|(_, query)| query.split('#').next().unwrap_or_default()).unwrap_or_default();
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let mut parts: Vec<&str> = Vec::new();
    for name in ["title", "text", "url"] {
        let found = pairs.iter().find(|(key, _)| key == name).map(|(_, words)| words.trim());
        // An address is often in the text, too.
        parts.extend(found.filter(|words| !words.is_empty() && !parts.iter().any(|part| part.contains(words))));
    }
    parts.join("\n\n")
}

fn handle_or_domain(word: &str) -> Meant {
    let word = word.strip_prefix("acct:").unwrap_or(word);
    let handle = word.strip_prefix('@').unwrap_or(word);
    match handle.split_once('@') {
        // A link without its scheme, as some apps show it.
        _ if !word.starts_with('@') && word.contains('/') => address(&format!("https://{word}")),
        Some((name, domain)) if is_name(name) => match Origin::parse(domain) {
            Ok(origin) => Meant::Person { handle: format!("{name}@{}", origin.domain()) },
            Err(_) => Meant::Nothing,
        },
        Some(_) => Meant::Nothing,
        None if word.starts_with('@') => Meant::Nothing,
        None => server(word),
    }
}

fn server(text: &str) -> Meant {
    normalise(text).map_or(Meant::Nothing, |found| Meant::Server { origin: found.origin })
}

fn address(text: &str) -> Meant {
    let Ok(mut url) = Url::parse(text) else { return Meant::Nothing };
    let origin = match Origin::of(&url) {
        Err(OriginError::Insecure) if url.port().is_none() && url.set_scheme("https").is_ok() => Origin::of(&url),
        other => other,
    };
    let Ok(origin) = origin else { return Meant::Nothing };
    if let Some(neighbour) = bridged(url.as_str()) {
        return Meant::Neighbour(neighbour);
    }
    let path = percent_decoded(url.path());
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let post = |id: Option<&str>, name: Option<&str>| Meant::Post {
        address: address_of(&url),
        id: id.map(str::to_owned),
        author: name.and_then(|name| author(name, &origin)),
        origin: origin.clone(),
    };
    match parts.as_slice() {
        [] => Meant::Server { origin },
        ["invite", code] if is_code(code) => Meant::Invite { code: (*code).to_owned(), origin },
        [.., "collections", id] if is_code(id) => Meant::Pack { id: EntityId::from(*id), origin },
        ["web", rest @ ..] if !rest.is_empty() => in_web(rest, &origin, post),
        parts => person_or_post(parts, &origin, post).unwrap_or_else(|| match parts {
            [page, ..] if FRONT_PAGES.contains(page) => Meant::Server { origin: origin.clone() },
            _ => Meant::Page { address: address_of(&url) },
        }),
    }
}

/// Old web pages of Mastodon: `/web/@name`, `/web/statuses/1`.
fn in_web<'a>(parts: &[&'a str], origin: &Origin, post: impl Fn(Option<&'a str>, Option<&'a str>) -> Meant) -> Meant {
    match parts {
        ["statuses", id] if is_code(id) => post(Some(id), None),
        parts => person_or_post(parts, origin, post).unwrap_or_else(|| Meant::Server { origin: origin.clone() }),
    }
}

fn person_or_post<'a>(
    parts: &[&'a str],
    origin: &Origin,
    post: impl Fn(Option<&'a str>, Option<&'a str>) -> Meant,
) -> Option<Meant> {
    let person = |name: &str| author(name, origin).map(|handle| Meant::Person { handle });
    match parts {
        // Mastodon, GoToSocial, Pixelfed
        [name] if name.starts_with('@') => person(name),
        ["users" | "u", name] => person(name),
        [name, "with_replies" | "media" | "featured" | "followers" | "following", ..] if name.starts_with('@') => {
            person(name)
        }
        [name, id] | [name, "statuses", id] if name.starts_with('@') && is_code(id) => Some(post(Some(id), Some(name))),
        ["users", name, "statuses", id] if is_code(id) => Some(post(Some(id), Some(name))),
        ["statuses", id] if is_code(id) => Some(post(Some(id), None)),
        // Pleroma, Akkoma; Misskey and its kin: the page's id is no id of Mastodon's API
        ["notice" | "objects" | "notes", id] if is_code(id) => Some(post(None, None)),
        ["p", name, id] if is_code(id) => Some(post(None, Some(name))),
        _ => None,
    }
}

/// `name@domain` from `@name` on this server, or from `@name@domain`.
fn author(name: &str, origin: &Origin) -> Option<String> {
    let name = name.trim_start_matches('@');
    match name.split_once('@') {
        Some((name, domain)) => {
            let origin = Origin::parse(domain).ok().filter(|_| is_name(name))?;
            Some(format!("{name}@{}", origin.domain()))
        }
        None => is_name(name).then(|| format!("{name}@{}", origin.domain())),
    }
}

/// Without a name, a password and a fragment.
fn address_of(url: &Url) -> String {
    let mut url = url.clone();
    url.set_fragment(None);
    // They can only be refused where there is no host, and there is one.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    url.into()
}

fn is_name(name: &str) -> bool {
    let sound = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-');
    !name.is_empty() && name.len() <= LONGEST && name.chars().all(sound)
}

fn is_code(code: &str) -> bool {
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    !code.is_empty() && code.len() <= LONGEST && code.bytes().all(sound)
}

fn percent_decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| byte == b'%').and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            // A slash in a name would make two parts of it.
            Some(decoded) if decoded != b'/' => {
                bytes.push(decoded);
                rest = &after[2..];
            }
            _ => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests;
