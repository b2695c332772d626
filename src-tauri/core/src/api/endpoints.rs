//! What can be asked of a server: one endpoint a file.

pub mod accounts;
pub mod apps;
pub mod instance;
pub mod media;
pub mod statuses;
pub mod timelines;
pub mod trends;
