//! The waiting room.

use super::Trente;
use super::core::Core;
use super::look::look;
use super::rooms::token_key;
use crate::api::Origin;
use crate::api::endpoints::emails::ResendConfirmation;
use crate::oauth::Grant;
use crate::onboarding::{mailbox, mails};
use crate::session::RoomRecord;
use std::time::Duration;
use trente_contract::commands::{LeaveRoom, LookAgain, MailAgain, OpenMail, WaitingRooms};
use trente_contract::ids::RoomId;
use trente_contract::join::{Begun, check};
use trente_contract::waiting::{Room, Rooms, Stage};
use trente_contract::{Fault, FaultCode};

impl Trente {
    /// All waiting rooms. Without `seen` at once; with it as soon as there is something newer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn waiting_rooms(&self, request: WaitingRooms) -> Result<Rooms, Fault> {
        let core = &self.core;
        let version = core.rooms.version.newer_than(request.seen).await;
        let mut rooms = Vec::new();
        for room in core.store.rooms().await? {
            rooms.push(core.view_of_room(&room).await?);
        }
        Ok(Rooms { version, rooms })
    }

    /// Asks the server how the account stands, now. A server that does not answer is told in the room.
    ///
    /// # Errors
    /// When there is no such room, or the store cannot be read.
    pub async fn look_again(&self, request: LookAgain) -> Result<Room, Fault> {
        let core = &self.core;
        core.room(&request.room).await?;
        core.rooms.afresh(&request.room);
        look(core, &request.room).await;
        core.rooms.wake();
        core.view_of_room(&core.room(&request.room).await?).await
    }

    /// Sends the mail again, perhaps to another address.
    ///
    /// # Errors
    /// When there is no such room, the address is none, it is too soon, or the server refuses.
    pub async fn mail_again(&self, request: MailAgain) -> Result<Room, Fault> {
        let core = &self.core;
        let room = core.room(&request.room).await?;
        let email = request.email.as_deref().map(str::trim).filter(|email| !email.is_empty());
        if email.is_some_and(|email| check::email(email).is_some()) {
            return Err(Fault::new(FaultCode::Refused, "mail_again: not an e-mail address"));
        }
        let email = email.filter(|email| *email != room.form.email).map(str::to_owned);
        let wait = mails::wait(&room.mails, room.mail_free_at, core.http.now());
        // A wrong address may be set right at once, unless the server itself has had enough.
        if !wait.is_zero() && (email.is_none() || wait > Duration::from_secs(30)) {
            return Err(too_soon(wait, &room));
        }
        send_mail(core, &room, email).await?;
        core.rooms.afresh(&room.id);
        core.rooms.wake();
        core.view_of_room(&core.room(&room.id).await?).await
    }

    /// Opens where the mail is read: the provider's page when it is known, else the mail program.
    ///
    /// # Errors
    /// When there is no such room, or nothing opens.
    pub async fn open_mail(&self, request: OpenMail) -> Result<(), Fault> {
        let core = &self.core;
        let room = core.room(&request.room).await?;
        if let Some(page) = mailbox::page(&room.form.email) {
            return core.browse(page.to_owned()).await;
        }
        let browser = core.config.browser.clone();
        match tokio::task::spawn_blocking(move || browser.open_mail()).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Fault::new(FaultCode::NoBrowser, error.to_string())),
            Err(_) => Err(Fault::new(FaultCode::NoBrowser, "the mail program was cut off")),
        }
    }

    /// Closes a waiting room. Gives back the form, for another server; none when the account works.
    ///
    /// # Errors
    /// When there is no such room, or the store or the secrets cannot be written.
    pub async fn leave_room(&self, request: LeaveRoom) -> Result<Option<Begun>, Fault> {
        let core = &self.core;
        let room = core.room(&request.room).await?;
        if room.stage == Stage::Open {
            core.leave(&room).await?;
            return Ok(None);
        }
        let server = Origin::parse(&room.origin).map_or_else(|_| room.origin.clone(), |origin| origin.domain());
        let begun = Begun { server, form: room.form.clone() };
        // The form first: killed between the two, nothing that was typed is gone.
        core.store.keep_form(Some(begun.clone())).await?;
        core.leave(&room).await?;
        Ok(Some(begun))
    }
}

fn too_soon(wait: Duration, room: &RoomRecord) -> Fault {
    let seconds = u32::try_from(wait.as_secs_f64().ceil() as u64).unwrap_or(u32::MAX);
    let fault =
        Fault::new(FaultCode::RateLimited, "mail_again: too soon").at(room.origin.trim_start_matches("https://"));
    Fault { retry_after: Some(seconds), ..fault }
}

async fn send_mail(core: &Core, room: &RoomRecord, email: Option<String>) -> Result<(), Fault> {
    let origin = Origin::parse(&room.origin).map_err(|error| super::core::fault_of(error, &room.origin))?;
    let grant = core.vault.get(token_key(&room.id)).await?.as_ref().and_then(Grant::from_secret);
    let gone = || Fault::new(FaultCode::LoggedOut, "the room's token is not there").at(origin.domain());
    let client = core.client(origin.clone()).with_token(grant.ok_or_else(gone)?.token);
    let answer = client.send(&ResendConfirmation { email: email.as_deref() }).await;
    let now = core.http.now();
    let error = match answer {
        Ok(_) => {
            core.store
                .change_room(&room.id, move |room| {
                    room.mails = mails::recent(std::mem::take(&mut room.mails), now);
                    room.mails.push(now);
                    if let Some(email) = email {
                        room.form.email = email;
                    }
                })
                .await?;
            core.rooms.changed();
            return Ok(());
        }
        Err(error) => error,
    };
    if let Some(until) = error.retry_after().and_then(|wait| now.checked_add(wait).ok()) {
        core.store.change_room(&room.id, move |room| room.mail_free_at = Some(until)).await?;
        core.rooms.changed();
    }
    if matches!(error.status(), Some(401 | 403)) {
        // Confirmed meanwhile, or gone: a look tells which.
        look(core, &room.id).await;
        if core.room(&room.id).await?.stage != room.stage {
            return Ok(());
        }
    }
    Err(error.to_fault())
}

impl Core {
    async fn room(&self, id: &RoomId) -> Result<RoomRecord, Fault> {
        let missing = || Fault::new(FaultCode::NotFound, "no such waiting room");
        self.store.room(id).await?.ok_or_else(missing)
    }
}
