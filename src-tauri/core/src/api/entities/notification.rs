//! <https://docs.joinmastodon.org/entities/Notification/>

use super::open::open_enum;
use super::{Account, AccountId, Collection, EntityId, NotificationId, PartialAccountWithAvatar, Status, StatusId};
use crate::api::lenient::{count, filled_text, flag, id, list, option, text, up_to};
use serde::{Deserialize, Serialize};

/// Something that happened to the reader.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notification {
    /// Its id.
    pub id: NotificationId,
    /// What happened.
    #[serde(rename = "type", default)]
    pub kind: NotificationType,
    /// When.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
    /// Names the group it belongs to (4.3).
    #[serde(default, deserialize_with = "text")]
    pub group_key: String,
    /// Who did it; none where the server itself speaks.
    #[serde(default, deserialize_with = "option")]
    pub account: Option<Account>,
    /// Which post.
    #[serde(default, deserialize_with = "option")]
    pub status: Option<Status>,
    /// Which report, for moderators.
    #[serde(default, deserialize_with = "option")]
    pub report: Option<Report>,
    /// Which follows were cut (4.3).
    #[serde(default, deserialize_with = "option")]
    pub event: Option<RelationshipSeveranceEvent>,
    /// What moderators did (4.3).
    #[serde(default, deserialize_with = "option")]
    pub moderation_warning: Option<AccountWarning>,
    /// Which collection (4.6).
    #[serde(default, deserialize_with = "option")]
    pub collection: Option<Collection>,
    /// What to say of a kind this app does not know (4.6).
    #[serde(default, deserialize_with = "option")]
    pub fallback: Option<NotificationFallback>,
}

/// Notifications in groups: <https://docs.joinmastodon.org/entities/GroupedNotificationsResults/>
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupedNotificationsResults {
    /// People the groups name.
    #[serde(deserialize_with = "up_to::<1_000, _, _>")]
    pub accounts: Vec<Account>,
    /// People of whom only the picture is needed.
    #[serde(deserialize_with = "up_to::<1_000, _, _>")]
    pub partial_accounts: Vec<PartialAccountWithAvatar>,
    /// Posts the groups name.
    #[serde(deserialize_with = "up_to::<1_000, _, _>")]
    pub statuses: Vec<Status>,
    /// The groups, newest first.
    #[serde(deserialize_with = "up_to::<80, _, _>")]
    pub notification_groups: Vec<NotificationGroup>,
}

/// Things of one kind that happened to one post: <https://docs.joinmastodon.org/entities/NotificationGroup/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NotificationGroup {
    /// Names the group.
    pub group_key: String,
    /// How many are in it.
    #[serde(default, deserialize_with = "count")]
    pub notifications_count: Option<u64>,
    /// What happened.
    #[serde(rename = "type", default)]
    pub kind: NotificationType,
    /// The newest of them (a number over the wire).
    #[serde(default, deserialize_with = "id")]
    pub most_recent_notification_id: Option<NotificationId>,
    /// The oldest of this page.
    #[serde(default, deserialize_with = "id")]
    pub page_min_id: Option<NotificationId>,
    /// The newest of this page.
    #[serde(default, deserialize_with = "id")]
    pub page_max_id: Option<NotificationId>,
    /// When the newest of this page happened.
    #[serde(default, deserialize_with = "filled_text")]
    pub latest_page_notification_at: Option<String>,
    /// Some of those who did it.
    #[serde(default, deserialize_with = "list")]
    pub sample_account_ids: Vec<AccountId>,
    /// Which post.
    #[serde(default, deserialize_with = "id")]
    pub status_id: Option<StatusId>,
    /// Which report.
    #[serde(default, deserialize_with = "option")]
    pub report: Option<Report>,
    /// Which follows were cut.
    #[serde(default, deserialize_with = "option")]
    pub event: Option<RelationshipSeveranceEvent>,
    /// What moderators did.
    #[serde(default, deserialize_with = "option")]
    pub moderation_warning: Option<AccountWarning>,
    /// Which collection (4.6).
    #[serde(default, deserialize_with = "option")]
    pub collection: Option<Collection>,
    /// What to say of a kind this app does not know.
    #[serde(default, deserialize_with = "option")]
    pub fallback: Option<NotificationFallback>,
}

/// Words for a kind of notification that an app does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NotificationFallback {
    /// In the reader's language.
    #[serde(deserialize_with = "text")]
    pub title: String,
    /// More of it.
    #[serde(deserialize_with = "filled_text")]
    pub summary: Option<String>,
}

/// Follows that a block cut: <https://docs.joinmastodon.org/entities/RelationshipSeveranceEvent/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelationshipSeveranceEvent {
    /// Its id.
    pub id: EntityId,
    /// `domain_block`, `user_domain_block` or `account_suspension`.
    #[serde(rename = "type", default, deserialize_with = "text")]
    pub kind: String,
    /// The server or account.
    #[serde(default, deserialize_with = "text")]
    pub target_name: String,
    /// How many followers.
    #[serde(default, deserialize_with = "count")]
    pub followers_count: Option<u64>,
    /// How many followed.
    #[serde(default, deserialize_with = "count")]
    pub following_count: Option<u64>,
    /// When.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
}

/// What moderators did to the account: <https://docs.joinmastodon.org/entities/AccountWarning/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccountWarning {
    /// Its id.
    pub id: EntityId,
    /// `none`, `disable`, `silence`, `suspend`, ...
    #[serde(default, deserialize_with = "text")]
    pub action: String,
    /// Their words.
    #[serde(default, deserialize_with = "text")]
    pub text: String,
    /// When.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
}

/// A report: <https://docs.joinmastodon.org/entities/Report/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Its id.
    pub id: EntityId,
    /// It was dealt with.
    #[serde(default, deserialize_with = "flag")]
    pub action_taken: bool,
    /// `spam`, `legal`, `violation`, `other`.
    #[serde(default, deserialize_with = "text")]
    pub category: String,
    /// The reporter's words.
    #[serde(default, deserialize_with = "text")]
    pub comment: String,
    /// Also sent to the other server.
    #[serde(default, deserialize_with = "flag")]
    pub forwarded: bool,
    /// When.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
    /// Which posts.
    #[serde(default, deserialize_with = "list")]
    pub status_ids: Vec<StatusId>,
    /// Which rules.
    #[serde(default, deserialize_with = "list")]
    pub rule_ids: Vec<EntityId>,
    /// Whom.
    #[serde(default, deserialize_with = "option")]
    pub target_account: Option<Account>,
}

open_enum! {
    /// What happened.
    NotificationType {
        /// The reader was named.
        Mention = "mention",
        /// Someone the reader watches posted.
        Status = "status",
        /// A post was boosted.
        Reblog = "reblog",
        /// Someone follows.
        Follow = "follow",
        /// Someone asks to follow.
        FollowRequest = "follow_request",
        /// A post was favourited.
        Favourite = "favourite",
        /// A poll ended.
        Poll = "poll",
        /// A boosted post was changed.
        Update = "update",
        /// A post was quoted (4.5).
        Quote = "quote",
        /// A quoted post was changed (4.5).
        QuotedUpdate = "quoted_update",
        /// Someone signed up (moderators).
        AdminSignUp = "admin.sign_up",
        /// Something was reported (moderators).
        AdminReport = "admin.report",
        /// Follows were cut.
        SeveredRelationships = "severed_relationships",
        /// Moderators acted.
        ModerationWarning = "moderation_warning",
        /// Added to a collection (4.6).
        AddedToCollection = "added_to_collection",
        /// A collection one is in was changed (4.6).
        CollectionUpdate = "collection_update",
    }
}
