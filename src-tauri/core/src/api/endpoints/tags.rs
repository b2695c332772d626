//! Hashtags.

mod follow_tag;
mod list_followed_tags;
mod show_tag;
mod unfollow_tag;

pub use follow_tag::FollowTag;
pub use list_followed_tags::ListFollowedTags;
pub use show_tag::ShowTag;
pub use unfollow_tag::UnfollowTag;
