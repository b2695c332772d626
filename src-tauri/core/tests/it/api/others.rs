//! The same journey through servers that others wrote, and through the strict one.

use super::{client, http};
use trente_contract::FaultCode;
use trente_core::api::Client;
use trente_core::api::discover::{Facts, discover};
use trente_core::api::endpoints::{accounts, apps, statuses, timelines, trends};
use trente_core::api::entities::{Account, Status, Token, Visibility};
use trente_test_support::servers::{Mock, Snac};
use trente_test_support::{Person, StrictServer, child::NotRunning};

/// The server, or none where this machine has none and nobody demands it.
fn or_skipped<T>(started: Result<T, NotRunning>) -> Option<T> {
    match started {
        Ok(server) => Some(server),
        Err(missing) => {
            assert!(std::env::var_os("CI").is_none(), "{missing}");
            eprintln!("SKIPPED: {missing}");
            None
        }
    }
}

/// Registers and logs in, with a person at the server's own pages.
async fn log_in(guest: &Client, person: &Person) -> Token {
    let back = "http://127.0.0.1:9/back";
    let app = apps::CreateApp {
        client_name: "Trente".to_owned(),
        redirect_uris: vec![back.to_owned()],
        scopes: vec!["read".to_owned(), "write".to_owned(), "follow".to_owned()],
        website: None,
    };
    let app = guest.send(&app).await.expect("registered");
    let mut page = guest.origin().url().join("/oauth/authorize").expect("a path");
    page.query_pairs_mut().extend_pairs([
        ("response_type", "code"),
        ("client_id", &app.client_id),
        ("redirect_uri", back),
        ("scope", "read write follow"),
    ]);
    let landing = person.authorize(page.as_str()).await.expect("allowed");
    let (_, code) = landing.query_pairs().find(|(name, _)| name == "code").expect("a code");
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &*code),
        ("client_id", &app.client_id),
        ("client_secret", &app.client_secret),
        ("redirect_uri", back),
    ];
    guest.post_form(&["oauth", "token"], &form).await.expect("a token")
}

/// Writes, reads, likes and deletes as one person; `deletes` where the server knows how to.
async fn journey(client: &Client, deletes: bool) {
    let me: Account = client.send(&accounts::VerifyCredentials).await.expect("whose log-in this is");
    let words = "First light over loopback #dawn";
    let post = statuses::CreateStatus {
        status: words,
        visibility: Some(Visibility::Public),
        language: Some("en"),
        spoiler_text: "",
        sensitive: false,
        in_reply_to_id: None,
        media_ids: &[],
        poll: None,
        quote_approval_policy: None,
        quoted_status_id: None,
        local_only: false,
        content_type: None,
        idempotency_key: "journey",
    };
    let posted: Status = client.send(&post).await.expect("posted");
    assert!(posted.content.contains("First light"), "what was written: {}", posted.content);
    let answer = statuses::CreateStatus {
        status: "And an answer",
        in_reply_to_id: Some(&posted.id),
        local_only: false,
        content_type: None,
        idempotency_key: "answer",
        ..post
    };
    let answered: Status = client.send(&answer).await.expect("answered");
    assert_eq!(answered.in_reply_to_id.as_ref(), Some(&posted.id), "tied to the post");

    let home = client.page(&timelines::GetHome, None).await.expect("Home");
    assert!(home.items.iter().any(|status| status.id == posted.id), "the post is on Home");
    assert_eq!(home.left_out, 0, "all of it is understood");
    let context = client.send(&statuses::GetContext { id: &posted.id }).await.expect("the thread");
    assert!(context.descendants.iter().any(|status| status.id == answered.id), "the answer is below the post");

    let liked = client.send(&statuses::FavouriteStatus { id: &posted.id }).await.expect("favourited");
    assert_eq!(liked.favourited, Some(true), "the answer says so");
    client.send(&statuses::UnfavouriteStatus { id: &posted.id }).await.expect("taken back");
    client.send(&statuses::BookmarkStatus { id: &posted.id }).await.expect("saved");
    client.send(&statuses::UnbookmarkStatus { id: &posted.id }).await.expect("unsaved");
    let boost = client.send(&statuses::ReblogStatus { id: &posted.id }).await.expect("boosted");
    assert_eq!(boost.shown().id, posted.id, "the boost holds the post");
    client.send(&statuses::UnreblogStatus { id: &posted.id }).await.expect("taken back");

    let found = client.send(&accounts::LookupAccount { acct: &me.username }).await.expect("found by name");
    assert_eq!(found.id, me.id, "the same person");
    client.send(&accounts::GetRelationships { ids: std::slice::from_ref(&me.id) }).await.expect("relationships");
    let theirs = accounts::ListStatuses {
        id: &me.id,
        exclude_replies: false,
        exclude_reblogs: false,
        pinned: false,
        only_media: false,
    };
    let theirs = client.page(&theirs, None).await.expect("their posts");
    assert!(theirs.items.iter().any(|status| status.id == posted.id), "the post is theirs");

    let deleted = client.send(&statuses::DeleteStatus { id: &answered.id }).await;
    if !deletes {
        let refused = deleted.expect_err("it does not know how to").to_fault();
        assert_eq!(refused.code, FaultCode::NotFound, "and says so: {}", refused.detail);
        return;
    }
    deleted.expect("deleted");
    let gone = client.send(&statuses::GetStatus { id: &answered.id }).await.expect_err("gone");
    assert_eq!(gone.to_fault().code, FaultCode::NotFound, "{gone}");
}

/// What everyone may read. Each list may be empty, none may be misunderstood.
async fn as_guest(client: &Client) {
    let public = client.page(&timelines::GetPublic::default(), None).await.expect("the public timeline");
    let trends = client.page(&trends::GetTrendingStatuses, None).await.expect("trends");
    let tags = client.page(&trends::GetTrendingTags, None).await.expect("tags");
    let tag = client.page(&timelines::GetTag { tag: "dawn" }, None).await.expect("a tag");
    assert_eq!((public.left_out, trends.left_out, tags.left_out, tag.left_out), (0, 0, 0, 0), "all is understood");
}

#[tokio::test(flavor = "multi_thread")]
async fn through_the_strict_server() {
    let server = StrictServer::start();
    journey(&client(server.url()).with_token(server.token_for("ada")), true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn through_mastodon_mock() {
    let Some(server) = or_skipped(Mock::start().await) else { return };
    let found = discover(&http(), server.url(), &["en"]).await.expect("found");
    assert!(matches!(found.facts, Facts::V2(_)), "the new form: {:?}", found.facts);
    let guest = client(server.url());
    let token = log_in(&guest, &server.person("alice")).await;
    journey(&guest.clone().with_token(token), true).await;
    as_guest(&guest).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn through_snac() {
    let Some(server) = or_skipped(Snac::start().await) else { return };
    let found = discover(&http(), server.url(), &["en"]).await.expect("found");
    assert!(matches!(found.facts, Facts::V1(_)), "only the old form: {:?}", found.facts);
    assert_eq!(found.software.as_deref(), Some("snac"), "named by nodeinfo");
    let guest = client(server.url());
    let token = log_in(&guest, &server.person("alice")).await;
    // snac 2.75 deletes in its own pages only.
    journey(&guest.clone().with_token(token), false).await;
    as_guest(&guest).await;
}
