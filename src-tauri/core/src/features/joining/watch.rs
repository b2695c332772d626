//! The waiting rooms in the background, and what happens to them from elsewhere.

use super::Joining;
use super::look::look;
use crate::api::Origin;
use crate::onboarding::mails;
use crate::session::RoomRecord;
use futures_util::future::join_all;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use trente_contract::reader::Account;
use trente_contract::waiting::Stage;

/// Looks at the rooms for as long as the app runs.
pub(super) fn begin(joining: &Arc<Joining>) {
    let (weak, woken) = (Arc::downgrade(joining), joining.rooms.woken.subscribe());
    tokio::spawn(watch_over(weak, woken));
}

async fn watch_over(weak: Weak<Joining>, mut woken: watch::Receiver<()>) {
    if let Some(joining) = weak.upgrade() {
        tidy(&joining).await;
    }
    loop {
        let begun = Instant::now();
        let next = {
            let Some(joining) = weak.upgrade() else { return };
            let rooms = joining.ground.store.rooms().await.unwrap_or_default();
            let mut next: Option<Instant> = None;
            let mut now_due = Vec::new();
            for room in &rooms {
                let Some(due) = joining.rooms.due(room, begun) else { continue };
                if due <= begun {
                    now_due.push(look(&joining, &room.id));
                    next = Some(begun);
                } else {
                    next = Some(next.map_or(due, |next| next.min(due)));
                }
            }
            // A server that is slow to answer must not hold up the others.
            join_all(now_due).await;
            next
        };
        let sleep = async {
            match next {
                Some(next) => tokio::time::sleep_until(next).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = sleep => {}
            // The app is gone when its end of the channel is.
            woken = woken.changed() => if woken.is_err() { return },
        }
    }
}

/// Forgets what a run before this one was done with, and looks at what it may have been cut off from.
async fn tidy(joining: &Arc<Joining>) {
    let mut left = Vec::new();
    for room in joining.ground.store.rooms().await.unwrap_or_default() {
        if room.stage == Stage::Open {
            if let Err(fault) = joining.forget_room(&room.id).await {
                tracing::warn!(detail = fault.detail, "a room that is done with could not be forgotten");
            }
        } else {
            set_clock_right(joining, &room).await;
            left.push(room.id);
        }
    }
    join_all(left.iter().map(|id| look(joining, id))).await;
}

/// What was written while the clock was ahead would hold the mail back until then.
async fn set_clock_right(joining: &Joining, room: &RoomRecord) {
    let now = joining.ground.http.now();
    let right = move |room: &RoomRecord| RoomRecord {
        since: room.since.min(now),
        mails: room.mails.iter().map(|mail| (*mail).min(now)).collect(),
        mail_free_at: mails::believed(room.mail_free_at, now),
        ..room.clone()
    };
    if right(room) == *room {
        return;
    }
    let changed = joining.ground.store.change_room(&room.id, move |kept| {
        let believed = right(kept);
        *kept = believed;
    });
    if let Err(error) = changed.await {
        tracing::warn!(%error, "times of a room could not be set right");
    }
}

/// How long the mail's way back into the app may wait for the servers' word.
const WAY_BACK: Duration = Duration::from_secs(3);

/// The mail's link came back into the app: whoever waits for it is looked at now. Being cut off is as harmless as being killed.
pub(crate) async fn look_now(joining: &Joining) {
    let waiting = joining.ground.store.rooms().await.unwrap_or_default();
    // Also where a server said that there is no such account: the link is newer than that.
    let waiting = waiting.iter().filter(|room| !matches!(room.stage, Stage::Open | Stage::Elsewhere | Stage::Sending));
    let looks = join_all(waiting.map(|room| {
        joining.rooms.afresh(&room.id);
        look(joining, &room.id)
    }));
    if tokio::time::timeout(WAY_BACK, looks).await.is_err() {
        tracing::debug!("the rooms will be looked at later");
    }
    joining.rooms.wake();
}

/// Somebody logged in: whoever waited for an account there has it now, and what was picked is done.
pub(crate) async fn logged_in(joining: &Joining, origin: &Origin, account: &Account) {
    joining.picking.do_picks_as(&account.key).await;
    let (name, key) = (account.person.handle.split('@').next().unwrap_or_default().to_owned(), account.key.clone());
    for room in joining.ground.store.rooms().await.unwrap_or_default() {
        let same = room.stage == Stage::Elsewhere || room.form.name.eq_ignore_ascii_case(&name);
        if room.origin != origin.as_str() || !same || room.stage == Stage::Open {
            continue;
        }
        let key = key.clone();
        let opened = joining
            .ground
            .store
            .change_room(&room.id, move |room| (room.stage, room.account) = (Stage::Open, Some(key)));
        if let Err(error) = opened.await {
            tracing::warn!(%error, "a room could not be opened");
        }
        joining.rooms.note(&room.id, None);
        joining.rooms.changed();
    }
}
