//! Whom and what an entity lists, found where the markup does not mark it.
//!
//! Other software links names without saying so, writes the sign before the link, links them to another page than the entity
//! names, or does not link them at all. What the entity lists is a person or a hashtag all the same.

use super::{HtmlContext, Mention, inline_text, is_unseen};
use crate::address::Origin;
use std::collections::{HashMap, HashSet};
use trente_contract::document::Inline;
use url::Url;

/// The people and hashtags of one entity.
pub(super) struct Listed<'a> {
    pages: HashMap<String, Mention<'a>>,
    /// By `name@domain`, and by `name` where only one is called so; in lower case.
    people: HashMap<String, Option<Mention<'a>>>,
    tags: HashSet<String>,
    /// Where the server has its pages of hashtags.
    tag_pages: Option<Url>,
}

impl<'a> Listed<'a> {
    /// Those of one entity.
    pub(super) fn new(context: &HtmlContext<'a>) -> Self {
        let mut listed = Self {
            pages: HashMap::with_capacity(context.mentions.len()),
            people: HashMap::with_capacity(2 * context.mentions.len()),
            tags: context.tags.iter().map(|tag| tag.trim_start_matches('#').to_lowercase()).collect(),
            tag_pages: Origin::parse(context.domain).ok().and_then(|server| server.url().join("/tags/").ok()),
        };
        for mention in context.mentions {
            listed.add(mention, context.domain);
        }
        listed
    }

    fn add(&mut self, mention: &Mention<'a>, domain: &str) {
        // A handle is shown where the pointer rests.
        if mention.acct.chars().any(|letter| letter.is_whitespace() || is_unseen(letter)) {
            return;
        }
        let url = super::web(mention.url);
        if let Some(url) = &url {
            self.pages.entry(key(url)).or_insert(*mention);
        }
        let acct = mention.acct.trim_start_matches('@').to_lowercase();
        let (name, domain) = acct.split_once('@').map_or((acct.as_str(), domain), |(name, domain)| (name, domain));
        if name.is_empty() {
            return;
        }
        // A handle's domain and the host of its page may differ.
        for host in [Some(domain.to_lowercase()), url.as_ref().map(authority)].into_iter().flatten() {
            self.people.entry(format!("{name}@{host}")).or_insert(Some(*mention));
        }
        self.people
            .entry(name.to_owned())
            .and_modify(|one| *one = one.filter(|one| one.acct == mention.acct))
            .or_insert(Some(*mention));
    }

