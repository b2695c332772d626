//! A directory of servers, as api.joinmastodon.org is one.

use crate::StrictServer;
use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

type Entries = Arc<Mutex<(Vec<Value>, usize)>>;

/// A running directory. It answers every question about `/servers` with all its entries, and ends when dropped.
#[derive(Debug)]
pub struct DirectoryServer {
    url: String,
    entries: Entries,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// An entry that lists a strict server, as a general server of Europe that speaks English and opens at once.
pub fn listed(server: &StrictServer) -> Value {
    json!({
        "domain": server.domain(), "version": "4.7.0", "description": "A small harbour town for tests", "languages": ["en"],
        "region": "europe", "categories": ["general"], "proxied_thumbnail": null, "blurhash": null, "total_users": 12_040,
        "last_week_users": 3120, "approval_required": false, "language": "en", "category": "general",
    })
}

impl DirectoryServer {
    /// Starts one with these entries; see [`listed`].
    pub fn start(entries: Vec<Value>) -> Self {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        listener.set_nonblocking(true).expect("a fresh socket can be made non-blocking");
        let port = listener.local_addr().expect("a bound socket has an address").port();
        let entries: Entries = Arc::new(Mutex::new((entries, 0)));
        let app = Router::new().route("/servers", get(servers)).with_state(Arc::clone(&entries));
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("the socket is non-blocking");
                tokio::select! { _ = async { axum::serve(listener, app).await } => {}, _ = stopped => {} }
            });
        });
        Self { url: format!("http://127.0.0.1:{port}"), entries, stop: Some(stop), thread: Some(thread) }
    }

    /// One that lists these servers, the first with the most people.
    pub fn of(servers: &[&StrictServer]) -> Self {
        let entry = |(place, server): (usize, &&StrictServer)| {
            let mut entry = listed(server);
            entry["last_week_users"] = json!(9000 - 1000 * place);
            entry
        };
        Self::start(servers.iter().enumerate().map(entry).collect())
    }

    /// Its origin, without a slash at the end. The list is at `/servers` below it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its socket.
    pub fn address(&self) -> SocketAddr {
        self.url.trim_start_matches("http://").parse().expect("the address is one of ours")
    }

    /// Lists other servers from now on.
    pub fn set(&self, entries: Vec<Value>) {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).0 = entries;
    }

    /// How often it was asked.
    pub fn count(&self) -> usize {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).1
    }
}

async fn servers(State(entries): State<Entries>) -> Json<Value> {
    let mut entries = entries.lock().unwrap_or_else(PoisonError::into_inner);
    entries.1 += 1;
    Json(json!(entries.0))
}

impl Drop for DirectoryServer {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
