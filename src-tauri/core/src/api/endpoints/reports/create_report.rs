//! `POST /api/v1/reports`: <https://docs.joinmastodon.org/methods/reports/#post>
//!
//! Since 1.1; category and rules since 3.5, `legal` since 4.2 (before, such a category is refused with 422). Needs a log-in (write:reports).

use crate::api::endpoint::{Body, Endpoint, Nothing};
use crate::api::entities::{AccountId, StatusId};
use reqwest::Method;

/// Reports somebody to the moderators.
#[derive(Clone)]
pub struct CreateReport<'a> {
    /// Whom.
    pub account_id: &'a AccountId,
    /// Which of their posts show it.
    pub status_ids: &'a [StatusId],
    /// `spam`, `legal`, `violation` or `other`.
    pub category: &'static str,
    /// The rules that are broken, for `violation`.
    pub rule_ids: &'a [String],
    /// At most 1,000 characters.
    pub comment: &'a str,
    /// Also sent to the server of the one who is reported.
    pub forward: bool,
}

impl Endpoint for CreateReport<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_report";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "reports"]
    }

    fn body(&self) -> Body {
        let mut form = vec![("account_id", self.account_id.to_string()), ("category", self.category.to_owned())];
        form.extend(self.status_ids.iter().map(|id| ("status_ids[]", id.to_string())));
        form.extend(self.rule_ids.iter().map(|id| ("rule_ids[]", id.clone())));
        form.push(("comment", self.comment.to_owned()));
        form.push(("forward", self.forward.to_string()));
        Body::Form(form)
    }
}
