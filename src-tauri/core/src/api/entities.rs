//! What servers send, named as in the API's documentation (<https://docs.joinmastodon.org/entities/>), read tolerantly.
//!
//! Unknown fields are ignored, what any known server leaves out is defaulted, ids are text, times are text as sent.

pub mod account;
pub mod async_refresh;
pub mod card;
pub mod collection;
pub mod configuration;
pub mod context;
pub mod domain_block;
pub mod emoji;
pub mod error;
pub mod familiar_followers;
pub mod filter;
pub mod ids;
pub mod inbox;
pub mod instance;
pub mod list;
pub mod marker;
pub mod media;
pub mod nodeinfo;
pub mod notification;
pub mod oauth;
mod open;
pub mod partial_account;
pub mod policies;
pub mod poll;
pub mod push;
pub mod quote;
pub mod scheduled_status;
pub mod status;
pub mod status_edit;
pub mod suggestion;
pub mod tag;
pub mod v1_instance;
pub mod visibility;

pub use account::{Account, AccountRole, CredentialAccount, Field, Relationship, Role, Source};
pub use async_refresh::{AsyncRefreshReply, AsyncRefreshState, AsyncRefreshStatus};
pub use card::{PreviewCard, PreviewCardAuthor, PreviewCardType, TrendsLink};
pub use collection::{
    Collection, CollectionItem, CollectionItemState, CollectionWithAccounts, WrappedCollection, WrappedCollections,
};
pub use configuration::Configuration;
pub use context::Context;
pub use domain_block::DomainBlockPreview;
pub use emoji::CustomEmoji;
pub use error::{ErrorBody, ErrorDetail};
pub use familiar_followers::FamiliarFollowers;
pub use filter::{Filter, FilterAction, FilterContext, FilterKeyword, FilterResult, FilterStatus, V1Filter};
pub use ids::{AccountId, EntityId, MediaId, NotificationId, PollId, StatusId};
pub use inbox::{
    Conversation, NotificationPolicy, NotificationRequest, NotificationsCount, NotificationsMarker, PolicySummary,
    PolicyValue,
};
pub use instance::{ExtendedDescription, Instance, Registrations, Rule, RuleTranslation, Translation, TranslationPoll};
pub use list::AccountList;
pub use marker::{Marker, Markers};
pub use media::{Focus, MediaAttachment, MediaMeta, MediaType, MetaDetails};
pub use nodeinfo::{NodeInfo, NodeInfoLinks, Software};
pub use notification::{
    AccountWarning, GroupedNotificationsResults, Notification, NotificationFallback, NotificationGroup,
    NotificationType, RelationshipSeveranceEvent, Report,
};
pub use oauth::{Application, Token};
pub use partial_account::PartialAccountWithAvatar;
pub use policies::{Invite, PrivacyPolicy, TermsOfService};
pub use poll::{Poll, PollOption};
pub use push::{WebPushPolicy, WebPushSubscription};
pub use quote::{CurrentUserApproval, QuoteApproval, QuoteState};
pub use scheduled_status::ScheduledStatus;
pub use status::{Mention, Quote, Status, StatusApplication, StatusSource, StatusTag};
pub use status_edit::{StatusEdit, StatusEditPoll, StatusEditPollOption};
pub use suggestion::{Suggestion, SuggestionSource};
pub use tag::{FeaturedTag, Tag, TagHistory};
pub use v1_instance::V1Instance;
pub use visibility::Visibility;
