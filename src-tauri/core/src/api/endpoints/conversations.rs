//! Private conversations.

mod list_conversations;
mod read_conversation;
mod remove_conversation;

pub use list_conversations::ListConversations;
pub use read_conversation::ReadConversation;
pub use remove_conversation::RemoveConversation;
