//! Who may quote one's own posts, once they are out.

use super::Writing;
use crate::api::ApiError;
use crate::api::endpoints::statuses::{RevokeQuote as Revoke, SetInteractionPolicy};
use crate::api::entities::{Status, StatusId};
use crate::ground::Asking;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{RevokeQuote, SetQuotes};
use trente_contract::post::Post;

impl Writing {
    pub(crate) async fn set_quotes(&self, request: SetQuotes) -> Result<Post, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let policy = SetInteractionPolicy { id, quote_approval_policy: request.quotes.as_str() };
        let answer = asking.client.send(&policy).await;
        self.told(&asking, answer).await
    }

    pub(crate) async fn revoke_quote(&self, request: RevokeQuote) -> Result<Post, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let (id, quoting) = (&StatusId::from(&request.id), &StatusId::from(&request.quoting));
        let answer = asking.client.send(&Revoke { id, quoting }).await;
        self.told(&asking, answer).await
    }

    async fn told(&self, asking: &Asking, answer: Result<Status, ApiError>) -> Result<Post, Fault> {
        match answer {
            Ok(status) => {
                self.ground.post_changed(asking, status.shown()).await;
                Ok(view::post(status.shown(), &self.ground.view(asking)))
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}
