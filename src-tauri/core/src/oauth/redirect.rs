//! The two ends of a log-in that lie outside the core: the browser, and the way back from it.

use futures_util::future::BoxFuture;
use tokio::sync::oneshot;

/// The person's browser.
pub trait Browser: Send + Sync {
    /// Opens an address, which is always http or https.
    ///
    /// # Errors
    /// When there is no browser or it does not start.
    fn open(&self, url: &str) -> Result<(), NoBrowser>;

    /// Opens the person's mail program, for nobody in particular.
    ///
    /// # Errors
    /// When there is none or it does not start.
    fn open_mail(&self) -> Result<(), NoBrowser> {
        Err(NoBrowser("no mail program is known".into()))
    }
}

/// The browser could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("the browser could not be opened: {0}")]
pub struct NoBrowser(
    /// Why, for a bug report.
    pub String,
);

/// A way for the browser to come back to the app.
pub trait Redirect: Send + Sync {
    /// All addresses that it may come back to, always the same ones: servers compare them with those of the
    /// registration.
    fn addresses(&self) -> Vec<String>;

    /// Begins to listen on one of the addresses. `languages` are the reader's, BCP 47, most wanted first, for the
    /// page that the browser shows in the end.
    fn listen(&self, languages: &[String]) -> BoxFuture<'_, Result<Box<dyn Arrivals>, NoRedirect>>;

    /// Whether the browser finds back to the app although that was ended meanwhile, as phones do with what is not in front. Then
    /// a log-in is kept before the browser opens, and the next run goes on with it.
    fn outlives_the_app(&self) -> bool {
        false
    }
}

/// None of the addresses can be listened on.
#[derive(Debug, thiserror::Error)]
#[error("nothing can listen for the browser: {0}")]
pub struct NoRedirect(
    /// Why, for a bug report.
    pub String,
);

/// Listens until dropped.
pub trait Arrivals: Send {
    /// The address the browser is to come back to.
    fn address(&self) -> &str;

    /// The next request to that address; none when nothing can come any more.
    fn next(&mut self) -> BoxFuture<'_, Option<Arrival>>;
}

/// Something came to the address: perhaps the browser, perhaps anybody on this device.
pub struct Arrival {
    /// The query, without the question mark.
    pub query: String,
    verdict: oneshot::Sender<Verdict>,
}

/// What an arrival turned out to be: decides the page that is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The permission was given.
    Granted,
    /// The permission was refused.
    Denied,
    /// It does not belong to this log-in.
    Foreign,
}

impl Arrival {
    /// An arrival, and where its verdict will be told.
    pub fn new(query: String) -> (Self, oneshot::Receiver<Verdict>) {
        let (verdict, told) = oneshot::channel();
        (Self { query, verdict }, told)
    }

    /// Tells what it was.
    pub fn judge(self, verdict: Verdict) {
        // A browser that did not wait for its page has nothing to be told.
        let _ = self.verdict.send(verdict);
    }
}
