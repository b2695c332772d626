//! Times that were written while the clock was wrong.

use super::{app, form, join, rooms};
use crate::surface::app::until;
use jiff::{SignedDuration, Timestamp};
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::reading::Pick;
use trente_core::session::Store;
use trente_test_support::StrictServer;

/// A dead battery, a second system on the machine: an hour and a half, a day, ten years.
const AHEAD: [i64; 3] = [90, 24 * 60, 10 * 365 * 24 * 60];

#[tokio::test]
async fn clock_that_was_ahead_holds_no_mail_back() {
    for minutes in AHEAD {
        let server = StrictServer::start();
        let (app, trente) = app(&server);
        let room = join(&trente, &server, "wren").await;
        drop(trente);
        let then = Timestamp::now() + SignedDuration::from_mins(minutes);
        let store = Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store;
        let ahead = move |room: &mut trente_core::session::RoomRecord| {
            (room.since, room.mails, room.mail_free_at) = (then, vec![then; 5], Some(then));
        };
        store.change_room(&room.id, ahead).await.expect("it is changed");
        drop(store);
        let trente = app.start();
        until("the right time", async || {
            let room = rooms(&trente).await.remove(0);
            let mailed: Timestamp = room.mailed_at.parse().expect("a time");
            mailed <= Timestamp::now() && room.mail_again_in <= 3600
        })
        .await;
    }
}

#[tokio::test]
async fn clock_that_was_ahead_holds_no_pick_back() {
    for minutes in AHEAD {
        let server = StrictServer::start();
        let (app, trente) = app(&server);
        join(&trente, &server, "wren").await;
        let pick = Pick::Tag { name: "boats".into() };
        trente.set_pick(SetPick { pick, on: true }).await.expect("it is kept");
        drop(trente);
        let store = Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store;
        let then = Timestamp::now() + SignedDuration::from_mins(minutes);
        store.pause_picks(Some(then)).await.expect("it is noted");
        drop(store);
        let trente = app.start();
        until("a pause that ends", async || {
            let picks = trente.picks(WatchPicks { seen: None }).await.expect("they can be read");
            picks.paused_for.is_some_and(|left| left <= 3600)
        })
        .await;
    }
}

#[tokio::test]
async fn a_time_that_can_be_is_kept() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    drop(trente);
    let store = Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store;
    let then = Timestamp::now() + SignedDuration::from_mins(20);
    store.change_room(&room.id, move |room| room.mail_free_at = Some(then)).await.expect("it is changed");
    drop(store);
    let trente = app.start();
    let room = rooms(&trente).await.remove(0);
    assert!((1190..=1200).contains(&room.mail_again_in), "the server's wish holds: {}", room.mail_again_in);
    assert_eq!(room.email, form("wren").email, "and the rest is as it was");
}
