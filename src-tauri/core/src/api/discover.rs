//! Finding a server in whatever was typed, and what it is.

pub(crate) mod claim;
mod counting;
mod host_meta;
mod normalise;
mod software;

pub(crate) use normalise::bare;
pub use normalise::{Candidate, TypedError, normalise};

use super::endpoints::instance::{GetInstance, GetV1Instance};
use super::entities::{Instance, NodeInfo, V1Instance};
use super::error::{Asked, Wait};
use super::{ApiError, Client, ErrorKind, Http, Origin};
use std::time::{Duration, Instant};
use trente_contract::{Fault, FaultCode};

/// How long is waited for what is only good to know: the name of the software, and whether another server answers.
const SIDE_QUESTION: Duration = Duration::from_secs(5);
/// How long is waited for the server that another one names, when that one has answered itself.
const ELSEWHERE: Duration = Duration::from_secs(4);

/// A server that Mastodon apps can talk to.
#[derive(Clone, Debug, PartialEq)]
pub struct Discovered {
    /// Where its API is.
    pub origin: Origin,
    /// What it says of itself.
    pub facts: Facts,
    /// Name of its software in lower case, when it tells.
    pub software: Option<String>,
    /// Version of its software, as it says.
    pub version: String,
    /// Version of Mastodon's API: what features are decided by; none before 4.3 and on much other software.
    pub api_version: Option<u32>,
    /// How long it took to say so, as measured, from a connection not yet made.
    pub answered_in: Duration,
}

/// What a server says of itself, in the form it knows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Facts {
    /// The form of 4.0.
    V2(Box<Instance>),
    /// The old form.
    V1(Box<V1Instance>),
    /// Nothing to strangers: it federates with few, or wants a log-in for everything. Logging in works.
    MembersOnly,
}

