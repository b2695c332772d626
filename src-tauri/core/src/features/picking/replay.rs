//! Doing picks with an account.

use crate::api::ApiError;
use crate::api::endpoints::accounts::{FollowAccount, UnfollowAccount, UpdateCredentials};
use crate::api::endpoints::polls::VoteInPoll;
use crate::api::endpoints::statuses::{BookmarkStatus, FavouriteStatus, ReblogStatus};
use crate::api::endpoints::tags::{FollowTag, UnfollowTag};
use crate::features::picking::Picking;
use crate::ground::Asking;
use crate::ground::resolve::{Halt, UNTOLD, halting, person, post};
use crate::onboarding::queue::{AT_ONCE, due};
use futures_util::StreamExt;
use futures_util::stream;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;
use trente_contract::reading::{Pick, PickState};
use trente_contract::{Fault, FaultCode};

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
            Some(Halt::Pause(pause) | Halt::Unreached(pause)) => return Some(pause),
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
        match (&*halt, why) {
            (Some(Halt::Barred), _) => {}
            (Some(Halt::Pause(had) | Halt::Unreached(had)), Halt::Pause(new) | Halt::Unreached(new)) if *had >= new => {
            }
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
        &Pick::Findable { discoverable, indexable } => {
            let (discoverable, indexable) = (Some(discoverable), Some(indexable));
            client.send(&UpdateCredentials { discoverable, indexable, ..UpdateCredentials::default() }).await?;
        }
        Pick::Favourite { url }
        | Pick::Boost { url }
        | Pick::Bookmark { url }
        | Pick::Vote { url, .. }
        | Pick::Reply { url } => {
            let Some(found) = post(asking, url).await? else { return Ok(missing(asking, url)) };
            let id = &found.id;
            match pick {
                Pick::Favourite { .. } => drop(client.send(&FavouriteStatus { id }).await?),
                // Some software boosts a second time, and an earlier try may have arrived.
                Pick::Boost { .. } if found.reblogged == Some(true) => {}
                Pick::Boost { .. } => drop(client.send(&ReblogStatus { id }).await?),
                Pick::Bookmark { .. } => drop(client.send(&BookmarkStatus { id }).await?),
                Pick::Vote { choices, .. } => match &found.poll {
                    // An earlier try may have arrived, and nobody votes twice.
                    Some(poll) if poll.voted == Some(true) => {}
                    Some(poll) => drop(client.send(&VoteInPoll { id: &poll.id, choices }).await?),
                    None => return Ok(missing(asking, url)),
                },
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
        Pick::Favourite { .. }
        | Pick::Boost { .. }
        | Pick::Bookmark { .. }
        | Pick::Vote { .. }
        | Pick::Findable { .. }
        | Pick::Reply { .. } => {}
    }
    Ok(())
}

fn missing(asking: &Asking, what: &str) -> PickState {
    let fault = Fault::new(FaultCode::NotFound, "resolve: nothing was found").at(asking.client.origin().domain());
    PickState::Failed(Fault { said: Some(what.to_owned()), ..fault })
}
