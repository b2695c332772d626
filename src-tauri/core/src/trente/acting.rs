//! Commands that do something to a post or a person.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{SetBookmark, SetBoost, SetFavourite, SetFollow};
use trente_contract::person::Relationship;
use trente_contract::post::Post;

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

    /// Follows or unfollows. A locked person is asked: then `requested` is set.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_follow(&self, request: SetFollow) -> Result<Relationship, Fault> {
        self.acting.set_follow(request).await
    }
}
