//! Accounts of this device: store, secrets, drafts, choices.

mod atomic;
mod secrets;
mod store;

pub use secrets::{FileSecrets, MemorySecrets, Secret, SecretError, SecretStore};
pub use store::{AccountRecord, KeptPosts, Limits, Opened, Store, StoreError, StoreOpenError};
