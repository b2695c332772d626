//! The way back on a desktop: a listener on 127.0.0.1.

use super::redirect::{Arrival, Arrivals, NoRedirect, Redirect, Verdict};
use futures_util::future::BoxFuture;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// A fixed handful of ports, registered once: registrations are few (5 in 10 minutes), and some servers compare the
/// address letter for letter, port included (Mastodon lets a loopback port differ, RFC 8252, 7.3; GoToSocial does not).
/// They lie below the range from which Linux, macOS and Windows take ports for outgoing connections. On Windows a program of the
/// same person could listen on one beside us: keeping it out (`SO_EXCLUSIVEADDRUSE`) takes unsafe code, which is forbidden here,
/// and the code that it would get is worth nothing without PKCE's secret, which never leaves this process.
pub(super) const PORTS: [u16; 5] = [30130, 30230, 30330, 30430, 30530];

/// A request line and headers longer than this are not from a browser that comes back from a log-in.
const MAX_REQUEST: usize = 16 * 1024;
/// A connection that says nothing is let go of.
const PATIENCE: Duration = Duration::from_secs(10);

/// The sentences of the page that the browser shows in the end, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectPages {
    /// BCP 47 tag of the sentences.
    pub language: String,
    /// True for a language that is written from right to left.
    pub right_to_left: bool,
    /// The page's title.
    pub title: String,
    /// The log-in went well, the page can be closed.
    pub done: String,
    /// The permission was refused, the page can be closed.
    pub denied: String,
    /// The page does not belong to a log-in of this app.
    pub foreign: String,
}

/// Listens on 127.0.0.1 while a log-in is under way.
pub struct Loopback {
    ports: Vec<u16>,
    pages: fn(&[String]) -> RedirectPages,
}

impl Loopback {
    /// A way back over the five usual ports. `pages` finds the sentences for the reader's languages.
    pub fn new(pages: fn(&[String]) -> RedirectPages) -> Self {
        Self::on(PORTS.to_vec(), pages)
    }

    /// The same over other ports.
    pub fn on(ports: Vec<u16>, pages: fn(&[String]) -> RedirectPages) -> Self {
        Self { ports, pages }
    }
}

fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}/")
}

impl Redirect for Loopback {
    fn addresses(&self) -> Vec<String> {
        self.ports.iter().copied().map(address).collect()
    }

    fn listen(&self, languages: &[String]) -> BoxFuture<'_, Result<Box<dyn Arrivals>, NoRedirect>> {
        let pages = (self.pages)(languages);
        Box::pin(async move {
            let mut last = "no port was given".to_owned();
            for &port in &self.ports {
                match TcpListener::bind(("127.0.0.1", port)).await {
                    Ok(listener) => return Ok(Box::new(Listening::begin(port, listener, pages)) as Box<dyn Arrivals>),
                    Err(error) => last = error.to_string(),
                }
            }
            Err(NoRedirect(last))
        })
    }
}

struct Listening {
    address: String,
    arrivals: mpsc::Receiver<Arrival>,
    accepting: tokio::task::JoinHandle<()>,
}

impl Listening {
    fn begin(port: u16, listener: TcpListener, pages: RedirectPages) -> Self {
        let (sender, arrivals) = mpsc::channel(8);
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Browsers open spare connections that say nothing, so each is served by itself.
                let (sender, pages) = (sender.clone(), pages.clone());
                tokio::spawn(async move {
                    // A browser that goes away in the middle is no error of ours.
                    let _ = tokio::time::timeout(PATIENCE, serve(stream, &sender, &pages)).await;
                });
            }
        });
        Self { address: address(port), arrivals, accepting }
    }
}

impl Arrivals for Listening {
    fn address(&self) -> &str {
        &self.address
    }

    fn next(&mut self) -> BoxFuture<'_, Option<Arrival>> {
        Box::pin(self.arrivals.recv())
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut stream: TcpStream, arrivals: &mpsc::Sender<Arrival>, pages: &RedirectPages) -> std::io::Result<()> {
    let Some(head) = read_head(&mut stream).await? else {
        return Ok(());
    };
    let answer = match query_of(&head) {
        Some(query) => {
            let (arrival, told) = Arrival::new(query);
            let verdict = match arrivals.send(arrival).await {
                Ok(()) => told.await.unwrap_or(Verdict::Foreign),
                Err(_) => Verdict::Foreign,
            };
            page(verdict, pages)
        }
        None => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned(),
    };
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}

/// The request line and headers; none when they are too long or the other side went away.
async fn read_head(stream: &mut TcpStream) -> std::io::Result<Option<String>> {
    let mut head = Vec::new();
    let mut buffer = [0; 2048];
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        let count = stream.read(&mut buffer).await?;
        if count == 0 || head.len() + count > MAX_REQUEST {
            return Ok(None);
        }
        head.extend_from_slice(&buffer[..count]);
    }
    Ok(String::from_utf8(head).ok())
}

/// The query of `GET /?...`; none for any other request (a browser also asks for its little icon).
fn query_of(head: &str) -> Option<String> {
    let target = head.lines().next()?.strip_prefix("GET ")?.split(' ').next()?;
    let (path, query) = target.split_once('?')?;
    (path == "/").then(|| query.to_owned())
}

fn page(verdict: Verdict, pages: &RedirectPages) -> String {
    let (status, sentence) = match verdict {
        Verdict::Granted => ("200 OK", &pages.done),
        Verdict::Denied => ("200 OK", &pages.denied),
        Verdict::Foreign => ("400 Bad Request", &pages.foreign),
    };
    let direction = if pages.right_to_left { "rtl" } else { "ltr" };
    let body = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>{}</title><style>body{{font:1.25rem/1.5 system-ui,sans-serif;max-width:30rem;margin:20vh auto;\
         padding:0 1rem;text-align:center}}</style><h1>{}</h1><p>{}</p></html>",
        escape(&pages.language),
        escape(&pages.title),
        escape(&pages.title),
        escape(sentence)
    );
    // The address holds a code: it must not be sent on as a referrer or kept.
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_root_with_a_query_is_an_arrival() {
        assert_eq!(query_of("GET /?code=a&state=b HTTP/1.1\r\n"), Some("code=a&state=b".to_owned()), "the browser");
        assert_eq!(query_of("GET /favicon.ico HTTP/1.1\r\n"), None, "the browser's icon");
        assert_eq!(query_of("GET /other?code=a HTTP/1.1\r\n"), None, "another path");
        assert_eq!(query_of("POST /?code=a HTTP/1.1\r\n"), None, "another method");
    }

    #[test]
    fn sentences_cannot_become_markup() {
        assert_eq!(escape("<b>\"&"), "&lt;b&gt;&quot;&amp;", "all four signs are escaped");
    }
}
