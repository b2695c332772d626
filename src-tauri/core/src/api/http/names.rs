//! Name service: ours, so that its failures can be told from all others, and so that a name leads only where it may. That
//! is looked at here, on the way to the socket: a name that is looked up twice can answer differently.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

/// The system's name service, with only those addresses that are wanted.
#[derive(Clone)]
pub(super) struct Names {
    /// Which addresses are wanted.
    pub(super) wanted: fn(IpAddr) -> bool,
    /// Names that lead anywhere: those of the proxies that the system names, which are most often near.
    pub(super) free: Arc<[String]>,
}

/// A name that leads nowhere.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NameError {
    /// The name service does not have it, or is not there.
    #[error("cannot find the name: {0}")]
    Unknown(io::Error),
    /// It leads only to addresses where nothing may be asked.
    #[error("the name leads to no address that may be asked")]
    Unwanted,
}

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let names = self.clone();
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await.map_err(NameError::Unknown)?;
            let is_free = names.free.iter().any(|free| free.eq_ignore_ascii_case(name.as_str()));
            let wanted = |address: &SocketAddr| is_free || (names.wanted)(address.ip());
            let found: Vec<SocketAddr> = found.filter(wanted).collect();
            if found.is_empty() { Err(NameError::Unwanted.into()) } else { Ok(Box::new(found.into_iter()) as Addrs) }
        })
    }
}

/// The hosts of the proxies that the environment names, as far as they have names.
pub(super) fn proxies(variable: impl Fn(&str) -> Option<String>) -> Arc<[String]> {
    let names = ["http_proxy", "https_proxy", "all_proxy"];
    let both = names.iter().flat_map(|name| [(*name).to_owned(), name.to_ascii_uppercase()]);
    let host = |text: String| {
        let text = if text.contains("://") { text } else { format!("http://{text}") };
        url::Url::parse(text.trim()).ok()?.host_str().map(str::to_owned)
    };
    both.filter_map(|name| variable(&name)).filter_map(host).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::is_public;

    async fn resolve(wanted: fn(IpAddr) -> bool, free: &[&str], name: &str) -> Result<Vec<SocketAddr>, String> {
        let free = free.iter().map(|name| (*name).to_owned()).collect();
        let found = Names { wanted, free }.resolve(name.parse().expect("a name")).await;
        found.map(Iterator::collect).map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn unwanted_addresses_are_as_good_as_none() {
        let here = resolve(|address| address.is_loopback(), &[], "localhost").await.expect("this machine");
        assert!(!here.is_empty() && here.iter().all(|address| address.ip().is_loopback()), "{here:?}");
        let error = resolve(is_public, &[], "localhost").await.expect_err("nothing public there");
        assert_eq!(error, NameError::Unwanted.to_string(), "which is told apart from a name that nobody has");
        let proxy = resolve(is_public, &["LocalHost"], "localhost").await.expect("a proxy is near");
        assert!(!proxy.is_empty(), "{proxy:?}");
    }

    #[test]
    fn proxies_of_the_environment() {
        let told = |name: &str| match name {
            "http_proxy" => Some("http://user:pass@proxy.company:3128".to_owned()),
            "HTTPS_PROXY" => Some("gate.company:8080".to_owned()),
            "all_proxy" => Some(String::new()),
            _ => None,
        };
        assert_eq!(*proxies(told), ["proxy.company".to_owned(), "gate.company".to_owned()], "with and without scheme");
        assert!(proxies(|_| None).is_empty(), "none");
    }
}
