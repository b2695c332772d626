//! A clock that is set, forward and back, while the app runs.

use super::paths::Path;
use super::{every_path_works, world};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::SetPick;
use trente_contract::reading::Pick;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// By so many seconds the clock is off.
static OFF: AtomicI64 = AtomicI64::new(0);
const TWO_DAYS: i64 = 2 * 24 * 3600;

fn clock() -> jiff::Timestamp {
    jiff::Timestamp::now() + jiff::SignedDuration::from_secs(OFF.load(Ordering::SeqCst))
}

#[tokio::test]
async fn a_clock_that_is_set_locks_nobody_out_and_lets_nobody_loose() {
    let server = StrictServer::start();
    let world = world(&server, |config| config.now = clock).await;
    every_path_works("the clock as it is", &server, &world).await;
    let tag = async |name: &str| {
        let pick = SetPick { pick: Pick::Tag { name: name.into() }, on: true };
        world.guest.set_pick(pick).await.expect("it is kept");
    };
    for (what, off) in [("two days ahead", TWO_DAYS), ("two days behind", -TWO_DAYS), ("as it was", 0)] {
        // The server wants to be left alone, and then the clock is set.
        server.fail("", usize::MAX, Failure::RateLimited(Duration::from_secs(300)));
        tag(&format!("before{off}")).await;
        for path in [Path::Home, Path::Notifications, Path::GuestHome] {
            let told = world.read(path).await;
            assert_eq!(told.first(), Some(&FaultCode::RateLimited), "{what}: {path:?} is told to wait");
        }
        server.forget_requests();
        for path in [Path::Home, Path::Notifications, Path::GuestHome] {
            drop(world.read(path).await);
        }
        let asked = server.requests().len();
        assert!(asked <= 12, "{what}: those that are to be left alone are: {asked}");
        server.heal();
        OFF.store(off, Ordering::SeqCst);
        tag(&format!("after{off}")).await;
        every_path_works(what, &server, &world).await;
    }
}
