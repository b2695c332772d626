//! Up to where timelines were read.

mod get_markers;
mod save_markers;

pub use get_markers::GetMarkers;
pub use save_markers::SaveMarkers;
