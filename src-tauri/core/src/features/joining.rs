//! Joining a server: its terms, the form, and the room where an account is waited for.

mod asked_with;
mod found;
mod look;
mod passwords;
mod refused;
mod room;
mod rooms;
mod sign_up;
mod suggested;
mod terms;
mod waiting;
mod watch;

use crate::api::Origin;
use crate::features::accounts::Accounts;
use crate::features::choosing::Choosing;
use crate::features::device::Device;
use crate::features::picking::Picking;
use crate::ground::Ground;
use found::Found;
use rooms::Rooms;
use std::sync::Arc;
use trente_contract::reader::Account;

pub(crate) struct Joining {
    ground: Arc<Ground>,
    device: Arc<Device>,
    accounts: Arc<Accounts>,
    picking: Arc<Picking>,
    choosing: Arc<Choosing>,
    rooms: Rooms,
    /// What servers said of themselves a moment ago.
    found: Found,
}

impl Joining {
    /// With the features that joining needs: the stopwatch, accounts that are kept, picks that wait for one, the next server.
    pub(crate) fn new(
        ground: Arc<Ground>,
        device: Arc<Device>,
        accounts: Arc<Accounts>,
        picking: Arc<Picking>,
        choosing: Arc<Choosing>,
    ) -> Self {
        Self { ground, device, accounts, picking, choosing, rooms: Rooms::default(), found: Found::default() }
    }

    /// Looks at the rooms for as long as the app runs.
    pub(crate) fn begin(self: &Arc<Self>) {
        watch::begin(self);
    }

    /// The mail's link came back into the app.
    pub(crate) async fn look_now(&self) {
        watch::look_now(self).await;
    }

    /// Somebody logged in.
    pub(crate) async fn logged_in(&self, origin: &Origin, account: &Account) {
        watch::logged_in(self, origin, account).await;
    }

    /// Forgets which servers were looked at.
    pub(crate) fn forget_found(&self) {
        self.found.forget_all();
    }
}
