//! What a link is: a person, a hashtag, or a place on the web.

use super::blanks::one_line;
use super::hidden::{Address, Hidden};
use super::listed::{Listed, authority};
use super::settle::push;
use super::tidy::turns;
use super::{HtmlContext, Mention, host, inline_text};
use crate::address::spelling;
use trente_contract::document::Inline;
use url::Url;

/// A link that is being read.
pub(super) struct Link {
    address: Address,
    mention: bool,
    hashtag: bool,
    /// Some of its text was shown, in this paragraph or an earlier one.
    pub(super) shown: bool,
    /// Its end was marked as left out.
    pub(super) cut: bool,
    /// Text that the server marked as not to be shown.
    pub(super) hidden: Hidden,
}

impl Link {
    /// Reads an `a`; none when it leads anywhere but to http or https, or nowhere.
    pub(super) fn new(href: &str, class: &str, rel: &str) -> Option<Self> {
        let address = Address::new(href)?;
        let has = |list: &str, word: &str| list.split_ascii_whitespace().any(|item| item.eq_ignore_ascii_case(word));
        let hashtag = has(class, "hashtag") || has(rel, "tag");
        let mention = !hashtag && (has(class, "mention") || has(class, "u-url"));
        Some(Self { address, mention, hashtag, shown: false, cut: false, hidden: Hidden::default() })
    }

    /// The same link, going on in the next paragraph.
    pub(super) fn next_part(&mut self) -> Self {
        Self {
            address: self.address.clone(),
            mention: self.mention,
            hashtag: self.hashtag,
            shown: self.shown,
            cut: false,
            hidden: std::mem::take(&mut self.hidden),
        }
    }

    /// Something is about to be shown: gives what was marked as invisible before it and must be shown, too.
    pub(super) fn unhide_before(&mut self) -> Option<String> {
        self.hidden.before(&self.address, self.shown)
    }

    /// The link ends: gives what was marked as invisible last and must be shown.
    pub(super) fn unhide_end(&mut self) -> Option<String> {
        let end = self.hidden.at_end(&self.address, self.shown);
        self.cut &= end.is_none();
        end
    }

    fn url(&self) -> String {
        self.address.url.as_str().to_owned()
    }
}

/// An address that a reader may be led to: absolute, http or https.
pub(super) fn web(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

/// What links can stand for.
pub(super) struct Links<'a> {
    domain: &'a str,
    listed: Listed<'a>,
}

impl<'a> Links<'a> {
    /// Those of one entity.
    pub(super) fn new(context: &HtmlContext<'a>) -> Self {
        Self { domain: context.domain, listed: Listed::new(context) }
    }

    /// Cuts out of a paragraph's text who and what the entity lists.
    pub(super) fn mark(&self, runs: Vec<Inline>) -> Vec<Inline> {
        self.listed.mark(runs)
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
            let host = host::behind(text, &link.address.url);
            before.push(Inline::Link { url: link.url(), children, cut: link.cut, host });
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
        let known = self.listed.owner(&link.address.url).or_else(|| self.named(link, text, sign));
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
        Some(Inline::Mention { acct, id, url: link.url(), text })
    }

    /// Who is listed under the name that a link shows, although it leads to another page than the list has.
    fn named(&self, link: &Link, text: &str, sign: Option<char>) -> Option<Mention<'a>> {
        let written = text.strip_prefix('@').or_else(|| (sign == Some('@')).then_some(text))?;
        let host = authority(&link.address.url);
        // A link that is marked names its person's host; one that is not may lead through the writer's server.
        let found = self.listed.person_at(written, &host);
        if link.mention || link.hashtag { found } else { found.or_else(|| self.listed.person(written)) }
    }

    /// Whom a link means that looks like a mention, although the server lists nobody with this address.
    fn acct(&self, link: &Link, text: &str, sign: Option<char>) -> Option<String> {
        let written = text.strip_prefix('@').or_else(|| (sign == Some('@')).then_some(text));
        let written = written.filter(|_| link.mention)?;
        let (name, domain) = match written.split_once('@') {
            Some((name, domain)) => (name, domain.to_lowercase()),
            None => (written, authority(&link.address.url)),
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
        let signed = || matches!(sign, Some('#' | '＃')).then_some(text);
        let name = name.or_else(signed)?.to_owned();
        if !link.hashtag && !self.listed.has_tag(&name) {
            return None;
        }
        let odd = |letter: char| {
            letter.is_whitespace() || turns(letter) || letter.is_ascii_punctuation() && !"_-.".contains(letter)
        };
        if name.is_empty() || name.contains(odd) || name.starts_with('＃') {
            return None;
        }
        if !text.starts_with(['#', '＃']) {
            take_letter(before);
        }
        Some(Inline::Hashtag { name, url: link.url() })
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
