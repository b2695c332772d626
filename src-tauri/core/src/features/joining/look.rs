//! One look at how an account that was asked for stands.

use super::Joining;
use super::rooms::token_key;
use super::terms::look_up;
use crate::api::discover;
use crate::api::endpoints::accounts::VerifyCredentials;
use crate::api::endpoints::emails::CheckConfirmation;
use crate::api::{ApiError, Client, Origin};
use crate::features::accounts::host::Host;
use crate::features::accounts::keep;
use crate::oauth::Grant;
use crate::onboarding::stage::{self, Said};
use crate::session::RoomRecord;
use trente_contract::ids::RoomId;
use trente_contract::join::NameState;
use trente_contract::waiting::Stage;
use trente_contract::{Fault, FaultCode};

/// Asks the server how an account stands, and keeps the answer. A server that does not answer changes nothing; the room tells.
pub(crate) async fn look(joining: &Joining, id: &RoomId) {
    let turn = joining.rooms.turn(id);
    let _turn = turn.lock().await;
    joining.rooms.looked(id);
    let (fault, changed) = match looked(joining, id).await {
        Ok(changed) => (None, changed),
        Err(fault) => {
            tracing::debug!(detail = fault.detail, "how an account stands is not known");
            (Some(fault), false)
        }
    };
    let told = joining.rooms.note(id, fault);
    if matches!(joining.ground.store.room(id).await, Ok(None)) {
        // It was left meanwhile, and with it what was noted of it.
        joining.rooms.forget(id);
    }
    if changed || told {
        joining.rooms.changed();
    }
}

/// True when the room has changed.
async fn looked(joining: &Joining, id: &RoomId) -> Result<bool, Fault> {
    let Some(room) = joining.ground.store.room(id).await? else { return Ok(false) };
    if matches!(room.stage, Stage::Open | Stage::Elsewhere) {
        return Ok(false);
    }
    let is_over = matches!(room.stage, Stage::Refused | Stage::Expired);
    let origin = Origin::parse(&room.origin).map_err(|error| crate::ground::fault_of(error, &room.origin))?;
    let client = joining.ground.client(origin.clone());
    let Some(grant) = joining.ground.vault.get(token_key(id)).await?.as_ref().and_then(Grant::from_secret) else {
        return if is_over { Ok(false) } else { without_token(joining, &client, &room).await };
    };
    let now = joining.ground.http.now();
    let said = ask(&client.with_token(grant.token.as_str()), room.stage).await.map_err(|error| error.to_fault())?;
    let gone = if said == Said::Gone { stage::once_more(room.gone.clone(), now) } else { Vec::new() };
    let next = match said {
        // Nothing is destroyed by one answer: the token stays until the room is left, and a server that takes it again is heard.
        Said::Gone if !stage::is_believed(&gone) => room.stage,
        said => stage::next(room.stage, said, room.mailed_at(), now),
    };
    if next == Stage::Open {
        open(joining, &origin, id, &grant).await?;
        return Ok(true);
    }
    if next == room.stage {
        if gone != room.gone {
            joining.ground.store.change_room(id, move |room| room.gone = gone).await?;
        }
        return Ok(false);
    }
    joining.rooms.afresh(id);
    joining
        .ground
        .store
        .change_room(id, move |room| {
            room.stage = next;
            room.gone = gone;
            room.arrived = None;
        })
        .await?;
    Ok(true)
}

/// What the server says. While the mail is waited for, the lighter question comes first: thousands may be waiting.
async fn ask(client: &Client, stage: Stage) -> Result<Said, ApiError> {
    if stage == Stage::Unconfirmed && matches!(client.send(&CheckConfirmation).await, Ok(false)) {
        return Ok(Said::Unconfirmed);
    }
    let error = match client.send(&VerifyCredentials).await {
        Ok(_) => return Ok(Said::Works),
        Err(error) => error,
    };
    match stage::said(&error) {
        Some(Said::Barred) => Ok(stage::barred(client.send(&CheckConfirmation).await.ok())),
        Some(said) => Ok(said),
        None => Err(error),
    }
}

/// The app was cut off before the answer came: whether the form arrived can only be guessed from the name.
async fn without_token(joining: &Joining, client: &Client, room: &RoomRecord) -> Result<bool, Fault> {
    if room.stage != Stage::Sending {
        // The keychain was emptied, or came from another device: only a log-in helps.
        return Err(Fault::new(FaultCode::LoggedOut, "the room's token is not there").at(client.origin().domain()));
    }
    let arrived = match look_up(client, &room.form.name).await {
        NameState::Taken => Some(true),
        NameState::Free => Some(false),
        NameState::Unknown => None,
    };
    if arrived == room.arrived {
        return Ok(false);
    }
    joining.ground.store.change_room(&room.id, move |room| room.arrived = arrived).await?;
    Ok(true)
}

/// The account works: it becomes one of this device, exactly as after a log-in. Killed at any moment, the next look does it
/// again, to the same end.
async fn open(joining: &Joining, origin: &Origin, id: &RoomId, grant: &Grant) -> Result<(), Fault> {
    let found = discover::find(&joining.ground.client(origin.clone())).await.map_err(|error| error.to_fault())?;
    let account = keep(&joining.accounts, origin, &Host::of(&found), grant).await?;
    joining.picking.do_picks_as(&account.key).await;
    joining
        .ground
        .store
        .change_room(id, move |room| {
            room.stage = Stage::Open;
            room.account = Some(account.key);
            room.arrived = None;
        })
        .await?;
    // The account has the token under its own name by now.
    joining.ground.vault.delete(token_key(id)).await
}
