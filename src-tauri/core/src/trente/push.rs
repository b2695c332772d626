//! What is pushed to this device. A distributor of the system brings it to the shell, and the shell here: the window has no
//! part in it.

use super::{PushError, Pushed, Registration, Trente};
use trente_contract::Fault;
use trente_contract::commands::{ReadNoticeWay, SetAlerts};
use trente_contract::push::NoticeWay;

impl Trente {
    /// How what happens comes to this device. No server is asked.
    ///
    /// # Errors
    /// When the secrets cannot be read.
    pub async fn notice_way(&self, request: ReadNoticeWay) -> Result<NoticeWay, Fault> {
        self.push.notice_way(request).await
    }

    /// Of what the server is to send a message.
    ///
    /// # Errors
    /// When the server is not reached or refuses, or the secrets cannot be written: then it is as it was.
    pub async fn set_alerts(&self, request: SetAlerts) -> Result<(), Fault> {
        self.push.set_alerts(request).await
    }

    /// What a distributor is to be told for each account of this device. Makes the keys of those that have none.
    ///
    /// # Errors
    /// When the store or the secrets cannot be used. Of a server that does not answer the key is missing.
    pub async fn push_registrations(&self) -> Result<Vec<Registration>, Fault> {
        self.push.registrations().await
    }

    /// A distributor gave an address for what was registered under this name: the server is told where to send. The answer says
    /// what came of it: a server that cannot seal messages in the standard way is not used.
    ///
    /// # Errors
    /// When the name is none of ours, the address is not https, or the server is not reached or refuses.
    pub async fn push_address_came(&self, instance: &str, address: &str) -> Result<NoticeWay, Fault> {
        self.push.address_came(instance, address).await
    }

    /// A distributor passes nothing on any more.
    ///
    /// # Errors
    /// When the secrets cannot be written. A server that is not reached is no error.
    pub async fn push_ended(&self, instance: &str) -> Result<(), Fault> {
        self.push.ended(instance).await
    }

    /// Ends the messages of all accounts, and forgets their keys. A server that is not reached is no error: what it still sends cannot
    /// be read by anybody.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn end_push(&self) -> Result<(), Fault> {
        self.push.end().await
    }

    /// A message came for what was registered under this name: opens it.
    ///
    /// # Errors
    /// When it is larger than 4,096 bytes, cut, sealed for somebody else or changed on its way, came before in this run, or holds
    /// no notification of Mastodon's. See [`PushError`].
    pub async fn push_came(&self, instance: &str, message: &[u8]) -> Result<Pushed, PushError> {
        self.push.message_came(instance, message).await
    }
}
