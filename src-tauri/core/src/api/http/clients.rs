//! The clients below: one for each way by which an address is asked.

use super::names::{self, Names};
use super::{HttpConfig, HttpError, tls};
use crate::api::reach::{Way, is_public};
use reqwest::Client;
use std::net::IpAddr;
use std::sync::Arc;

/// Clients by way.
pub(super) struct Clients {
    here: Pair,
    chosen: Pair,
    named: Pair,
    proxies: Arc<[String]>,
}

/// Clients of one way.
struct Pair {
    /// Reuses connections.
    pooled: Client,
    /// Makes a new connection each time: some servers (snac) close a connection after each answer without saying so, and what is
    /// sent into a closing connection is lost without telling whether it was done.
    fresh: Client,
    /// For connections that become something else than HTTP, which HTTP/2 does otherwise.
    upgraded: Client,
}

impl Clients {
    #[expect(clippy::disallowed_methods, reason = "this is the one place for clients")]
    pub(super) fn new(config: &HttpConfig) -> Result<Self, HttpError> {
        let trusting = tls::config()?;
        let forgetful = tls::forgetful(&trusting);
        let proxies = names::proxies(|name| std::env::var(name).ok());
        let pair = |tls: &rustls::ClientConfig, wanted: fn(IpAddr) -> bool, proxied: bool| {
            let with = |tls: &rustls::ClientConfig| {
                let names = Names { wanted, free: proxies.clone() };
                let builder = Client::builder()
                    .tls_backend_preconfigured(tls.clone())
                    .user_agent(&config.user_agent)
                    .connect_timeout(config.timeouts.connect)
                    .redirect(reqwest::redirect::Policy::none())
                    .referer(false)
                    .dns_resolver(names);
                if proxied { builder } else { builder.no_proxy() }
            };
            let builder = || with(tls);
            Ok::<_, reqwest::Error>(Pair {
                pooled: builder().build()?,
                fresh: builder().pool_max_idle_per_host(0).build()?,
                upgraded: with(&tls::first_http(tls)).http1_only().pool_max_idle_per_host(0).build()?,
            })
        };
        Ok(Self {
            // Plain http, with the log-in in it: no other machine may see it.
            here: pair(&trusting, |address| address.is_loopback(), false)?,
            chosen: pair(&trusting, |_| true, true)?,
            named: pair(&forgetful, is_public, true)?,
            proxies: proxies.clone(),
        })
    }

    /// True for the host of a proxy that the environment names.
    pub(super) fn is_proxy(&self, host: &str) -> bool {
        self.proxies.iter().any(|proxy| proxy.eq_ignore_ascii_case(host))
    }

    /// The client for a way; one that makes a new connection, when `fresh`.
    pub(super) fn by(&self, way: Way, fresh: bool) -> &Client {
        let pair = self.pair(way);
        if fresh { &pair.fresh } else { &pair.pooled }
    }

    /// The client for a connection that becomes something else than HTTP.
    pub(super) fn upgraded(&self, way: Way) -> &Client {
        &self.pair(way).upgraded
    }

    fn pair(&self, way: Way) -> &Pair {
        match way {
            Way::Here => &self.here,
            Way::Chosen => &self.chosen,
            Way::Named => &self.named,
        }
    }
}
