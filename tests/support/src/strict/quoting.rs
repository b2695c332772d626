//! Quotes: who may, what is told of them, and taking one's post out of one.

use super::answer::{Answer, Refusal, ok, parameters, text as parameter};
use super::sight::visible;
use super::world::{World, text};
use super::{Shared, StrictServer};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::sync::Arc;

impl StrictServer {
    /// Says who may quote a post: groups that may at once, and groups whose quotes its author looks at first.
    pub fn let_quote(&self, post: &str, automatic: &[&str], manual: &[&str]) {
        if let Some(post) = self.shared.world().post_mut(post) {
            post["quote_approval"] = json!({ "automatic": automatic, "manual": manual });
        }
    }
}

impl World {
    /// What a reader is told of quotes.
    pub(super) fn show_quotes(&self, post: &mut Value, reader: Option<&str>) {
        if self.keeps_quotes {
            let told = post.as_object_mut();
            told.map(|post| ["quote", "quote_approval", "quotes_count"].map(|name| post.remove(name)));
            return;
        }
        if let Some(quoted) = self.post(&text(&post["quote"]["quoted_status"], "id")) {
            let mut quoted = quoted.clone();
            quoted["quote"] = Value::Null;
            post["quote"]["quoted_status"] = quoted;
        }
        post["quote_approval"]["current_user"] = json!(self.may_quote(post, reader));
    }

    fn may_quote(&self, post: &Value, reader: Option<&str>) -> &'static str {
        let author = &post["account"];
        let Some(reader) = reader else { return "denied" };
        let within = |list: &str| {
            post["quote_approval"][list]
                .as_array()
                .into_iter()
                .flatten()
                .any(|group| group == "public" || group == "followers" && self.follows(reader, &text(author, "id")))
        };
        let own = text(author, "acct") == reader;
        match text(post, "visibility").as_str() {
            "direct" => "denied",
            _ if own => "automatic",
            "private" => "denied",
            _ if within("automatic") => "automatic",
            _ if within("manual") => "manual",
            _ => "denied",
        }
    }

    /// The quote that a new post brings along; null without one.
    pub(super) fn quote(&self, name: &str, id: &str, visibility: &str) -> Result<Value, Refusal> {
        if id.is_empty() || self.keeps_quotes {
            return Ok(Value::Null);
        }
        let missing = |_| Refusal::new(404, "The post you are trying to quote does not appear to exist.");
        let quoted = visible(self, id, Some(name)).map_err(missing)?;
        if text(quoted, "visibility") == "private" && !matches!(visibility, "private" | "direct") {
            return Err(Refusal::new(422, "Validation failed: Visibility can't be wider than that of the quoted post"));
        }
        match self.may_quote(quoted, Some(name)) {
            "automatic" => Ok(json!({ "state": "accepted", "quoted_status": quoted })),
            "manual" => Ok(json!({ "state": "pending", "quoted_status": null })),
            _ => Err(Refusal::new(403, "This action is not allowed")),
        }
    }
}

/// `PUT /api/v1/statuses/{id}/interaction_policy`
pub(super) async fn set_policy(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let map = parameters(&headers, &body)?;
    let mut world = shared.world();
    let post = world.post(&id).filter(|post| text(&post["account"], "acct") == name && !world.keeps_quotes);
    let visibility = text(post.ok_or_else(Refusal::not_found)?, "visibility");
    let invalid = || Refusal::new(422, "Validation failed: Quote approval policy is not included in the list");
    let policy = super::polls::quoted_by(&parameter(&map, "quote_approval_policy"), &visibility).ok_or_else(invalid)?;
    if let Some(post) = world.post_mut(&id) {
        post["quote_approval"] = policy;
    }
    let post = world.post(&id).ok_or_else(Refusal::not_found)?;
    ok(world.shown(post, Some(&name)))
}

/// `POST /api/v1/statuses/{id}/quotes/{quoting}/revoke`
pub(super) async fn revoke(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path((id, quoting)): Path<(String, String)>,
) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let mut world = shared.world();
    let own = world.post(&id).is_some_and(|post| text(&post["account"], "acct") == name);
    let post = world.post_mut(&quoting).filter(|post| own && text(&post["quote"]["quoted_status"], "id") == id);
    post.ok_or_else(Refusal::not_found)?["quote"] = json!({ "state": "revoked", "quoted_status": null });
    let post = world.post(&quoting).ok_or_else(Refusal::not_found)?;
    ok(world.shown(post, Some(&name)))
}
