//! What views need to know of who reads.

use crate::api::Origin;
use crate::api::entities::{Account, CustomEmoji};
use crate::html;
use crate::media::{MediaAddresses, Reach};
use trente_contract::document::{Document, Emoji};

/// More custom emoji than anybody uses in one text; every part of an entity is searched for all of its emoji.
const MOST_EMOJIS: usize = 1_000;

/// Who reads, and where.
#[derive(Clone, Debug)]
pub struct ViewContext {
    addresses: MediaAddresses,
    reach: Reach,
    host: String,
    domain: String,
    own_id: Option<String>,
}

impl ViewContext {
    /// A reader of this server; `own_id` is their own account's id there (none for a guest).
    pub fn new(addresses: MediaAddresses, server: &Origin, own_id: Option<&str>) -> Self {
        let host = server.domain();
        Self { addresses, reach: Reach::of(server), domain: host.clone(), host, own_id: own_id.map(ToOwned::to_owned) }
    }

    /// The same, where the handles of the server's people end in another domain than its address has (Mastodon's
    /// LOCAL_DOMAIN and WEB_DOMAIN).
    #[must_use]
    pub fn with_domain(mut self, domain: &str) -> Self {
        if !domain.is_empty() {
            domain.clone_into(&mut self.domain);
        }
        self
    }

    /// `name@domain`, also for people of the server itself, whom servers name without their domain.
    pub(super) fn handle(&self, acct: &str, username: &str) -> String {
        let acct = html::tidy(acct.trim_start_matches('@'), html::LABEL);
        let acct = if acct.is_empty() { html::tidy(username, html::LABEL) } else { acct };
        if acct.contains('@') { acct } else { format!("{acct}@{}", self.domain) }
    }

    /// True for people of another server.
    pub(super) fn is_remote(&self, account: &Account) -> bool {
        let own = |domain: &str| domain.eq_ignore_ascii_case(&self.domain) || domain.eq_ignore_ascii_case(&self.host);
        account.acct.trim_start_matches('@').split_once('@').is_some_and(|(_, domain)| !own(domain))
    }

    /// True for the reader's own id.
    pub(super) fn is_own(&self, id: &str) -> bool {
        self.own_id.as_deref() == Some(id)
    }

    /// The domain of the server's own people.
    pub(super) fn domain(&self) -> &str {
        &self.domain
    }

    /// A picture's `media:` address.
    pub(super) fn picture(&self, url: &str) -> Option<String> {
        self.addresses.picture(url, self.reach)
    }

    /// A film's or sound's `media:` address.
    pub(super) fn film(&self, url: &str) -> Option<String> {
        self.addresses.film(url, self.reach)
    }

    /// A blur's `media:` address.
    pub(super) fn blur(&self, hash: Option<&str>) -> Option<String> {
        self.addresses.blur(hash?)
    }

    /// Emoji that can be drawn.
    pub(super) fn emojis(&self, emojis: &[CustomEmoji]) -> Vec<Emoji> {
        let emoji = |emoji: &CustomEmoji| {
            // Its name is read out, and shown where the pointer rests.
            if emoji.shortcode.chars().any(|letter| letter.is_whitespace() || html::is_unseen(letter)) {
                return None;
            }
            let moving = self.picture(&emoji.url);
            let still = self.picture(&emoji.static_url);
            let src = moving.or_else(|| still.clone())?;
            Some(Emoji { shortcode: emoji.shortcode.clone(), still: still.unwrap_or_else(|| src.clone()), src })
        };
        emojis.iter().filter_map(emoji).take(MOST_EMOJIS).collect()
    }

    /// HTML that is no post's: biographies, values of fields.
    pub(super) fn document(&self, html: &str, emojis: &[Emoji]) -> Document {
        html::parse(html, &html::HtmlContext { domain: &self.domain, emojis, ..html::HtmlContext::default() })
    }
}

/// An address for the person's browser: http or https, written anew; nothing else is handed on.
pub(super) fn web(url: Option<&str>) -> Option<String> {
    html::web(url?).map(Into::into)
}

/// A server's plain text on one line: a name, a title; none when it says nothing.
pub(super) fn line(text: &str) -> Option<String> {
    Some(html::tidy(text, html::LABEL)).filter(|text| !text.is_empty())
}

/// The same for what may be long: a description.
pub(super) fn long_line(text: &str) -> Option<String> {
    Some(html::tidy(text, html::PROSE)).filter(|text| !text.is_empty())
}
