//! Links and pasted texts.

use super::Trente;
use trente_contract::commands::{AwaitLink, ReadClipboard, TakeLink};
use trente_contract::{Command, Fault, FaultCode};

impl Trente {
    /// What a link or a pasted text holds: an invite, a pack, a person, a post, a server.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn take_link(&self, request: TakeLink) -> Result<<TakeLink as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "take_link: not built yet"))
    }

    /// The text on the clipboard. Only after the person said so.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn read_clipboard(&self, request: ReadClipboard) -> Result<<ReadClipboard as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "read_clipboard: not built yet"))
    }

    /// The link that the system opened this app with (an invite, a pack, the mail's way back), once each.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn await_link(&self, request: AwaitLink) -> Result<<AwaitLink as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "await_link: not built yet"))
    }
}
