//! What is talked about.

mod get_trending_links;
mod get_trending_statuses;
mod get_trending_tags;

pub use get_trending_links::GetTrendingLinks;
pub use get_trending_statuses::GetTrendingStatuses;
pub use get_trending_tags::GetTrendingTags;
