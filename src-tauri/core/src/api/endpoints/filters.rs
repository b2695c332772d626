//! The reader's filters.

mod has_filters;
mod list_phrases;

pub use has_filters::HasFilters;
pub use list_phrases::ListPhrases;
