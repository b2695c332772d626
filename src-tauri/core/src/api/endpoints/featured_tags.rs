//! Hashtags that stand on one's own profile.

mod delete_featured_tag;
mod feature_tag;
mod list_own_featured_tags;
mod list_suggested_tags;

pub use delete_featured_tag::DeleteFeaturedTag;
pub use feature_tag::FeatureTag;
pub use list_own_featured_tags::ListOwnFeaturedTags;
pub use list_suggested_tags::ListSuggestedTags;
