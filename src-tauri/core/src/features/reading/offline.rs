//! What people read while their server is not reached.

use super::Reading;
use crate::api::entities::{FilterContext, Status};
use crate::api::json;
use crate::cache::Stretch;
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::view;
use std::time::Duration;
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::{Fault, FaultCode};

/// How long people wait for a first page when there is something to read on this device.
const PATIENCE: Duration = Duration::from_secs(5);
/// The most posts that are shown so.
const MOST: usize = 40;

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
    match recall(reading, asking, name).await {
        Some((statuses, at)) if !statuses.is_empty() => {
            // Guests, whose lists are kept too, have no filters.
            let context = reading.ground.view_of(asking, &statuses).await.in_place(FilterContext::Home);
            let entries = move |kept: Vec<Status>| kept.iter().map(|status| view::entry(status, &context)).collect();
            let items = shown(statuses, entries).await?;
            Ok(Timeline { page: Page { items, next: None }, source: Source::Kept { at, why: fault } })
        }
        _ => Err(fault),
    }
}

/// The newest posts that are kept, as far down as nothing is missing between them, and when they were fetched.
async fn recall(reading: &Reading, asking: &Asking, name: &str) -> Option<(Vec<Status>, String)> {
    let slice = reading.ground.cache.slice((&asking.reader(), name), Stretch::Newest, (0, MOST)).await;
    let slice = slice.inspect_err(|error| tracing::warn!(%error, "kept posts could not be read")).ok()??;
    let texts = slice.kept.into_iter().map_while(|kept| kept.slot.line().is_some().then_some(kept.status));
    let read = |text: String| {
        let status = json::from_slice(text.as_bytes());
        status.inspect_err(|error| tracing::warn!(%error, "a post that was kept cannot be read")).ok()
    };
    Some((texts.flatten().filter_map(read).collect(), slice.fetched_at))
}
