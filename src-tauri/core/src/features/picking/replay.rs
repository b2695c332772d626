//! Doing picks with an account.

use crate::api::endpoints::accounts::{FollowAccount, LookupAccount, UnfollowAccount};
use crate::api::endpoints::search::{FindAccounts, FindStatuses};
use crate::api::endpoints::statuses::{BookmarkStatus, FavouriteStatus, ReblogStatus};
use crate::api::endpoints::tags::{FollowTag, UnfollowTag};
use crate::api::entities::{AccountId, Status};
use crate::api::{ApiError, Class};
use crate::features::picking::Picking;
use crate::ground::Asking;
use crate::onboarding::queue::{AT_ONCE, due};
use futures_util::StreamExt;
use futures_util::stream;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;
use trente_contract::reading::{Pick, PickState};
use trente_contract::{Fault, FaultCode};

/// How long a server that had enough and does not say for how long is left alone.
const UNTOLD: Duration = Duration::from_secs(60);
/// How long until a server that is not reached is tried again.
const UNREACHED: Duration = Duration::from_secs(20);

/// Why the queue stops although there is something left.
enum Halt {
    /// The server wants to be left alone for so long, or is not reached.
    Pause(Duration),
    /// The account cannot do anything now.
    Barred,
}

/// Does what is to be done. Gives how long the server wants to be left alone, or none when there is nothing left to do (or
/// nobody to do it with).
pub(crate) async fn run(picking: &Picking) -> Option<Duration> {
    loop {
        let account = picking.ground.store.picks_account().await.ok().flatten()?;
        let due = due(&picking.ground.store.picks().await.ok()?);
        if due.is_empty() {
            // The next picks are done with whoever is current then.
            let forgotten = picking.ground.store.do_picks_with(None).await;
            forgotten.inspect_err(|error| tracing::warn!(%error, "the account of the picks stays")).ok()?;
            return None;
        }
        let asking = picking.ground.ask_as_account(&account).await.ok()?;
        match settle(picking, &asking, due).await {
            None => {}
            Some(Halt::Pause(pause)) => return Some(pause),
            Some(Halt::Barred) => return None,
        }
    }
}

/// Does these, at most [`AT_ONCE`] at a time, and notes each as it is done.
async fn settle(picking: &Picking, asking: &Asking, picks: Vec<Pick>) -> Option<Halt> {
    let halt: Mutex<Option<Halt>> = Mutex::default();
    let stopped = || halt.lock().unwrap_or_else(PoisonError::into_inner).is_some();
    let stop = |why: Halt| {
        let mut halt = halt.lock().unwrap_or_else(PoisonError::into_inner);
        // The longest pause counts.
        match (&*halt, &why) {
            (Some(Halt::Barred), _) => {}
            (Some(Halt::Pause(had)), Halt::Pause(new)) if had >= new => {}
            _ => *halt = Some(why),
        }
    };
    let each = stream::iter(picks).for_each_concurrent(AT_ONCE, async |pick| {
        // What was taken out meanwhile is not done.
        if stopped() || !picking.ground.store.is_queued(&pick).await.unwrap_or(false) {
            return;
        }
        let state = match done(asking, &pick).await {
            Ok(state) => state,
            Err(error) => match halting(&error) {
                Some(why) => {
                    picking.ground.fault(asking, error).await;
                    return stop(why);
                }
                None => PickState::Failed(picking.ground.fault(asking, error).await),
            },
        };
        if let Err(error) = picking.ground.store.settle_pick(&pick, state).await {
            tracing::warn!(%error, "what became of a pick could not be noted");
            return stop(Halt::Pause(UNTOLD));
        }
        picking.queue.changed();
    });
    each.await;
    halt.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Whether an error is about this pick alone (none), or about all of them.
fn halting(error: &ApiError) -> Option<Halt> {
    match error.class() {
        // A 429 without a word of how long means longer than a moment of weakness.
        Class::Transient { retry_after: None } if error.status() != Some(429) => Some(Halt::Pause(UNREACHED)),
        Class::Transient { retry_after } => Some(Halt::Pause(retry_after.unwrap_or(UNTOLD))),
        Class::NetworkFailure => Some(Halt::Pause(UNREACHED)),
        Class::Permanent => match (error.status(), error.said()) {
            (Some(401), _) => Some(Halt::Barred),
            (Some(403), Some(words)) if words.starts_with("Your login is") => Some(Halt::Barred),
            _ => None,
        },
    }
}

async fn done(asking: &Asking, pick: &Pick) -> Result<PickState, ApiError> {
    let client = &asking.client;
    match pick {
        Pick::Tag { name } => {
            client.send(&FollowTag { name }).await?;
        }
        Pick::Person { handle } => {
            let Some(id) = person(asking, handle).await? else { return Ok(missing(asking, handle)) };
            // Nobody can follow themselves.
            if asking.own_id.as_deref() != Some(id.as_str()) {
                client.send(&FollowAccount { id: &id }).await?;
            }
        }
        Pick::Favourite { url } | Pick::Boost { url } | Pick::Bookmark { url } | Pick::Reply { url } => {
            let Some(found) = post(asking, url).await? else { return Ok(missing(asking, url)) };
            let id = &found.id;
            match pick {
                Pick::Favourite { .. } => drop(client.send(&FavouriteStatus { id }).await?),
                // Some software boosts a second time, and an earlier try may have arrived.
                Pick::Boost { .. } if found.reblogged == Some(true) => {}
                Pick::Boost { .. } => drop(client.send(&ReblogStatus { id }).await?),
                Pick::Bookmark { .. } => drop(client.send(&BookmarkStatus { id }).await?),
                _ => return Ok(PickState::Found(id.as_str().into())),
            }
        }
    }
    Ok(PickState::Done)
}

/// Takes back what was followed. Who is not known there any more, or was never followed, is no error.
pub(crate) async fn undo(asking: &Asking, pick: &Pick) -> Result<(), ApiError> {
    match pick {
        Pick::Tag { name } => drop(asking.client.send(&UnfollowTag { name }).await?),
        Pick::Person { handle } => {
            if let Some(id) = person(asking, handle).await? {
                asking.client.send(&UnfollowAccount { id: &id }).await?;
            }
        }
        Pick::Favourite { .. } | Pick::Boost { .. } | Pick::Bookmark { .. } | Pick::Reply { .. } => {}
    }
    Ok(())
}

fn missing(asking: &Asking, what: &str) -> PickState {
    let fault = Fault::new(FaultCode::NotFound, "resolve: nothing was found").at(asking.client.origin().domain());
    PickState::Failed(Fault { said: Some(what.to_owned()), ..fault })
}

/// The person's id on this server: known there already, or fetched from where they live.
async fn person(asking: &Asking, handle: &str) -> Result<Option<AccountId>, ApiError> {
    match asking.client.send(&LookupAccount { acct: handle }).await {
        Ok(account) => return Ok(Some(account.id)),
        Err(error) if matches!(error.status(), Some(404 | 410)) => {}
        Err(error) => return Err(error),
    }
    let found = asking.client.send(&FindAccounts { handle: &format!("@{handle}") }).await?;
    let name = handle.split('@').next().unwrap_or_default();
    // A search may also find others of a similar name.
    Ok(found.accounts.into_iter().find(|account| account.username.eq_ignore_ascii_case(name)).map(|account| account.id))
}

/// The post as this server has it.
async fn post(asking: &Asking, url: &str) -> Result<Option<Status>, ApiError> {
    let found = asking.client.send(&FindStatuses { address: url, resolve: true }).await?;
    Ok(found.statuses.into_iter().next())
}
