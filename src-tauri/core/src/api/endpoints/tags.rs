//! Hashtags.

mod follow_tag;
mod list_followed_tags;

pub use follow_tag::FollowTag;
pub use list_followed_tags::ListFollowedTags;
