//! The waiting room.

use super::Joining;
use super::look::look;
use super::rooms::token_key;
use crate::api::Origin;
use crate::api::endpoints::emails::ResendConfirmation;
use crate::oauth::Grant;
use crate::onboarding::{mailbox, mails};
use crate::session::RoomRecord;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::commands::{LeaveRoom, LookAgain, MailAgain, OpenMail, WaitingRooms};
use trente_contract::ids::RoomId;
use trente_contract::join::{Begun, check};
use trente_contract::waiting::{Room, Rooms, Stage};
use trente_contract::{Fault, FaultCode};

impl Joining {
    pub(crate) async fn waiting_rooms(&self, request: WaitingRooms) -> Result<Rooms, Fault> {
        let version = self.rooms.version.newer_than(request.seen).await;
        let mut rooms = Vec::new();
        for room in self.ground.store.rooms().await? {
            rooms.push(self.view_of_room(&room).await?);
        }
        Ok(Rooms { version, rooms })
    }

    pub(crate) async fn look_again(self: &Arc<Self>, request: LookAgain) -> Result<Room, Fault> {
        self.room(&request.room).await?;
        self.rooms.afresh(&request.room);
        look(self, &request.room).await;
        self.rooms.wake();
        self.view_of_room(&self.room(&request.room).await?).await
    }

    pub(crate) async fn mail_again(self: &Arc<Self>, request: MailAgain) -> Result<Room, Fault> {
        let room = self.room(&request.room).await?;
        let email = request.email.as_deref().map(str::trim).filter(|email| !email.is_empty());
        if email.is_some_and(|email| check::email(email).is_some()) {
            return Err(Fault::new(FaultCode::Refused, "mail_again: not an e-mail address"));
        }
        let email = email.filter(|email| *email != room.form.email).map(str::to_owned);
        let wait = mails::wait(&room.mails, room.mail_free_at, self.ground.http.now());
        // A wrong address may be set right at once, unless the server itself has had enough.
        if !wait.is_zero() && (email.is_none() || wait > Duration::from_secs(30)) {
            return Err(too_soon(wait, &room));
        }
        send_mail(self, &room, email).await?;
        self.rooms.afresh(&room.id);
        self.rooms.wake();
        self.view_of_room(&self.room(&room.id).await?).await
    }

    pub(crate) async fn open_mail(&self, request: OpenMail) -> Result<(), Fault> {
        let room = self.room(&request.room).await?;
        if let Some(page) = mailbox::page(&room.form.email) {
            return self.ground.browse(page.to_owned()).await;
        }
        let browser = self.ground.config.browser.clone();
        match tokio::task::spawn_blocking(move || browser.open_mail()).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Fault::new(FaultCode::NoBrowser, error.to_string())),
            Err(_) => Err(Fault::new(FaultCode::NoBrowser, "the mail program was cut off")),
        }
    }

    pub(crate) async fn leave_room(&self, request: LeaveRoom) -> Result<Option<Begun>, Fault> {
        let room = self.room(&request.room).await?;
        if room.stage == Stage::Open {
            self.leave(&room).await?;
            return Ok(None);
        }
        let server = Origin::parse(&room.origin).map_or_else(|_| room.origin.clone(), |origin| origin.domain());
        let begun = Begun { server, form: room.form.clone() };
        // The form first: killed between the two, nothing that was typed is gone.
        self.ground.store.keep_form(Some(begun.clone())).await?;
        self.leave(&room).await?;
        Ok(Some(begun))
    }
}

fn too_soon(wait: Duration, room: &RoomRecord) -> Fault {
    let seconds = u32::try_from(wait.as_secs_f64().ceil() as u64).unwrap_or(u32::MAX);
    let fault =
        Fault::new(FaultCode::RateLimited, "mail_again: too soon").at(room.origin.trim_start_matches("https://"));
    Fault { retry_after: Some(seconds), ..fault }
}

async fn send_mail(joining: &Joining, room: &RoomRecord, email: Option<String>) -> Result<(), Fault> {
    let origin = Origin::parse(&room.origin).map_err(|error| crate::ground::fault_of(error, &room.origin))?;
    let grant = joining.ground.vault.get(token_key(&room.id)).await?.as_ref().and_then(Grant::from_secret);
    let gone = || Fault::new(FaultCode::LoggedOut, "the room's token is not there").at(origin.domain());
    let client = joining.ground.client(origin.clone()).with_token(grant.ok_or_else(gone)?.token);
    let answer = client.send(&ResendConfirmation { email: email.as_deref() }).await;
    let now = joining.ground.http.now();
    let error = match answer {
        Ok(_) => {
            joining
                .ground
                .store
                .change_room(&room.id, move |room| {
                    room.mails = mails::recent(std::mem::take(&mut room.mails), now);
                    room.mails.push(now);
                    if let Some(email) = email {
                        room.form.email = email;
                    }
                })
                .await?;
            joining.rooms.changed();
            return Ok(());
        }
        Err(error) => error,
    };
    if let Some(until) = error.retry_after().and_then(|wait| now.checked_add(wait).ok()) {
        joining.ground.store.change_room(&room.id, move |room| room.mail_free_at = Some(until)).await?;
        joining.rooms.changed();
    }
    if matches!(error.status(), Some(401 | 403)) {
        // Confirmed meanwhile, or gone: a look tells which.
        look(joining, &room.id).await;
        if joining.room(&room.id).await?.stage != room.stage {
            return Ok(());
        }
    }
    Err(error.to_fault())
}

impl Joining {
    async fn room(&self, id: &RoomId) -> Result<RoomRecord, Fault> {
        let missing = || Fault::new(FaultCode::NotFound, "no such waiting room");
        self.ground.store.room(id).await?.ok_or_else(missing)
    }
}
