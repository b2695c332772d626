//! The reader's filters.

mod create_filter;
mod create_phrase;
mod delete_filter;
mod delete_phrase;
mod has_filters;
mod list_filters;
mod list_phrases;

pub use create_filter::{CreateFilter, EVERYWHERE};
pub use create_phrase::CreatePhrase;
pub use delete_filter::DeleteFilter;
pub use delete_phrase::DeletePhrase;
pub use has_filters::HasFilters;
pub use list_filters::ListFilters;
pub use list_phrases::ListPhrases;
