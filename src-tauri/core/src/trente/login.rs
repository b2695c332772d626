//! Commands of the log-in.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{AwaitLogin, BeginLogin, CancelLogin, FinishLogin, LoginStarted};
use trente_contract::reader::Account;

impl Trente {
    /// Starts a log-in: finds the server, registers the app there, opens the browser. Earlier log-ins that are still under
    /// way are given up.
    ///
    /// # Errors
    /// As [`Trente::find_server`]; or when the server refuses the registration, or the secrets cannot be kept. A browser
    /// that does not open is no error: the address can be copied.
    pub async fn begin_login(&self, request: BeginLogin) -> Result<LoginStarted, Fault> {
        self.login.begin_login(request).await
    }

    /// Waits until a log-in has ended.
    ///
    /// # Errors
    /// When the person said no, it took too long, or it was given up.
    pub async fn await_login(&self, request: AwaitLogin) -> Result<Account, Fault> {
        self.login.await_login(request).await
    }

    /// Ends a log-in with what the person pasted: the code that the server showed, or the address the browser ended at. A
    /// wrong code does not end the log-in.
    ///
    /// # Errors
    /// When it holds no code, the server does not take it, or the log-in has ended.
    pub async fn finish_login(&self, request: FinishLogin) -> Result<Account, Fault> {
        self.login.finish_login(request).await
    }

    /// Gives a log-in up.
    ///
    /// # Errors
    /// None: one that has ended, or never was, is no error.
    pub async fn cancel_login(&self, request: CancelLogin) -> Result<(), Fault> {
        self.login.cancel_login(request).await
    }
}
