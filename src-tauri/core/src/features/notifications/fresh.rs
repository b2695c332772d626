//! The command for what happened since it was asked last: what the system is to tell of.

use super::Notifications;
use super::page::of_ones;
use crate::api::endpoints::notifications::ListNotifications;
use crate::api::entities::{FilterContext, Notification, NotificationId, Status};
use crate::api::moment;
use crate::api::page::since;
use crate::ground::shown::shown;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};
use trente_contract::Fault;
use trente_contract::commands::FreshNotifications;
use trente_contract::ids::Cursor;
use trente_contract::notification::Notice;

/// It is asked so often at most: what happens in between is told together.
const AT_MOST: Duration = Duration::from_secs(3);

/// The newest that was fresh once.
#[derive(Clone, Debug)]
pub(super) struct Told {
    id: NotificationId,
    at: String,
}

impl Notifications {
    pub(crate) async fn fresh_notifications(&self, request: FreshNotifications) -> Result<Vec<Notice>, Fault> {
        let mut asked = self.asked.lock().await;
        if let Some(asked) = *asked {
            sleep_until(asked + AT_MOST).await;
        }
        let mut asking = self.ground.ask_as_account(&request.account).await?;
        // What fails now is asked again when something happens.
        asking.client = asking.client.trying_once();
        let told = self.known(&request.account).told;
        let cursor = match &told {
            None => Some(Cursor("limit=1".to_owned())),
            Some(None) => None,
            Some(Some(told)) => Some(since(told.id.as_str())),
        };
        let answer = asking.client.page(&ListNotifications { types: &[] }, cursor.as_ref()).await;
        *asked = Some(Instant::now());
        drop(asked);
        let items = match answer {
            Ok(page) => page.items,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let newest = items.first().map(|one| Told { id: one.id.clone(), at: one.created_at.clone() });
        let before = told.clone().flatten();
        self.learn(&request.account, |known| known.told = Some(newest.or(before)));
        let Some(told) = told else { return Ok(Vec::new()) };
        let fresh: Vec<Vec<Notification>> = newer(items, told.as_ref()).into_iter().map(|one| vec![one]).collect();
        if fresh.is_empty() {
            return Ok(Vec::new());
        }
        let statuses: Vec<&Status> = fresh.iter().flatten().filter_map(|one| one.status.as_ref()).collect();
        let context = self.ground.view_of(&asking, statuses).await.in_place(FilterContext::Notifications);
        shown(fresh, move |fresh| of_ones(&fresh, &vec![true; fresh.len()], &context)).await
    }
}

/// What is newer than what was told. Not every server knows where to begin: then the list itself tells.
fn newer(items: Vec<Notification>, told: Option<&Told>) -> Vec<Notification> {
    let Some(told) = told else { return items };
    let last = moment(&told.at);
    let is_old = |one: &Notification| last.zip(moment(&one.created_at)).is_some_and(|(last, at)| at < last);
    items.into_iter().take_while(|one| one.id != told.id && !is_old(one)).collect()
}
