//! People chosen by somebody, to be followed together.

mod get_collection;

pub use get_collection::GetCollection;
