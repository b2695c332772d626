//! What views need to know of who reads.

use super::own::OwnHosts;
use super::phrases::Phrases;
use crate::address::spelling;
use crate::api::entities::{Account, CustomEmoji, FilterContext};
use crate::api::reach::is_kin;
use crate::api::{Origin, Reach};
use crate::html;
use crate::media::{Media, MediaAddresses};
use std::sync::Arc;
use trente_contract::document::{Document, Emoji};
use url::Url;

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
    now: Option<jiff::Timestamp>,
    place: Option<FilterContext>,
    phrases: Arc<Phrases>,
    /// Set when pictures of other servers wait for a tap: where the reader's own server keeps its files.
    own_hosts: Option<OwnHosts>,
}

/// Name and domain in what a server calls somebody. Some leave the domain empty (`heart@`), some write the sign in front,
/// and some name nobody in one field and somebody in the other.
fn split<'a>(acct: &'a str, username: &'a str) -> (&'a str, Option<&'a str>) {
    let parts = |text: &'a str| {
        let (name, domain) = text.split_once('@').unwrap_or((text, ""));
        (name.trim(), Some(domain.trim_matches('@')).filter(|domain| !domain.is_empty()))
    };
    let (bare, username) = (acct.trim().trim_start_matches('@'), username.trim().trim_start_matches('@'));
    // `@home.example` is no name but a domain with nothing before it, unless that is what somebody is called.
    let is_signed = bare.len() < acct.trim().len() && !bare.contains('@');
    if is_signed && bare.contains('.') && bare != username {
        return (parts(username).0, Some(bare));
    }
    match parts(bare) {
        ("", domain) => (parts(username).0, domain),
        found => found,
    }
}

impl ViewContext {
    /// The same with the addresses that this app gives out.
    pub(crate) fn of(media: &Media, server: &Origin, own_id: Option<&str>) -> Self {
        Self::new(media.addresses().clone(), server, own_id)
    }

    /// A reader of this server; `own_id` is their own account's id there (none for a guest).
    pub fn new(addresses: MediaAddresses, server: &Origin, own_id: Option<&str>) -> Self {
        let host = server.domain();
        Self {
            addresses,
            reach: Reach::of(server),
            domain: host.clone(),
            host,
            own_id: own_id.map(ToOwned::to_owned),
            now: None,
            place: None,
            phrases: Arc::default(),
            own_hosts: None,
        }
    }

    /// The same, where the handles of the server's people end in another domain than its address has (Mastodon's
    /// LOCAL_DOMAIN and WEB_DOMAIN).
    #[must_use]
    pub fn with_domain(mut self, domain: &str) -> Self {
        if !domain.is_empty() {
            self.domain = spelling::shown(domain);
        }
        self
    }

    /// The same, at this time: what ends by then holds no more.
    #[must_use]
    pub fn at(mut self, now: jiff::Timestamp) -> Self {
        self.now = Some(now);
        self
    }

    /// The same, where a filter holds only if it is meant for this place.
    #[must_use]
    pub fn in_place(mut self, place: FilterContext) -> Self {
        self.place = Some(place);
        self
    }

    /// The same, where the app looks for these itself.
    #[must_use]
    pub fn looking_for(mut self, phrases: Arc<Phrases>) -> Self {
        self.phrases = phrases;
        self
    }

    /// The same with files no farther than that: the reader's server may be one that nobody chose.
    #[must_use]
    pub fn within(mut self, reach: &Reach) -> Self {
        self.reach = reach.clone();
        self
    }

    /// The same, where pictures that do not lie at the reader's own server wait for a tap.
    #[must_use]
    pub fn at_a_tap(mut self, own: OwnHosts) -> Self {
        self.own_hosts = Some(own);
        self
    }

    /// The same after a tap: all pictures are shown.
    #[must_use]
    pub fn tapped(mut self) -> Self {
        self.own_hosts = None;
        self
    }

    /// `name@domain`, also for people of the server itself, whom servers name without their domain; empty for nobody: a
    /// domain alone is no handle.
    pub(super) fn handle(&self, acct: &str, username: &str) -> String {
        let (acct, username) = (html::tidy(acct, html::LABEL), html::tidy(username, html::LABEL));
        match split(&acct, &username) {
            ("", _) => String::new(),
            (name, Some(domain)) => format!("{name}@{}", spelling::shown(domain)),
            (name, None) => format!("{name}@{}", self.domain),
        }
    }

    /// The same as the API names people: without the domain of the server itself.
    pub(super) fn acct(&self, acct: &str, username: &str) -> String {
        let handle = self.handle(acct, username);
        match handle.rsplit_once('@') {
            Some((name, domain)) if domain == self.domain => name.to_owned(),
            _ => handle,
        }
    }

    /// True for people of another server.
    pub(super) fn is_remote(&self, account: &Account) -> bool {
        let (_, domain) = split(&account.acct, &account.username);
        domain.map(spelling::shown).is_some_and(|domain| domain != self.domain && domain != self.host)
    }

    /// When this is, and where: what a filter depends on.
    pub(super) fn moment(&self) -> (Option<jiff::Timestamp>, Option<&FilterContext>) {
        (self.now, self.place.as_ref())
    }

    /// The filters that the server does not apply itself.
    pub(super) fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// True for the reader's own id.
    pub(super) fn is_own(&self, id: &str) -> bool {
        self.own_id.as_deref() == Some(id)
    }

    /// The domain of the server's own people.
    pub(super) fn domain(&self) -> &str {
        &self.domain
    }

    /// The host of a file that waits for a tap; none for those that are shown at once.
    pub(super) fn held_back(&self, url: &str) -> Option<String> {
        let own = self.own_hosts.as_ref()?;
        let url = Url::parse(url).ok()?;
        let host = url.host_str()?;
        (!self.reach.is_home(&url) && !self.is_of_domain(host) && !own.has(host)).then(|| host.to_owned())
    }

    /// True for hosts in the domain of the server's people, however that is spelt.
    fn is_of_domain(&self, host: &str) -> bool {
        let domain = Url::parse(&format!("https://{}", self.domain)).ok();
        domain.as_ref().and_then(Url::host_str).is_some_and(|domain| is_kin(host, domain))
    }

    /// The `media:` address of a picture that is shown at once; none for those that wait for a tap.
    pub(super) fn picture(&self, url: &str) -> Option<String> {
        if self.held_back(url).is_some() { None } else { self.attached(url) }
    }

    /// The `media:` address of a picture that may wait for a tap.
    pub(crate) fn attached(&self, url: &str) -> Option<String> {
        self.addresses.picture(url, &self.reach)
    }

    /// A film's or sound's `media:` address.
    pub(super) fn film(&self, url: &str) -> Option<String> {
        self.addresses.film(url, &self.reach)
    }

    /// A blur's `media:` address.
    pub(super) fn blur(&self, hash: Option<&str>) -> Option<String> {
        self.addresses.blur(hash?)
    }

    /// Emoji that can be drawn.
    pub(crate) fn emojis(&self, emojis: &[CustomEmoji]) -> Vec<Emoji> {
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
