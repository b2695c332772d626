//! A file that was uploaded.

use serde_json::Value;

/// It belongs to no post yet, or to one.
#[derive(Debug)]
pub(super) struct Uploaded {
    /// Name of who uploaded it.
    pub(super) by: String,
    /// The API's MediaAttachment.
    pub(super) media: Value,
    /// How often it is still answered that it is being worked on.
    pub(super) works: usize,
    /// It belongs to a post.
    pub(super) posted: bool,
}
