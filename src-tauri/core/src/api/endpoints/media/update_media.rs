//! `PUT /api/v1/media/:id`: <https://docs.joinmastodon.org/methods/media/#update>
//!
//! Since 0.0. Needs a log-in (write:media). 404 once it belongs to a post.

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{MediaAttachment, MediaId};
use reqwest::Method;

/// Changes what is said of an attachment that belongs to no post yet.
#[derive(Clone, Debug)]
pub struct UpdateMedia<'a> {
    /// Which.
    pub id: &'a MediaId,
    /// What it shows, in words; empty for none.
    pub description: &'a str,
    /// The point that stays visible, x and y from -1 to 1, y upwards; none leaves it as it is.
    pub focus: Option<(f64, f64)>,
}

impl Endpoint for UpdateMedia<'_> {
    type Reply = MediaAttachment;
    const METHOD: Method = Method::PUT;
    const NAME: &'static str = "update_media";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "media", self.id.as_str()]
    }

    fn body(&self) -> Body {
        let mut form = vec![("description", self.description.to_owned())];
        form.extend(self.focus.map(|(x, y)| ("focus", format!("{x:.2},{y:.2}"))));
        Body::Form(form)
    }
}