    /// Whose page this is.
    pub(super) fn owner(&self, url: &Url) -> Option<Mention<'a>> {
        self.pages.get(&key(url)).copied()
    }

    /// Who is written `name@domain`, or `name` when only one is called so.
    pub(super) fn person(&self, written: &str) -> Option<Mention<'a>> {
        self.people.get(&written.to_lowercase()).copied().flatten()
    }

    /// Who is written `name@domain`, or `name` on a page of `host`.
    pub(super) fn person_at(&self, written: &str, host: &str) -> Option<Mention<'a>> {
        let written = written.to_lowercase();
        let whole = if written.contains('@') { written } else { format!("{written}@{host}") };
        self.people.get(&whole).copied().flatten()
    }

    /// True for a hashtag of the entity, in any letter case, written without its sign.
    pub(super) fn has_tag(&self, name: &str) -> bool {
        self.tags.contains(&name.to_lowercase())
    }

    /// Cuts out of a paragraph's text who and what is listed; links and code stay as they are.
    pub(super) fn mark(&self, runs: Vec<Inline>) -> Vec<Inline> {
        if self.tags.is_empty() && self.people.is_empty() { runs } else { self.mark_behind(runs, &mut ' ') }
    }

    /// `before` is the letter that the runs stand behind, and then the last of them.
    fn mark_behind(&self, runs: Vec<Inline>, before: &mut char) -> Vec<Inline> {
        let mut marked = Vec::with_capacity(runs.len());
        for mut run in runs {
            match &mut run {
                Inline::Text { text } => {
                    self.split(text, before, &mut marked);
                    continue;
                }
                Inline::Strong { children }
                | Inline::Emphasis { children }
                | Inline::Underline { children }
                | Inline::Strike { children } => *children = self.mark_behind(std::mem::take(children), before),
                Inline::Break | Inline::Emoji(_) => *before = ' ',
                Inline::Code { .. } | Inline::Mention { .. } | Inline::Hashtag { .. } | Inline::Link { .. } => {
                    *before = inline_text(std::slice::from_ref(&run)).chars().next_back().unwrap_or(' ');
                }
            }
            marked.push(run);
        }
        marked
    }

    fn split(&self, text: &str, before: &mut char, into: &mut Vec<Inline>) {
        let mut start = 0;
        for (at, sign) in text.char_indices() {
            // A sign inside a word, an address or a longer row of signs begins nothing.
            let free = !(before.is_alphanumeric() || "_/@#＃&=.-~".contains(*before));
            *before = sign;
            if at < start || !free || !matches!(sign, '@' | '#' | '＃') {
                continue;
            }
            let rest = &text[at + sign.len_utf8()..];
            let found = if sign == '@' { self.person_in(rest) } else { self.tag_in(rest) };
            let Some((found, length)) = found else { continue };
            if start < at {
                into.push(Inline::Text { text: text[start..at].to_owned() });
            }
            into.push(found);
            start = at + sign.len_utf8() + length;
        }
        if start < text.len() {
            into.push(Inline::Text { text: text[start..].to_owned() });
        }
    }

    fn tag_in(&self, rest: &str) -> Option<(Inline, usize)> {
        let name = &rest[..rest.find(|letter| !in_tag(letter)).unwrap_or(rest.len())];
        if name.is_empty() || name.len() > LONGEST_NAME || !self.has_tag(name) {
            return None;
        }
        let mut url = self.tag_pages.clone()?;
        url.path_segments_mut().ok()?.pop_if_empty().push(name);
        Some((Inline::Hashtag { name: name.to_owned(), url: url.into() }, name.len()))
    }

    fn person_in(&self, rest: &str) -> Option<(Inline, usize)> {
        let rest = &rest[..rest.floor_char_boundary(LONGEST_NAME)];
        let run = |text: &str, fits: fn(char) -> bool| text.find(|letter| !fits(letter)).unwrap_or(text.len());
        let name = &rest[..run(rest, |letter| letter.is_ascii_alphanumeric() || "_.-".contains(letter))];
        let domain = rest[name.len()..].strip_prefix('@').unwrap_or_default();
        let domain = &domain[..run(domain, |letter| letter.is_alphanumeric() || "-.:".contains(letter))];
        // What ends the sentence does not belong to the name.
        let bare = |text: &str| text.trim_end_matches(['.', '-', ':']).len();
        let length = if domain.is_empty() { bare(name) } else { name.len() + '@'.len_utf8() + bare(domain) };
        let written = &rest[..length];
        let mention = self.person(written)?;
        let mention = Inline::Mention {
            acct: mention.acct.to_owned(),
            id: Some(mention.id.to_owned()),
            url: super::web(mention.url)?.into(),
            text: format!("@{written}"),
        };
        Some((mention, length))
    }
}

/// The longest name that is looked for, in bytes: a limit for the search, far above what servers allow.
const LONGEST_NAME: usize = 512;

/// Letters, figures and marks of any script: what hashtags are made of.
fn in_tag(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '_' | '·' | '\u{200c}' | '\u{200d}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}')
        || matches!(letter, '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{6d6}'..='\u{6ed}')
        || matches!(letter, '\u{900}'..='\u{963}' | '\u{980}'..='\u{df3}' | '\u{e31}'..='\u{e4e}' | '\u{eb1}'..='\u{ece}')
        || matches!(letter, '\u{f71}'..='\u{f84}' | '\u{102b}'..='\u{103e}' | '\u{17b4}'..='\u{17d3}' | '\u{3099}'..='\u{309a}')
}

/// One spelling of an address: servers differ in a slash at the end.
fn key(url: &Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}

/// Host, with port when the address names one.
pub(super) fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
