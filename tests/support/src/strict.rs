//! A strict little Mastodon: it runs in this process, keeps a small world of posts, and refuses whatever is not right.
//!
//! It checks what the other test servers let pass: PKCE, state, redirect addresses, codes used twice, scopes, account
//! states, rate limits. It speaks as Mastodon 4.6 does; [`Switches`] make it older, stricter or broken.

mod accounts;
mod answer;
mod asked;
mod changing;
mod collections;
mod confirm;
mod failure;
mod featured;
mod films;
mod filters;
mod find;
mod forks;
mod gifs;
mod gotosocial;
mod helping;
mod inbox;
mod instance;
mod lists;
mod made_list;
mod markers;
mod markup;
mod media;
mod moderation;
mod newcomers;
mod oauth;
mod pictures;
pub mod pkce;
mod policies;
mod polls;
mod profile;
mod push;
mod quoting;
mod reader;
mod reported;
mod routes;
mod safety;
mod scheduled;
mod search;
mod sight;
mod signup;
mod statuses;
mod streaming;
mod suggestions;
mod switches;
mod tags;
mod taken;
mod timelines;
mod uploaded;
mod world;

pub use asked::Asked;
pub use failure::Failure;
pub use newcomers::Mail;
pub use policies::{GOOD_INVITE, SPENT_INVITE};
pub use reported::Reported;
pub use switches::{AccountState, Registrations, Switches};

use crate::line::{Line, Relay};
use crate::tls::TestCa;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// Password of every account of the strict server.
pub const PASSWORD: &str = "correct horse";

/// A running strict server. It has a thread of its own and ends when dropped.
#[derive(Debug)]
pub struct StrictServer {
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    /// The near end of the line that leads here.
    _relay: Option<Relay>,
}

/// What the handlers share with the test.
#[derive(Debug)]
struct Shared {
    base: String,
    domain: String,
    world: Mutex<world::World>,
    inbox: Mutex<inbox::Inbox>,
    grants: Mutex<oauth::Grants>,
    newcomers: Mutex<newcomers::Newcomers>,
    switches: Mutex<Switches>,
    log: Mutex<Vec<Asked>>,
    failures: Mutex<Vec<failure::Failing>>,
    busy: asked::Busy,
    streams: streaming::Streams,
}

/// A poisoned lock only means that another test thread failed; what it guards is still of use.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl Shared {
    fn switches(&self) -> Switches {
        lock(&self.switches).clone()
    }

    fn world(&self) -> MutexGuard<'_, world::World> {
        lock(&self.world)
    }
}

impl StrictServer {
    /// Starts one over plain http on a free port.
    pub fn start() -> Self {
        Self::launch(None, None)
    }

    /// Starts one over TLS, with a certificate of this authority for `localhost` and 127.0.0.1.
    pub fn start_tls(ca: &TestCa) -> Self {
        Self::launch(Some(ca.server_config()), None)
    }

    /// Starts one over plain http that is reached, and known, by the near end of a line.
    pub fn start_over(line: &Line) -> Self {
        Self::launch(None, Some(line))
    }

