//! Commands that do something to a post or a person.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{SetBookmark, SetBoost, SetFavourite, SetFollow, SetPin, ShowPoll, Vote};
use trente_contract::person::Relationship;
use trente_contract::post::{Poll, Post};

impl Trente {
    /// Favourites a post, or takes that back. Gives the post as the server now has it.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_favourite(&self, request: SetFavourite) -> Result<Post, Fault> {
        self.acting.set_favourite(request).await
    }

    /// Boosts a post, or takes that back. Gives the post, not the boost.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_boost(&self, request: SetBoost) -> Result<Post, Fault> {
        self.acting.set_boost(request).await
    }

    /// Saves a post, or takes that back. Gives the post as the server now has it.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_bookmark(&self, request: SetBookmark) -> Result<Post, Fault> {
        self.acting.set_bookmark(request).await
    }

    /// Votes in a poll, and gives it as the server now has it. Without a clear answer the poll is asked whether it has the vote:
    /// it is not sent a second time.
    ///
    /// # Errors
    /// When no answer was chosen, or the server is not reached or refuses.
    pub async fn vote(&self, request: Vote) -> Result<Poll, Fault> {
        self.acting.vote(request).await
    }

    /// A poll as its server has it now.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn poll(&self, request: ShowPoll) -> Result<Poll, Fault> {
        self.acting.show_poll(request).await
    }

    /// Pins one of one's own posts to one's page, or takes it from there.
    ///
    /// # Errors
    /// When the server is not reached or refuses: it takes only so many.
    pub async fn set_pin(&self, request: SetPin) -> Result<Post, Fault> {
        self.acting.set_pin(request).await
    }

    /// Follows or unfollows. A locked person is asked: then `requested` is set.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_follow(&self, request: SetFollow) -> Result<Relationship, Fault> {
        self.acting.set_follow(request).await
    }
}
