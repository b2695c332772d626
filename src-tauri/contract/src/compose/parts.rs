//! A thread: posts that are written together and go out one after the other, each as an answer to the one before.

use super::Draft;
use crate::ids::PostId;
use serde::{Deserialize, Serialize};

/// A post of a thread that follows the first one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Names this part and nothing else (a UUID): its Idempotency-Key once its turn has come.
    pub key: String,
    /// Its text.
    pub text: String,
}

impl Part {
    /// It says nothing: it is left out when the others go out.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Draft {
    /// The posts that follow the first one and say something.
    pub fn following(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|part| !part.is_blank())
    }

    /// What is left of a thread once its first post is out under this id: the next one as an answer to it, with all that follows.
    /// None when nothing follows. For whom, in which language and under which warning it is stays; files, a poll and a quote went out.
    pub fn rest(&self, out: &PostId) -> Option<Self> {
        let mut following = self.following().cloned();
        let next = following.next()?;
        Some(Self {
            key: next.key,
            text: next.text,
            in_reply_to: Some(out.clone()),
            media: Vec::new(),
            poll: None,
            quoting: None,
            parts: following.collect(),
            ..self.clone()
        })
    }
}
