//! Someone with a browser: follows a log-in page, fills in its form, says yes or no, and lands where the server sends them.

mod form;

use form::Form;
use std::time::Duration;
use url::Url;

/// A person who logs in with a name and a password.
#[derive(Clone, Debug)]
pub struct Person {
    name: String,
    password: String,
    denies: bool,
}

/// Why the browser did not land.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Lost {
    /// A page could not be had.
    #[error("{url}: {source}")]
    Network {
        /// Which.
        url: String,
        /// Why.
        source: reqwest::Error,
    },
    /// The page was an error page, or asked again.
    #[error("{url} answered {status}: {page}")]
    Refused {
        /// Which.
        url: String,
        /// With what status.
        status: u16,
        /// What it says.
        page: String,
    },
    /// Neither form nor redirect.
    #[error("{0} has no form to fill in")]
    NoForm(String),
    /// Too many pages.
    #[error("the log-in pages do not end")]
    Endless,
}

/// Pages until the person gives up.
const PATIENCE: usize = 8;

/// A browser that stays where it is sent from.
pub(crate) fn browser() -> reqwest::Client {
    // Another test may have installed it already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).timeout(Duration::from_secs(30));
    // snac closes connections without saying so: what is sent into one is lost.
    let builder = builder.pool_max_idle_per_host(0);
    // Test certificates are nobody's concern here: it is the app that must check them.
    builder.tls_danger_accept_invalid_certs(true).build().expect("the settings of the client are fixed")
}

impl Person {
    /// Someone who says yes.
    pub fn new(name: &str, password: &str) -> Self {
        Self { name: name.to_owned(), password: password.to_owned(), denies: false }
    }

    /// The same one, who says no.
    #[must_use]
    pub fn who_denies(mut self) -> Self {
        self.denies = true;
        self
    }

    /// Opens an authorize page and does what it asks. Gives the address the server sends the browser to (with `code` or `error`),
    /// or, where the server shows a code, `urn:ietf:wg:oauth:2.0:oob?code=…`. Nothing is visited there.
    ///
    /// # Errors
    /// See [`Lost`].
    pub async fn authorize(&self, url: &str) -> Result<Url, Lost> {
        let browser = browser();
        let mut request = browser.get(url);
        let mut here = url.to_owned();
        let mut filled = 0;
        for _ in 0..PATIENCE {
            let network = |source| Lost::Network { url: here.clone(), source };
            let answer = request.send().await.map_err(network)?;
            let status = answer.status();
            if status.is_redirection() {
                let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
                let base = Url::parse(&here).map_err(|_| Lost::NoForm(here.clone()))?;
                let to = base.join(to).map_err(|_| Lost::NoForm(here.clone()))?;
                if to.query_pairs().any(|(name, _)| name == "code" || name == "error") && to.origin() != base.origin() {
                    return Ok(to);
                }
                here = to.to_string();
                request = browser.get(to);
                continue;
            }
            let page = answer.text().await.map_err(|source| Lost::Network { url: here.clone(), source })?;
            if let Some(code) = form::shown_code(&page) {
                return Url::parse(&format!("urn:ietf:wg:oauth:2.0:oob?code={code}")).map_err(|_| Lost::NoForm(here));
            }
            let form = Form::first(&page);
            let Some(form) = form.filter(|_| filled < 2 && status.is_success()) else {
                return Err(Lost::Refused { url: here, status: status.as_u16(), page });
            };
            filled += 1;
            let base = Url::parse(&here).map_err(|_| Lost::NoForm(here.clone()))?;
            let action = base.join(&form.action).map_err(|_| Lost::NoForm(here.clone()))?;
            let fields = form.fill(&self.name, &self.password, self.denies);
            here = action.to_string();
            request = if form.post { browser.post(action).form(&fields) } else { browser.get(action).query(&fields) };
        }
        Err(Lost::Endless)
    }

    /// Opens an authorize page, does what it asks, and visits the loopback address that the server sends the browser to.
    /// Gives what the app shows there.
    ///
    /// # Errors
    /// See [`Lost`].
    pub async fn log_in(&self, url: &str) -> Result<String, Lost> {
        let landing = self.authorize(url).await?;
        visit(&landing).await
    }
}

/// Visits an address as a browser does; gives the page.
///
/// # Errors
/// When it does not answer.
pub async fn visit(url: &Url) -> Result<String, Lost> {
    let network = |source| Lost::Network { url: url.to_string(), source };
    let answer = browser().get(url.clone()).send().await.map_err(network)?;
    answer.text().await.map_err(network)
}