    fn launch(tls: Option<Arc<rustls::ServerConfig>>, line: Option<&Line>) -> Self {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        listener.set_nonblocking(true).expect("a fresh socket can be made non-blocking");
        let address = listener.local_addr().expect("a bound socket has an address");
        let relay = line.map(|line| Relay::start(line, address));
        let port = relay.as_ref().map_or(address, Relay::address).port();
        let domain = if tls.is_some() { format!("localhost:{port}") } else { format!("127.0.0.1:{port}") };
        let base = format!("{}://{domain}", if tls.is_some() { "https" } else { "http" });
        let shared = Arc::new(Shared {
            world: Mutex::new(world::World::new(&base)),
            inbox: Mutex::default(),
            base,
            domain,
            grants: Mutex::default(),
            newcomers: Mutex::default(),
            switches: Mutex::default(),
            log: Mutex::default(),
            failures: Mutex::default(),
            busy: asked::Busy::default(),
            streams: streaming::Streams::default(),
        });
        let (stop, stopped) = oneshot::channel();
        let app = routes::router(Arc::clone(&shared));
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("the socket is non-blocking");
                let serve = async {
                    match tls {
                        None => axum::serve(listener, app).await,
                        Some(config) => axum::serve(crate::tls::TlsListener::new(listener, config), app).await,
                    }
                };
                tokio::select! { _ = serve => {}, _ = stopped => {} }
            });
        });
        Self { shared, stop: Some(stop), thread: Some(thread), _relay: relay }
    }

    /// Its origin, as `http://127.0.0.1:3000`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.shared.base
    }

    /// Its domain with the port, as `127.0.0.1:3000`.
    pub fn domain(&self) -> &str {
        &self.shared.domain
    }

    /// Its socket.
    pub fn address(&self) -> SocketAddr {
        let port = self.shared.domain.rsplit(':').next().and_then(|port| port.parse().ok());
        SocketAddr::from(([127, 0, 0, 1], port.expect("the domain ends in a port")))
    }

    /// Changes how it behaves.
    pub fn set(&self, change: impl FnOnce(&mut Switches)) {
        let (leaves_filters, keeps_quotes) = {
            let mut switches = lock(&self.shared.switches);
            change(&mut switches);
            (switches.phrases.is_some(), switches.api_version() < 7)
        };
        let mut world = self.shared.world();
        (world.leaves_filters, world.keeps_quotes) = (leaves_filters, keeps_quotes);
    }

    /// Lets requests fail: those whose method and path begin with `what` (as `POST /api/v1/statuses`), `times` times.
    pub fn fail(&self, what: &str, times: usize, failure: Failure) {
        lock(&self.shared.failures).push(failure::Failing::new(what, 0, times, failure));
    }

    /// The same, once so many of them were answered.
    pub fn fail_after(&self, what: &str, after: usize, times: usize, failure: Failure) {
        lock(&self.shared.failures).push(failure::Failing::new(what, after, times, failure));
    }

    /// Ends all failures that were asked for.
    pub fn heal(&self) {
        lock(&self.shared.failures).clear();
    }

    /// Everything that it was asked, oldest first.
    pub fn requests(&self) -> Vec<Asked> {
        lock(&self.shared.log).clone()
    }

    /// How often it was asked for what begins with `what`, as `GET /api/v1/timelines/home`.
    pub fn count(&self, what: &str) -> usize {
        lock(&self.shared.log).iter().filter(|asked| asked.line().starts_with(what)).count()
    }

    /// The most requests that were under way at one moment.
    pub fn most_at_once(&self) -> usize {
        self.shared.busy.most()
    }

    /// Forgets what it was asked.
    pub fn forget_requests(&self) {
        lock(&self.shared.log).clear();
    }

    /// A working token for an account, as if it had logged in with all scopes, without going through the browser.
    pub fn token_for(&self, name: &str) -> String {
        lock(&self.shared.grants).issue(name, "read write follow push")
    }

    /// How many tokens of people it would still take.
    pub fn live_tokens(&self) -> usize {
        lock(&self.shared.grants).live()
    }

    /// The posts as they are now, newest first, as the API's Status shows them to everyone.
    pub fn posts(&self) -> Vec<serde_json::Value> {
        self.shared.world().newest_first().cloned().collect()
    }

    /// So many more posts of ada's timeline, each numbered, the newest `Log 1`: every third with a picture, every seventh behind a
    /// warning, every fifth a long one.
    pub fn flood(&self, posts: u32) {
        self.shared.world().flood(posts);
    }

    /// Id of the newest post whose text contains `words`.
    pub fn find_post(&self, words: &str) -> Option<String> {
        let world = self.shared.world();
        let found = world.newest_first().find(|post| world::text(post, "content").contains(words));
        found.map(|post| world::text(post, "id"))
    }

    /// Lets a person (by id) post these words, each by itself; gives the ids, oldest first.
    pub fn publish(&self, person: &str, words: &[&str]) -> Vec<String> {
        let mut world = self.shared.world();
        let post = |words: &&str| {
            let changes = world::written(&self.shared.base, words, serde_json::json!({}));
            world.put(person, 0, changes)
        };
        words.iter().map(post).collect()
    }

    /// Nobody ever wrote anything.
    pub fn clear_posts(&self) {
        self.shared.world().clear_posts();
    }

    /// Somebody wrote so many minutes ago: the newest post by its place all the same, as what is older was put in before.
    /// `changes` go over a plain public post. Its id.
    pub fn publish_ago(&self, person: &str, minutes: u32, words: &str, changes: serde_json::Value) -> String {
        let changes = world::written(&self.shared.base, words, changes);
        self.shared.world().put(person, minutes, changes)
    }

    /// Whom `name` follows: ids of people, then hashtags.
    pub fn follows(&self, name: &str) -> (Vec<String>, Vec<String>) {
        let mut world = self.shared.world();
        let marks = world.marks(name);
        (marks.follows.iter().cloned().collect(), marks.tags.iter().cloned().collect())
    }

    /// Lets `name` follow these people (by id) and hashtags (without #), and no others.
    pub fn set_follows(&self, name: &str, people: &[&str], tags: &[&str]) {
        let mut world = self.shared.world();
        let marks = world.marks(name);
        marks.follows = people.iter().map(|id| (*id).to_owned()).collect();
        marks.tags = tags.iter().map(|tag| tag.to_lowercase()).collect();
    }

    /// What `name` did with a post: favourited, boosted, saved.
    pub fn marks(&self, name: &str, id: &str) -> (bool, bool, bool) {
        self.shared.world().marks_of(name, id)
    }

    /// Opens an authorize page as a person with a browser does who logs in as `ada` and says yes.
    /// Gives the address the browser is then sent to, not yet visited.
    ///
    /// # Errors
    /// When the page is refused or leads nowhere.
    pub async fn authorize(&self, url: &str) -> Result<url::Url, crate::person::Lost> {
        crate::Person::new("ada", PASSWORD).authorize(url).await
    }
}

impl Drop for StrictServer {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests;
