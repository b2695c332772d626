//! Asking one server, as one person or as a guest.

mod again;
mod languages;
mod query;
mod read;
mod stream;
mod token;

pub(crate) use read::decode;
pub(crate) use stream::{Heard, Stream};
pub use token::AccessToken;

use super::answer::Answer;
use super::endpoint::{Body, Endpoint, Paged};
use super::error::{ApiError, Asked, ErrorKind};
use super::http::{Call, Http, Payload, Received, Server, wait_told};
use super::page::{self, Page};
use super::{Origin, Reach};
use again::{Again, needs_log_in};
use backon::{ExponentialBuilder, Retryable};
use bytes::Bytes;
use languages::accept_language;
use query::query_of;
use read::{into_answer, refusal};
use reqwest::Method;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use trente_contract::ids::Cursor;
use url::Url;

/// Asks one server. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    http: Http,
    origin: Origin,
    server: Arc<Server>,
    reach: Reach,
    token: Option<AccessToken>,
    languages: Option<HeaderValue>,
    /// How often a question is tried again at most.
    tries: usize,
    /// Told of each answer that only a log-in that works can have had.
    works: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl Client {
    /// A guest of this server, which the person chose: they typed its address or have an account there.
    pub fn new(http: &Http, origin: Origin) -> Self {
        let (server, reach) = (http.server(&origin), Reach::of(&origin));
        let tries = http.config().retries.most;
        Self { http: http.clone(), origin, server, reach, token: None, languages: None, tries, works: None }
    }

    /// The same for a server that nobody chose: a directory, a link or another server named it.
    #[must_use]
    pub fn named(mut self) -> Self {
        self.reach = Reach::named(&self.origin);
        self
    }

    /// The same, as the person whose log-in this is.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<AccessToken>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The same, telling the server the reader's languages (BCP 47, most wanted first): trends and refusals follow them.
    #[must_use]
    pub fn with_languages<S: AsRef<str>>(mut self, languages: &[S]) -> Self {
        self.languages = accept_language(languages);
        self
    }

    /// The same, trying nothing again: for questions whose answer is only good at once.
    #[must_use]
    pub(crate) fn trying_once(mut self) -> Self {
        self.tries = 0;
        self
    }

    /// The same, telling `works` of each answer that only a log-in that works can have had.
    #[must_use]
    pub(crate) fn noticing(mut self, works: impl Fn() + Send + Sync + 'static) -> Self {
        self.works = Some(Arc::new(works));
        self
    }

    /// The server.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// How often this server answered as it should, in this run: one that answers again is there again.
    pub(crate) fn heard(&self) -> u64 {
        self.server.heard()
    }

    /// True without a log-in.
    pub fn is_guest(&self) -> bool {
        self.token.is_none()
    }

    /// How far what it asks may lead.
    pub fn reach(&self) -> &Reach {
        &self.reach
    }

    /// The same reader at another server that this one named, as a guest there.
    pub(crate) fn at(self, origin: Origin) -> Self {
        let server = self.http.server(&origin);
        Self { origin, server, token: None, works: None, ..self }
    }

    /// Asks and reads the answer.
    ///
    /// # Errors
    /// When the server was not reached, refused, or answered what cannot be read.
    pub async fn send<E: Endpoint>(&self, endpoint: &E) -> Result<E::Reply, ApiError> {
        self.answer(endpoint).await.map(|answer| answer.body)
    }

    /// Asks and reads the answer with what its headers told.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn answer<E: Endpoint>(&self, endpoint: &E) -> Result<Answer<E::Reply>, ApiError> {
        self.ask(endpoint, None).await
    }

    /// The same at the place where a cursor points: for lists that come with other things.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub(crate) async fn answer_at<E: Endpoint>(
        &self,
        endpoint: &E,
        cursor: Option<&Cursor>,
    ) -> Result<Answer<E::Reply>, ApiError> {
        self.ask(endpoint, cursor).await
    }

    /// Asks for one page: the first, or the one where a cursor points. A cursor is good for the endpoint and the server
    /// that gave it.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn page<E: Paged>(&self, endpoint: &E, cursor: Option<&Cursor>) -> Result<Page<E::Item>, ApiError> {
        let answer = self.ask(endpoint, cursor).await?;
        let by_offset = E::BY_OFFSET.then_some((E::NAME, &self.server.begins));
        Ok(page::page(answer, cursor, E::id_of, by_offset))
    }

    /// Sends a form to a path of this server, without the log-in: for OAuth.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn post_form<R: DeserializeOwned>(&self, path: &[&str], form: &[(&str, &str)]) -> Result<R, ApiError> {
        let asked = Asked { operation: "post_form", server: &self.origin.domain(), with_token: false, reading: false };
        let url = self.address(asked, path, &[])?;
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let mut headers = self.headers(None);
        headers.remove(AUTHORIZATION);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
        let payload = Payload::Bytes(Bytes::from(body));
        let call = self.call(asked, Method::POST, url, headers, payload);
        let received = self.attempt(&call).await?;
        into_answer(&call, received).map(|answer| answer.body)
    }

    /// Reads an address that this server named, whatever its content type.
    pub(crate) async fn text(&self, operation: &'static str, url: Url) -> Result<Received, ApiError> {
        let server = self.origin.domain();
        let asked = Asked { operation, server: &server, with_token: false, reading: true };
        let mut headers = self.headers(None);
        headers.remove(AUTHORIZATION);
        headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        let call = self.call(asked, Method::GET, url, headers, Payload::None);
        self.repeat(&call, Again::Always).await
    }

    /// Asks, and tells where the answer came from after all redirects.
    pub(crate) async fn located<E: Endpoint>(&self, endpoint: &E) -> Result<(E::Reply, Origin), ApiError> {
        let answer = self.answer(endpoint).await?;
        let origin = Origin::of(&answer.url).unwrap_or_else(|_| self.origin.clone());
        Ok((answer.body, origin))
    }

    async fn ask<E: Endpoint>(&self, endpoint: &E, cursor: Option<&Cursor>) -> Result<Answer<E::Reply>, ApiError> {
        let server = self.origin.domain();
        let reading = E::METHOD == Method::GET;
        let asked = Asked { operation: E::NAME, server: &server, with_token: self.token.is_some(), reading };
        let url = self.address(asked, &endpoint.path(), &query_of(endpoint, cursor))?;
        let mut headers = self.headers(endpoint.idempotency_key());
        let payload = match endpoint.body() {
            Body::None => Payload::None,
            Body::Form(pairs) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
                let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
                Payload::Bytes(text.into())
            }
            Body::Json(value) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                Payload::Bytes(value.to_string().into())
            }
        };
        let harmless = E::REPEATABLE || reading;
        let call = self.call(asked, E::METHOD, url, headers, payload);
        let cap = E::CAP.map_or(call.cap, |cap| cap.max(call.cap));
        let call = Call { once: !harmless, cap, ..call };
        let received = self.repeat(&call, Again::of::<E>()).await?;
        into_answer(&call, received)
    }

    /// Sends parts of a form, once.
    pub(crate) async fn upload<R: DeserializeOwned>(
        &self,
        operation: &'static str,
        method: Method,
        path: &[&str],
        form: &(dyn Fn() -> reqwest::multipart::Form + Send + Sync),
    ) -> Result<Answer<R>, ApiError> {
        let server = self.origin.domain();
        let asked = Asked { operation, server: &server, with_token: self.token.is_some(), reading: false };
        let url = self.address(asked, path, &[])?;
        let call = self.call(asked, method, url, self.headers(None), Payload::Parts(form));
        let received = self.attempt(&call).await?;
        into_answer(&call, received)
    }

    /// Tries, and tries again when that makes sense.
    async fn repeat(&self, call: &Call<'_>, again: Again) -> Result<Received, ApiError> {
        let retries = self.http.config().retries;
        let pauses = ExponentialBuilder::default().with_min_delay(retries.pause).with_max_times(self.tries);
        (|| self.attempt(call))
            .retry(pauses)
            .when(|error: &ApiError| again.allows(error) && error.is_worth_another_try())
            .adjust(|error, pause| match error.retry_after() {
                Some(wait) if wait > retries.patience => None,
                Some(wait) => pause.map(|pause| pause.max(wait)),
                None => pause,
            })
            .notify(|error, pause| tracing::debug!(%error, ?pause, "trying again"))
            .await
    }

    /// Tries once, when it is our turn and the server has not asked to be left alone.
    async fn attempt(&self, call: &Call<'_>) -> Result<Received, ApiError> {
        let _turn = self.http.turn(&self.server, call.asked, self.http.config().timeouts.answer).await?;
        let (operation, login) = (call.asked.operation, self.login());
        if let Some(wait) = self.server.limits.wait(operation, login, self.http.now()) {
            return Err(ApiError::new(call.asked, ErrorKind::Held).with_retry_after(Some(wait)));
        }
        let received = self.http.exchange(call).await?;
        let now = self.http.now();
        self.server.limits.learn(operation, login, received.status, &received.headers, now);
        if (200..300).contains(&received.status) {
            self.http.hear(&self.server);
            if let Some(works) = self.works.as_ref().filter(|_| needs_log_in(call)) {
                works();
            }
            return Ok(received);
        }
        let wait = wait_told(received.status, &received.headers, now);
        Err(refusal(call, received, wait))
    }

    fn call<'a>(
        &'a self,
        asked: Asked<'a>,
        method: Method,
        url: Url,
        headers: HeaderMap,
        payload: Payload<'a>,
    ) -> Call<'a> {
        Call {
            asked,
            origin: &self.origin,
            reach: &self.reach,
            method,
            url,
            headers,
            payload,
            cap: self.http.config().json_cap,
            once: !asked.reading,
            file: false,
        }
    }

    fn address(&self, asked: Asked<'_>, path: &[&str], query: &[(String, String)]) -> Result<Url, ApiError> {
        let wrong = |why: &str| ApiError::new(asked, ErrorKind::Request(why.to_owned()));
        // Such a segment would walk up to another endpoint.
        if path.iter().any(|segment| matches!(*segment, "" | "." | "..")) {
            return Err(wrong("an id that is no name"));
        }
        let mut url = self.origin.url().clone();
        url.path_segments_mut().map_err(|()| wrong("no base"))?.clear().extend(path);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    fn headers(&self, idempotency_key: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(languages) = &self.languages {
            headers.insert(ACCEPT_LANGUAGE, languages.clone());
        }
        if let Some(bearer) = self.token.as_ref().and_then(AccessToken::bearer) {
            headers.insert(AUTHORIZATION, bearer);
        }
        if let Some(key) = idempotency_key.and_then(|key| HeaderValue::from_str(key).ok()) {
            headers.insert("idempotency-key", key);
        }
        headers
    }

    /// Tells log-ins apart without keeping them.
    fn login(&self) -> u64 {
        self.token.as_ref().map_or(0, AccessToken::fingerprint)
    }
}

const FORM: &str = "application/x-www-form-urlencoded";
