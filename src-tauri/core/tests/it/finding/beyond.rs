//! Timelines beyond Home.

use crate::surface::app::{App, ada, guest, reader};
use std::collections::HashSet;
use trente_contract::FaultCode;
use trente_contract::commands::{ReadBeyond, SetBookmark, SetFavourite, SetTag};
use trente_contract::document::{Block, Inline};
use trente_contract::find::Beyond;
use trente_contract::ids::{Cursor, ListId, PostId};
use trente_contract::page::{Page, Source};
use trente_contract::post::Entry;
use trente_contract::reader::Reader;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn read(trente: &Trente, reader: &Reader, beyond: &Beyond, cursor: Option<Cursor>) -> Page<Entry> {
    let request = ReadBeyond { reader: reader.clone(), beyond: beyond.clone(), cursor };
    let timeline = trente.read_beyond(request).await.expect("it is read");
    assert_eq!(timeline.source, Source::Live, "from the server, now");
    timeline.page
}

/// All pages, one after the other.
async fn whole(trente: &Trente, reader: &Reader, beyond: &Beyond) -> Vec<PostId> {
    let (mut ids, mut cursor) = (Vec::new(), None);
    for _ in 0..10 {
        let page = read(trente, reader, beyond, cursor).await;
        ids.extend(page.items.into_iter().map(|entry| entry.id));
        match page.next {
            Some(next) => cursor = Some(next),
            None => return ids,
        }
    }
    panic!("{beyond:?} has no end");
}

#[tokio::test]
async fn local_and_federated_are_chronological_and_go_on_to_their_end() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let reader = guest(&server);
    let (local, all) =
        (whole(&trente, &reader, &Beyond::Local).await, whole(&trente, &reader, &Beyond::Federated).await);
    assert!(local.len() > 40 && local.len() < all.len(), "{} of {}", local.len(), all.len());
    let unique: HashSet<_> = all.iter().collect();
    assert_eq!(unique.len(), all.len(), "no post twice");
    let page = read(&trente, &reader, &Beyond::Local, None).await;
    assert!(page.items.is_sorted_by(|newer, older| newer.post.created_at >= older.post.created_at), "newest first");
    assert!(
        page.items.iter().all(|entry| entry.post.author.handle.ends_with(server.domain())),
        "the server's own people"
    );
}

#[tokio::test]
async fn saved_and_favourited_posts_go_on_by_the_servers_link_alone() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let own = reader(&account);
    for beyond in [Beyond::Bookmarks, Beyond::Favourites] {
        assert_eq!(read(&trente, &own, &beyond, None).await, Page { items: vec![], next: None }, "nothing yet");
    }
    let posts = server.posts();
    let fit = posts.iter().filter(|post| post["reblog"].is_null() && post["visibility"] == "public").take(23);
    let ids: Vec<PostId> = fit.map(|post| PostId::from(post["id"].as_str().expect("ids are text"))).collect();
    for id in &ids {
        trente
            .set_bookmark(SetBookmark { account: account.key.clone(), id: id.clone(), on: true })
            .await
            .expect("saved");
    }
    let favourite = SetFavourite { account: account.key.clone(), id: ids[0].clone(), on: true };
    trente.set_favourite(favourite).await.expect("favourited");
    let saved = whole(&trente, &own, &Beyond::Bookmarks).await;
    assert_eq!(saved.iter().collect::<HashSet<_>>(), ids.iter().collect(), "all of them, over two pages");
    assert_eq!(saved.len(), ids.len(), "each once");
    let page = read(&trente, &own, &Beyond::Favourites, None).await;
    assert_eq!(page.items.iter().map(|entry| &entry.id).collect::<Vec<_>>(), [&ids[0]], "the favourite");
    assert!(page.items[0].post.mine.favourited && page.items[0].post.mine.bookmarked, "as ada has it");
}

#[tokio::test]
async fn guests_have_no_lists_of_their_own() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    for beyond in [Beyond::Bookmarks, Beyond::Favourites, Beyond::List(ListId::from("31"))] {
        let request = ReadBeyond { reader: guest(&server), beyond: beyond.clone(), cursor: None };
        let fault = trente.read_beyond(request).await.expect_err("whose would they be?");
        assert_eq!(fault.code, FaultCode::MembersOnly, "{beyond:?}: {fault:?}");
    }
}

