//! Posts that are kept for offline reading: the newest page of a timeline, as the server sent it.

use crate::api::entities::Status;
use crate::api::{List, json};
use crate::session::{KeptPosts, Store, StoreError};

/// The most posts that are kept of a timeline.
const MOST: usize = 40;

/// Keeps the newest posts of a reader's timeline. `now` is RFC 3339.
pub(crate) async fn keep(
    store: &Store,
    reader: &str,
    timeline: &str,
    statuses: &[Status],
    now: String,
) -> Result<(), StoreError> {
    let statuses = serde_json::to_string(&statuses[..statuses.len().min(MOST)])?;
    store.keep_posts(reader, timeline, KeptPosts { fetched_at: now, statuses }).await
}

/// The posts that were kept, and when they were fetched. Posts that cannot be read any more count as none.
pub(crate) async fn recall(
    store: &Store,
    reader: &str,
    timeline: &str,
) -> Result<Option<(Vec<Status>, String)>, StoreError> {
    let kept = store.kept_posts(reader, timeline).await?;
    Ok(kept.and_then(|kept| {
        let List(statuses) = json::from_slice(kept.statuses.as_bytes())
            .inspect_err(|error| tracing::warn!(%error, "posts that were kept cannot be read"))
            .ok()?;
        Some((statuses, kept.fetched_at))
    }))
}
