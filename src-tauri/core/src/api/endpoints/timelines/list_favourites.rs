//! `GET /api/v1/favourites`: <https://docs.joinmastodon.org/methods/favourites/#get>
//!
//! Since 0.0. Needs a log-in (read:favourites). Goes on by its `Link` header alone: the ids in it are not those of posts.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts that the reader favourited, the last one first.
#[derive(Clone, Debug, Default)]
pub struct ListFavourites;

impl Endpoint for ListFavourites {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_favourites";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "favourites"]
    }
}

impl Paged for ListFavourites {
    type Item = Status;
}
