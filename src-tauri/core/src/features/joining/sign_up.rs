//! Asking for an account: one request, written down before it leaves.

use super::Joining;
use super::found::Missed;
use super::passwords::Keeping;
use super::refused::Door;
use super::rooms::token_key;
use super::terms::look_up;
use crate::api::discover::Discovered;
use crate::api::endpoints::accounts::CreateAccount;
use crate::api::{ApiError, Client};
use crate::ground::id::new_id;
use crate::oauth::{Grant, app_grant};
use crate::onboarding::refusal::{self, Outcome};
use crate::onboarding::{locale, terms};
use crate::session::RoomRecord;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{SignUp, SignUpElsewhere};
use trente_contract::directory::{Entry, Obstacle};
use trente_contract::ids::RoomId;
use trente_contract::join::birth::{self, Day};
use trente_contract::join::{Begun, Field, FieldFault, FieldRefusal, Form, NameState, SignedUp, check};
use trente_contract::settings::Moment;
use trente_contract::waiting::{Room, Stage};

impl Joining {
    pub(crate) async fn sign_up(self: &Arc<Self>, request: SignUp) -> Result<SignedUp, Fault> {
        let form = tidied(request.form);
        let today = day(self.ground.http.now());
        let wrong = check::check(&form, None, today);
        if !wrong.is_empty() {
            return Ok(Door::without_asking(wrong));
        }
        self.ground.store.keep_form(Some(Begun { server: request.server.clone(), form: form.clone() })).await?;
        let door = Door {
            joining: self,
            server: &request.server,
            age: birth::day(&form.birth).and_then(|born| born.age(today)),
        };
        let found = match self.find_lately(&request.server).await {
            Ok(found) => found,
            Err(Missed(fault, obstacle)) => return Ok(door.turns_away(obstacle, Some(fault)).await),
        };
        let (entry, obstacle) = terms::entry(&found, form.invite.is_some());
        if let Some(page) = &entry.elsewhere {
            return Ok(SignedUp::Waiting(elsewhere(self, &found, form, page.clone()).await?));
        }
        if obstacle.is_some() {
            // It may have opened since it was asked.
            self.found.forget(&request.server);
            return Ok(door.turns_away(obstacle, None).await);
        }
        let wrong = check::check(&form, Some(&entry), today);
        if !wrong.is_empty() {
            return Ok(door.refuses(wrong).await);
        }
        send(&door, &found, form, &entry).await
    }

    pub(crate) async fn sign_up_elsewhere(self: &Arc<Self>, request: SignUpElsewhere) -> Result<Room, Fault> {
        let found = self.find_lately(&request.server).await.map_err(|missed| missed.0)?;
        let (entry, _) = terms::entry(&found, false);
        let usual = || format!("{}/auth/sign_up", found.origin.as_str());
        elsewhere(self, &found, tidied(request.form), entry.elsewhere.unwrap_or_else(usual)).await
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
    let joining = door.joining;
    // A second tap on the button waits for the first, and finds what that one brought.
    let _sending = joining.rooms.sending.lock().await;
    if let Some(room) = known(joining, found, &form).await? {
        if joining.rooms.asked_with.is(&room.id, &form.password)? {
            joining.rooms.wake();
            return Ok(SignedUp::Waiting(joining.view_of_room(&room).await?));
        }
        // The account has the password of the first time. Whoever types another one must not believe that it counts.
        let other = FieldRefusal { field: Field::Password, why: FieldFault::Another, said: None };
        return Ok(Door::without_asking(vec![other]));
    }
    let client = joining.ground.client(found.origin.clone());
    let app = match app_grant(
        &joining.ground.http,
        &client,
        &joining.ground.vault,
        joining.ground.config.redirect.addresses(),
    )
    .await
    {
        Ok(app) => app,
        Err(fault) => return door.registers_no_app(fault).await,
    };
    // Nobody else knows it: it is kept before it leaves.
    let keeping = joining.keep_suggested(&found.origin, &form).await?;
    let suggested = matches!(keeping, Keeping::Kept(_));
    let room = begin(joining, found, &form, Stage::Sending, None, suggested).await?;
    joining.rooms.asked_with.note(&room.id, &form.password)?;
    let language = locale::locale(&joining.ground.languages());
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
            drop(joining.device.note(Moment::Submitted).await);
            arrived(joining, &room, &app.of_newcomer(token.access_token)).await
        }
        Err(error) => not_taken(door, &client, room, keeping, &error).await,
    }
}

