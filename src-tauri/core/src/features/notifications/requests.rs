//! Commands about people who ask to follow.

use super::Notifications;
use crate::api::endpoints::follow_requests::{AuthorizeFollow, ListFollowRequests, RejectFollow};
use crate::api::entities::AccountId;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{AnswerFollowRequest, FollowRequests};
use trente_contract::page::Page;
use trente_contract::person::Person;

impl Notifications {
    pub(crate) async fn follow_requests(&self, request: FollowRequests) -> Result<Page<Person>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.page(&ListFollowRequests, request.cursor.as_ref()).await {
            Ok(page) => {
                let context = self.ground.view(&asking);
                let items = page.items.iter().map(|account| view::person(account, &context)).collect();
                Ok(Page { items, next: page.next })
            }
            // A server where nobody asks.
            Err(error) if error.status() == Some(404) => Ok(Page { items: Vec::new(), next: None }),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn answer_follow_request(&self, request: AnswerFollowRequest) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &AccountId::from(&request.person);
        let answer = match request.accept {
            true => asking.client.send(&AuthorizeFollow { id }).await,
            false => asking.client.send(&RejectFollow { id }).await,
        };
        self.done(&asking, answer).await
    }
}
