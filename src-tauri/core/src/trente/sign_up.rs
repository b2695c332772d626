//! Asking for an account: one request, written down before it leaves.

mod refused;

use super::Trente;
use super::core::Core;
use super::device::note;
use super::join::look_up;
use super::login::new_id;
use super::passwords::Keeping;
use super::terms::Missed;
use crate::api::discover::Discovered;
use crate::api::endpoints::accounts::CreateAccount;
use crate::api::{ApiError, Client};
use crate::oauth::{Grant, app_grant};
use crate::onboarding::refusal::{self, Outcome};
use crate::onboarding::{locale, terms};
use crate::session::RoomRecord;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use refused::Door;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{SignUp, SignUpElsewhere};
use trente_contract::directory::{Entry, Obstacle};
use trente_contract::ids::RoomId;
use trente_contract::join::birth::{self, Day};
use trente_contract::join::{Begun, Field, FieldFault, FieldRefusal, Form, NameState, SignedUp, check};
use trente_contract::settings::Moment;
use trente_contract::waiting::{Room, Stage};

impl Trente {
    /// Asks for an account. What can be known to be wrong is refused here, since servers count failed tries. One request,
    /// never repeated by itself: where nobody can tell whether it arrived, the room stays in [`Stage::Sending`].
    ///
    /// # Errors
    /// When the store or the secrets cannot be written. A refusal of the server is no error.
    pub async fn sign_up(&self, request: SignUp) -> Result<SignedUp, Fault> {
        let core = &self.core;
        let form = tidied(request.form);
        let today = day(core.http.now());
        let wrong = check::check(&form, None, today);
        if !wrong.is_empty() {
            return Ok(Door::without_asking(wrong));
        }
        core.store.keep_form(Some(Begun { server: request.server.clone(), form: form.clone() })).await?;
        let door =
            Door { core, server: &request.server, age: birth::day(&form.birth).and_then(|born| born.age(today)) };
        let found = match core.find_lately(&request.server).await {
            Ok(found) => found,
            Err(Missed(fault, obstacle)) => return Ok(door.turns_away(obstacle, Some(fault)).await),
        };
        let (entry, obstacle) = terms::entry(&found, form.invite.is_some());
        if let Some(page) = &entry.elsewhere {
            return Ok(SignedUp::Waiting(elsewhere(core, &found, form, page.clone()).await?));
        }
        if obstacle.is_some() {
            // It may have opened since it was asked.
            core.found.forget(&request.server);
            return Ok(door.turns_away(obstacle, None).await);
        }
        let wrong = check::check(&form, Some(&entry), today);
        if !wrong.is_empty() {
            return Ok(door.refuses(wrong).await);
        }
        send(&door, &found, form, &entry).await
    }

    /// Goes on in the browser, on the server's own page, and waits here for the person to come back and log in.
    ///
    /// # Errors
    /// When the server is not reached, or the store cannot be written. A browser that does not open is told in the room.
    pub async fn sign_up_elsewhere(&self, request: SignUpElsewhere) -> Result<Room, Fault> {
        let core = &self.core;
        let found = core.find_lately(&request.server).await.map_err(|missed| missed.0)?;
        let (entry, _) = terms::entry(&found, false);
        let usual = || format!("{}/auth/sign_up", found.origin.as_str());
        elsewhere(core, &found, tidied(request.form), entry.elsewhere.unwrap_or_else(usual)).await
    }
}

/// The day in UTC.
fn day(now: Timestamp) -> Day {
    let date = now.to_zoned(TimeZone::UTC).date();
    // Jiff's months and days begin with 1 and fit; no year before the first is now.
    let small = |number: i8| number.unsigned_abs();
    Day { year: date.year().unsigned_abs(), month: small(date.month()), day: small(date.day()) }
}

/// Blanks around a name or an address are nobody's intention; those in a password may be.
fn tidied(form: Form) -> Form {
    let trimmed = |text: &str| text.trim().to_owned();
    Form {
        name: trimmed(form.name.trim().trim_start_matches('@')),
        email: trimmed(&form.email),
        birth: trimmed(&form.birth),
        invite: form.invite.filter(|code| !code.trim().is_empty()),
        ..form
    }
}

async fn send(door: &Door<'_>, found: &Discovered, form: Form, entry: &Entry) -> Result<SignedUp, Fault> {
    let core = door.core;
    // A second tap on the button waits for the first, and finds what that one brought.
    let _sending = core.rooms.sending.lock().await;
    if let Some(room) = known(core, found, &form).await? {
        if core.rooms.asked_with.is(&room.id, &form.password)? {
            core.rooms.wake();
            return Ok(SignedUp::Waiting(core.view_of_room(&room).await?));
        }
        // The account has the password of the first time. Whoever types another one must not believe that it counts.
        let other = FieldRefusal { field: Field::Password, why: FieldFault::Another, said: None };
        return Ok(Door::without_asking(vec![other]));
    }
    let client = core.client(found.origin.clone());
    let app = match app_grant(&core.http, &client, &core.vault, core.config.redirect.addresses()).await {
        Ok(app) => app,
        Err(fault) => return door.registers_no_app(fault).await,
    };
    // Nobody else knows it: it is kept before it leaves.
    let keeping = core.keep_suggested(&found.origin, &form).await?;
    let room = begin(core, found, &form, Stage::Sending, None, matches!(keeping, Keeping::Kept(_))).await?;
    core.rooms.asked_with.note(&room.id, &form.password)?;
    let language = locale::locale(&core.languages());
    let reason = Some(form.reason.trim()).filter(|reason| !reason.is_empty() && entry.reason);
    let asked = CreateAccount {
        username: &form.name,
        email: &form.email,
        password: &form.password,
        agreement: form.agreed,
        locale: &language,
        reason,
        date_of_birth: Some(form.birth.as_str()).filter(|birth| !birth.is_empty() && entry.min_age.is_some()),
        invite_code: form.invite.as_deref(),
    };
    match client.clone().with_token(app.token.as_str()).send(&asked).await {
        Ok(token) => {
            // A stopwatch that fails is nobody's trouble.
            drop(note(core, Moment::Submitted).await);
            arrived(core, &room, &app.of_newcomer(token.access_token)).await
        }
        Err(error) => not_taken(door, &client, room, keeping, &error).await,
    }
}

