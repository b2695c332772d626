//! An app without a window, and a person with a browser.

use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use trente_contract::commands::{AwaitLogin, BeginLogin, LoginStarted};
use trente_contract::reader::{Account, Reader};
use trente_core::Trente;
use trente_core::oauth::{Loopback, RedirectPages};
use trente_core::session::MemorySecrets;
use trente_core::trente::{Browser, Config, NoBrowser};
use trente_test_support::strict::PASSWORD;
use trente_test_support::{DirectoryServer, Person, StrictServer};

/// An app with its own folders and keychain, which outlive a restart.
pub(crate) struct App {
    pub(crate) folder: TempDir,
    pub(crate) secrets: Arc<MemorySecrets>,
    pub(crate) browser: Arc<Opened>,
    guest_server: String,
    directory: Option<DirectoryServer>,
    ports: Vec<u16>,
}

/// A browser that only notes what it is to open.
#[derive(Default)]
pub(crate) struct Opened {
    pub(crate) urls: Mutex<Vec<String>>,
}

impl Browser for Opened {
    fn open(&self, url: &str) -> Result<(), NoBrowser> {
        self.urls.lock().expect("nobody panics with it").push(url.to_owned());
        Ok(())
    }
}

fn pages(languages: &[String]) -> RedirectPages {
    RedirectPages {
        language: languages.first().cloned().unwrap_or_default(),
        right_to_left: false,
        title: "Trente".into(),
        done: "Logged in".into(),
        denied: "Not logged in".into(),
        foreign: "Not for us".into(),
    }
}

impl App {
    /// A new one, whose guests read this server first.
    pub(crate) fn new(guest_server: &str) -> Self {
        // Ports that are free now; two tests that get the same one in between is as good as impossible.
        let free: Vec<TcpListener> =
            (0..2).map(|_| TcpListener::bind(("127.0.0.1", 0)).expect("loopback has free ports")).collect();
        Self {
            folder: tempfile::tempdir().expect("a folder can be made"),
            secrets: Arc::default(),
            browser: Arc::default(),
            guest_server: guest_server.to_owned(),
            directory: None,
            ports: free.iter().map(|port| port.local_addr().expect("it is bound").port()).collect(),
        }
    }

    /// The same, where the directory lists these servers and no others.
    pub(crate) fn choosing_among(mut self, servers: &[&StrictServer]) -> Self {
        self.directory = Some(DirectoryServer::of(servers));
        self
    }

    /// The ports that log-ins come back to.
    pub(crate) fn ports(&self) -> &[u16] {
        &self.ports
    }

    fn directory_url(&self) -> String {
        // Nothing listens on port 1: tests of other things ask no directory.
        let url = self.directory.as_ref().map_or("http://127.0.0.1:1", DirectoryServer::url);
        format!("{url}/servers")
    }

    /// Starts it, as often as one likes.
    pub(crate) fn start(&self) -> Trente {
        Trente::open(self.config()).expect("the app opens")
    }

    /// What it is started with.
    pub(crate) fn config(&self) -> Config {
        Config {
            data_dir: self.folder.path().join("data"),
            cache_dir: self.folder.path().join("cache"),
            downloads: Some(self.folder.path().join("downloads")),
            between_imports: Duration::ZERO,
            between_tries: Duration::from_millis(300),
            now: jiff::Timestamp::now,
            guest_server: Some(self.guest_server.clone()),
            directory: Some(self.directory_url().parse().expect("an address")),
            time_zone: Some("Europe/Paris".into()),
            languages: vec!["fr-CA".into(), "en".into()],
            started: Instant::now(),
            secrets: self.secrets.clone(),
            browser: self.browser.clone(),
            redirect: Arc::new(Loopback::on(self.ports.clone(), pages)),
        }
    }
}

/// Begins a log-in.
pub(crate) async fn begin(trente: &Trente, typed: &str) -> LoginStarted {
    trente.begin_login(BeginLogin { typed: typed.to_owned() }).await.expect("the log-in begins")
}

/// Logs somebody in, through the server's own pages.
pub(crate) async fn log_in(trente: &Trente, server: &StrictServer, name: &str) -> Account {
    let started = begin(trente, server.url()).await;
    let page = Person::new(name, PASSWORD).log_in(&started.authorize_url).await.expect("the browser comes back");
    assert!(page.contains("Logged in"), "the browser shows that it is done: {page}");
    trente.await_login(AwaitLogin { login: started.login }).await.expect("the log-in ends well")
}

/// An app in which `ada` is logged in.
pub(crate) async fn ada(server: &StrictServer) -> (App, Trente, Account) {
    let app = App::new(server.url());
    let trente = app.start();
    let account = log_in(&trente, server, "ada").await;
    (app, trente, account)
}

/// Waits until posts of a timeline with this name are kept on the device.
pub(crate) async fn kept(app: &App, name: &str) {
    let file = app.folder.path().join("cache/cache.sqlite");
    until("the kept posts", async || {
        let kept = rusqlite::Connection::open(&file).expect("the cache opens");
        let count = "SELECT count(*) FROM slot JOIN timeline ON timeline.id = slot.timeline WHERE timeline.name = ?1";
        kept.query_row(count, [name], |row| row.get::<_, u32>(0)).is_ok_and(|count| count > 0)
    })
    .await;
}

/// Reading as this account.
pub(crate) fn reader(account: &Account) -> Reader {
    Reader::Account { account: account.key.clone() }
}

/// Reading as a guest of this server.
pub(crate) fn guest(server: &StrictServer) -> Reader {
    Reader::Guest { server: server.domain().to_owned() }
}

/// Waits until something is so, for as long as a slow machine may need.
pub(crate) async fn until(what: &str, mut so: impl AsyncFnMut() -> bool) {
    for _ in 0..500 {
        if so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{what} did not come");
}
