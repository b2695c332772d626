//! What happened to the reader.

use super::context::{ViewContext, line, long_line};
use super::person::person;
use super::post::post;
use crate::api::entities::{
    Account, AccountWarning, Collection, NotificationFallback, NotificationType, RelationshipSeveranceEvent, Report,
    Status, Visibility,
};
use crate::api::written;
use crate::html;
use trente_contract::ids::{NoticeKey, PackId};
use trente_contract::notification::{Kind, Notice};
use trente_contract::post::Post;

/// How many people are shown of a group.
pub const PEOPLE: usize = 8;
/// How many letters of a post stand beside what happened to it.
const FIRST_WORDS: usize = 240;

/// Things of one kind that happened together, from whichever list of the server.
#[derive(Clone, Copy, Debug)]
pub struct Happened<'a> {
    /// What.
    pub kind: &'a NotificationType,
    /// Who did it, newest first.
    pub people: &'a [&'a Account],
    /// How many did it, where the server counts them.
    pub count: Option<u64>,
    /// Which post.
    pub status: Option<&'a Status>,
    /// When the newest happened.
    pub at: &'a str,
    /// Which report.
    pub report: Option<&'a Report>,
    /// Which follows were cut.
    pub event: Option<&'a RelationshipSeveranceEvent>,
    /// What moderators did.
    pub warning: Option<&'a AccountWarning>,
    /// Which collection.
    pub collection: Option<&'a Collection>,
    /// The server's words, for kinds that Trente does not know.
    pub fallback: Option<&'a NotificationFallback>,
}

/// The group as it is shown; none when it is about people of whom the server told nothing that can be read.
pub fn notice(happened: &Happened<'_>, key: NoticeKey, unread: bool, context: &ViewContext) -> Option<Notice> {
    let mut people: Vec<_> = Vec::new();
    for account in happened.people {
        let one = person(account, context);
        if people.len() < PEOPLE && people.iter().all(|known: &trente_contract::person::Person| known.id != one.id) {
            people.push(one);
        }
    }
    let kind = kind(happened, context);
    if people.is_empty() && is_of_somebody(&kind) {
        return None;
    }
    let post = happened.status.map(|status| post(status, context));
    let shown = u32::try_from(people.len()).unwrap_or(u32::MAX);
    let count = happened.count.map_or(shown, |count| u32::try_from(count).unwrap_or(u32::MAX));
    Some(Notice {
        key,
        kind,
        count: count.max(shown),
        people,
        to_follow: Vec::new(),
        excerpt: post.as_ref().map(first_words).unwrap_or_default(),
        post,
        at: written(happened.at).unwrap_or_default(),
        unread,
    })
}

/// The first words of a post, or of the warning in front of it, on one line.
pub(super) fn first_words(post: &Post) -> String {
    let words = if post.warning.is_empty() { html::text(&post.text) } else { html::inline_text(&post.warning) };
    html::tidy(&words, FIRST_WORDS)
}

fn kind(happened: &Happened<'_>, context: &ViewContext) -> Kind {
    let own = |account: &Account| context.is_own(account.id.as_str());
    match happened.kind {
        NotificationType::Mention => mention(happened.status, context),
        NotificationType::Status => Kind::Posted,
        NotificationType::Reblog => Kind::Boost,
        NotificationType::Follow => Kind::Follow,
        NotificationType::FollowRequest => Kind::FollowRequest,
        NotificationType::Favourite => Kind::Favourite,
        NotificationType::Poll if happened.status.is_some_and(|status| own(&status.account)) => Kind::OwnPoll,
        NotificationType::Poll => Kind::Poll,
        NotificationType::Update => Kind::Changed,
        NotificationType::Quote => Kind::Quote,
        NotificationType::QuotedUpdate => Kind::QuotedChanged,
        NotificationType::AdminSignUp => Kind::SignUp,
        NotificationType::AdminReport => {
            let target = happened.report.and_then(|report| report.target_account.as_ref());
            Kind::Report { target: target.map(|account| person(account, context).name_text).unwrap_or_default() }
        }
        NotificationType::SeveredRelationships => severed(happened.event),
        NotificationType::ModerationWarning => {
            let words = happened.warning.and_then(|warning| long_line(&warning.text));
            Kind::Warning { words: words.unwrap_or_default() }
        }
        NotificationType::AddedToCollection => pack(happened, false),
        NotificationType::CollectionUpdate => pack(happened, true),
        _ => other(happened),
    }
}

/// Somebody's pack that the reader is in.
fn pack(happened: &Happened<'_>, changed: bool) -> Kind {
    let Some(collection) = happened.collection else { return other(happened) };
    let name = line(&collection.name).unwrap_or_default();
    Kind::Pack { pack: PackId(collection.id.to_string()), name, changed }
}

/// In the server's own words.
fn other(happened: &Happened<'_>) -> Kind {
    Kind::Other {
        title: happened.fallback.and_then(|said| line(&said.title)),
        summary: happened.fallback.and_then(|said| long_line(said.summary.as_deref()?)),
    }
}

fn mention(status: Option<&Status>, context: &ViewContext) -> Kind {
    let Some(status) = status else { return Kind::Mention };
    let answered = status.in_reply_to_account_id.as_ref();
    match status.visibility {
        Visibility::Direct => Kind::Private,
        _ if answered.is_some_and(|id| context.is_own(id.as_str())) => Kind::Reply,
        _ => Kind::Mention,
    }
}

fn severed(event: Option<&RelationshipSeveranceEvent>) -> Kind {
    let count = |count: Option<u64>| count.map_or(0, |count| u32::try_from(count).unwrap_or(u32::MAX));
    Kind::Severed {
        target: event.and_then(|event| line(&event.target_name)).unwrap_or_default(),
        followers: event.map_or(0, |event| count(event.followers_count)),
        following: event.map_or(0, |event| count(event.following_count)),
    }
}

/// Its sentence names who did it.
fn is_of_somebody(kind: &Kind) -> bool {
    !matches!(kind, Kind::Poll | Kind::OwnPoll | Kind::Severed { .. } | Kind::Warning { .. } | Kind::Other { .. })
}
