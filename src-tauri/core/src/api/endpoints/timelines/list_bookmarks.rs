//! `GET /api/v1/bookmarks`: <https://docs.joinmastodon.org/methods/bookmarks/#get>
//!
//! Since 3.1. Needs a log-in (read:bookmarks). Goes on by its `Link` header alone: the ids in it are not those of posts.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts that the reader saved, the last saved first.
#[derive(Clone, Debug, Default)]
pub struct ListBookmarks;

impl Endpoint for ListBookmarks {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_bookmarks";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "bookmarks"]
    }
}

impl Paged for ListBookmarks {
    type Item = Status;
}
