//! People chosen by somebody, to be followed together.

mod get_collection;
mod list_collections;
mod revoke_item;

pub use get_collection::GetCollection;
pub use list_collections::ListCollections;
pub use revoke_item::RevokeItem;
