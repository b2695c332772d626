//! The command that counts what is new, and those that take it away.

use super::Notifications;
use super::groups::Named;
use super::way::Way;
use crate::api::ApiError;
use crate::api::endpoints::notifications::{ClearNotifications, CountGroups, DismissGroup, DismissNotification};
use crate::ground::Asking;
use trente_contract::Fault;
use trente_contract::commands::{self, CountUnread};
use trente_contract::ids::AccountKey;
use trente_contract::notification::{Only, Unread};

/// So far a server counts.
const COUNTED: u32 = 100;

impl Notifications {
    pub(crate) async fn unread_notifications(&self, request: CountUnread) -> Result<Unread, Fault> {
        // A window asks each minute: what fails now is asked again then.
        let mut asking = self.ground.ask_as_account(&request.account).await?;
        asking.client = asking.client.trying_once();
        match self.count(&request.account, &asking).await {
            Ok(unread) => Ok(unread),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    async fn count(&self, account: &AccountKey, asking: &Asking) -> Result<Unread, ApiError> {
        if self.way(account, asking).await? == Way::Grouped {
            match asking.client.send(&CountGroups).await {
                Ok(told) => {
                    let count = told.count.map_or(0, |count| u32::try_from(count).unwrap_or(u32::MAX));
                    return Ok(Unread { count: count.min(COUNTED), more: count >= COUNTED });
                }
                Err(error) if error.status() == Some(404) => self.has_no_groups(account),
                Err(error) => return Err(error),
            }
        }
        let read = match self.known(account).read {
            Some(read) => Some(read),
            None => self.marker(account, asking).await,
        };
        let listed = self.list(account, asking, Only::All, None).await?;
        let newer = listed.newer(read.as_ref());
        let count = newer.iter().filter(|newer| **newer).count();
        let more = count > 0 && count == newer.len() && listed.next().is_some();
        Ok(Unread { count: u32::try_from(count).unwrap_or(u32::MAX), more })
    }

    pub(crate) async fn dismiss_notification(&self, request: commands::DismissNotification) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match Named::of(&request.key) {
            Named::Group(key) => self.done(&asking, asking.client.send(&DismissGroup { key: &key }).await).await,
            Named::Ones(ids) => {
                for id in &ids {
                    self.done(&asking, asking.client.send(&DismissNotification { id }).await).await?;
                }
                Ok(())
            }
        }
    }

    pub(crate) async fn clear_notifications(&self, request: commands::ClearNotifications) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.send(&ClearNotifications).await {
            Ok(_) => Ok(()),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }
}
