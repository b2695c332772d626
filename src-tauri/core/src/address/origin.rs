//! Where a server is.

use super::spelling;
use std::fmt;
use url::{Host, Url};

/// A server's scheme, host and port. Https, or plain http to this machine only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    /// Always without path, query, fragment and user.
    url: Url,
}

/// Why a text is no server's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OriginError {
    /// It is no address at all.
    #[error("not a server's address")]
    NotAnAddress,
    /// Plain http to another machine.
    #[error("plain http to another machine")]
    Insecure,
}

impl Origin {
    /// Reads `mastodon.social`, `https://mastodon.social`, `example.org:8443` or `http://127.0.0.1:3000`; also what
    /// [`Origin::domain`] gives. Loopback without a scheme is plain http.
    ///
    /// # Errors
    /// When it is no such thing, or has a path, or is plain http to another machine. For what people type, see
    /// [`normalise`](crate::api::discover::normalise).
    pub fn parse(text: &str) -> Result<Self, OriginError> {
        let url = if text.contains("://") {
            Url::parse(text)
        } else {
            Url::parse(&format!("https://{text}"))
                .and_then(|url| if is_loopback(&url) { Url::parse(&format!("http://{text}")) } else { Ok(url) })
        };
        let url = url.map_err(|_| OriginError::NotAnAddress)?;
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(OriginError::NotAnAddress);
        }
        Self::of(&url)
    }

    /// The origin of an address; its path, query and user are left out.
    ///
    /// # Errors
    /// When no server of ours can be there.
    pub fn of(url: &Url) -> Result<Self, OriginError> {
        let host = url.host_str().ok_or(OriginError::NotAnAddress)?;
        let mut bare = match url.scheme() {
            "https" => format!("https://{host}"),
            "http" if is_loopback(url) => format!("http://{host}"),
            "http" => return Err(OriginError::Insecure),
            _ => return Err(OriginError::NotAnAddress),
        };
        if matches!(url.host(), Some(Host::Domain(name)) if !is_name(name)) {
            return Err(OriginError::NotAnAddress);
        }
        if let Some(port) = url.port() {
            bare.push_str(&format!(":{port}"));
        }
        let url = Url::parse(&bare).map_err(|_| OriginError::NotAnAddress)?;
        Ok(Self { url })
    }

    /// The text that people read and write: the domain in its own letters where those are plain, with the port when it is
    /// not the usual one. For https on this machine the scheme stays, so that [`Origin::parse`] gives the same again.
    pub fn domain(&self) -> String {
        let text = self.url.as_str().trim_end_matches('/');
        match text.split_once("://") {
            Some(("https", _)) if self.is_loopback() => text.to_owned(),
            Some((_, rest)) => spelling::shown(rest),
            None => text.to_owned(),
        }
    }

    /// The same with the scheme, without a slash at the end: `https://mastodon.social`.
    pub fn as_str(&self) -> &str {
        self.url.as_str().trim_end_matches('/')
    }

    /// Its root page.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// True for this machine.
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    /// True when this origin may be left for that address: never from https to anything else, and to plain http only on
    /// this machine and only by a server that is itself reached so.
    pub(crate) fn may_lead_to(&self, url: &Url) -> bool {
        match url.scheme() {
            "https" => true,
            "http" => self.url.scheme() == "http" && is_loopback(url),
            _ => false,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.domain())
    }
}

/// True when the address is on this machine: an IP of the loopback network, `localhost` or a name below it (RFC 6761).
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        None => false,
    }
}

/// True for a name that a server on the net (two labels at least) or on this machine can have.
fn is_name(name: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let labels = name.split('.');
    name.len() <= 253 && labels.clone().all(label) && (labels.count() > 1 || name == "localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_comes_back() {
        for (given, domain, whole) in [
            ("mastodon.social", "mastodon.social", "https://mastodon.social"),
            ("https://Mastodon.Social/", "mastodon.social", "https://mastodon.social"),
            ("example.org:8443", "example.org:8443", "https://example.org:8443"),
            ("http://127.0.0.1:3000", "127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("127.0.0.1:3000", "127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("localhost:3000", "localhost:3000", "http://localhost:3000"),
            ("https://localhost:3000", "https://localhost:3000", "https://localhost:3000"),
            ("http://[::1]:3000", "[::1]:3000", "http://[::1]:3000"),
            ("bücher.example", "bücher.example", "https://xn--bcher-kva.example"),
            ("xn--bcher-kva.example", "bücher.example", "https://xn--bcher-kva.example"),
        ] {
            let origin = Origin::parse(given).expect(given);
            assert_eq!(origin.domain(), domain, "domain of {given}");
            assert_eq!(origin.as_str(), whole, "origin of {given}");
            assert_eq!(
                Origin::parse(&origin.domain()).expect("its own text"),
                origin,
                "the domain of {given} reads back"
            );
        }
    }

    #[test]
    fn other_machines_only_by_https() {
        assert_eq!(Origin::parse("http://mastodon.social"), Err(OriginError::Insecure), "plain http to the net");
        assert_eq!(
            Origin::parse("http://127.0.0.1.example.org"),
            Err(OriginError::Insecure),
            "only looks like loopback"
        );
        for bad in
            ["", "ftp://example.org", "mastodon", "a b.example", "https://example.org/path", "x_y.example", "exa..mple"]
        {
            assert_eq!(Origin::parse(bad), Err(OriginError::NotAnAddress), "{bad:?} is no address");
        }
    }

    #[test]
    fn https_is_never_left() {
        let safe = Origin::parse("mastodon.social").expect("an origin");
        let local = Origin::parse("http://127.0.0.1:3000").expect("an origin");
        let url = |text: &str| Url::parse(text).expect("an address");
        assert!(safe.may_lead_to(&url("https://other.example/x")), "https to https");
        assert!(!safe.may_lead_to(&url("http://127.0.0.1/x")), "https to this machine by http");
        assert!(!local.may_lead_to(&url("http://example.org/")), "http to another machine");
        assert!(local.may_lead_to(&url("http://localhost:1/")), "http on this machine");
        assert!(!local.may_lead_to(&url("file:///etc/passwd")), "another scheme");
    }
}
