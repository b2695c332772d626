//! What changes, goes, and is forgotten.

use super::*;
use crate::surface::app::{log_in, until};
use crate::surface::drafts::draft;
use std::time::Duration;
use trente_contract::commands::{CreatePost, DeletePost, ForgetReading, LogOut, SetFavourite};
use trente_contract::post::Entry;

async fn entry(trente: &Trente, account: &AccountKey, post: &PostId) -> Option<Entry> {
    let found = all(trente, account).await.into_iter().find_map(|line| match line {
        Line::Entry(entry) if entry.post.id == *post => Some(entry),
        _ => None,
    });
    found.map(|entry| *entry)
}

#[tokio::test]
async fn what_the_reader_does_is_kept() {
    let server = StrictServer::start();
    let (_app, trente, account, _ids) = reader(&server).await;
    let found = all(&trente, &account).await;
    let post = found.iter().find_map(|line| match line {
        Line::Entry(entry) if !entry.post.mine.author => Some(entry.post.id.clone()),
        _ => None,
    });
    let post = post.expect("somebody else posts, too");
    let request = SetFavourite { account: account.clone(), id: post.clone(), on: true };
    trente.set_favourite(request).await.expect("it is done");
    let kept = entry(&trente, &account, &post).await.expect("it is kept");
    assert!(kept.post.mine.favourited, "the favourite is kept with it");
    let request = CreatePost { account: account.clone(), draft: draft("1", "Mine, and soon gone") };
    let own = trente.create_post(request).await.expect("it is sent");
    newer(&trente, &account, None).await;
    assert!(entry(&trente, &account, &own.id).await.is_some(), "one's own post is in Home");
    trente.delete_post(DeletePost { account: account.clone(), id: own.id.clone() }).await.expect("it is deleted");
    assert_eq!(entry(&trente, &account, &own.id).await, None, "and goes from what is kept");
}

#[tokio::test]
async fn log_out_takes_the_readers_part() {
    let server = StrictServer::start();
    let (app, trente, account, _ids) = reader(&server).await;
    let kenji = log_in(&trente, &server, "kenji").await.key;
    newer(&trente, &kenji, None).await;
    trente.log_out(LogOut { account: account.clone() }).await.expect("it is done");
    assert!(show(&trente, &kenji).await.is_some(), "the other's stays");
    let readers = || -> Vec<String> {
        let cache = rusqlite::Connection::open(app.folder.path().join("cache/cache.sqlite")).expect("it opens");
        let mut query = cache.prepare("SELECT reader FROM content UNION SELECT reader FROM timeline").expect("SQL");
        let rows = query.query_map([], |row| row.get::<_, String>(0)).expect("SQL");
        rows.map(|row| row.expect("it is a text")).filter(|reader| !reader.starts_with("guest of ")).collect()
    };
    assert_eq!(readers(), [kenji.to_string()], "nothing of ada is left");
    // As if a kill had come between the two files.
    let cache = rusqlite::Connection::open(app.folder.path().join("cache/cache.sqlite")).expect("it opens");
    for table in ["timeline", "content"] {
        let left = format!("UPDATE {table} SET reader = 'ada@gone.example' WHERE reader = ?1");
        cache.execute(&left, [kenji.as_str()]).expect("it is SQL");
    }
    drop((cache, trente));
    let _trente = app.start();
    assert!(!readers().contains(&"ada@gone.example".to_owned()), "the next start takes away what nobody reads");
}

#[tokio::test]
async fn what_is_on_its_way_while_all_is_forgotten_is_not_kept() {
    let server = StrictServer::start();
    let (app, trente, account, _ids) = reader(&server).await;
    server.set(|switches| switches.answers_after = Some(Duration::from_millis(700)));
    let home = {
        let (trente, account) = (trente.clone(), account.clone());
        tokio::spawn(async move { trente.home_timeline(HomeTimeline { account, cursor: None, anew: false }).await })
    };
    // It is asked for by now, and not answered.
    tokio::time::sleep(Duration::from_millis(250)).await;
    trente.forget_reading(ForgetReading {}).await.expect("it is forgotten");
    home.await.expect("it ends").expect("it is shown all the same");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(show(&trente, &account).await, None, "but not kept");
    server.set(|switches| switches.answers_after = None);
    trente
        .home_timeline(HomeTimeline { account: account.clone(), cursor: None, anew: false })
        .await
        .expect("it can be read");
    kept(&app, "home").await;
}

#[tokio::test]
async fn damaged_cache_is_no_error() {
    let server = StrictServer::start();
    let (app, trente, account, _ids) = reader(&server).await;
    let file = app.folder.path().join("cache/cache.sqlite");
    drop(trente);
    until("the end of the cache", async || {
        drop(rusqlite::Connection::open(&file).expect("it opens").execute_batch("PRAGMA wal_checkpoint(TRUNCATE)"));
        !app.folder.path().join("cache/cache.sqlite-wal").exists()
    })
    .await;
    let mut bytes = std::fs::read(&file).expect("it is read");
    bytes[4096..].fill(0xAA);
    std::fs::write(&file, bytes).expect("it is written");
    // The start fetches Home by itself.
    server.fail("GET /api/v1/timelines/home", usize::MAX, Failure::ProxyPage);
    let trente = app.start();
    assert_eq!(show(&trente, &account).await, None, "nothing is kept any more");
    server.heal();
    newer(&trente, &account, None).await;
    until("the posts", async || show(&trente, &account).await.is_some()).await;
}
