//! What is new: the reader's marker is kept by the server, and every app of theirs goes by it. It moves when the reader looks, and
//! at nothing else.

use super::Notifications;
use crate::api::endpoints::notifications::{GetNotificationsMarker, SetNotificationsMarker};
use crate::api::entities::{NotificationId, NotificationsMarker};
use crate::api::moment;
use crate::ground::Asking;
use trente_contract::Fault;
use trente_contract::commands::SeenNotifications;
use trente_contract::ids::AccountKey;

/// A line of a list: the ids of what it holds, and when the newest of it happened.
pub(super) struct Dated<'a> {
    pub(super) ids: Vec<&'a NotificationId>,
    pub(super) at: &'a str,
}

/// Which lines are newer than the marker, newest first. Ids are not compared but for being the same: what stands above the
/// marker's own line is newer. Where that is not among them, what happened after the marker was set is.
pub(super) fn newer(lines: &[Dated<'_>], marker: Option<&NotificationsMarker>) -> Vec<bool> {
    let Some(marker) = marker else { return vec![true; lines.len()] };
    if let Some(place) = lines.iter().position(|line| line.ids.contains(&&marker.last_read_id)) {
        return (0..lines.len()).map(|line| line < place).collect();
    }
    let set = moment(&marker.updated_at);
    let is_newer = |line: &Dated<'_>| set.zip(moment(line.at)).is_some_and(|(set, at)| at > set);
    lines.iter().map(is_newer).collect()
}

impl Notifications {
    /// How far the reader has looked, as the server tells now; as it is known when it does not. None when it is not known at all.
    pub(super) async fn marker(&self, account: &AccountKey, asking: &Asking) -> Option<Option<NotificationsMarker>> {
        match asking.client.send(&GetNotificationsMarker).await {
            Ok(markers) => {
                let known = self.known(account).read.flatten();
                // A server that keeps none leaves what was looked at in this run.
                let read = markers.notifications.or(known);
                self.learn(account, |known| known.read = Some(read.clone()));
                Some(read)
            }
            Err(error) => {
                tracing::debug!(%error, "no marker");
                self.known(account).read
            }
        }
    }

    pub(crate) async fn seen_notifications(&self, request: SeenNotifications) -> Result<(), Fault> {
        let SeenNotifications { account, newest } = request;
        let newest = NotificationId::from(newest.0);
        let known = self.known(&account).read.flatten();
        if known.is_some_and(|marker| marker.last_read_id == newest) {
            return Ok(());
        }
        let asking = self.ground.ask_as_account(&account).await?;
        let here = NotificationsMarker { last_read_id: newest.clone(), updated_at: self.ground.http.now().to_string() };
        let marker = match asking.client.send(&SetNotificationsMarker { last_read_id: &newest }).await {
            Ok(markers) => markers.notifications.unwrap_or(here),
            // A server without markers: what was looked at is known here, as long as the app is open.
            Err(error) if error.status().is_some_and(|status| matches!(status, 404 | 405 | 410 | 501)) => here,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        self.learn(&account, |known| known.read = Some(Some(marker)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(marker: Option<(&str, &str)>) -> Vec<bool> {
        let ids: Vec<NotificationId> = ["z", "9", "10", "b"].map(NotificationId::from).to_vec();
        let times = ["2026-11-28T12:00:00Z", "2026-11-28T11:00:00Z", "2026-11-28T10:00:00Z", "none"];
        let lines: Vec<Dated<'_>> = ids.iter().zip(times).map(|(id, at)| Dated { ids: vec![id], at }).collect();
        let marker = marker.map(|(id, at)| NotificationsMarker { last_read_id: id.into(), updated_at: at.to_owned() });
        newer(&lines, marker.as_ref())
    }

    #[test]
    fn what_stands_above_the_marker_is_new() {
        assert_eq!(new(None), [true; 4], "nothing was ever looked at");
        assert_eq!(
            new(Some(("10", "2026-11-28T23:00:00Z"))),
            [true, true, false, false],
            "by place, not by number or time"
        );
        assert!(!new(Some(("z", "")))[0], "all of it");
    }

    #[test]
    fn without_its_line_the_time_tells() {
        assert_eq!(new(Some(("gone", "2026-11-28T10:30:00Z"))), [true, true, false, false], "what came later");
        assert_eq!(new(Some(("gone", "no date"))), [false; 4], "nothing is said to be new that may not be");
    }
}
