//! Commands about private conversations.

use super::Notifications;
use crate::api::endpoints::conversations::{
    ListConversations, ReadConversation as MarkRead, RemoveConversation as Remove,
};
use crate::api::entities::{self, EntityId, FilterContext};
use crate::ground::shown::shown;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{Conversations, ReadConversation, RemoveConversation};
use trente_contract::notification::Conversation;
use trente_contract::page::Page;

impl Notifications {
    pub(crate) async fn conversations(&self, request: Conversations) -> Result<Page<Conversation>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let page = match asking.client.page(&ListConversations, request.cursor.as_ref()).await {
            Ok(page) => page,
            // A server that keeps no such list.
            Err(error) if error.status() == Some(404) => return Ok(Page { items: Vec::new(), next: None }),
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let statuses: Vec<_> = page.items.iter().filter_map(|one| one.last_status.as_ref()).collect();
        let context = self.ground.view_of(&asking, statuses).await.in_place(FilterContext::Notifications);
        let seen = move |items: Vec<entities::Conversation>| {
            items.iter().filter_map(|one| view::conversation(one, &context)).collect()
        };
        Ok(Page { items: shown(page.items, seen).await?, next: page.next })
    }

    pub(crate) async fn read_conversation(&self, request: ReadConversation) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &EntityId::from(request.id.0);
        self.done(&asking, asking.client.send(&MarkRead { id }).await).await
    }

    pub(crate) async fn remove_conversation(&self, request: RemoveConversation) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &EntityId::from(request.id.0);
        self.done(&asking, asking.client.send(&Remove { id }).await).await
    }
}
