//! Somebody who was logged in before the window opens: the same log-in, without a window, which takes a tenth of the time. How one logs in
//! by hand is tried in tests of its own.

use std::sync::Arc;
use std::time::{Duration, Instant};
use trente_contract::commands::{AwaitLogin, BeginLogin};
use trente_core::Trente;
use trente_core::oauth::{Loopback, RedirectPages};
use trente_core::session::FileSecrets;
use trente_core::trente::{Browser, Config, NoBrowser};
use trente_test_support::child::free_port;
use trente_test_support::harness::Home;
use trente_test_support::strict::PASSWORD;
use trente_test_support::{Person, StrictServer};

/// As in `tauri.conf.json`.
const IDENTIFIER: &str = "social.trente";
/// As the shell calls it.
const SECRETS: &str = "secrets";

/// Nothing is to be opened: the test goes to the page itself.
struct Nowhere;

impl Browser for Nowhere {
    fn open(&self, _: &str) -> Result<(), NoBrowser> {
        Ok(())
    }
}

fn pages(_: &[String]) -> RedirectPages {
    RedirectPages {
        language: "en".into(),
        right_to_left: false,
        title: "Trente".into(),
        done: "Logged in".into(),
        denied: "Not logged in".into(),
        foreign: "Not for us".into(),
    }
}

/// Logs `name` in on this device. What the server was asked for by it is forgotten.
pub(crate) async fn log_in_before(server: &StrictServer, home: &Home, name: &str) {
    let data_dir = home.data().join(IDENTIFIER);
    std::fs::create_dir_all(&data_dir).expect("the folder can be made");
    let ports = vec![free_port(), free_port()];
    let config = Config {
        secrets: Arc::new(FileSecrets::open(data_dir.join(SECRETS)).expect("the secrets can be read")),
        data_dir,
        cache_dir: home.cache().join(IDENTIFIER),
        downloads: None,
        between_imports: Duration::ZERO,
        between_tries: Duration::from_secs(60),
        now: jiff::Timestamp::now,
        guest_server: Some(server.url().to_owned()),
        directory: None,
        time_zone: None,
        languages: vec!["en".into()],
        started: Instant::now(),
        browser: Arc::new(Nowhere),
        redirect: Arc::new(Loopback::on(ports, pages)),
    };
    let trente = Trente::open(config).expect("the app opens");
    let begun = trente.begin_login(BeginLogin { typed: server.url().to_owned() }).await.expect("the log-in begins");
    let page = Person::new(name, PASSWORD).log_in(&begun.authorize_url).await.expect("the browser comes back");
    assert!(page.contains("Logged in"), "the browser shows that it is done: {page}");
    trente.await_login(AwaitLogin { login: begun.login }).await.expect("the log-in ends well");
    drop(trente);
    server.forget_requests();
}
