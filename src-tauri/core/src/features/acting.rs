//! Commands that do something with a post or a person.

mod polls;

use crate::api::ApiError;
use crate::api::endpoints::accounts::{FollowAccount, UnfollowAccount};
use crate::api::endpoints::statuses::{
    BookmarkStatus, FavouriteStatus, PinStatus, ReblogStatus, UnbookmarkStatus, UnfavouriteStatus, UnpinStatus,
    UnreblogStatus,
};
use crate::api::entities::{AccountId, Status, StatusId};
use crate::ground::{Asking, Ground};
use crate::view;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{SetBookmark, SetBoost, SetFavourite, SetFollow, SetPin};
use trente_contract::person::Relationship;
use trente_contract::post::Post;

pub(crate) struct Acting {
    ground: Arc<Ground>,
}

impl Acting {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground }
    }
}

impl Acting {
    pub(crate) async fn set_favourite(&self, request: SetFavourite) -> Result<Post, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let answer = match request.on {
            true => asking.client.send(&FavouriteStatus { id }).await,
            false => asking.client.send(&UnfavouriteStatus { id }).await,
        };
        self.post(&asking, answer).await
    }

    pub(crate) async fn set_boost(&self, request: SetBoost) -> Result<Post, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let answer = match request.on {
            true => asking.client.send(&ReblogStatus { id }).await,
            false => asking.client.send(&UnreblogStatus { id }).await,
        };
        self.post(&asking, answer).await
    }

    pub(crate) async fn set_bookmark(&self, request: SetBookmark) -> Result<Post, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let answer = match request.on {
            true => asking.client.send(&BookmarkStatus { id }).await,
            false => asking.client.send(&UnbookmarkStatus { id }).await,
        };
        self.post(&asking, answer).await
    }

    pub(crate) async fn set_pin(&self, request: SetPin) -> Result<Post, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let answer = match request.on {
            true => asking.client.send(&PinStatus { id }).await,
            false => asking.client.send(&UnpinStatus { id }).await,
        };
        self.post(&asking, answer).await
    }

    pub(crate) async fn set_follow(&self, request: SetFollow) -> Result<Relationship, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let answer = match request.on {
            true => asking.client.send(&FollowAccount { id }).await,
            false => asking.client.send(&UnfollowAccount { id }).await,
        };
        match answer {
            Ok(relationship) => Ok(view::relationship(&relationship)),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    /// The post in an answer; a boost's answer is the boost, with the post inside.
    pub(crate) async fn post(&self, asking: &Asking, answer: Result<Status, ApiError>) -> Result<Post, Fault> {
        match answer {
            Ok(status) => {
                self.ground.post_changed(asking, status.shown()).await;
                Ok(view::post(status.shown(), &self.ground.view(asking)))
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}
