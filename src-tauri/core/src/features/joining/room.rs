//! One waiting room: forgotten, left, shown.

use super::Joining;
use super::rooms::token_key;
use crate::api::Origin;
use crate::oauth::{Grant, revoke};
use crate::onboarding::mails;
use crate::session::RoomRecord;
use trente_contract::Fault;
use trente_contract::ids::RoomId;
use trente_contract::waiting::Room;

impl Joining {
    /// Forgets a room and its token here.
    pub(crate) async fn forget_room(&self, id: &RoomId) -> Result<(), Fault> {
        self.ground.store.forget_room(id).await?;
        self.ground.vault.delete(token_key(id)).await?;
        self.rooms.forget(id);
        self.rooms.changed();
        Ok(())
    }

    /// The same; the token is given up at the server as well, without waiting for it.
    pub(crate) async fn leave(&self, room: &RoomRecord) -> Result<(), Fault> {
        let grant =
            self.ground.vault.get(token_key(&room.id)).await.ok().flatten().as_ref().and_then(Grant::from_secret);
        self.forget_room(&room.id).await?;
        if room.suggested && room.account.is_none() {
            self.take_password_back(room).await;
        }
        // The account that opened lives on with this very token.
        if let (Some(grant), Ok(origin)) = (grant.filter(|_| room.account.is_none()), Origin::parse(&room.origin)) {
            let http = self.ground.http.clone();
            tokio::spawn(async move { revoke(&http, &origin, &grant).await });
        }
        Ok(())
    }

    /// A room as the window shows it.
    pub(crate) async fn view_of_room(&self, room: &RoomRecord) -> Result<Room, Fault> {
        let account = match &room.account {
            Some(key) => self.ground.store.account(key).await?.and_then(|record| self.ground.view_of_account(&record)),
            None => None,
        };
        let wait = mails::wait(&room.mails, room.mail_free_at, self.ground.http.now());
        Ok(Room {
            id: room.id.clone(),
            server: Origin::parse(&room.origin).map_or_else(|_| room.origin.clone(), |origin| origin.domain()),
            name: room.form.name.clone(),
            email: room.form.email.clone(),
            stage: room.stage,
            since: room.since.to_string(),
            mailed_at: room.mailed_at().to_string(),
            mail_again_in: u32::try_from(wait.as_secs_f64().ceil() as u64).unwrap_or(u32::MAX),
            fault: self.rooms.fault(&room.id),
            account,
            page: room.page.clone(),
            suggested: room.suggested,
            arrived: room.arrived,
        })
    }
}
