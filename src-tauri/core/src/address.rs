//! Where a server is, and how its domain is written.

pub(crate) mod origin;
pub(crate) mod spelling;

pub use origin::{Origin, OriginError};
