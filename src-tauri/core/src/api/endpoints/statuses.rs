//! Posts.

mod bookmark_status;
mod create_status;
mod delete_status;
mod favourite_status;
mod get_async_refresh;
mod get_context;
mod get_history;
mod get_source;
mod get_status;
mod list_favourited_by;
mod list_reblogged_by;
mod reblog_status;
mod translate_status;
mod unbookmark_status;
mod unfavourite_status;
mod unreblog_status;

pub use bookmark_status::BookmarkStatus;
pub use create_status::CreateStatus;
pub use delete_status::DeleteStatus;
pub use favourite_status::FavouriteStatus;
pub use get_async_refresh::GetAsyncRefresh;
pub use get_context::GetContext;
pub use get_history::GetHistory;
pub use get_source::GetSource;
pub use get_status::GetStatus;
pub use list_favourited_by::ListFavouritedBy;
pub use list_reblogged_by::ListRebloggedBy;
pub use reblog_status::ReblogStatus;
pub use translate_status::TranslateStatus;
pub use unbookmark_status::UnbookmarkStatus;
pub use unfavourite_status::UnfavouriteStatus;
pub use unreblog_status::UnreblogStatus;
