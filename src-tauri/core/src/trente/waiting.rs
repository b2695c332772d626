//! The waiting room.

use super::Trente;
use trente_contract::commands::{LeaveRoom, LookAgain, MailAgain, OpenMail, WaitingRooms};
use trente_contract::{Command, Fault, FaultCode};

impl Trente {
    /// All waiting rooms. Without `seen` at once; with it as soon as there is something newer.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn waiting_rooms(&self, request: WaitingRooms) -> Result<<WaitingRooms as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "waiting_rooms: not built yet"))
    }

    /// Asks the server how the account stands, now.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn look_again(&self, request: LookAgain) -> Result<<LookAgain as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "look_again: not built yet"))
    }

    /// Sends the mail again, perhaps to another address.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn mail_again(&self, request: MailAgain) -> Result<<MailAgain as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "mail_again: not built yet"))
    }

    /// Opens where the mail is read: the provider's page when it is known, else the mail program.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn open_mail(&self, request: OpenMail) -> Result<<OpenMail as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "open_mail: not built yet"))
    }

    /// Closes a waiting room. Gives back the form, for another server.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn leave_room(&self, request: LeaveRoom) -> Result<<LeaveRoom as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "leave_room: not built yet"))
    }
}
