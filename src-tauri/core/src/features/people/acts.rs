//! What one does with a person.

use super::People;
use crate::api::ApiError;
use crate::api::endpoints::accounts::{
    BlockAccount, ChangeFollow as Change, FeatureAccount, MuteAccount, NoteAccount, RemoveFollower as Remove,
    UnblockAccount, UnmuteAccount,
};
use crate::api::entities::{self, AccountId};
use crate::ground::Asking;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{ChangeFollow, RemoveFollower, SetBlock, SetFeatured, SetMute, SetNote};
use trente_contract::person::Relationship;

impl People {
    pub(crate) async fn set_mute(&self, request: SetMute) -> Result<Relationship, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let answer = match request.mute {
            Some(mute) => {
                let endpoint = MuteAccount { id, notifications: mute.notifications, duration: mute.seconds };
                asking.client.send(&endpoint).await
            }
            None => asking.client.send(&UnmuteAccount { id }).await,
        };
        self.stand(&asking, answer).await
    }

    pub(crate) async fn set_block(&self, request: SetBlock) -> Result<Relationship, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let answer = match request.on {
            true => asking.client.send(&BlockAccount { id }).await,
            false => asking.client.send(&UnblockAccount { id }).await,
        };
        self.stand(&asking, answer).await
    }

    pub(crate) async fn change_follow(&self, request: ChangeFollow) -> Result<Relationship, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let endpoint = Change { id, notify: request.notify, reblogs: request.boosts };
        let answer = asking.client.send(&endpoint).await;
        self.stand(&asking, answer).await
    }

    pub(crate) async fn remove_follower(&self, request: RemoveFollower) -> Result<Relationship, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let answer = asking.client.send(&Remove { id }).await;
        self.stand(&asking, answer).await
    }

    pub(crate) async fn set_featured(&self, request: SetFeatured) -> Result<Relationship, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let feature = |endorse| FeatureAccount { id, on: request.on, endorse };
        let answer = match asking.client.send(&feature(true)).await {
            // Before 4.4 it had another name.
            Err(error) if error.status() == Some(404) => asking.client.send(&feature(false)).await,
            answer => answer,
        };
        self.stand(&asking, answer).await
    }

    pub(crate) async fn set_note(&self, request: SetNote) -> Result<String, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        match asking.client.send(&NoteAccount { id, comment: request.note.trim() }).await {
            Ok(after) => Ok(after.note),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    async fn stand(
        &self,
        asking: &Asking,
        answer: Result<entities::Relationship, ApiError>,
    ) -> Result<Relationship, Fault> {
        match answer {
            Ok(relationship) => Ok(view::relationship(&relationship)),
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}
