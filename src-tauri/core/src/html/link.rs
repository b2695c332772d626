//! What a link is: a person, a hashtag, or a place on the web.

use super::settle::push;
use super::{HtmlContext, Mention, inline_text};
use crate::api::spelling;
use std::collections::{HashMap, HashSet};
use trente_contract::document::Inline;
use url::Url;

/// A link that is being read.
pub(super) struct Link {
    url: Url,
    mention: bool,
    hashtag: bool,
    /// Some of its text was shown, in this paragraph or an earlier one.
    pub(super) shown: bool,
    /// Its end was marked as left out.
    pub(super) cut: bool,
    /// Text that the server marked as not to be shown.
    pub(super) hidden: String,
}

impl Link {
    /// Reads an `a`; none when it leads anywhere but to http or https, or nowhere.
    pub(super) fn new(href: &str, class: &str, rel: &str) -> Option<Self> {
        let url = web(href)?;
        let has = |list: &str, word: &str| list.split_ascii_whitespace().any(|item| item.eq_ignore_ascii_case(word));
        let hashtag = has(class, "hashtag") || has(rel, "tag");
        let mention = !hashtag && (has(class, "mention") || has(class, "u-url"));
        Some(Self { url, mention, hashtag, shown: false, cut: false, hidden: String::new() })
    }

    /// The same link, going on in the next paragraph.
    pub(super) fn next_part(&mut self) -> Self {
        Self {
            url: self.url.clone(),
            mention: self.mention,
            hashtag: self.hashtag,
            shown: self.shown,
            cut: false,
            hidden: std::mem::take(&mut self.hidden),
        }
    }
}

/// An address that a reader may be led to: absolute, http or https.
pub(super) fn web(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

/// The people and hashtags that links can stand for.
pub(super) struct Links<'a> {
    domain: &'a str,
    people: HashMap<String, Mention<'a>>,
    tags: HashSet<String>,
}

impl<'a> Links<'a> {
    /// Those of one entity.
    pub(super) fn new(context: &HtmlContext<'a>) -> Self {
        let mut people = HashMap::with_capacity(context.mentions.len());
        for mention in context.mentions {
            if let Some(url) = web(mention.url) {
                people.entry(key(&url)).or_insert(*mention);
            }
        }
        let tags = context.tags.iter().map(|tag| tag.to_lowercase()).collect();
        Self { domain: context.domain, people, tags }
    }

    /// Puts a finished link after `before`, as what it is.
    pub(super) fn place(&self, link: Link, children: Vec<Inline>, before: &mut Vec<Inline>) {
        // Names stand on one line, whatever code or line breaks their links are written with.
        let words = one_line(&inline_text(&children));
        if words.trim().is_empty() {
            children.into_iter().for_each(|child| push(before, child));
            return;
        }
        let text = words.trim();
        let sign = if words.starts_with(' ') { None } else { last_letter(before) };
        let found = self.person(&link, text, sign, before).or_else(|| self.hashtag(&link, text, sign, before));
        let Some(found) = found else {
            before.push(Inline::Link { url: link.url.into(), children, cut: link.cut });
            return;
        };
        // The space of `<a> @name </a>` stands outside a mention, which has no room for it.
        if words.starts_with(' ') {
            push(before, Inline::Text { text: " ".to_owned() });
        }
        before.push(found);
        if words.ends_with(' ') {
            push(before, Inline::Text { text: " ".to_owned() });
        }
    }

    fn person(&self, link: &Link, text: &str, sign: Option<char>, before: &mut Vec<Inline>) -> Option<Inline> {
        let known = self.people.get(&key(&link.url));
        let (acct, id) = match known {
            Some(known) => (known.acct.to_owned(), Some(known.id.to_owned())),
            None => (self.acct(link, text, sign)?, None),
        };
        // Some software writes the sign before the link instead of in it.
        let mut text = text.to_owned();
        if !text.starts_with('@') && sign == Some('@') {
            take_letter(before);
            text.insert(0, '@');
        }
        Some(Inline::Mention { acct, id, url: link.url.as_str().to_owned(), text })
    }

    /// Whom a link means that looks like a mention, although the server lists nobody with this address.
    fn acct(&self, link: &Link, text: &str, sign: Option<char>) -> Option<String> {
        let written = text.strip_prefix('@').or_else(|| (sign == Some('@')).then_some(text));
        let written = written.filter(|_| link.mention)?;
        let (name, domain) = match written.split_once('@') {
            Some((name, domain)) => (name, domain.to_lowercase()),
            None => (written, authority(&link.url)),
        };
        let named = |letter: char| letter.is_ascii_alphanumeric() || "_.-".contains(letter);
        let hosted = |letter: char| letter.is_alphanumeric() || "-.:[]".contains(letter);
        if name.is_empty() || domain.is_empty() || !name.chars().all(named) || !domain.chars().all(hosted) {
            return None;
        }
        // However it is spelled, so that two mentions of one person are one.
        let domain = spelling::shown(&domain);
        Some(if domain == spelling::shown(self.domain) { name.to_owned() } else { format!("{name}@{domain}") })
    }

    fn hashtag(&self, link: &Link, text: &str, sign: Option<char>, before: &mut Vec<Inline>) -> Option<Inline> {
        let name = text.strip_prefix(['#', '＃']);
        // A name that other software writes without its sign, as a label, is a plain link.
        let listed = || name.is_some_and(|name| self.tags.contains(&name.to_lowercase()));
        if !link.hashtag && !listed() {
            return None;
        }
        let name = match name {
            Some(name) => name.to_owned(),
            None if sign == Some('#') => text.to_owned(),
            None => return None,
        };
        let odd = |letter: char| letter.is_whitespace() || letter.is_ascii_punctuation() && !"_-.".contains(letter);
        if name.is_empty() || name.contains(odd) || name.starts_with('＃') {
            return None;
        }
        if !text.starts_with(['#', '＃']) {
            take_letter(before);
        }
        Some(Inline::Hashtag { name, url: link.url.as_str().to_owned() })
    }
}

fn last_letter(runs: &[Inline]) -> Option<char> {
    match runs.last() {
        Some(Inline::Text { text }) => text.chars().next_back(),
        _ => None,
    }
}

fn take_letter(runs: &mut Vec<Inline>) {
    if let Some(Inline::Text { text }) = runs.last_mut() {
        text.pop();
        if text.is_empty() {
            runs.pop();
        }
    }
}

fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = if letter.is_ascii_whitespace() { ' ' } else { letter };
        if letter != ' ' || !line.ends_with(' ') {
            line.push(letter);
        }
    }
    line
}

/// One spelling of an address: servers differ in a slash at the end.
fn key(url: &Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}

/// Host, with port when the address names one.
fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
