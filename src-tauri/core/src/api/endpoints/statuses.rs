//! Posts.

mod bookmark_status;
mod create_status;
mod delete_status;
mod favourite_status;
mod get_context;
mod get_source;
mod get_status;
mod reblog_status;
mod unbookmark_status;
mod unfavourite_status;
mod unreblog_status;

pub use bookmark_status::BookmarkStatus;
pub use create_status::CreateStatus;
pub use delete_status::DeleteStatus;
pub use favourite_status::FavouriteStatus;
pub use get_context::GetContext;
pub use get_source::GetSource;
pub use get_status::GetStatus;
pub use reblog_status::ReblogStatus;
pub use unbookmark_status::UnbookmarkStatus;
pub use unfavourite_status::UnfavouriteStatus;
pub use unreblog_status::UnreblogStatus;
