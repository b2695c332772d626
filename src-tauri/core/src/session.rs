//! Accounts of this device: store, secrets, drafts, choices.

mod secrets;
mod store;
mod vault;

pub use crate::secret::Secret;
pub use secrets::{FileSecrets, MemorySecrets, SecretError, SecretStore};
pub use store::{
    AccountRecord, Limits, Opened, RoomRecord, StepsRecord, Store, StoreError, StoreOpenError, TryRecord, UploadRecord,
};
pub(crate) use vault::Vault;
