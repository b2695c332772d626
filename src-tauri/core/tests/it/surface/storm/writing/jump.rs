//! A clock that is set while something is on its way.

use super::steps::{Step, Writer};
use std::sync::atomic::{AtomicI64, Ordering};
use trente_contract::FaultCode;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// By so many seconds the clock is off.
static OFF: AtomicI64 = AtomicI64::new(0);
const TWO_DAYS: i64 = 2 * 24 * 3600;

fn clock() -> jiff::Timestamp {
    jiff::Timestamp::now() + jiff::SignedDuration::from_secs(OFF.load(Ordering::SeqCst))
}

#[tokio::test]
async fn a_clock_that_is_set_sends_nothing_twice_and_loses_no_text() {
    for (what, off) in [("two days ahead", TWO_DAYS), ("two days behind", -TWO_DAYS)] {
        OFF.store(0, Ordering::SeqCst);
        let server = StrictServer::start();
        let Writer { app, trente, account } = Writer::new(&server).await;
        drop(trente);
        let mut config = app.config();
        config.now = clock;
        let writer = Writer { trente: Trente::open(config).expect("the app opens"), app, account };
        for step in Step::ALL {
            let ready = writer.prepare(&server, step).await;
            // Done, but nobody was told; then the clock is set.
            server.fail(step.asks(), 1, Failure::Lost(504));
            let told = writer.take(&ready, true).await;
            OFF.store(off, Ordering::SeqCst);
            if told.is_err() {
                writer.has_the_text(what, &ready).await;
            }
            let again = writer.take(&ready, false).await;
            // For a clock that is ahead the moment may be past, and a rest may last as long as before.
            let may = [None, step.unclear(), Some(FaultCode::TooSoon), Some(FaultCode::RateLimited)];
            assert!(may.contains(&again.err()), "{what}: {step:?} says {again:?}");
            OFF.store(0, Ordering::SeqCst);
            if again.is_err() {
                writer.has_the_text(what, &ready).await;
                if step != Step::Import {
                    assert_eq!(writer.take(&ready, false).await, Ok(()), "{what}: {step:?}, the clock set right");
                }
            }
            writer.is_done_once(what, &server, &ready).await;
        }
    }
}
