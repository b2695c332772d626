//! Commands of translators.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{BeginLanguage, CloseTranslation, OpenTranslation, WatchTranslation};
use trente_contract::translating::Watched;

impl Trente {
    /// Begins a language in a folder of its own, and opens it.
    ///
    /// # Errors
    /// When the tag names no language, or nothing can be written where downloads are kept.
    pub async fn begin_language(&self, request: BeginLanguage) -> Result<Watched, Fault> {
        self.translating.begin(request).await
    }

    /// Opens a folder of sentences.
    ///
    /// # Errors
    /// When it holds none, cannot be read, or is named by no language.
    pub async fn open_translation(&self, request: OpenTranslation) -> Result<Watched, Fault> {
        self.translating.open_folder(request).await
    }

    /// The open folder, once it has changed.
    ///
    /// # Errors
    /// None: while it cannot be read, it has not changed.
    pub async fn watch_translation(&self, request: WatchTranslation) -> Result<Watched, Fault> {
        self.translating.watch(request).await
    }

    /// Closes it.
    ///
    /// # Errors
    /// None.
    pub async fn close_translation(&self, _request: CloseTranslation) -> Result<(), Fault> {
        self.translating.close();
        Ok(())
    }
}
