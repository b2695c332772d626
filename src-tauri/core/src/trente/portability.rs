//! Commands that take one's people along.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    BeginExport, BeginImport, EndImport, MoveAway, ReadImport, SaveFailures, SetAlias, WatchExport, WatchImports,
};
use trente_contract::portability::{Export, Imports, ReadFile, SavedFile};

impl Trente {
    /// Begins to fetch what an account has; how far it is tells [`Trente::watch_export`].
    ///
    /// # Errors
    /// When the log-in is not there any more, or the system has no place for downloads.
    pub async fn begin_export(&self, request: BeginExport) -> Result<(), Fault> {
        self.portability.begin_export(request).await
    }

    /// How far the export of this run is.
    ///
    /// # Errors
    /// Never: what went wrong is in the answer.
    pub async fn watch_export(&self, request: WatchExport) -> Result<Export, Fault> {
        self.portability.watch_export(request).await
    }

    /// What a file holds.
    ///
    /// # Errors
    /// When it holds nothing that can be taken in, or more than is taken.
    pub async fn read_import(&self, request: ReadImport) -> Result<ReadFile, Fault> {
        self.portability.read_import(&request)
    }

    /// Begins to take in what a file holds. It goes on after a restart, within what servers take a day.
    ///
    /// # Errors
    /// When the file holds nothing, what it is about is not known, or it cannot be written down.
    pub async fn begin_import(&self, request: BeginImport) -> Result<(), Fault> {
        self.portability.begin_import(request).await
    }

    /// How far imports are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn watch_imports(&self, request: WatchImports) -> Result<Imports, Fault> {
        self.portability.watch_imports(request).await
    }

    /// Ends an import, or takes it from the list.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn end_import(&self, request: EndImport) -> Result<(), Fault> {
        self.portability.end_import(request).await
    }

    /// Writes what could not be done into a file.
    ///
    /// # Errors
    /// When there is no such import, or no file can be written.
    pub async fn save_failures(&self, request: SaveFailures) -> Result<SavedFile, Fault> {
        self.portability.save_failures(request).await
    }

    /// Tells a new account's server who it was before. What it was told before stays.
    ///
    /// # Errors
    /// When the server refuses, or does not take this from apps.
    pub async fn set_alias(&self, request: SetAlias) -> Result<(), Fault> {
        self.portability.set_alias(request).await
    }

    /// Moves away from an account to another one of this device.
    ///
    /// # Errors
    /// When the password is not taken, the new account does not name the old one, or the server refuses for another reason.
    pub async fn move_away(&self, request: MoveAway) -> Result<(), Fault> {
        self.portability.move_away(request).await
    }
}
