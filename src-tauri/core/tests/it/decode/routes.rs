//! Which entity each route answers with, as the API's documentation says.

/// What a body should be.
#[derive(Clone, Copy)]
pub(super) enum Due {
    /// One entity, or an array of them.
    Entity(&'static str),
    /// Entities inside something else: pointers and names.
    Parts(&'static [(&'static str, &'static str)]),
    /// Nothing that Trente reads, and why.
    NotOurs(&'static str),
}

use Due::{Entity as E, NotOurs as N, Parts as P};

const EMPTY: &str = "the answer is an empty body or {}: only its success matters";
const ADMIN: &str = "moderators' tools are no part of Trente";
const STREAM: &str = "a stream of events, not one body";
const PLAIN: &str = "lists of words and numbers of no entity";
const LATER: &str = "no screen of Trente asks for this yet";
const WEB: &str = "a page for browsers";

/// Method, path (`:` stands for one segment, `**` for all that follow), what is due. The first row that fits holds.
const ROUTES: &[(&str, &str, Due)] = &[
    ("*", "/api/v1/streaming/**", N(STREAM)),
    ("EVENT", "update", E("Status")),
    ("EVENT", "status.update", E("Status")),
    ("EVENT", "notification", E("Notification")),
    ("EVENT", "conversation", E("Conversation")),
    ("EVENT", "delete", N(PLAIN)),
    ("EVENT", "announcement.reaction", N(PLAIN)),
    ("GET", "/api/v1/admin/accounts", P(&[("*/account", "Account")])),
    ("GET", "/api/v2/admin/accounts", P(&[("*/account", "Account")])),
    ("GET", "/api/v1/admin/accounts/:", P(&[("account", "Account")])),
    ("GET", "/api/v1/admin/trends/statuses", E("Status")),
    ("GET", "/api/v1/admin/trends/tags", E("Tag")),
    ("GET", "/api/v1/admin/trends/links", E("TrendsLink")),
    ("*", "/api/v1/admin/**", N(ADMIN)),
    ("*", "/api/v2/admin/**", N(ADMIN)),
    // The server
    ("GET", "/api/v2/instance", E("Instance")),
    ("GET", "/api/v1/instance", E("V1::Instance")),
    ("GET", "/api/v1/instance/rules", E("Rule")),
    ("GET", "/api/v1/instance/extended_description", E("ExtendedDescription")),
    ("GET", "/api/v1/instance/**", N(PLAIN)),
    ("GET", "/.well-known/nodeinfo", E("NodeInfoLinks")),
    ("GET", "/nodeinfo/2.0", E("NodeInfo")),
    ("GET", "/.well-known/oauth-authorization-server", N("read by the OAuth part with its own type")),
    ("GET", "/health", N(WEB)),
    ("*", "", N(WEB)),
    ("GET", "/api/v1/custom_emojis", E("CustomEmoji")),
    ("GET", "/api/v1/directory", E("Account")),
    ("GET", "/api/v1/announcements", P(&[("*/emojis", "CustomEmoji")])),
    // Log-in
    ("POST", "/api/v1/apps", E("CredentialApplication")),
    ("GET", "/api/v1/apps/verify_credentials", E("Application")),
    ("POST", "/oauth/token", E("Token")),
    ("POST", "/oauth/revoke", N(EMPTY)),
    ("GET", "/oauth/userinfo", N(LATER)),
    ("POST", "/api/v1/accounts", E("Token")),
    ("GET", "/api/v1/accounts", E("Account")),
    ("POST", "/api/v1/emails/confirmations", N(EMPTY)),
    // People
    ("*", "/api/v1/accounts/verify_credentials", E("CredentialAccount")),
    ("PATCH", "/api/v1/accounts/update_credentials", E("CredentialAccount")),
    ("GET", "/api/v1/accounts/relationships", E("Relationship")),
    ("GET", "/api/v1/accounts/familiar_followers", E("FamiliarFollowers")),
    ("GET", "/api/v1/accounts/search", E("Account")),
    ("GET", "/api/v1/accounts/lookup", E("Account")),
    ("GET", "/api/v1/accounts/:", E("Account")),
    ("GET", "/api/v1/accounts/:/statuses", E("Status")),
    ("GET", "/api/v1/accounts/:/followers", E("Account")),
    ("GET", "/api/v1/accounts/:/following", E("Account")),
    ("GET", "/api/v1/accounts/:/featured_tags", E("FeaturedTag")),
    ("GET", "/api/v1/accounts/:/collections", E("WrappedCollections")),
    ("GET", "/api/v1/accounts/:/in_collections", E("WrappedCollections")),
    ("GET", "/api/v1/accounts/:/lists", E("List")),
    ("POST", "/api/v1/accounts/:/:", E("Relationship")),
    ("*", "/api/v1/profile/**", E("CredentialAccount")),
    ("*", "/api/v1/profile", N(LATER)),
    ("GET", "/api/v1/follow_requests", E("Account")),
    ("POST", "/api/v1/follow_requests/:/:", E("Relationship")),
    ("GET", "/api/v1/mutes", E("Account")),
    ("GET", "/api/v1/blocks", E("Account")),
    ("GET", "/api/v1/endorsements", E("Account")),
    ("GET", "/api/v1/suggestions", E("Account")),
    ("GET", "/api/v2/suggestions", E("Suggestion")),
    ("*", "/api/v1/domain_blocks", N(PLAIN)),
    ("GET", "/api/v1/preferences", N(LATER)),
    // Posts
    ("POST", "/api/v1/statuses", E("Status")),
    ("GET", "/api/v1/statuses", E("Status")),
    ("GET", "/api/v1/statuses/:/context", E("Context")),
    ("GET", "/api/v1/statuses/:/source", E("StatusSource")),
    ("GET", "/api/v1/statuses/:/history", E("StatusEdit")),
    ("GET", "/api/v1/statuses/:/reblogged_by", E("Account")),
    ("GET", "/api/v1/statuses/:/favourited_by", E("Account")),
    ("GET", "/api/v1/statuses/:/quotes", E("Status")),
    ("GET", "/api/v1/statuses/:/card", E("PreviewCard")),
    ("POST", "/api/v1/statuses/:/translate", E("Translation")),
    ("*", "/api/v1/statuses/:/**", E("Status")),
    ("*", "/api/v1/statuses/:", E("Status")),
    ("GET", "/api/v1/favourites", E("Status")),
    ("GET", "/api/v1/bookmarks", E("Status")),
    ("*", "/api/v1/scheduled_statuses", E("ScheduledStatus")),
    ("DELETE", "/api/v1/scheduled_statuses/:", N(EMPTY)),
    ("*", "/api/v1/scheduled_statuses/:", E("ScheduledStatus")),
    ("*", "/api/v1/polls/**", E("Poll")),
    ("*", "/api/v2/media", E("MediaAttachment")),
    ("DELETE", "/api/v1/media/:", N(EMPTY)),
    ("*", "/api/v1/media/:", E("MediaAttachment")),
    // Lists of posts
    ("GET", "/api/v1/timelines/**", E("Status")),
    ("GET", "/api/v1/trends/statuses", E("Status")),
    ("GET", "/api/v1/trends/tags", E("Tag")),
    ("GET", "/api/v1/trends/links", E("TrendsLink")),
    ("GET", "/api/v2/search", P(&[("accounts", "Account"), ("statuses", "Status"), ("hashtags", "Tag")])),
    ("GET", "/api/v1/search", P(&[("accounts", "Account"), ("statuses", "Status")])),
    ("*", "/api/v1/tags/**", E("Tag")),
    ("GET", "/api/v1/followed_tags", E("Tag")),
    ("GET", "/api/v1/featured_tags/suggestions", E("Tag")),
    ("DELETE", "/api/v1/featured_tags/:", N(EMPTY)),
    ("*", "/api/v1/featured_tags", E("FeaturedTag")),
    ("GET", "/api/v1/conversations", E("Conversation")),
    ("POST", "/api/v1/conversations/:/read", P(&[("accounts", "Account"), ("last_status", "Status")])),
    ("GET", "/api/v1/lists/:/accounts", E("Account")),
    ("*", "/api/v1/lists/**", N(LATER)),
    ("*", "/api/v1/lists", E("List")),
    // What happened
    ("GET", "/api/v1/notifications/requests/**", N(LATER)),
    ("POST", "/api/v1/notifications/requests/**", N(LATER)),
    ("GET", "/api/v1/notifications/requests", E("NotificationRequest")),
    ("GET", "/api/v1/notifications/unread_count", N(PLAIN)),
    ("GET", "/api/v1/notifications", E("Notification")),
    ("GET", "/api/v1/notifications/:", E("Notification")),
    ("POST", "/api/v1/notifications/**", N(EMPTY)),
    ("*", "/api/v2/notifications/policy", E("NotificationPolicy")),
    ("GET", "/api/v2/notifications/:/accounts", E("Account")),
    ("POST", "/api/v2/notifications/**", N(EMPTY)),
    ("GET", "/api/v2/notifications/**", E("GroupedNotificationsResults")),
    ("GET", "/api/v2/notifications", E("GroupedNotificationsResults")),
    ("*", "/api/v1/markers", E("Markers")),
    ("DELETE", "/api/v1/push/subscription", N(EMPTY)),
    ("*", "/api/v1/push/subscription", E("WebPushSubscription")),
    ("POST", "/api/v1/reports", E("Report")),
    // Filters
    ("DELETE", "/api/v1/filters/:", N(EMPTY)),
    ("*", "/api/v1/filters/**", E("V1::Filter")),
    ("*", "/api/v1/filters", E("V1::Filter")),
    ("DELETE", "/api/v2/filters/**", N(EMPTY)),
    ("*", "/api/v2/filters/keywords/:", E("FilterKeyword")),
    ("*", "/api/v2/filters/statuses/:", E("FilterStatus")),
    ("*", "/api/v2/filters/:/keywords", E("FilterKeyword")),
    ("*", "/api/v2/filters/:/statuses", E("FilterStatus")),
    ("*", "/api/v2/filters/**", E("Filter")),
    ("*", "/api/v2/filters", E("Filter")),
    // Collections
    ("DELETE", "/api/v1/collections/**", N(EMPTY)),
    ("POST", "/api/v1/collections/:/items/:/revoke", N(EMPTY)),
    ("POST", "/api/v1/collections/:/items", P(&[("collection_item", "CollectionItem")])),
    ("GET", "/api/v1/collections/:", E("CollectionWithAccounts")),
    ("*", "/api/v1/collections/**", E("WrappedCollection")),
    ("*", "/api/v1/collections", E("WrappedCollection")),
    ("*", "/api/v1/annual_reports/**", N(LATER)),
    ("*", "/api/v1/annual_reports", N(LATER)),
    ("GET", "/api/v1_alpha/async_refreshes/:", E("AsyncRefreshReply")),
    ("*", "/api/v1_alpha/**", N(LATER)),
];

/// What the body of this answer should be; none when no row fits.
pub(super) fn due(route: &str, status: u16, body: &[u8]) -> Option<Due> {
    let (method, path) = route.split_once(' ').expect("method and path");
    let (_, _, due) = ROUTES.iter().find(|(of, pattern, _)| (*of == "*" || *of == method) && fits(pattern, path))?;
    if body.iter().all(u8::is_ascii_whitespace) {
        return Some(N(EMPTY));
    }
    if status >= 400 {
        // A proxy or the router itself answers with a page.
        return Some(if body.trim_ascii_start().starts_with(b"<") { N(WEB) } else { E("Error") });
    }
    match due {
        // What is to be sent later is answered with another entity.
        E("Status") if body.windows(14).any(|word| word == b"\"scheduled_at\"") => Some(E("ScheduledStatus")),
        E(_) | P(_) if body.trim_ascii() == b"{}" || status >= 300 => Some(N(EMPTY)),
        due => Some(*due),
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    for part in pattern.split('/') {
        match (part, segments.next()) {
            ("**", Some(_)) => return true,
            (":", Some(_)) => {}
            (part, Some(segment)) if part == segment => {}
            _ => return false,
        }
    }
    segments.next().is_none()
}
