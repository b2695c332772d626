//! What is kept cannot be used: damaged, of another version, or nowhere to be written.

use super::super::app::{App, until};
use super::{TYPED, every_path_works, there, typed, world};
use rusqlite::Connection;
use std::path::PathBuf;
use trente_contract::commands::NewerPosts;
use trente_test_support::StrictServer;

fn file(app: &App) -> PathBuf {
    app.folder.path().join("cache/cache.sqlite")
}

/// Something becomes of the file between two starts.
type Trouble = fn(&App);

/// What can.
fn troubles() -> [(&'static str, Trouble); 6] {
    [
        ("nonsense", |app| std::fs::write(file(app), [0x55; 20_000]).expect("it is written")),
        ("cut off", |app| {
            let bytes = std::fs::read(file(app)).expect("it is read");
            std::fs::write(file(app), &bytes[..bytes.len() / 2]).expect("it is written");
        }),
        ("torn behind its first page", |app| {
            let mut bytes = std::fs::read(file(app)).expect("it is read");
            bytes[4096..].fill(0xAA);
            std::fs::write(file(app), bytes).expect("it is written");
        }),
        ("of a newer version", |app| {
            let newer = Connection::open(file(app)).expect("it opens");
            newer.execute_batch("ALTER TABLE slot RENAME TO place; CREATE TABLE more (a TEXT)").expect("it is SQL");
            newer.pragma_update(None, "user_version", i64::from(i32::MAX)).expect("it has a version");
        }),
        ("a folder in its place", |app| {
            std::fs::remove_file(file(app)).expect("it goes");
            std::fs::create_dir(file(app)).expect("it is made");
        }),
        ("no folder to be in", |app| {
            std::fs::remove_dir_all(app.folder.path().join("cache")).expect("it goes");
            std::fs::write(app.folder.path().join("cache"), "a file").expect("it is written");
        }),
    ]
}

#[tokio::test]
async fn what_is_kept_is_never_in_the_way() {
    for (what, trouble) in troubles() {
        let server = StrictServer::start();
        let world = world(&server, |_| {}).await;
        let world = world.again(trouble).await;
        assert_eq!(
            typed(&world.member, &world.account).await.as_deref(),
            Some(TYPED),
            "{what}: what was typed is there"
        );
        every_path_works(what, &server, &world).await;
        let new = server.publish("2", &["After the trouble"]).remove(0);
        let newer = NewerPosts { account: world.account.clone(), newest: None };
        world.member.newer_posts(newer).await.expect("they come");
        until("the new post", async || there(&world.member, &world.account).await.first() == Some(&new)).await;
        assert_eq!(typed(&world.member, &world.account).await.as_deref(), Some(TYPED), "{what}: and stays");
    }
}
