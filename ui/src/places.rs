//! Places: where the window is, and the way it came. Which page a place has is told from above.

mod history;
pub mod layers;
pub mod router;
