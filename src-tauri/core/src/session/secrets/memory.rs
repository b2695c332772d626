//! A place for secrets that lasts as long as the process: the double for tests.

use super::{SecretError, SecretStore};
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use trente_contract::settings::SecretPlace;

/// Keeps secrets in memory.
#[derive(Debug, Default)]
pub struct MemorySecrets(Mutex<BTreeMap<String, Secret>>);

impl SecretStore for MemorySecrets {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretError> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned())
    }

    fn put(&self, key: &str, secret: &Secret) -> Result<(), SecretError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, key: &str) -> Result<(), SecretError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
        Ok(())
    }

    fn place(&self) -> SecretPlace {
        SecretPlace::Keychain
    }
}
