//! How far a request may go: to the server that somebody chose, and to the public net for all that a server names.

mod kin;
mod public;

pub(crate) use kin::is_kin;
pub use public::is_public;

use super::Origin;
use crate::address::origin::is_loopback;
use public::is_near;
use url::{Host, Url};

/// The one port of what nobody chose.
const HTTPS: u16 = 443;
/// Stands before a written server that nobody chose.
const NOT_CHOSEN: char = '~';

/// Where requests on behalf of one reader may go: https to public addresses on the usual port, and beyond that what
/// belongs to one server. Without it a post, a redirect or a link could make the app ask around in the person's own network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    home: Option<Home>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Home {
    origin: Origin,
    /// A person chose it, wherever its name leads.
    chosen: bool,
}

/// By which way an address is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// On this machine: never through a proxy, and only to addresses that are on this machine.
    Here,
    /// The server that the person chose, wherever its name leads.
    Chosen,
    /// Something that a server, a directory or a link named: public addresses only.
    Named,
}

impl Reach {
    /// Of nobody in particular: the public net.
    pub const NET: Self = Self { home: None };

    /// Of somebody who typed this server's address or has an account there. One on this machine may name others on this machine; one
    /// elsewhere may name its own domain wherever that leads, so that a server in the home network can be read with its pictures.
    pub fn of(server: &Origin) -> Self {
        Self { home: Some(Home { origin: server.clone(), chosen: true }) }
    }

    /// Towards a server that a directory, a link or another server named: only its port counts as chosen, unless everybody
    /// can see in its address that it is near.
    pub fn named(server: &Origin) -> Self {
        Self { home: Some(Home { origin: server.clone(), chosen: is_near(server.url()) }) }
    }

    /// True when this address may be asked, as far as its text tells; what its name leads to is looked at when it is asked.
    pub fn allows(&self, url: &Url) -> bool {
        self.way(url).is_some()
    }

    /// The way to an address; none when it may not be asked.
    pub(crate) fn way(&self, url: &Url) -> Option<Way> {
        let chosen = self.home.as_ref().filter(|home| home.chosen).map(|home| &home.origin);
        if is_loopback(url) {
            let local = matches!(url.scheme(), "https" | "http") && chosen.is_some_and(Origin::is_loopback);
            return local.then_some(Way::Here);
        }
        let port = url.port_or_known_default()?;
        let usual = port == HTTPS || self.port() == Some(port);
        if url.scheme() != "https" || !usual {
            return None;
        }
        if chosen.is_some_and(|home| is_of(url, home)) {
            return Some(Way::Chosen);
        }
        (!is_near(url)).then_some(Way::Named)
    }

    /// True when the address lies at the reader's own server or in its domain.
    pub(crate) fn is_home(&self, url: &Url) -> bool {
        self.home
            .as_ref()
            .is_some_and(|home| is_of(url, &home.origin) || (is_loopback(url) && home.origin.is_loopback()))
    }

    /// What has to be written beside an address so that it can be asked by the same way later; none for the public net.
    pub(crate) fn written_for(&self, url: &Url) -> Option<String> {
        let home = self.home.as_ref().filter(|_| Self::NET.way(url) != self.way(url))?;
        Some(if home.chosen {
            home.origin.as_str().to_owned()
        } else {
            format!("{NOT_CHOSEN}{}", home.origin.as_str())
        })
    }

    /// Reads what was written.
    pub(crate) fn read(written: &str) -> Option<Self> {
        match written.strip_prefix(NOT_CHOSEN) {
            Some(named) => Some(Self::named(&Origin::parse(named).ok()?)),
            None => Some(Self::of(&Origin::parse(written).ok()?)),
        }
    }

    fn port(&self) -> Option<u16> {
        let home = &self.home.as_ref()?.origin;
        (home.url().scheme() == "https").then(|| home.url().port_or_known_default())?
    }
}

/// True for the host itself and, where hosts have names, for its domain.
fn is_of(url: &Url, home: &Origin) -> bool {
    match (url.host(), home.url().host()) {
        (Some(Host::Domain(name)), Some(Host::Domain(home))) => is_kin(name, home),
        (host, home) => host.is_some() && host == home,
    }
}

#[cfg(test)]
mod tests;
