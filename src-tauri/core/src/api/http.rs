//! The one HTTP client of the app: time-outs, caps, redirects, names, and what is remembered of each server.

mod clients;
mod exchange;
mod fetch;
mod limits;
mod names;
mod pace;
mod room;
#[cfg(any(target_os = "android", test))]
mod roots;
mod tls;
mod told;
mod turns;

pub use exchange::Received;
pub(crate) use exchange::{Call, Payload};
pub(crate) use names::NameError;
pub(crate) use told::{server_now, wait_told};

use super::page::Begins;
use super::reach::{Reach, Way};
use clients::Clients;
use limits::Limits;
use room::Room;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use turns::Turns;
use url::Url;

/// The most bytes of a JSON answer. Forty posts of software that allows 100,000 letters are the largest real ones.
pub const JSON_CAP: u64 = 8 * 1024 * 1024;
/// The most bytes of a thread: servers send up to 4,096 posts before and as many after (Mastodon's `CONTEXT_LIMIT`), at 2
/// to 4 kB each, where other lists have forty.
pub const THREAD_CAP: u64 = 32 * 1024 * 1024;
/// The most redirects that are followed.
pub const MAX_REDIRECTS: usize = 5;
/// The most requests to one server at a time: as browsers do.
pub const REQUESTS_PER_SERVER: usize = 6;

/// How many servers are remembered before those are forgotten that nothing is known of: each host of a picture is one.
const REMEMBERED: usize = 512;

/// How long each thing is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// A connection, with TLS.
    pub connect: Duration,
    /// The first byte of an answer.
    pub answer: Duration,
    /// The next bytes of an answer: ends a half-open connection.
    pub idle: Duration,
    /// The whole answer; of a file, the time in which some of it must come (see `http/pace`).
    pub total: Duration,
    /// Sending a file and the answer to it.
    pub upload: Duration,
    /// Finding out what a server is that someone typed: all questions together.
    pub find: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(20),
            idle: Duration::from_secs(15),
            total: Duration::from_secs(60),
            upload: Duration::from_secs(600),
            find: Duration::from_secs(10),
        }
    }
}

/// How failed requests are tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    /// How often at most, after the first try.
    pub most: usize,
    /// The first pause; each one is twice the one before.
    pub pause: Duration,
    /// The longest wait a server can ask for that is waited out; beyond it the person is told instead.
    pub patience: Duration,
}

impl Default for Retries {
    fn default() -> Self {
        Self { most: 2, pause: Duration::from_millis(300), patience: Duration::from_secs(5) }
    }
}

/// How the client behaves.
#[derive(Clone, Debug)]
pub struct HttpConfig {
    /// Sent with each request.
    pub user_agent: String,
    /// How long is waited.
    pub timeouts: Timeouts,
    /// How is tried again.
    pub retries: Retries,
    /// The most bytes of a JSON answer.
    pub json_cap: u64,
    /// The most redirects that are followed.
    pub max_redirects: usize,
    /// The most requests to one server at a time.
    pub per_server: usize,
    /// The clock.
    pub now: fn() -> jiff::Timestamp,
}

impl Default for HttpConfig {
    fn default() -> Self {
        Self {
            user_agent: format!("Trente/{}", env!("CARGO_PKG_VERSION")),
            timeouts: Timeouts::default(),
            retries: Retries::default(),
            json_cap: JSON_CAP,
            max_redirects: MAX_REDIRECTS,
            per_server: REQUESTS_PER_SERVER,
            now: jiff::Timestamp::now,
        }
    }
}

/// Shared HTTP state; clones are the same.
#[derive(Clone)]
pub struct Http {
    inner: Arc<Inner>,
}

struct Inner {
    clients: Clients,
    config: HttpConfig,
    servers: Mutex<HashMap<String, Arc<Server>>>,
    /// For files that are on their way.
    room: Room,
    /// Told of each answer.
    heard: watch::Sender<()>,
}

/// What is remembered of one server while the app runs.
pub(crate) struct Server {
    pub(crate) turns: Turns,
    pub(crate) limits: Limits,
    pub(crate) begins: Begins,
    /// How often it answered as it should.
    heard: AtomicU64,
}

impl Server {
    pub(crate) fn heard(&self) -> u64 {
        self.heard.load(Ordering::Relaxed)
    }
}

