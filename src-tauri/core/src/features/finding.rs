//! Looking for people, hashtags and posts, and reading beyond Home.

mod beyond;
mod elsewhere;
mod followed;
mod open;
mod search;
mod searches;
mod talked;

use crate::api::entities::{FilterContext, Status};
use crate::ground::lately::Lately;
use crate::ground::shown::shown;
use crate::ground::{Asking, Ground};
use crate::view;
use open::Opened;
use std::sync::{Arc, Mutex};
use trente_contract::Fault;
use trente_contract::post::Entry;

pub(crate) struct Finding {
    ground: Arc<Ground>,
    /// What servers let their readers read, by reader.
    open: Mutex<Lately<String, Opened>>,
}

impl Finding {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, open: Mutex::default() }
    }

    /// Posts as lines, in a place where the reader's filters for that place hold.
    async fn entries(&self, asking: &Asking, posts: Vec<Status>, place: FilterContext) -> Result<Vec<Entry>, Fault> {
        let context = self.ground.view_of(asking, &posts).await.in_place(place);
        shown(posts, move |posts| posts.iter().map(|status| view::entry(status, &context)).collect()).await
    }
}
