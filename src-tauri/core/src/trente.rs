//! The surface: one method a command, each taking the contract's request and giving its reply or a fault.

/// Everything the app knows and does, without a window.
pub struct Trente {}