#[tokio::test]
async fn several_hashtags_are_one_list() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let reader = guest(&server);
    let tags = |names: &[&str]| Beyond::Tags(names.iter().map(|name| (*name).to_owned()).collect());
    let (tide, maps) =
        (whole(&trente, &reader, &tags(&["tide"])).await, whole(&trente, &reader, &tags(&["maps"])).await);
    let both = whole(&trente, &reader, &tags(&["#Tide", "maps", "TIDE"])).await;
    assert!(!tide.is_empty() && !maps.is_empty(), "both are used");
    assert_eq!(both.len(), tide.len() + maps.len(), "all of both, none twice");
    assert!(both.iter().all(|id| tide.contains(id) || maps.contains(id)), "and nothing else");
    let last = server.requests().pop().expect("it was asked");
    assert!(last.line().contains("/api/v1/timelines/tag/Tide"), "{}", last.line());
}

#[tokio::test]
async fn another_server_is_read_as_its_guests_read_it() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let (_app, trente, _account) = ada(&server).await;
    let reader = Reader::Guest { server: other.url().to_owned() };
    let page = read(&trente, &reader, &Beyond::Elsewhere, None).await;
    assert!(
        page.items.iter().all(|entry| entry.post.author.handle.ends_with(other.domain())),
        "whose people these are"
    );
    let asked = other.requests();
    assert!(asked.iter().all(|asked| asked.header("authorization").is_none()), "without a log-in");
    let fit = page.items.iter().all(|entry| {
        entry.post.in_reply_to.is_none()
            && entry.post.text.blocks.iter().all(|block| match block {
                Block::Paragraph { inlines, .. } => inlines.iter().all(|inline| match inline {
                    Inline::Mention { acct, id, .. } => id.is_none() && acct.contains('@'),
                    _ => true,
                }),
                _ => true,
            })
    });
    assert!(fit, "nothing in it leads by an id of that server");
}

#[tokio::test]
async fn what_goes_wrong_is_told() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let request = || ReadBeyond { reader: guest(&server), beyond: Beyond::Local, cursor: None };
    for (failure, code) in [
        (Failure::Html, FaultCode::BadAnswer),
        (Failure::Truncated, FaultCode::BadAnswer),
        (Failure::Refused(403, "no".into()), FaultCode::Forbidden),
        (Failure::RateLimited(std::time::Duration::from_secs(60)), FaultCode::RateLimited),
    ] {
        server.fail("GET /api/v1/timelines/public", usize::MAX, failure.clone());
        assert_eq!(trente.read_beyond(request()).await.expect_err("it fails").code, code, "{failure:?}");
        server.heal();
    }
}

#[tokio::test]
async fn hashtags_that_are_followed_are_one_list() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let own = reader(&account);
    assert_eq!(whole(&trente, &own, &Beyond::FollowedTags).await, [], "none is followed");
    let asked = server.count("GET /api/v1/timelines/tag/");
    assert_eq!(asked, 0, "and nothing is asked for");
    // More than a server takes at once.
    let names: Vec<String> = (0..7).map(|number| format!("wave{number}")).collect();
    let mut due = Vec::new();
    for round in 0..9 {
        for name in &names {
            due.extend(server.publish("2", &[&format!("Round {round} of #{name}")]));
        }
    }
    due.extend(server.publish("2", &["Both #wave0 and #wave6"]));
    due.reverse();
    for name in &names {
        let request = SetTag { account: account.key.clone(), tag: name.clone(), on: true };
        trente.set_tag(request).await.expect("it is followed");
    }
    let read: Vec<String> =
        whole(&trente, &own, &Beyond::FollowedTags).await.into_iter().map(|id| id.to_string()).collect();
    let unique: HashSet<&String> = read.iter().collect();
    assert_eq!(unique.len(), read.len(), "no post twice");
    let missing: Vec<&String> = due.iter().filter(|id| !unique.contains(id)).collect();
    assert_eq!(missing, [] as [&String; 0], "none is missing");
    assert_eq!(read[0], due[0], "the newest first");
}
