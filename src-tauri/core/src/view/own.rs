//! Which pictures lie at the reader's own server, and which would tell somebody else that they are looked at.
//!
//! Most servers keep copies of everybody's pictures, often at a host that has another name than their own. It is known by
//! what only the server itself puts there: its own picture, and those of its own people.

use crate::api::discover::{Discovered, Facts};
use crate::api::entities::Account;
use std::collections::BTreeSet;
use url::Url;

/// The most hosts that are believed to be one server's.
const MOST: usize = 16;

/// Hosts at which one server keeps its files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnHosts(BTreeSet<String>);

impl OwnHosts {
    /// Learns that this file is the server's own.
    pub fn learn(&mut self, address: &str) {
        let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
        if let Some(host) = host.filter(|_| self.0.len() < MOST) {
            self.0.insert(host);
        }
    }

    /// Learns from what the server says of itself.
    pub fn learn_of(&mut self, found: &Discovered) {
        let (files, contact, urls) = match &found.facts {
            Facts::V2(instance) => {
                let thumbnail = instance.thumbnail.as_ref().and_then(|thumbnail| thumbnail.url.as_deref());
                let icons = instance.icon.iter().map(|icon| icon.src.as_str());
                let files: Vec<&str> = thumbnail.into_iter().chain(icons).collect();
                (files, instance.contact.account.as_deref(), &instance.configuration.urls)
            }
            Facts::V1(instance) => (
                instance.thumbnail.as_deref().into_iter().collect(),
                instance.contact_account.as_deref(),
                &instance.configuration.urls,
            ),
            Facts::MembersOnly => return,
        };
        let urls = [&urls.streaming, &urls.about].into_iter().filter_map(Option::as_deref);
        // Who runs it may do so from elsewhere.
        let contact = contact.filter(|account| !account.acct.contains('@')).into_iter().flat_map(faces);
        files.into_iter().chain(urls).chain(contact).for_each(|address| self.learn(address));
    }

    pub(super) fn has(&self, host: &str) -> bool {
        self.0.contains(host)
    }
}

/// The pictures that somebody shows of themselves.
pub(super) fn faces(account: &Account) -> impl Iterator<Item = &str> {
    [account.avatar.as_str(), account.avatar_static.as_str(), account.header.as_str()].into_iter()
}
