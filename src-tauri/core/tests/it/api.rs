//! Tests of the API client against servers on loopback.

mod bad_input;
mod client;
mod discover;
mod endpoints;
mod once;
#[cfg(unix)]
mod others;
mod paging;
mod reach;
mod shapes;
mod tls;
mod upload;

use std::time::Duration;
use trente_core::api::{Client, Http, HttpConfig, Origin, Retries, Timeouts};

/// Patience of a test: short pauses, short waits. Nothing is measured; they only bound what would hang.
fn config() -> HttpConfig {
    let timeouts = Timeouts { connect: Duration::from_secs(5), ..Timeouts::default() };
    let retries = Retries { pause: Duration::from_millis(1), ..Retries::default() };
    HttpConfig { timeouts, retries, ..HttpConfig::default() }
}

fn http() -> Http {
    Http::new(config()).expect("TLS can be set up")
}

fn client_with(config: HttpConfig, origin: &str) -> Client {
    let http = Http::new(config).expect("TLS can be set up");
    Client::new(&http, Origin::parse(origin).expect("an origin"))
}

fn client(origin: &str) -> Client {
    client_with(config(), origin)
}
