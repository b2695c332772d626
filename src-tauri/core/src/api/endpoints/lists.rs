//! Lists of people.

mod list_lists;

pub use list_lists::ListLists;
