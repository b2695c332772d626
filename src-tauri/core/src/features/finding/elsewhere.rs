//! A post of one server at another: as that has it, or fetches it.

use super::Finding;
use crate::api::entities::{FilterContext, Status};
use crate::ground::resolve;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::FindPost;
use trente_contract::post::Post;

impl Finding {
    pub(crate) async fn find_post(&self, request: FindPost) -> Result<Option<Post>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let found = match resolve::post(&asking, &request.url).await {
            Ok(found) => found.filter(|status| is_it(status, &request.url)),
            // Some servers say so of what they may not fetch.
            Err(error) if matches!(error.status(), Some(404 | 410)) => None,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let Some(status) = found else { return Ok(None) };
        let context = self.ground.view_of(&asking, std::slice::from_ref(&status)).await.in_place(FilterContext::Thread);
        Ok(Some(view::post(status.shown(), &context)))
    }
}

/// A server that takes the address for words finds posts that name it: what is done is done to this post or to none.
fn is_it(status: &Status, url: &str) -> bool {
    status.url.as_deref() == Some(url) || status.uri == url
}
