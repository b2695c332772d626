//! Hashtags.

mod list_followed_tags;

pub use list_followed_tags::ListFollowedTags;
