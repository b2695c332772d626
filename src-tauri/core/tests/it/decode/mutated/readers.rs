//! Each entity and each answer: how it is read, and how it is shown where it is.

mod show;

use show::{answer, found, page, read, show, shown};
use std::collections::BTreeSet;
use trente_core::api::decode::entity_names;
use trente_core::api::endpoints::{
    accounts::*, apps::*, collections::*, conversations::*, domain_blocks::*, emails::*, featured_tags::*, filters::*,
    follow_requests::*, instance::*, lists::*, markers::*, media::*, notifications::*, polls::*, push::*, reports::*,
    scheduled_statuses::*, statuses::*, tags::*,
};
use trente_core::api::entities as e;

/// A name, the entity whose recorded bodies it takes, and how it reads.
pub(super) type Reader = (&'static str, &'static str, fn(&[u8]));

macro_rules! readers {
    ($($name:literal $entity:literal $read:expr;)*) => {
        pub(super) const READERS: &[Reader] = &[$(($name, $entity, $read)),*];
    };
}

readers! {
    "Account" "Account" shown::<e::Account>;
    "AccountWarning" "AccountWarning" read::<e::AccountWarning>;
    "Application" "Application" read::<e::Application>;
    "AsyncRefreshReply" "AsyncRefreshReply" read::<e::AsyncRefreshReply>;
    "Collection" "Collection" read::<e::Collection>;
    "CollectionItem" "CollectionItem" read::<e::CollectionItem>;
    "CollectionWithAccounts" "CollectionWithAccounts" shown::<e::CollectionWithAccounts>;
    "Context" "Context" shown::<e::Context>;
    "Conversation" "Conversation" read::<e::Conversation>;
    "CredentialAccount" "CredentialAccount" read::<e::CredentialAccount>;
    "CredentialApplication" "CredentialApplication" read::<e::Application>;
    "CustomEmoji" "CustomEmoji" read::<e::CustomEmoji>;
    "Error" "Error" read::<e::ErrorBody>;
    "ExtendedDescription" "ExtendedDescription" read::<e::ExtendedDescription>;
    "FamiliarFollowers" "FamiliarFollowers" read::<e::FamiliarFollowers>;
    "FeaturedTag" "FeaturedTag" read::<e::FeaturedTag>;
    "Filter" "Filter" read::<e::Filter>;
    "FilterKeyword" "FilterKeyword" read::<e::FilterKeyword>;
    "FilterResult" "FilterResult" read::<e::FilterResult>;
    "FilterStatus" "FilterStatus" read::<e::FilterStatus>;
    "GroupedNotificationsResults" "GroupedNotificationsResults" read::<e::GroupedNotificationsResults>;
    "Instance" "Instance" shown::<e::Instance>;
    "List" "List" read::<e::AccountList>;
    "Marker" "Marker" read::<e::Marker>;
    "Markers" "Markers" read::<e::Markers>;
    "MediaAttachment" "MediaAttachment" shown::<e::MediaAttachment>;
    "Mention" "Mention" read::<e::Mention>;
    "NodeInfo" "NodeInfo" read::<e::NodeInfo>;
    "NodeInfoLinks" "NodeInfoLinks" read::<e::NodeInfoLinks>;
    "Notification" "Notification" read::<e::Notification>;
    "NotificationGroup" "NotificationGroup" read::<e::NotificationGroup>;
    "NotificationPolicy" "NotificationPolicy" read::<e::NotificationPolicy>;
    "NotificationRequest" "NotificationRequest" read::<e::NotificationRequest>;
    "Poll" "Poll" shown::<e::Poll>;
    "PreviewCard" "PreviewCard" shown::<e::PreviewCard>;
    "PreviewCardAuthor" "PreviewCardAuthor" read::<e::PreviewCardAuthor>;
    "Quote" "Quote" read::<e::Quote>;
    "Relationship" "Relationship" read::<e::Relationship>;
    "RelationshipSeveranceEvent" "RelationshipSeveranceEvent" read::<e::RelationshipSeveranceEvent>;
    "Report" "Report" read::<e::Report>;
    "Role" "Role" read::<e::Role>;
    "Rule" "Rule" read::<e::Rule>;
    "ScheduledStatus" "ScheduledStatus" read::<e::ScheduledStatus>;
    "Status" "Status" shown::<e::Status>;
    "StatusEdit" "StatusEdit" shown::<e::StatusEdit>;
    "StatusSource" "StatusSource" read::<e::StatusSource>;
    "Suggestion" "Suggestion" shown::<e::Suggestion>;
    "Tag" "Tag" shown::<e::Tag>;
    "Token" "Token" read::<e::Token>;
    "Translation" "Translation" read::<e::Translation>;
    "TrendsLink" "TrendsLink" shown::<e::TrendsLink>;
    "V1::Filter" "V1::Filter" read::<e::V1Filter>;
    "V1::Instance" "V1::Instance" shown::<e::V1Instance>;
    "WebPushSubscription" "WebPushSubscription" read::<e::WebPushSubscription>;
    "WrappedCollection" "WrappedCollection" read::<e::WrappedCollection>;
    "WrappedCollections" "WrappedCollections" read::<e::WrappedCollections>;
    "CheckConfirmation" "Error" answer::<CheckConfirmation>;
    "CreateAccount" "Token" answer::<CreateAccount<'_>>;
    "CreateApp" "CredentialApplication" answer::<CreateApp>;
    "BlockAccount" "Relationship" answer::<BlockAccount<'_>>;
    "ChangeFollow" "Relationship" answer::<ChangeFollow<'_>>;
    "FeatureAccount" "Relationship" answer::<FeatureAccount<'_>>;
    "FollowAccount" "Relationship" answer::<FollowAccount<'_>>;
    "FollowAs" "Relationship" answer::<FollowAs<'_>>;
    "MuteAccount" "Relationship" answer::<MuteAccount<'_>>;
    "NoteAccount" "Relationship" answer::<NoteAccount<'_>>;
    "RemoveFollower" "Relationship" answer::<RemoveFollower<'_>>;
    "UnblockAccount" "Relationship" answer::<UnblockAccount<'_>>;
    "UnmuteAccount" "Relationship" answer::<UnmuteAccount<'_>>;
    "GetFamiliarFollowers" "FamiliarFollowers" |text| page::<e::FamiliarFollowers>(text, |_| {});
    "ListBlocks" "Account" |text| page::<e::Account>(text, show);
    "ListEndorsements" "Account" |text| page::<e::Account>(text, show);
    "ListFeaturedTags" "FeaturedTag" |text| page::<e::FeaturedTag>(text, |_| {});
    "ListOwnFeaturedTags" "FeaturedTag" |text| page::<e::FeaturedTag>(text, |_| {});
    "DeleteFeaturedTag" "Error" answer::<DeleteFeaturedTag<'_>>;
    "FeatureTag" "FeaturedTag" answer::<FeatureTag<'_>>;
    "ListSuggestedTags" "Tag" |text| page::<e::Tag>(text, show);
    "ListFollowers" "Account" |text| page::<e::Account>(text, show);
    "ListFollowing" "Account" |text| page::<e::Account>(text, show);
    "ListMutes" "Account" |text| page::<e::Account>(text, show);
    "UnfollowAccount" "Relationship" answer::<UnfollowAccount<'_>>;
    "GetAccount" "Account" answer::<GetAccount<'_>>;
    "GetRelationships" "Relationship" |text| page::<e::Relationship>(text, |_| {});
    "UnfollowTag" "Tag" answer::<UnfollowTag<'_>>;
    "ListNewest" "Status" |text| page::<e::Status>(text, show);
    "ListStatuses" "Status" |text| page::<e::Status>(text, show);
    "LookupAccount" "Account" answer::<LookupAccount<'_>>;
    "UpdateCredentials" "CredentialAccount" answer::<UpdateCredentials>;
    "AliasAccount" "CredentialAccount" answer::<AliasAccount<'_>>;
    "MoveAccount" "Error" answer::<MoveAccount<'_>>;
    "VerifyCredentials" "CredentialAccount" answer::<VerifyCredentials>;
    "GetCollection" "CollectionWithAccounts" answer::<GetCollection<'_>>;
    "ListCollections" "WrappedCollections" answer::<ListCollections<'_>>;
    "ListFilters" "Filter" |text| page::<e::Filter>(text, |_| {});
    "CreateFilter" "Filter" answer::<CreateFilter<'_>>;
    "DeleteFilter" "Error" answer::<DeleteFilter<'_>>;
    "CreatePhrase" "V1::Filter" answer::<CreatePhrase<'_>>;
    "DeletePhrase" "Error" answer::<DeletePhrase<'_>>;
    "BlockDomain" "Error" answer::<BlockDomain<'_>>;
    "UnblockDomain" "Error" answer::<UnblockDomain<'_>>;
    "ListDomainBlocks" "Error" |text| page::<String>(text, |_| {});
    "PreviewDomainBlock" "Error" answer::<PreviewDomainBlock<'_>>;
    "CreateReport" "Error" answer::<CreateReport<'_>>;
    "RevokeItem" "Error" answer::<RevokeItem<'_>>;
    "ResendConfirmation" "Error" answer::<ResendConfirmation<'_>>;
    "GetInstance" "Instance" answer::<GetInstance>;
    "GetInvite" "Error" answer::<GetInvite<'_>>;
    "GetPrivacyPolicy" "ExtendedDescription" answer::<GetPrivacyPolicy>;
    "GetTermsOfService" "ExtendedDescription" answer::<GetTermsOfService>;
    "GetV1Instance" "V1::Instance" answer::<GetV1Instance>;
    "GetMarkers" "Markers" answer::<GetMarkers>;
    "SaveMarkers" "Markers" answer::<SaveMarkers<'_>>;
    "GetMedia" "MediaAttachment" answer::<GetMedia<'_>>;
    "UpdateMedia" "MediaAttachment" answer::<UpdateMedia<'_>>;
    "ListCustomEmojis" "CustomEmoji" |text| page::<e::CustomEmoji>(text, |_| {});
    "SearchAccounts" "Account" |text| page::<e::Account>(text, show);
    "GetPoll" "Poll" answer::<GetPoll<'_>>;
    "VoteInPoll" "Poll" answer::<VoteInPoll<'_>>;
    "FindAccounts" "Account" found;
    "FindStatuses" "Status" found;
    "Search" "Status" found;
    "HasFilters" "Filter" answer::<HasFilters>;
    "ListPhrases" "V1::Filter" |text| page::<e::V1Filter>(text, |_| {});
    "ListLists" "List" |text| page::<e::AccountList>(text, |_| {});
    "ListsWith" "List" |text| page::<e::AccountList>(text, |_| {});
    "FetchList" "List" answer::<FetchList<'_>>;
    "CreateList" "List" answer::<CreateList<'_>>;
    "UpdateList" "List" answer::<UpdateList<'_>>;
    "DeleteList" "Error" answer::<DeleteList<'_>>;
    "AddToList" "Error" answer::<AddToList<'_>>;
    "RemoveMember" "Error" answer::<RemoveMember<'_>>;
    "ListAccounts" "Account" |text| page::<e::Account>(text, show);
    "ShowTag" "Tag" answer::<ShowTag<'_>>;
    "BookmarkStatus" "Status" answer::<BookmarkStatus<'_>>;
    "PinStatus" "Status" answer::<PinStatus<'_>>;
    "UnpinStatus" "Status" answer::<UnpinStatus<'_>>;
    "CreateStatus" "Status" answer::<CreateStatus<'_>>;
    "DeleteStatus" "Status" answer::<DeleteStatus<'_>>;
    "FavouriteStatus" "Status" answer::<FavouriteStatus<'_>>;
    "GetContext" "Status" answer::<GetContext<'_>>;
    "GetAsyncRefresh" "AsyncRefreshReply" answer::<GetAsyncRefresh<'_>>;
    "GetHistory" "StatusEdit" |text| page::<e::StatusEdit>(text, show);
    "GetSource" "StatusSource" answer::<GetSource<'_>>;
    "ListFavouritedBy" "Account" |text| page::<e::Account>(text, show);
    "ListRebloggedBy" "Account" |text| page::<e::Account>(text, show);
    "TranslateStatus" "Translation" answer::<TranslateStatus<'_>>;
    "GetStatus" "Status" answer::<GetStatus<'_>>;
    "ReblogStatus" "Status" answer::<ReblogStatus<'_>>;
    "RedraftStatus" "Status" answer::<RedraftStatus<'_>>;
    "RevokeQuote" "Status" answer::<RevokeQuote<'_>>;
    "SetInteractionPolicy" "Status" answer::<SetInteractionPolicy<'_>>;
    "UpdateStatus" "Status" answer::<UpdateStatus<'_>>;
    "UnbookmarkStatus" "Status" answer::<UnbookmarkStatus<'_>>;
    "UnfavouriteStatus" "Status" answer::<UnfavouriteStatus<'_>>;
    "UnreblogStatus" "Status" answer::<UnreblogStatus<'_>>;
    "ListDirectory" "Account" |text| page::<e::Account>(text, show);
    "ListSuggestions" "Suggestion" |text| page::<e::Suggestion>(text, show);
    "ListConversations" "Conversation" |text| page::<e::Conversation>(text, |_| {});
    "ReadConversation" "Conversation" answer::<ReadConversation<'_>>;
    "RemoveConversation" "Conversation" answer::<RemoveConversation<'_>>;
    "ListFollowRequests" "Account" |text| page::<e::Account>(text, show);
    "AuthorizeFollow" "Relationship" answer::<AuthorizeFollow<'_>>;
    "RejectFollow" "Relationship" answer::<RejectFollow<'_>>;
    "ListNotifications" "Notification" |text| page::<e::Notification>(text, |_| {});
    "ListGroups" "GroupedNotificationsResults" answer::<ListGroups<'_>>;
    "CountGroups" "Markers" answer::<CountGroups>;
    "DismissGroup" "Error" answer::<DismissGroup<'_>>;
    "DismissNotification" "Error" answer::<DismissNotification<'_>>;
    "ClearNotifications" "Error" answer::<ClearNotifications>;
    "GetNotificationsMarker" "Markers" answer::<GetNotificationsMarker>;
    "SetNotificationsMarker" "Markers" answer::<SetNotificationsMarker<'_>>;
    "ScheduleStatus" "ScheduledStatus" answer::<ScheduleStatus<'_>>;
    "ListScheduled" "ScheduledStatus" |text| page::<e::ScheduledStatus>(text, |_| {});
    "GetScheduled" "ScheduledStatus" answer::<GetScheduled<'_>>;
    "UpdateScheduled" "ScheduledStatus" answer::<UpdateScheduled<'_>>;
    "DeleteScheduled" "Error" answer::<DeleteScheduled<'_>>;
    "CreateSubscription" "WebPushSubscription" answer::<CreateSubscription<'_>>;
    "AlterSubscription" "WebPushSubscription" answer::<AlterSubscription<'_>>;
    "DeleteSubscription" "Error" answer::<DeleteSubscription>;
    "GetPolicy" "NotificationPolicy" answer::<GetPolicy>;
    "SetPolicy" "NotificationPolicy" answer::<SetPolicy<'_>>;
    "ListRequests" "NotificationRequest" |text| page::<e::NotificationRequest>(text, |_| {});
    "AcceptRequests" "Error" answer::<AcceptRequests<'_>>;
    "DismissRequests" "Error" answer::<DismissRequests<'_>>;
    "FollowTag" "Tag" answer::<FollowTag<'_>>;
    "ListFollowedTags" "Tag" |text| page::<e::Tag>(text, show);
    "GetHome" "Status" |text| page::<e::Status>(text, show);
    "GetPublic" "Status" |text| page::<e::Status>(text, show);
    "GetTag" "Status" |text| page::<e::Status>(text, show);
    "GetTags" "Status" |text| page::<e::Status>(text, show);
    "GetLink" "Status" |text| page::<e::Status>(text, show);
    "GetList" "Status" |text| page::<e::Status>(text, show);
    "ListBookmarks" "Status" |text| page::<e::Status>(text, show);
    "ListFavourites" "Status" |text| page::<e::Status>(text, show);
    "GetTrendingStatuses" "Status" |text| page::<e::Status>(text, show);
    "GetTrendingTags" "Tag" |text| page::<e::Tag>(text, show);
    "GetTrendingLinks" "TrendsLink" |text| page::<e::TrendsLink>(text, show);
}

#[test]
fn no_entity_and_no_answer_is_forgotten() {
    let known: BTreeSet<&str> = READERS.iter().map(|(name, ..)| *name).collect();
    for name in entity_names() {
        assert!(known.contains(name), "{name} is read by nobody here");
    }
    for (name, entity, _) in READERS {
        assert!(entity_names().contains(entity), "{name}: there is no {entity}");
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api/endpoints");
    let mut count = 0;
    for topic in std::fs::read_dir(folder).expect("the endpoints").flatten().filter(|topic| topic.path().is_dir()) {
        for file in std::fs::read_dir(topic.path()).expect("its endpoints").flatten() {
            let source = std::fs::read_to_string(file.path()).expect("source is text");
            for named in source.split("impl Endpoint for ").skip(1) {
                let name: String = named.chars().take_while(char::is_ascii_alphanumeric).collect();
                assert!(known.contains(name.as_str()), "the answer to {name} is read by nobody here");
                count += 1;
            }
        }
    }
    assert!(count > 30, "only {count} endpoints were found: is the folder right?");
}
