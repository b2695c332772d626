//! Doing entries of an import with an account. Each is written down as sent before it is, so what was cut off is looked at, not
//! done twice.

use super::Portability;
use super::rows::{FilterRow, Row};
use crate::api::ApiError;
use crate::api::endpoints::accounts::{BlockAccount, FollowAs, GetRelationships, ListsWith, MuteAccount};
use crate::api::endpoints::domain_blocks::BlockDomain;
use crate::api::endpoints::filters::{CreateFilter, ListFilters};
use crate::api::endpoints::lists::{AddToList, CreateList, ListLists};
use crate::api::endpoints::statuses::BookmarkStatus;
use crate::api::endpoints::tags::FollowTag;
use crate::api::entities::{AccountId, Relationship, StatusId};
use crate::ground::Asking;
use crate::ground::resolve::{Halt, halting, person, post};
use crate::session::{RowRecord, RowState, StoreError};
use jiff::Timestamp;
use std::collections::HashMap;
use trente_contract::{Fault, FaultCode};

/// What an entry came to.
enum Came {
    /// It is so now, or was before.
    To(RowState),
    /// Nothing: the queue stops.
    Halt(Halt),
}

impl Portability {
    /// Does these, one after the other. Gives why it stopped before the end.
    pub(super) async fn take_in(&self, asking: &Asking, rows: &[RowRecord]) -> Result<Option<Halt>, StoreError> {
        let read: Vec<(&RowRecord, Option<Row>)> =
            rows.iter().map(|record| (record, serde_json::from_str(&record.row).ok())).collect();
        let mut people = HashMap::new();
        for (record, row) in &read {
            let Some(acct) = row.as_ref().and_then(acct) else { continue };
            match person(asking, acct).await {
                Ok(found) => drop(people.insert(acct.to_owned(), found)),
                Err(error) => match halting(&error) {
                    Some(halt) => return self.halted(asking, error, halt).await.map(Some),
                    None => {
                        let fault = self.ground.fault(asking, error).await;
                        self.settle(record, RowState::Failed(fault)).await?;
                    }
                },
            }
        }
        let ids: Vec<AccountId> = people.values().flatten().cloned().collect();
        let known = match relationships(asking, &ids).await {
            Ok(known) => known,
            Err(error) => {
                let halt = halting(&error).unwrap_or(Halt::Unreached(crate::ground::resolve::UNTOLD));
                return self.halted(asking, error, halt).await.map(Some);
            }
        };
        for (record, row) in read {
            let Some(row) = row else {
                // A later version wrote it.
                self.settle(record, RowState::Failed(Fault::new(FaultCode::LaterVersion, "an entry"))).await?;
                continue;
            };
            let stands = match acct(&row) {
                None => None,
                Some(acct) => match people.get(acct) {
                    Some(Some(id)) => Some((id, known.get(id))),
                    Some(None) => {
                        self.settle(record, missing(asking, acct)).await?;
                        continue;
                    }
                    // It failed above, and is settled.
                    None => continue,
                },
            };
            match self.one(asking, record, &row, stands).await? {
                Came::To(state) => self.settle(record, state).await?,
                Came::Halt(halt) => return Ok(Some(halt)),
            }
            tokio::time::sleep(self.ground.config.between_imports).await;
        }
        Ok(None)
    }

    async fn one(
        &self,
        asking: &Asking,
        record: &RowRecord,
        row: &Row,
        stands: Option<(&AccountId, Option<&Relationship>)>,
    ) -> Result<Came, StoreError> {
        let how = stands.and_then(|(_, how)| how);
        // What was sent before the app was cut off, and is so now, was done.
        let there = if record.sent { RowState::Done } else { RowState::Already };
        if is_so(row, how) || stands.is_some_and(|(id, _)| asking.own_id.as_deref() == Some(id.as_str())) {
            return Ok(Came::To(there));
        }
        if !self.ground.store.note_sent(record, self.ground.http.now()).await? {
            // It was ended meanwhile.
            return Ok(Came::To(RowState::Queued));
        }
        let done = self.sent(asking, row, stands.map(|(id, _)| id)).await;
        Ok(match done {
            Ok(Some(state)) => Came::To(state),
            Ok(None) => Came::To(RowState::Done),
            Err(error) => match halting(&error) {
                Some(halt) => {
                    // Surely not done: it does not count. Else it stays as sent, and is looked at before it is sent again.
                    if !error.may_be_done() {
                        self.settle(record, RowState::Queued).await?;
                    }
                    Came::Halt(self.halted(asking, error, halt).await?)
                }
                None => Came::To(RowState::Failed(self.ground.fault(asking, error).await)),
            },
        })
    }

