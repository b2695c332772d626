//! Which pictures of posts wait for a tap, and what posts tell of where a server keeps its files.

use super::context::ViewContext;
use super::own::{OwnHosts, faces};
use crate::api::entities::Status;

impl OwnHosts {
    /// Learns from the pictures of the server's own people.
    pub fn learn_from<'a>(&mut self, statuses: impl IntoIterator<Item = &'a Status>, context: &ViewContext) {
        let people = statuses.into_iter().flat_map(|status| {
            let boosted = status.reblog.as_deref().map(|boosted| &boosted.account);
            std::iter::once(&status.account).chain(boosted)
        });
        for account in people.filter(|account| !context.is_remote(account)) {
            faces(account).for_each(|address| self.learn(address));
        }
    }
}

/// True when a picture of a post or its people waits for a tap.
pub fn holds_back(status: &Status, context: &ViewContext) -> bool {
    let shown = status.shown();
    let attached = shown.media_attachments.iter().flat_map(|one| [one.url.as_deref(), one.preview_url.as_deref()]);
    let card = shown.card.iter().map(|card| card.image.as_deref());
    let faces = [Some(shown.account.avatar.as_str()), Some(status.account.avatar.as_str())];
    let emojis = shown.emojis.iter().chain(&shown.account.emojis).map(|emoji| Some(emoji.url.as_str()));
    attached.chain(card).chain(faces).chain(emojis).flatten().any(|address| context.held_back(address).is_some())
}
