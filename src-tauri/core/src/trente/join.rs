//! Making an account.

use super::Trente;
use trente_contract::commands::{CheckName, LoadForm, ReadTerms, SaveForm, SignUp, SignUpElsewhere};
use trente_contract::{Command, Fault, FaultCode};

impl Trente {
    /// What a server asks and promises before one joins.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn read_terms(&self, request: ReadTerms) -> Result<<ReadTerms as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "read_terms: not built yet"))
    }

    /// Whether a name is free, on several servers at once.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn check_name(&self, request: CheckName) -> Result<<CheckName as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "check_name: not built yet"))
    }

    /// Keeps what was typed, all but the password.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn save_form(&self, request: SaveForm) -> Result<<SaveForm as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "save_form: not built yet"))
    }

    /// The form that was begun and not sent.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn load_form(&self, request: LoadForm) -> Result<<LoadForm as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "load_form: not built yet"))
    }

    /// Asks for an account. One request, never repeated by itself.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn sign_up(&self, request: SignUp) -> Result<<SignUp as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "sign_up: not built yet"))
    }

    /// Goes on in the browser, on the server's own page, and waits here for the person to come back and log in.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn sign_up_elsewhere(
        &self,
        request: SignUpElsewhere,
    ) -> Result<<SignUpElsewhere as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "sign_up_elsewhere: not built yet"))
    }
}
