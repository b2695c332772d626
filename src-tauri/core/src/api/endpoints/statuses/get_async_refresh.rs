//! `GET /api/v1_alpha/async_refreshes/:id`: <https://docs.joinmastodon.org/methods/async_refreshes/#show>
//!
//! Since 4.4. Needs a log-in (read). Asked only for what an answer's header named.

use crate::api::endpoint::Endpoint;
use crate::api::entities::AsyncRefreshReply;
use reqwest::Method;

/// How far work is that the server does beside.
#[derive(Clone, Debug)]
pub struct GetAsyncRefresh<'a> {
    /// As the header named it.
    pub id: &'a str,
}

impl Endpoint for GetAsyncRefresh<'_> {
    type Reply = AsyncRefreshReply;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_async_refresh";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1_alpha", "async_refreshes", self.id]
    }
}
