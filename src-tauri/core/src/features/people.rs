//! People: lists of them, what is known around one, and what one does with one.

mod acts;
mod around;
mod lists;
mod packs;

use crate::ground::Ground;
use std::sync::Arc;

pub(crate) struct People {
    ground: Arc<Ground>,
}

impl People {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground }
    }
}
