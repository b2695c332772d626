//! Commands of the accounts of this device.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{FindServer, ForgetPassword, KeptPasswords, LogOut, LoggedOut, SwitchAccount};
use trente_contract::ids::AccountKey;
use trente_contract::server::Server;

impl Trente {
    /// Finds the server in whatever was typed.
    ///
    /// # Errors
    /// When no address can be made of it, or no server for Mastodon apps is there.
    pub async fn find_server(&self, request: FindServer) -> Result<Server, Fault> {
        self.accounts.find_server(request).await
    }

    /// Makes an account the one that the app opens with.
    ///
    /// # Errors
    /// When there is no such account, or the store cannot be written.
    pub async fn switch_account(&self, request: SwitchAccount) -> Result<(), Fault> {
        self.accounts.switch_account(request).await
    }

    /// Logs out: gives the token up at the server, then forgets it here, with the account, its drafts, its kept posts and all
    /// pictures that are kept.
    /// Messages to this device end first, while the token still says who wants that. A server that is not reached is no error.
    ///
    /// # Errors
    /// When the token can neither be given up nor forgotten, or the store cannot be written.
    pub async fn log_out(&self, request: LogOut) -> Result<LoggedOut, Fault> {
        let account = request.account.clone();
        self.push.give_up(&account).await;
        let logged_out = self.accounts.log_out(request).await?;
        self.writing.forget_account(&account).await;
        Ok(logged_out)
    }

    /// The accounts whose suggested password is kept on this device.
    ///
    /// # Errors
    /// When the store or the secrets cannot be read.
    pub async fn kept_passwords(&self, request: KeptPasswords) -> Result<Vec<AccountKey>, Fault> {
        self.accounts.kept_passwords(request).await
    }

    /// Forgets a kept password on this device.
    ///
    /// # Errors
    /// When the store cannot be read, or the secrets cannot be written.
    pub async fn forget_password(&self, request: ForgetPassword) -> Result<(), Fault> {
        self.accounts.forget_password(request).await
    }
}
