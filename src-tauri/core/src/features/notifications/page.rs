//! The command that reads what happened.

use super::Notifications;
use super::groups::{Named, grouped};
use super::marker::{Dated, newer};
use super::way::Way;
use crate::api::ApiError;
use crate::api::endpoints::accounts::GetRelationships;
use crate::api::endpoints::notifications::{ListGroups, ListNotifications};
use crate::api::entities::{
    Account, AccountId, FilterContext, GroupedNotificationsResults, Notification, NotificationGroup, NotificationId,
    NotificationType, NotificationsMarker, Status, StatusId,
};
use crate::api::page::goes_on;
use crate::ground::Asking;
use crate::ground::beside::beside;
use crate::ground::shown::shown;
use crate::view::{self, Happened, ViewContext};
use std::collections::HashMap;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::ReadNotifications;
use trente_contract::ids::{AccountKey, Cursor, NoticeId};
use trente_contract::notification::{Kind, Notice, Notices, Only};
use trente_contract::page::Page;

/// The kinds that there are words for: for others the server sends its own.
const SUPPORTED: [NotificationType; 16] = [
    NotificationType::Mention,
    NotificationType::Status,
    NotificationType::Reblog,
    NotificationType::Follow,
    NotificationType::FollowRequest,
    NotificationType::Favourite,
    NotificationType::Poll,
    NotificationType::Update,
    NotificationType::Quote,
    NotificationType::QuotedUpdate,
    NotificationType::AdminSignUp,
    NotificationType::AdminReport,
    NotificationType::SeveredRelationships,
    NotificationType::ModerationWarning,
    NotificationType::AddedToCollection,
    NotificationType::CollectionUpdate,
];

/// The list is shown without what is new in it, and without whom one follows back, when that takes so much longer.
const SIDE_QUESTION: Duration = Duration::from_secs(3);

/// A page of either list.
pub(super) enum Listed {
    Grouped(Box<GroupedNotificationsResults>, Option<Cursor>),
    Single(Vec<Vec<Notification>>, Option<Cursor>),
}

impl Notifications {
    pub(crate) async fn notifications(&self, request: ReadNotifications) -> Result<Notices, Fault> {
        let ReadNotifications { account, only, cursor } = request;
        let asking = self.ground.ask_as_account(&account).await?;
        let list = self.list(&account, &asking, only, cursor.as_ref());
        // On a later page the marker is the one of the first.
        let (listed, marker) = if cursor.is_none() {
            beside(list, self.marker(&account, &asking), SIDE_QUESTION).await
        } else {
            (list.await, Some(self.known(&account).read))
        };
        let listed = match listed {
            Ok(listed) => listed,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let marker = marker.flatten().or_else(|| self.known(&account).read);
        let context = self.ground.view_of(&asking, listed.statuses()).await.in_place(FilterContext::Notifications);
        let (newest, next) = (listed.newest(), listed.next());
        let mut items = shown(listed, move |listed| listed.notices(marker.as_ref(), &context)).await?;
        self.say_whom_to_follow(&asking, &mut items).await;
        Ok(Notices { page: Page { items, next }, newest })
    }

    /// One page of what the server lists, in whichever way it does.
    pub(super) async fn list(
        &self,
        account: &AccountKey,
        asking: &Asking,
        only: Only,
        cursor: Option<&Cursor>,
    ) -> Result<Listed, ApiError> {
        let types: &[NotificationType] = match only {
            Only::All => &[],
            Only::Mentions => &[NotificationType::Mention],
        };
        if self.way(account, asking).await? == Way::Grouped {
            match asking.client.answer_at(&ListGroups { types, supported: &SUPPORTED }, cursor).await {
                Ok(answer) => {
                    let last = answer.body.notification_groups.last().and_then(|group| group.page_min_id.as_ref());
                    let next = goes_on(&answer, cursor, last.map(NotificationId::as_str));
                    return Ok(Listed::Grouped(Box::new(answer.body), next));
                }
                Err(error) if error.status() == Some(404) => self.has_no_groups(account),
                Err(error) => return Err(error),
            }
        }
        let page = asking.client.page(&ListNotifications { types }, cursor).await?;
        // Not every server knows of kinds.
        let wanted = page.items.into_iter().filter(|one| types.is_empty() || types.contains(&one.kind));
        Ok(Listed::Single(grouped(wanted.collect()), page.next))
    }

    /// Notes of new followers whom the reader does not follow yet.
    async fn say_whom_to_follow(&self, asking: &Asking, notices: &mut [Notice]) {
        let followers = notices.iter().filter(|notice| notice.kind == Kind::Follow).flat_map(|notice| &notice.people);
        let ids: Vec<AccountId> = followers.map(|person| AccountId::from(&person.id)).take(40).collect();
        if ids.is_empty() {
            return;
        }
        let answer = tokio::time::timeout(SIDE_QUESTION, asking.client.send(&GetRelationships { ids: &ids })).await;
        let Ok(Ok(relationships)) = answer else { return };
        let strangers = relationships.0.into_iter().filter(|one| !one.following && !one.requested && !one.blocking);
        let strangers: Vec<String> = strangers.map(|one| one.id.to_string()).collect();
        for notice in notices.iter_mut().filter(|notice| notice.kind == Kind::Follow) {
            let people = notice.people.iter().map(|person| &person.id);
            notice.to_follow = people.filter(|id| strangers.iter().any(|one| one == id.as_str())).cloned().collect();
        }
    }
}

impl Listed {
    fn statuses(&self) -> Vec<&Status> {
        match self {
            Self::Grouped(results, _) => results.statuses.iter().collect(),
            Self::Single(groups, _) => groups.iter().flatten().filter_map(|one| one.status.as_ref()).collect(),
        }
    }

