//! `PUT /api/v1/statuses/:id/interaction_policy`: <https://docs.joinmastodon.org/methods/statuses/#edit_interaction_policy>
//!
//! Since 4.5. Needs a log-in (write:statuses).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Says who may quote one's own post from now on.
#[derive(Clone, Debug)]
pub struct SetInteractionPolicy<'a> {
    /// Which.
    pub id: &'a StatusId,
    /// `public`, `followers` or `nobody`.
    pub quote_approval_policy: &'static str,
}

impl Endpoint for SetInteractionPolicy<'_> {
    type Reply = Status;
    const METHOD: Method = Method::PUT;
    const NAME: &'static str = "set_interaction_policy";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "interaction_policy"]
    }

    fn body(&self) -> Body {
        Body::Form(vec![("quote_approval_policy", self.quote_approval_policy.to_owned())])
    }
}