/// The HTTP client could not be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HttpError {
    /// TLS, or the system's authorities.
    #[error("cannot set up TLS")]
    Tls(#[from] rustls::Error),
    /// Anything else.
    #[error("cannot set up the HTTP client")]
    Client(#[from] reqwest::Error),
}

impl Http {
    /// Sets the client up. Certificates are checked by the system's own rules; on Linux, `SSL_CERT_FILE` and
    /// `SSL_CERT_DIR` name other roots. On Android the app brings Mozilla's roots.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(config: HttpConfig) -> Result<Self, HttpError> {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            // Fails only when another thread was quicker, which is just as good.
            drop(rustls::crypto::ring::default_provider().install_default());
        }
        let inner = Inner {
            clients: Clients::new(&config)?,
            config,
            servers: Mutex::default(),
            room: Room::new(),
            heard: watch::Sender::new(()),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// How it behaves.
    pub fn config(&self) -> &HttpConfig {
        &self.inner.config
    }

    /// The client for an address; one that makes a new connection, when `fresh`. None when it may not be asked.
    pub(crate) fn client(&self, reach: &Reach, url: &Url, fresh: bool) -> Option<&reqwest::Client> {
        Some(self.inner.clients.by(self.way(reach, url)?, fresh))
    }

    /// The client for a connection to an address that becomes something else than HTTP. None when it may not be asked.
    pub(crate) fn upgraded(&self, reach: &Reach, url: &Url) -> Option<&reqwest::Client> {
        Some(self.inner.clients.upgraded(self.way(reach, url)?))
    }

    fn way(&self, reach: &Reach, url: &Url) -> Option<Way> {
        let way = reach.way(url)?;
        // The name of a proxy may lead anywhere, but only on the way to others.
        let is_free = way == Way::Named && url.host_str().is_some_and(|host| self.inner.clients.is_proxy(host));
        (!is_free).then_some(way)
    }

    fn room(&self) -> &Room {
        &self.inner.room
    }

    pub(crate) fn now(&self) -> jiff::Timestamp {
        (self.inner.config.now)()
    }

    /// A server answered as it should.
    pub(crate) fn hear(&self, server: &Server) {
        server.heard.fetch_add(1, Ordering::Relaxed);
        self.inner.heard.send_replace(());
    }

    /// Told of each answer of any server.
    pub(crate) fn listen(&self) -> watch::Receiver<()> {
        self.inner.heard.subscribe()
    }

    /// What is remembered of a server.
    pub(crate) fn server(&self, origin: &super::Origin) -> Arc<Server> {
        // A panic elsewhere cannot leave the map half written.
        let mut servers = self.inner.servers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = servers.get(origin.as_str()) {
            return known.clone();
        }
        if servers.len() >= REMEMBERED {
            let now = self.now();
            servers.retain(|_, server| Arc::strong_count(server) > 1 || server.limits.hold(now));
        }
        let turns = Turns::new(self.inner.config.per_server);
        let begins = Begins::default();
        let new = Arc::new(Server { turns, limits: Limits::default(), begins, heard: AtomicU64::new(0) });
        servers.insert(origin.as_str().to_owned(), new.clone());
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_that_nothing_is_known_of_are_forgotten() {
        let http = Http::new(HttpConfig::default()).expect("TLS can be set up");
        let origin = |name: &str| super::super::Origin::parse(name).expect("an address");
        let asked = http.server(&origin("asked.example"));
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert(reqwest::header::RETRY_AFTER, reqwest::header::HeaderValue::from_static("60"));
        http.server(&origin("waits.example")).limits.learn("home", 0, 429, &headers, http.now());
        for number in 0..5 * REMEMBERED {
            http.server(&origin(&format!("host{number}.example")));
        }
        let known = http.inner.servers.lock().unwrap_or_else(PoisonError::into_inner).len();
        assert!(known <= REMEMBERED, "{known} servers are remembered");
        assert!(Arc::ptr_eq(&asked, &http.server(&origin("asked.example"))), "who is being asked keeps its turns");
        let waits = http.server(&origin("waits.example")).limits.wait("home", 0, http.now());
        assert!(waits.is_some_and(|wait| wait > Duration::from_secs(50)), "who wants to be left alone is");
    }
}
