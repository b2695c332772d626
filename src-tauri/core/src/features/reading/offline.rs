//! What people read while their server is not reached.

use super::Reading;
use crate::api::entities::{FilterContext, Status};
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::timeline::{keep, recall};
use crate::view;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::{Fault, FaultCode};

/// How long people wait for a first page when there is something to read on this device.
const PATIENCE: Duration = Duration::from_secs(5);

/// Keeps the newest posts. Keeping must not hold up showing.
pub(crate) fn keep_in_background(reading: &Arc<Reading>, asking: &Asking, name: &'static str, statuses: &[Status]) {
    let (reading, reader, statuses) = (reading.clone(), asking.reader(), statuses.to_vec());
    let times = reading.forgotten.load(Ordering::Relaxed);
    tokio::spawn(async move {
        // What the person asked to be forgotten meanwhile does not come back.
        let _one_at_a_time = reading.keeping.lock().await;
        if reading.forgotten.load(Ordering::Relaxed) != times {
            return;
        }
        let now = reading.ground.http.now().to_string();
        if let Err(error) = keep(&reading.ground.store, &reader, name, &statuses, now).await {
            tracing::warn!(%error, "posts could not be kept for offline reading");
        }
    });
}

/// What was kept of a timeline, when the server could not be reached or had nothing to say; else the fault.
pub(crate) async fn kept_or(reading: &Reading, asking: &Asking, name: &str, fault: Fault) -> Result<Timeline, Fault> {
    let answered = matches!(
        fault.code,
        FaultCode::LoggedOut | FaultCode::MembersOnly | FaultCode::Forbidden | FaultCode::NotFound | FaultCode::Refused
    );
    if answered {
        return Err(fault);
    }
    kept(reading, asking, name, fault).await
}

/// What was kept of a timeline, once the server has let people wait too long; for ever nothing when nothing was kept.
pub(crate) async fn kept_while_waiting(reading: &Reading, asking: &Asking, name: &str) -> Timeline {
    tokio::time::sleep(PATIENCE).await;
    let fault = Fault::new(FaultCode::TimedOut, format!("{name}: no answer yet")).at(asking.client.origin().domain());
    match kept(reading, asking, name, fault).await {
        Ok(timeline) => timeline,
        Err(_) => std::future::pending().await,
    }
}

async fn kept(reading: &Reading, asking: &Asking, name: &str, fault: Fault) -> Result<Timeline, Fault> {
    match recall(&reading.ground.store, &asking.reader(), name).await {
        Ok(Some((statuses, at))) if !statuses.is_empty() => {
            // Guests, whose lists are kept too, have no filters.
            let context = reading.ground.view_of(asking, &statuses).await.in_place(FilterContext::Home);
            let entries = move |kept: Vec<Status>| kept.iter().map(|status| view::entry(status, &context)).collect();
            let items = shown(statuses, entries).await?;
            Ok(Timeline { page: Page { items, next: None }, source: Source::Kept { at, why: fault } })
        }
        Ok(_) => Err(fault),
        Err(error) => {
            tracing::warn!(%error, "kept posts could not be read");
            Err(fault)
        }
    }
}
