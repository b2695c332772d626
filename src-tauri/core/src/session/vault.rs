//! The place for secrets, asked away from the async threads: a keychain may make the person unlock it first.

use super::{Secret, SecretError, SecretStore};
use std::sync::Arc;
use trente_contract::settings::SecretPlace;
use trente_contract::{Fault, FaultCode};

/// Asks the place for secrets. A clone asks the same one.
#[derive(Clone)]
pub(crate) struct Vault(Arc<dyn SecretStore>);

impl Vault {
    pub(crate) fn new(place: Arc<dyn SecretStore>) -> Self {
        Self(place)
    }

    pub(crate) async fn get(&self, key: String) -> Result<Option<Secret>, Fault> {
        self.ask(move |place| place.get(&key)).await
    }

    pub(crate) async fn put(&self, key: String, secret: Secret) -> Result<(), Fault> {
        self.ask(move |place| place.put(&key, &secret)).await
    }

    pub(crate) async fn delete(&self, key: String) -> Result<(), Fault> {
        self.ask(move |place| place.delete(&key)).await
    }

    pub(crate) async fn place(&self) -> Result<SecretPlace, Fault> {
        self.ask(|place| Ok(place.place())).await
    }

    pub(crate) fn was_set_aside(&self) -> bool {
        self.0.was_set_aside()
    }

    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&dyn SecretStore) -> Result<T, SecretError> + Send + 'static,
    ) -> Result<T, Fault> {
        let place = self.0.clone();
        match tokio::task::spawn_blocking(move || question(place.as_ref())).await {
            Ok(answer) => answer.map_err(Fault::from),
            Err(_) => Err(Fault::new(FaultCode::Keychain, "the place for secrets was cut off")),
        }
    }
}

impl From<SecretError> for Fault {
    fn from(error: SecretError) -> Self {
        let detail = match &error {
            SecretError::File(source) => format!("{error}: {source}"),
            _ => error.to_string(),
        };
        Self::new(FaultCode::Keychain, detail)
    }
}
