//! Accounts of this device: store, secrets, drafts, choices.

mod atomic;
mod secrets;

pub use secrets::{FileSecrets, MemorySecrets, Secret, SecretError, SecretStore};
