//! Commands that do something with a post or a person.

use super::Trente;
use super::core::Asking;
use crate::api::ApiError;
use crate::api::endpoints::accounts::{FollowAccount, UnfollowAccount};
use crate::api::endpoints::statuses::{
    BookmarkStatus, FavouriteStatus, ReblogStatus, UnbookmarkStatus, UnfavouriteStatus, UnreblogStatus,
};
use crate::api::entities::{AccountId, Status, StatusId};
use crate::view;
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
        let asking = self.core.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let answer = match request.on {
            true => asking.client.send(&FavouriteStatus { id }).await,
            false => asking.client.send(&UnfavouriteStatus { id }).await,
        };
        self.post(&asking, answer).await
    }

    /// Boosts a post, or takes that back. Gives the post, not the boost.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_boost(&self, request: SetBoost) -> Result<Post, Fault> {
        let asking = self.core.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let answer = match request.on {
            true => asking.client.send(&ReblogStatus { id }).await,
            false => asking.client.send(&UnreblogStatus { id }).await,
        };
        self.post(&asking, answer).await
    }

    /// Saves a post, or takes that back. Gives the post as the server now has it.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_bookmark(&self, request: SetBookmark) -> Result<Post, Fault> {
        let asking = self.core.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let answer = match request.on {
            true => asking.client.send(&BookmarkStatus { id }).await,
            false => asking.client.send(&UnbookmarkStatus { id }).await,
        };
        self.post(&asking, answer).await
    }

    /// Follows or unfollows. A locked person is asked: then `requested` is set.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_follow(&self, request: SetFollow) -> Result<Relationship, Fault> {
        let asking = self.core.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let answer = match request.on {
            true => asking.client.send(&FollowAccount { id }).await,
            false => asking.client.send(&UnfollowAccount { id }).await,
        };
        match answer {
            Ok(relationship) => Ok(view::relationship(&relationship)),
            Err(error) => Err(self.core.fault(&asking, error).await),
        }
    }

    /// The post in an answer; a boost's answer is the boost, with the post inside.
    pub(super) async fn post(&self, asking: &Asking, answer: Result<Status, ApiError>) -> Result<Post, Fault> {
        match answer {
            Ok(status) => Ok(view::post(status.shown(), &self.core.view(asking))),
            Err(error) => Err(self.core.fault(asking, error).await),
        }
    }
}
