//! Accounts of this device: store, secrets, drafts, choices.

mod secrets;
mod store;
mod vault;

pub use crate::secret::Secret;
pub use secrets::{FileSecrets, MemorySecrets, SecretError, SecretStore};
pub use store::{
    AccountRecord, DraftRecord, ImportRecord, Limits, Opened, PostedFile, RoomRecord, RowRecord, RowState, SentAs,
    SharedRecord, StepsRecord, Store, StoreError, StoreOpenError, TryRecord, UploadRecord, WaitRecord,
};
pub(crate) use vault::Vault;
