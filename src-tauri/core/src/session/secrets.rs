//! Log-ins and registrations: what nobody else may read.

mod file;
mod memory;

pub use file::FileSecrets;
pub use memory::MemorySecrets;

use crate::secret::Secret;
use trente_contract::settings::SecretPlace;

/// A place for secrets. Calls may block (a keychain may ask the person to unlock it), so the core never makes them on
/// an async thread.
pub trait SecretStore: Send + Sync {
    /// What is kept under a key.
    ///
    /// # Errors
    /// When the place cannot be read.
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretError>;

    /// Keeps a secret under a key, in place of what was there. When it returns, it is kept for good.
    ///
    /// # Errors
    /// When the place cannot be written.
    fn put(&self, key: &str, secret: &Secret) -> Result<(), SecretError>;

    /// Forgets what is kept under a key; nothing there is no error.
    ///
    /// # Errors
    /// When the place cannot be written.
    fn delete(&self, key: &str) -> Result<(), SecretError>;

    /// What kind of place this is: the person is told when it is only a file.
    fn place(&self) -> SecretPlace;

    /// True when what was kept could not be read and was put aside: the person is told.
    fn was_set_aside(&self) -> bool {
        false
    }
}

/// Why a place for secrets refuses.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SecretError {
    /// It is locked, or the person said no.
    #[error("the place for secrets is locked")]
    Locked,
    /// A file could not be read or written.
    #[error("the file of secrets cannot be used")]
    File(#[from] std::io::Error),
    /// Anything else, in the keychain's words.
    #[error("the keychain refused: {0}")]
    Other(String),
}
