//! What can be asked of a server: one endpoint a file.

pub mod accounts;
pub mod apps;
pub mod collections;
pub mod conversations;
pub mod custom_emojis;
pub mod domain_blocks;
pub mod emails;
pub mod featured_tags;
pub mod filters;
pub mod follow_requests;
pub mod instance;
pub mod lists;
pub mod markers;
pub mod media;
pub mod notifications;
pub mod polls;
pub mod push;
pub mod reports;
pub mod scheduled_statuses;
pub mod search;
pub mod statuses;
pub mod suggestions;
pub mod tags;
pub mod timelines;
pub mod trends;
