//! Commands about what happened to the reader, and about private conversations.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    AnswerFollowRequest, AnswerHeld, ClearNotifications, Conversations, CountUnread, DismissNotification,
    FollowRequests, FreshNotifications, HeldNotifications, ReadConversation, ReadNotifications, ReadPolicy,
    RemoveConversation, SeenNotifications, SetPolicy,
};
use trente_contract::notification::{Conversation, Held, Notice, Notices, Policy, Unread};
use trente_contract::page::Page;
use trente_contract::person::Person;

impl Trente {
    /// What happened to the reader, in groups. Kinds that this version does not know have the server's words.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn notifications(&self, request: ReadNotifications) -> Result<Notices, Fault> {
        self.notifications.notifications(request).await
    }

    /// How much is new since the reader looked, in any app. One small question, tried once.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn unread_notifications(&self, request: CountUnread) -> Result<Unread, Fault> {
        self.notifications.unread_notifications(request).await
    }

    /// The person has looked at everything up to this.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn seen_notifications(&self, request: SeenNotifications) -> Result<(), Fault> {
        self.notifications.seen_notifications(request).await
    }

    /// What happened since this was asked last, for the system to tell. The first time nothing has.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn fresh_notifications(&self, request: FreshNotifications) -> Result<Vec<Notice>, Fault> {
        self.notifications.fresh_notifications(request).await
    }

    /// Takes a group away. What is gone already is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn dismiss_notification(&self, request: DismissNotification) -> Result<(), Fault> {
        self.notifications.dismiss_notification(request).await
    }

    /// Takes all away.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn clear_notifications(&self, request: ClearNotifications) -> Result<(), Fault> {
        self.notifications.clear_notifications(request).await
    }

    /// Who asks to follow the account.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn follow_requests(&self, request: FollowRequests) -> Result<Page<Person>, Fault> {
        self.notifications.follow_requests(request).await
    }

    /// Lets somebody follow, or not. A request that is answered or taken back already is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn answer_follow_request(&self, request: AnswerFollowRequest) -> Result<(), Fault> {
        self.notifications.answer_follow_request(request).await
    }

    /// What becomes of notifications from strangers; none where the server knows no such choice.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn notification_policy(&self, request: ReadPolicy) -> Result<Option<Policy>, Fault> {
        self.notifications.notification_policy(request).await
    }

    /// Chooses what becomes of notifications from people of one sort. Gives all choices as the server has them now.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_notification_policy(&self, request: SetPolicy) -> Result<Policy, Fault> {
        self.notifications.set_notification_policy(request).await
    }

    /// What is held back; nothing where the server holds nothing back.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn held_notifications(&self, request: HeldNotifications) -> Result<Page<Held>, Fault> {
        self.notifications.held_notifications(request).await
    }

    /// Lets people in whose notifications are held back, or throws those away. What is gone already is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn answer_held(&self, request: AnswerHeld) -> Result<(), Fault> {
        self.notifications.answer_held(request).await
    }

    /// Private conversations, the one with the newest post first.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn conversations(&self, request: Conversations) -> Result<Page<Conversation>, Fault> {
        self.notifications.conversations(request).await
    }

    /// The person has opened a conversation.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn read_conversation(&self, request: ReadConversation) -> Result<(), Fault> {
        self.notifications.read_conversation(request).await
    }

    /// Takes a conversation out of the list. One that is gone already is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn remove_conversation(&self, request: RemoveConversation) -> Result<(), Fault> {
        self.notifications.remove_conversation(request).await
    }
}
