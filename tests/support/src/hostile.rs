//! Servers that answer wrongly: each stands for one thing that happens in the wild.

use std::io::{Read as _, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// A server that answers wrongly to whatever is asked. Ends when dropped.
#[derive(Debug)]
pub struct HostileServer {
    address: SocketAddr,
    tls: bool,
    state: Arc<State>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct State {
    stopped: AtomicBool,
    asked: AtomicUsize,
    /// Sockets that are held open without an answer.
    held: Mutex<Vec<TcpStream>>,
}

type Behaviour = dyn Fn(TcpStream, SocketAddr, &State) + Send + Sync;

impl HostileServer {
    fn run(tls: bool, behaviour: impl Fn(TcpStream, SocketAddr, &State) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let state = Arc::new(State::default());
        let shared = Arc::clone(&state);
        let behaviour: Arc<Behaviour> = Arc::new(behaviour);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.stopped.load(Ordering::SeqCst) {
                    return;
                }
                shared.asked.fetch_add(1, Ordering::SeqCst);
                let (state, behaviour) = (Arc::clone(&shared), Arc::clone(&behaviour));
                std::thread::spawn(move || behaviour(stream, address, &state));
            }
        });
        Self { address, tls, state, thread: Some(thread) }
    }

    /// 200 with an HTML page, whatever is asked.
    pub fn html() -> Self {
        Self::run(false, |stream, _, _| answer(stream, "200 OK", &[("content-type", "text/html")], PAGE.as_bytes()))
    }

    /// 200 with an HTML page that claims to be JSON.
    pub fn html_as_json() -> Self {
        Self::run(false, |stream, _, _| answer(stream, "200 OK", JSON, PAGE.as_bytes()))
    }

    /// JSON that ends in the middle, with a length that fits.
    pub fn truncated() -> Self {
        Self::run(false, |stream, _, _| answer(stream, "200 OK", JSON, br#"{"domain":"strict.example","title":"Str"#))
    }

    /// A body that is shorter than its length says; then the connection closes.
    pub fn cut_off() -> Self {
        Self::run(false, |mut stream, _, _| {
            read_request(&mut stream);
            let _ = stream.write_all(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 4096\r\n\r\n{\"domain\":",
            );
        })
    }

    /// A well-formed JSON body of 10 MB without a length, so that only counting helps.
    pub fn huge() -> Self {
        Self::run(false, |mut stream, _, _| {
            read_request(&mut stream);
            let _ = stream.write_all(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{\"title\":\"",
            );
            let block = [b'a'; 65_536];
            for _ in 0..160 {
                if stream.write_all(&block).is_err() {
                    return;
                }
            }
            let _ = stream.write_all(b"\"}");
        })
    }

    /// Sends round in a circle for ever.
    pub fn redirect_loop() -> Self {
        Self::run(false, |stream, address, state| {
            let turn = state.asked.load(Ordering::SeqCst);
            let location = format!("http://{address}/again/{turn}");
            answer(stream, "302 Found", &[("location", &location)], b"");
        })
    }

    /// Redirects everything to this address, with the path kept.
    pub fn redirects_to(origin: &str) -> Self {
        let origin = origin.to_owned();
        Self::run(false, move |mut stream, _, _| {
            let path = read_request(&mut stream);
            respond(&mut stream, "301 Moved Permanently", &[("location", &format!("{origin}{path}"))], b"");
        })
    }

    /// https with a certificate that nobody vouches for.
    pub fn self_signed() -> Self {
        let config = crate::tls::self_signed();
        Self::run(true, move |stream, _, _| {
            let Ok(connection) = rustls::ServerConnection::new(Arc::clone(&config)) else { return };
            let mut stream = rustls::StreamOwned::new(connection, stream);
            if matches!(stream.read(&mut [0; 4096]), Ok(1..)) {
                respond(&mut stream, "200 OK", JSON, b"{}");
            }
        })
    }

    /// Takes connections and then says nothing, ever.
    pub fn half_open() -> Self {
        Self::run(false, |stream, _, state| {
            state.held.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(stream);
        })
    }

    /// Sends a good head and then one byte of body every 50 ms.
    pub fn drip() -> Self {
        Self::run(false, |mut stream, _, state| {
            read_request(&mut stream);
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n");
            while !state.stopped.load(Ordering::SeqCst) && stream.write_all(b" ").is_ok() {
                std::thread::sleep(Duration::from_millis(50));
            }
        })
    }

    /// Closes each connection at once.
    pub fn slams() -> Self {
        Self::run(false, |stream, _, _| drop(stream))
    }

    /// Answers with bytes that are no HTTP.
    pub fn gibberish() -> Self {
        Self::run(false, |mut stream, _, _| {
            read_request(&mut stream);
            let _ = stream.write_all(b"\x00\x01\xffSSH-2.0-nothing of yours\r\n");
        })
    }

    /// A 5xx with a proxy's HTML page.
    pub fn proxy_error() -> Self {
        Self::run(false, |stream, _, _| {
            answer(
                stream,
                "502 Bad Gateway",
                &[("content-type", "text/html")],
                b"<html><h1>502 Bad Gateway</h1></html>",
            );
        })
    }

    /// Its origin, without a slash at the end. With TLS the host is `localhost`.
    pub fn url(&self) -> String {
        if self.tls { format!("https://localhost:{}", self.address.port()) } else { format!("http://{}", self.address) }
    }

    /// How many connections it had.
    pub fn asked(&self) -> usize {
        self.state.asked.load(Ordering::SeqCst)
    }
}

/// An origin on loopback where nobody listens.
pub fn closed_port() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    let address = listener.local_addr().expect("a bound socket has an address");
    drop(listener);
    format!("http://{address}")
}

const PAGE: &str = "<!DOCTYPE html><html><head><title>It works</title></head><body><h1>It works!</h1></body></html>";
const JSON: &[(&str, &str)] = &[("content-type", "application/json; charset=utf-8")];

/// Reads up to the end of the head; gives the path.
fn read_request(stream: &mut impl std::io::Read) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        head.extend(byte);
    }
    String::from_utf8_lossy(&head).split(' ').nth(1).unwrap_or("/").to_owned()
}

fn respond(stream: &mut impl Write, status: &str, headers: &[(&str, &str)], body: &[u8]) {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n", body.len());
    // The client may have gone away; that is its right.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body)).and_then(|()| stream.flush());
}

fn answer(mut stream: TcpStream, status: &str, headers: &[(&str, &str)], body: &[u8]) {
    read_request(&mut stream);
    respond(&mut stream, status, headers, body);
}

impl Drop for HostileServer {
    fn drop(&mut self) {
        self.state.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for connections.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
