//! A list of people, as the server keeps it.

use serde_json::{Value, json};

/// A member's list.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) replies: String,
    pub(super) exclusive: bool,
    pub(super) people: Vec<String>,
}

impl Made {
    pub(super) fn shown(&self) -> Value {
        json!({ "id": self.id, "title": self.title, "replies_policy": self.replies, "exclusive": self.exclusive })
    }
}
