//! Lists of posts.

mod get_home;
mod get_public;
mod get_tag;

pub use get_home::GetHome;
pub use get_public::GetPublic;
pub use get_tag::GetTag;
