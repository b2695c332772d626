//! The way back on a phone: a link in the app's own scheme, which the system hands to the app or starts it with.

use super::redirect::{Arrival, Arrivals, NoRedirect, Redirect};
use super::registration::SCHEME;
use futures_util::future::BoxFuture;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;
use url::Url;

/// More links than this that nobody waits for come from no server.
const MOST: usize = 4;
/// Longer ones are none: a code and a state are some hundred letters.
const LONGEST: usize = 4000;

/// Links that came back, until a log-in takes them: the app may have been started by one, long before anybody listens. Any app
/// may claim a scheme, so an arrival is trusted only with the log-in's own state, and PKCE makes a stolen code useless.
#[derive(Clone, Default)]
pub struct OwnScheme(Arc<Came>);

#[derive(Default)]
struct Came {
    queries: Mutex<VecDeque<String>>,
    bell: Notify,
}

impl OwnScheme {
    /// Whether a link is the answer to a log-in. The mail's link has the same address and no query: that is none.
    pub fn is_answer(url: &Url) -> bool {
        let has_query = url.query().is_some_and(|query| !query.is_empty() && query.len() <= LONGEST);
        has_query
            && url.as_str().split(['?', '#']).next().is_some_and(|address| address.trim_end_matches('/') == SCHEME)
    }

    /// Takes a link up; false when it is no answer to a log-in. The same link may come more than once: systems hand the one that
    /// an app was started with over again.
    pub fn came(&self, url: &Url) -> bool {
        let (true, Some(query)) = (Self::is_answer(url), url.query()) else { return false };
        let mut queries = self.0.queries.lock().unwrap_or_else(PoisonError::into_inner);
        if queries.iter().any(|known| known == query) {
            return true;
        }
        if queries.len() == MOST {
            queries.pop_front();
        }
        queries.push_back(query.to_owned());
        drop(queries);
        self.0.bell.notify_one();
        true
    }
}

impl Redirect for OwnScheme {
    fn addresses(&self) -> Vec<String> {
        vec![SCHEME.to_owned()]
    }

    fn listen(&self, _languages: &[String]) -> BoxFuture<'_, Result<Box<dyn Arrivals>, NoRedirect>> {
        let listener: Box<dyn Arrivals> = Box::new(Listener(self.0.clone()));
        Box::pin(async { Ok(listener) })
    }

    fn outlives_the_app(&self) -> bool {
        true
    }
}

struct Listener(Arc<Came>);

impl Arrivals for Listener {
    fn address(&self) -> &str {
        SCHEME
    }

    fn next(&mut self) -> BoxFuture<'_, Option<Arrival>> {
        Box::pin(async {
            loop {
                let query = self.0.queries.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                match query {
                    // The browser is already behind the app: there is no page to show the verdict on.
                    Some(query) => return Some(Arrival::new(query).0),
                    None => self.0.bell.notified().await,
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("it is an address")
    }

    #[test]
    fn answers_are_told_from_other_links() {
        for (link, answer) in [
            ("trente://login?code=c&state=s", true),
            ("trente://login/?error=access_denied&state=s", true),
            ("trente://login", false),
            ("trente://login?", false),
            ("trente://login.evil.example?code=c&state=s", false),
            ("trente://login/more?code=c&state=s", false),
            ("trente://share?code=c", false),
            ("https://login/?code=c&state=s", false),
        ] {
            assert_eq!(OwnScheme::is_answer(&url(link)), answer, "{link}");
        }
        assert!(!OwnScheme::is_answer(&url(&format!("trente://login?code={}", "x".repeat(LONGEST)))), "too long");
    }

    #[tokio::test]
    async fn links_wait_for_whoever_listens_and_come_once() {
        let scheme = OwnScheme::default();
        assert!(scheme.came(&url("trente://login?code=a")) && scheme.came(&url("trente://login?code=a")), "taken");
        let mut arrivals = scheme.listen(&[]).await.expect("it listens");
        assert_eq!(arrivals.next().await.map(|arrival| arrival.query).as_deref(), Some("code=a"), "what came before");
        for at in 0..9 {
            scheme.came(&url(&format!("trente://login?code={at}")));
        }
        let mut queries = Vec::new();
        for _ in 0..MOST {
            queries.extend(arrivals.next().await.map(|arrival| arrival.query));
        }
        assert_eq!(queries, ["code=5", "code=6", "code=7", "code=8"], "the newest, each once");
    }
}