/// The room of somebody who has asked for this very account already, and is waiting for it: with a token it has arrived,
/// whatever could be written down of it.
async fn known(joining: &Joining, found: &Discovered, form: &Form) -> Result<Option<RoomRecord>, Fault> {
    let same = |room: &RoomRecord| {
        room.origin == found.origin.as_str()
            && room.form.name.eq_ignore_ascii_case(&form.name)
            && room.form.email.eq_ignore_ascii_case(&form.email)
    };
    for room in joining.ground.store.rooms().await?.into_iter().filter(same) {
        match room.stage {
            Stage::Unconfirmed | Stage::Pending => return Ok(Some(room)),
            Stage::Sending if joining.ground.vault.get(token_key(&room.id)).await?.is_some() => {
                return Ok(Some(room));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// Makes a room, on the disk before anything is sent.
async fn begin(
    joining: &Joining,
    found: &Discovered,
    form: &Form,
    stage: Stage,
    page: Option<String>,
    suggested: bool,
) -> Result<RoomRecord, Fault> {
    // What was asked for before, and never was known to arrive, is asked for again now. Under another name it is another
    // account; in the browser there is one page, whatever was typed here.
    for earlier in joining.ground.store.rooms().await? {
        let again = match earlier.stage {
            Stage::Sending => earlier.form.name.eq_ignore_ascii_case(&form.name),
            Stage::Elsewhere => true,
            _ => false,
        };
        if again && earlier.origin == found.origin.as_str() {
            joining.forget_room(&earlier.id).await?;
        }
    }
    let now = joining.ground.http.now();
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
    joining.ground.store.keep_room(&room).await?;
    joining.rooms.changed();
    Ok(room)
}

async fn arrived(joining: &Arc<Joining>, room: &RoomRecord, grant: &Grant) -> Result<SignedUp, Fault> {
    // The token first: a room that knows of an account and has no token could never find out how it stands.
    let kept = joining.ground.vault.put(token_key(&room.id), grant.to_secret()).await;
    let change = |stage: Stage, arrived: Option<bool>| {
        joining.ground.store.change_room(&room.id, move |room| (room.stage, room.arrived) = (stage, arrived))
    };
    let record = match kept {
        Ok(()) => change(Stage::Unconfirmed, None).await?,
        Err(fault) => {
            joining.rooms.note(&room.id, Some(fault));
            change(Stage::Sending, Some(true)).await?
        }
    };
    joining.ground.store.keep_form(None).await?;
    joining.rooms.suggested.used();
    joining.rooms.changed();
    joining.rooms.wake();
    let record = record.unwrap_or_else(|| room.clone());
    Ok(SignedUp::Waiting(joining.view_of_room(&record).await?))
}

async fn not_taken(
    door: &Door<'_>,
    client: &Client,
    room: RoomRecord,
    keeping: Keeping,
    error: &ApiError,
) -> Result<SignedUp, Fault> {
    let joining = door.joining;
    let fault = error.to_fault();
    tracing::debug!(%error, "the form was not taken");
    let outcome = match refusal::outcome(error) {
        // The one thing that can be asked without making anything worse.
        Outcome::Unknown => match look_up(client, &room.form.name).await {
            NameState::Free => Outcome::Server(refusal::obstacle(error).unwrap_or(Obstacle::Down)),
            state => {
                let arrived = (state == NameState::Taken).then_some(true);
                let record = joining
                    .ground
                    .store
                    .change_room(&room.id, move |room| room.arrived = arrived)
                    .await?
                    .unwrap_or(room);
                joining.rooms.note(&record.id, Some(fault));
                joining.rooms.suggested.used();
                joining.rooms.changed();
                joining.rooms.wake();
                return Ok(SignedUp::Waiting(joining.view_of_room(&record).await?));
            }
        },
        outcome => outcome,
    };
    joining.forget_room(&room.id).await?;
    joining.undo_keeping(client.origin(), &room.form.name, keeping).await;
    joining.found.forget(door.server);
    match outcome {
        Outcome::Fields(fields) => Ok(door.refuses(fields).await),
        Outcome::Server(obstacle) => Ok(door.turns_away(Some(obstacle), Some(fault)).await),
        Outcome::OwnPage => Ok(door.sends_to_its_page(fault).await),
        Outcome::Other | Outcome::NotSent | Outcome::Unknown => Ok(door.turns_away(None, Some(fault)).await),
    }
}

async fn elsewhere(joining: &Joining, found: &Discovered, form: Form, page: String) -> Result<Room, Fault> {
    let room = begin(joining, found, &form, Stage::Elsewhere, Some(page.clone()), false).await?;
    if let Err(fault) = joining.ground.browse(page).await {
        joining.rooms.note(&room.id, Some(fault));
    }
    joining.view_of_room(&room).await
}