    fn newest(&self) -> Option<NoticeId> {
        let newest = match self {
            Self::Grouped(results, _) => results.notification_groups.first()?.most_recent_notification_id.as_ref()?,
            Self::Single(groups, _) => &groups.first()?.first()?.id,
        };
        Some(newest.as_str().into())
    }

    pub(super) fn next(&self) -> Option<Cursor> {
        match self {
            Self::Grouped(_, next) | Self::Single(_, next) => next.clone(),
        }
    }

    /// Which lines are new. Without knowing the marker nothing is said to be.
    pub(super) fn newer(&self, marker: Option<&Option<NotificationsMarker>>) -> Vec<bool> {
        let lines: Vec<Dated<'_>> = match self {
            Self::Grouped(results, _) => results
                .notification_groups
                .iter()
                .map(|group| Dated {
                    ids: [&group.most_recent_notification_id, &group.page_max_id, &group.page_min_id]
                        .into_iter()
                        .flatten()
                        .collect(),
                    at: group.latest_page_notification_at.as_deref().unwrap_or_default(),
                })
                .collect(),
            Self::Single(groups, _) => groups
                .iter()
                .map(|group| Dated {
                    ids: group.iter().map(|one| &one.id).collect(),
                    at: group.first().map(|one| one.created_at.as_str()).unwrap_or_default(),
                })
                .collect(),
        };
        marker.map_or_else(|| vec![false; lines.len()], |marker| newer(&lines, marker.as_ref()))
    }

    fn notices(&self, marker: Option<&Option<NotificationsMarker>>, context: &ViewContext) -> Vec<Notice> {
        let unread = self.newer(marker);
        match self {
            Self::Grouped(results, _) => of_groups(results, &unread, context),
            Self::Single(groups, _) => of_ones(groups, &unread, context),
        }
    }
}

fn of_groups(results: &GroupedNotificationsResults, unread: &[bool], context: &ViewContext) -> Vec<Notice> {
    let accounts: HashMap<&AccountId, &Account> = results.accounts.iter().map(|one| (&one.id, one)).collect();
    let statuses: HashMap<&StatusId, &Status> = results.statuses.iter().map(|one| (&one.id, one)).collect();
    let notice = |(group, unread): (&NotificationGroup, &bool)| {
        let people: Vec<&Account> =
            group.sample_account_ids.iter().filter_map(|id| accounts.get(id).copied()).collect();
        let happened = Happened {
            kind: &group.kind,
            people: &people,
            count: group.notifications_count,
            status: group.status_id.as_ref().and_then(|id| statuses.get(id).copied()),
            at: group.latest_page_notification_at.as_deref().unwrap_or_default(),
            report: group.report.as_ref(),
            event: group.event.as_ref(),
            warning: group.moderation_warning.as_ref(),
            collection: group.collection.as_ref(),
            fallback: group.fallback.as_ref(),
        };
        view::notice(&happened, Named::Group(group.group_key.clone()).key(), *unread, context)
    };
    results.notification_groups.iter().zip(unread).filter_map(notice).collect()
}

/// Each group as it is shown; `unread` tells of each whether it is new.
pub(super) fn of_ones(groups: &[Vec<Notification>], unread: &[bool], context: &ViewContext) -> Vec<Notice> {
    let notice = |(group, unread): (&Vec<Notification>, &bool)| {
        let first = group.first()?;
        let people: Vec<&Account> = group.iter().filter_map(|one| one.account.as_ref()).collect();
        let happened = Happened {
            kind: &first.kind,
            people: &people,
            count: Some(group.len() as u64),
            status: first.status.as_ref(),
            at: &first.created_at,
            report: first.report.as_ref(),
            event: first.event.as_ref(),
            warning: first.moderation_warning.as_ref(),
            collection: first.collection.as_ref(),
            fallback: first.fallback.as_ref(),
        };
        let ids = group.iter().map(|one| one.id.clone()).collect();
        view::notice(&happened, Named::Ones(ids).key(), *unread, context)
    };
    groups.iter().zip(unread).filter_map(notice).collect()
}
