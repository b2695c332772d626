//! People to follow.

mod list_directory;
mod list_suggestions;

pub use list_directory::ListDirectory;
pub use list_suggestions::ListSuggestions;
