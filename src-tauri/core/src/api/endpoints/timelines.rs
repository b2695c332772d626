//! Lists of posts.

mod get_home;
mod get_link;
mod get_list;
mod get_public;
mod get_tag;
mod get_tags;
mod list_bookmarks;
mod list_favourites;

pub use get_home::GetHome;
pub use get_link::GetLink;
pub use get_list::GetList;
pub use get_public::GetPublic;
pub use get_tag::GetTag;
pub use get_tags::GetTags;
pub use list_bookmarks::ListBookmarks;
pub use list_favourites::ListFavourites;