    /// Sends one entry. Gives how it stands where that is not simply done.
    async fn sent(&self, asking: &Asking, row: &Row, id: Option<&AccountId>) -> Result<Option<RowState>, ApiError> {
        // A follow that is sent twice counts twice.
        let client = asking.client.clone().trying_once();
        match (row, id) {
            (Row::Follow { boosts, notify, languages, .. }, Some(id)) => {
                client.send(&FollowAs { id, reblogs: *boosts, notify: *notify, languages }).await?;
            }
            (Row::Mute { notifications, .. }, Some(id)) => {
                client.send(&MuteAccount { id, notifications: *notifications, duration: None }).await?;
            }
            (Row::Block { .. }, Some(id)) => drop(client.send(&BlockAccount { id }).await?),
            (Row::Listed { list, .. }, Some(id)) => return listed(asking, list, id).await,
            (Row::Server { domain }, _) => drop(client.send(&BlockDomain { domain }).await?),
            (Row::Hashtag { name }, _) => drop(client.send(&FollowTag { name }).await?),
            (Row::Bookmark { uri }, _) => {
                let Some(found) = post(asking, uri).await? else { return Ok(Some(missing(asking, uri))) };
                if found.bookmarked == Some(true) {
                    return Ok(Some(RowState::Already));
                }
                client.send(&BookmarkStatus { id: &found.id }).await?;
            }
            (Row::Filter(filter), _) => return filtered(asking, filter, self.ground.http.now()).await,
            (
                Row::Follow { acct, .. } | Row::Mute { acct, .. } | Row::Block { acct } | Row::Listed { acct, .. },
                None,
            ) => {
                return Ok(Some(missing(asking, acct)));
            }
        }
        Ok(None)
    }

    async fn settle(&self, record: &RowRecord, state: RowState) -> Result<(), StoreError> {
        self.ground.store.settle_row(record, state).await?;
        self.imported.grow();
        Ok(())
    }

    async fn halted(&self, asking: &Asking, error: ApiError, halt: Halt) -> Result<Halt, StoreError> {
        tracing::debug!(%error, "an import rests");
        // An expired log-in is noted by it.
        self.ground.fault(asking, error).await;
        Ok(halt)
    }
}

fn acct(row: &Row) -> Option<&str> {
    match row {
        Row::Follow { acct, .. } | Row::Listed { acct, .. } | Row::Mute { acct, .. } | Row::Block { acct } => {
            Some(acct)
        }
        Row::Server { .. } | Row::Bookmark { .. } | Row::Hashtag { .. } | Row::Filter(_) => None,
    }
}

fn is_so(row: &Row, how: Option<&Relationship>) -> bool {
    how.is_some_and(|how| match row {
        Row::Follow { .. } => how.following || how.requested,
        Row::Mute { .. } => how.muting,
        Row::Block { .. } => how.blocking,
        _ => false,
    })
}

async fn relationships(asking: &Asking, ids: &[AccountId]) -> Result<HashMap<AccountId, Relationship>, ApiError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let told = asking.client.send(&GetRelationships { ids }).await?;
    Ok(told.0.into_iter().map(|how| (how.id.clone(), how)).collect())
}

/// Puts somebody on the list of this title, making it where there is none.
async fn listed(asking: &Asking, title: &str, id: &AccountId) -> Result<Option<RowState>, ApiError> {
    let lists = asking.client.send(&ListLists).await?;
    let list = match lists.0.into_iter().find(|list| list.title == title) {
        Some(list) => list,
        None => asking.client.send(&CreateList { title, replies_policy: "list", exclusive: false }).await?,
    };
    let on = asking.client.send(&ListsWith { id }).await?;
    if on.0.iter().any(|there| there.id == list.id) {
        return Ok(Some(RowState::Already));
    }
    match asking.client.send(&AddToList { id: &list.id, accounts: std::slice::from_ref(id) }).await {
        Ok(_) => Ok(None),
        // Only whom one follows can be on a list.
        Err(error) if matches!(error.status(), Some(404 | 422)) => {
            let fault = Fault { code: FaultCode::NotFollowed, ..error.to_fault() };
            Ok(Some(RowState::Failed(fault)))
        }
        Err(error) => Err(error),
    }
}

/// Makes a filter, unless there is one of this title.
async fn filtered(asking: &Asking, filter: &FilterRow, now: Timestamp) -> Result<Option<RowState>, ApiError> {
    let there = asking.client.send(&ListFilters).await?;
    if there.0.iter().any(|known| known.title == filter.title) {
        return Ok(Some(RowState::Already));
    }
    let ends = filter.expire_at.as_deref().and_then(|at| at.parse::<Timestamp>().ok());
    let left = ends.map(|ends| ends.duration_since(now).as_secs());
    let expires_in = match left {
        // What is over needs no filter.
        Some(left) if left <= 0 => return Ok(Some(RowState::Already)),
        Some(left) => Some(u32::try_from(left).unwrap_or(u32::MAX)),
        None => None,
    };
    let mut statuses: Vec<StatusId> = Vec::new();
    for uri in &filter.statuses {
        // Posts that this server cannot find are left out.
        statuses.extend(post(asking, uri).await?.map(|found| found.id));
    }
    let words: Vec<(&str, bool)> =
        filter.keywords_attributes.iter().map(|word| (word.keyword.as_str(), word.whole_word)).collect();
    let context: Vec<&str> = filter.context.iter().map(String::as_str).collect();
    let made = CreateFilter {
        title: &filter.title,
        words: &words,
        context: &context,
        action: if filter.action.is_empty() { "warn" } else { &filter.action },
        expires_in,
        statuses: &statuses,
    };
    asking.client.send(&made).await.map(|_| None)
}

fn missing(asking: &Asking, what: &str) -> RowState {
    let fault = Fault::new(FaultCode::NotFound, "import: nothing was found").at(asking.client.origin().domain());
    RowState::Failed(Fault { said: Some(what.to_owned()), ..fault })
}