/// The room of somebody who has asked for this very account already, and is waiting for it: with a token it has arrived,
/// whatever could be written down of it.
async fn known(core: &Core, found: &Discovered, form: &Form) -> Result<Option<RoomRecord>, Fault> {
    let same = |room: &RoomRecord| {
        room.origin == found.origin.as_str()
            && room.form.name.eq_ignore_ascii_case(&form.name)
            && room.form.email.eq_ignore_ascii_case(&form.email)
    };
    for room in core.store.rooms().await?.into_iter().filter(same) {
        match room.stage {
            Stage::Unconfirmed | Stage::Pending => return Ok(Some(room)),
            Stage::Sending if core.vault.get(super::rooms::token_key(&room.id)).await?.is_some() => {
                return Ok(Some(room));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// Makes a room, on the disk before anything is sent.
async fn begin(
    core: &Core,
    found: &Discovered,
    form: &Form,
    stage: Stage,
    page: Option<String>,
    suggested: bool,
) -> Result<RoomRecord, Fault> {
    // What was asked for before, and never was known to arrive, is asked for again now. Under another name it is another
    // account; in the browser there is one page, whatever was typed here.
    for earlier in core.store.rooms().await? {
        let again = match earlier.stage {
            Stage::Sending => earlier.form.name.eq_ignore_ascii_case(&form.name),
            Stage::Elsewhere => true,
            _ => false,
        };
        if again && earlier.origin == found.origin.as_str() {
            core.forget_room(&earlier.id).await?;
        }
    }
    let now = core.http.now();
    let room = RoomRecord {
        id: RoomId(new_id()?),
        origin: found.origin.as_str().to_owned(),
        form: Form { password: String::new(), ..form.clone() },
        stage,
        since: now,
        mails: vec![now],
        mail_free_at: None,
        page,
        account: None,
        gone: Vec::new(),
        suggested,
        arrived: None,
    };
    core.store.keep_room(&room).await?;
    core.rooms.changed();
    Ok(room)
}

async fn arrived(core: &Arc<Core>, room: &RoomRecord, grant: &Grant) -> Result<SignedUp, Fault> {
    // The token first: a room that knows of an account and has no token could never find out how it stands.
    let kept = core.vault.put(super::rooms::token_key(&room.id), grant.to_secret()).await;
    let change = |stage: Stage, arrived: Option<bool>| {
        core.store.change_room(&room.id, move |room| (room.stage, room.arrived) = (stage, arrived))
    };
    let record = match kept {
        Ok(()) => change(Stage::Unconfirmed, None).await?,
        Err(fault) => {
            core.rooms.note(&room.id, Some(fault));
            change(Stage::Sending, Some(true)).await?
        }
    };
    core.store.keep_form(None).await?;
    core.rooms.suggested.used();
    core.rooms.changed();
    core.rooms.wake();
    let record = record.unwrap_or_else(|| room.clone());
    Ok(SignedUp::Waiting(core.view_of_room(&record).await?))
}

async fn not_taken(
    door: &Door<'_>,
    client: &Client,
    room: RoomRecord,
    keeping: Keeping,
    error: &ApiError,
) -> Result<SignedUp, Fault> {
    let core = door.core;
    let fault = error.to_fault();
    tracing::debug!(%error, "the form was not taken");
    let outcome = match refusal::outcome(error) {
        // The one thing that can be asked without making anything worse.
        Outcome::Unknown => match look_up(client, &room.form.name).await {
            NameState::Free => Outcome::Server(refusal::obstacle(error).unwrap_or(Obstacle::Down)),
            state => {
                let arrived = (state == NameState::Taken).then_some(true);
                let record =
                    core.store.change_room(&room.id, move |room| room.arrived = arrived).await?.unwrap_or(room);
                core.rooms.note(&record.id, Some(fault));
                core.rooms.suggested.used();
                core.rooms.changed();
                core.rooms.wake();
                return Ok(SignedUp::Waiting(core.view_of_room(&record).await?));
            }
        },
        outcome => outcome,
    };
    core.forget_room(&room.id).await?;
    core.undo_keeping(client.origin(), &room.form.name, keeping).await;
    core.found.forget(door.server);
    match outcome {
        Outcome::Fields(fields) => Ok(door.refuses(fields).await),
        Outcome::Server(obstacle) => Ok(door.turns_away(Some(obstacle), Some(fault)).await),
        Outcome::OwnPage => Ok(door.sends_to_its_page(fault).await),
        Outcome::Other | Outcome::NotSent | Outcome::Unknown => Ok(door.turns_away(None, Some(fault)).await),
    }
}

async fn elsewhere(core: &Core, found: &Discovered, form: Form, page: String) -> Result<Room, Fault> {
    let room = begin(core, found, &form, Stage::Elsewhere, Some(page.clone()), false).await?;
    if let Err(fault) = core.browse(page).await {
        core.rooms.note(&room.id, Some(fault));
    }
    core.view_of_room(&room).await
}