/// Why no server was found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiscoverError {
    /// What was typed is no address.
    #[error(transparent)]
    Typed(#[from] TypedError),
    /// It is another kind of software.
    #[error("{server} runs {software}")]
    OtherSoftware {
        /// The server, as people write it.
        server: String,
        /// The software's name, plain text.
        software: String,
    },
    /// It answers, but not as a server for Mastodon apps.
    #[error("{0} is no server for Mastodon apps")]
    NotMastodon(String),
    /// It was not reached, or refused.
    #[error(transparent)]
    Api(#[from] ApiError),
}

impl DiscoverError {
    /// What the window is told.
    pub fn to_fault(&self) -> Fault {
        match self {
            Self::Typed(error) => Fault::new(error.code(), error.to_string()),
            Self::Api(error) => error.to_fault(),
            Self::NotMastodon(server) => Fault::new(FaultCode::NotMastodon, self.to_string()).at(server),
            Self::OtherSoftware { server, software } => {
                let fault = Fault::new(FaultCode::OtherSoftware, self.to_string()).at(server);
                Fault { said: Some(software.clone()), ..fault }
            }
        }
    }
}

/// Finds the server in what was typed. `languages` are the reader's, BCP 47. Someone waits at a field for the answer, so
/// all questions together take no longer than [`Timeouts::find`](super::Timeouts::find).
///
/// # Errors
/// When nothing typed names a server, or the server is none for Mastodon apps, or was not reached.
pub async fn discover<S: AsRef<str>>(http: &Http, typed: &str, languages: &[S]) -> Result<Discovered, DiscoverError> {
    let origin = normalise(typed)?.origin;
    let (server, longest) = (origin.domain(), http.config().timeouts.find);
    let client = Client::new(http, origin).with_languages(languages);
    match tokio::time::timeout(longest, find(&client)).await {
        Ok(found) => found,
        Err(_) => {
            let asked = Asked { operation: "discover", server: &server, with_token: false, reading: true };
            Err(ApiError::new(asked, ErrorKind::TimedOut(longest, Wait::Answer)).into())
        }
    }
}

/// Finds out what a server is.
///
/// # Errors
/// As [`discover`].
pub async fn find(client: &Client) -> Result<Discovered, DiscoverError> {
    // The three questions do not wait for each other: each is one more round trip on a slow line.
    let (asked, elsewhere, node) =
        tokio::join!(instance(client), soon(host_meta::web_origin(client)), soon(software::node_info(client)),);
    // A domain can hand its people's names to a server of another name (WEB_DOMAIN).
    match (asked, elsewhere) {
        (Ok(found), None) => Ok(found.with_software(node)),
        (Ok(found), Some(web)) if found.origin == web => Ok(found.with_software(node)),
        (asked, Some(web)) if web != *client.origin() => {
            let there = client.clone().at(web);
            match asked {
                // What answers is better than what is only named: the other one may not be there, or not any more.
                Ok(found) if found.facts != Facts::MembersOnly => {
                    let other = tokio::time::timeout(ELSEWHERE, of(&there)).await;
                    Ok(other.ok().and_then(Result::ok).unwrap_or_else(|| found.with_software(node)))
                }
                _ => of(&there).await,
            }
        }
        (asked, _) => settle(client, asked, node),
    }
}

/// What one server is, without asking where else to look.
async fn of(client: &Client) -> Result<Discovered, DiscoverError> {
    let (found, node) = tokio::join!(instance(client), soon(software::node_info(client)));
    settle(client, found, node)
}

/// What is only good to know must not keep the person waiting.
async fn soon<T>(question: impl Future<Output = Option<T>>) -> Option<T> {
    tokio::time::timeout(SIDE_QUESTION, question).await.ok().flatten()
}

fn settle(
    client: &Client,
    asked: Result<Discovered, ApiError>,
    node: Option<NodeInfo>,
) -> Result<Discovered, DiscoverError> {
    let error = match asked {
        Ok(found) => return Ok(found.with_software(node)),
        Err(error) => error,
    };
    let server = || client.origin().domain();
    if !is_no_such_endpoint(&error) {
        return Err(error.into());
    }
    match node.as_ref().map(software::name) {
        // Whoever has to log in before anything is told: logging in works.
        Some(software) if sends_to_log_in(&error, client.origin()) && software::speaks_mastodon(&software) => {
            Ok(members_only(client, Duration::ZERO).with_software(node))
        }
        // Whatever says it is Mastodon and has no API is broken, not another software.
        Some(software) if software != "mastodon" && !software.is_empty() => {
            Err(DiscoverError::OtherSoftware { server: server(), software })
        }
        // A website does not speak JSON: what does is a server, and broken.
        _ if is_broken_json(&error) => Err(error.into()),
        // A wall before everything: what is behind it is not known.
        _ if error.status() == Some(403) => Err(error.into()),
        _ => Err(DiscoverError::NotMastodon(server())),
    }
}

/// Asks for the new form, then the old one.
pub(crate) async fn instance(client: &Client) -> Result<Discovered, ApiError> {
    let started = Instant::now();
    let error = match client.located(&GetInstance).await {
        Ok((instance, origin)) => {
            let (version, api_version) = (instance.version.clone(), instance.api_version());
            let facts = Facts::V2(Box::new(instance));
            let answered_in = started.elapsed();
            return Ok(Discovered { origin, facts, software: None, version, api_version, answered_in });
        }
        Err(error) => error,
    };
    if wants_log_in(&error) {
        return Ok(members_only(client, started.elapsed()));
    }
    if !is_no_such_endpoint(&error) {
        return Err(error);
    }
    let started = Instant::now();
    let (instance, origin) = match client.located(&GetV1Instance).await {
        Ok(found) => found,
        // The first answer said more.
        Err(_) if sends_to_log_in(&error, client.origin()) => return Err(error),
        Err(error) => return Err(error),
    };
    let version = instance.version.clone();
    let answered_in = started.elapsed();
    let facts = Facts::V1(Box::new(instance));
    Ok(Discovered { origin, facts, software: None, version, api_version: None, answered_in })
}

impl Discovered {
    fn with_software(mut self, node: Option<NodeInfo>) -> Self {
        let Some(node) = node else { return self };
        self.software = Some(software::name(&node)).filter(|name| !name.is_empty());
        if self.version.is_empty() {
            self.version = node.software.version;
        }
        self
    }

    /// The domain in its people's handles, where that is another than where its API is; as the server says.
    pub fn domain(&self) -> String {
        let said = match &self.facts {
            Facts::V2(instance) => Some(instance.domain.as_str()),
            // Some servers say an address here.
            Facts::V1(instance) => Some(instance.uri.as_str()),
            Facts::MembersOnly => None,
        };
        let said = said.map(|said| said.trim_start_matches("https://").trim_start_matches("http://"));
        said.and_then(|said| Origin::parse(said).ok()).map_or_else(|| self.origin.domain(), |origin| origin.domain())
    }
}

/// The server knows no such question: it may know the older one, or be something else altogether.
fn is_no_such_endpoint(error: &ApiError) -> bool {
    match error.kind() {
        ErrorKind::NotJson | ErrorKind::Undecodable { .. } | ErrorKind::UnsafeRedirect | ErrorKind::RedirectLoop => {
            error.status().is_some_and(|status| !(300..400).contains(&status))
        }
        ErrorKind::Status => matches!(error.status(), Some(300..=400 | 402..=407 | 409..=428)),
        _ => false,
    }
}

fn members_only(client: &Client, answered_in: Duration) -> Discovered {
    Discovered {
        origin: client.origin().clone(),
        facts: Facts::MembersOnly,
        software: None,
        version: String::new(),
        api_version: None,
        answered_in,
    }
}

/// A web page came instead of an answer, and it is the one on which people log in.
fn sends_to_log_in(error: &ApiError, asked: &Origin) -> bool {
    let (ErrorKind::NotJson, Some(landed)) = (error.kind(), error.landed()) else { return false };
    let words =
        ["sign_in", "sign-in", "signin", "log_in", "log-in", "login", "auth", "sso", "saml", "oauth", "session"];
    let of_log_in = |part: &str| {
        let part = part.to_lowercase();
        part.split(['.', '?', ';']).any(|word| words.contains(&word))
    };
    let path = landed.path_segments().into_iter().flatten().any(of_log_in);
    let host = landed.origin() != asked.url().origin() && landed.host_str().is_some_and(of_log_in);
    path || host
}

fn is_broken_json(error: &ApiError) -> bool {
    let begins = error.body().trim_ascii_start().first();
    matches!(error.kind(), ErrorKind::Undecodable { .. }) && matches!(begins, Some(b'{' | b'['))
}

fn wants_log_in(error: &ApiError) -> bool {
    error.to_fault().code == FaultCode::MembersOnly
}
