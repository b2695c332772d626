//! The file: another schema, damage, rights.

use super::*;
use rusqlite::Connection;

async fn with_posts(path: &Path) {
    let cache = open(path);
    newest(&cache, HOME, &(1..=80).rev().collect::<Vec<_>>()).await;
    assert!(slice(&cache, HOME).await.is_some(), "there is something");
}

#[tokio::test]
async fn file_of_another_schema_is_emptied() {
    for version in [1, 77, i64::from(i32::MAX), -5] {
        let (_folder, path) = place();
        with_posts(&path).await;
        let other = Connection::open(&path).expect("it opens");
        other.execute_batch("ALTER TABLE slot RENAME TO place").expect("it is SQL");
        other.pragma_update(None, "user_version", version).expect("it has a version");
        drop(other);
        let cache = open(&path);
        assert_eq!(slice(&cache, HOME).await, None, "version {version} is not ours");
        newest(&cache, HOME, &[1]).await;
        drop(cache);
        assert!(slice(&open(&path), HOME).await.is_some(), "and it is used from then on");
    }
}

#[tokio::test]
async fn whole_file_stays() {
    let (_folder, path) = place();
    with_posts(&path).await;
    assert_eq!(slice(&open(&path), HOME).await.expect("it is kept").kept.len(), 80, "all of it");
}

#[tokio::test]
async fn damaged_file_is_emptied() {
    let nonsense = vec![0x55; 8192];
    for content in [b"this is no database, as anybody can see, whoever looks".to_vec(), nonsense, Vec::new()] {
        let (_folder, path) = place();
        std::fs::write(&path, &content).expect("it can be written");
        let cache = open(&path);
        assert_eq!(slice(&cache, HOME).await, None, "there is nothing");
        assert!(newest(&cache, HOME, &[1]).await, "and something can be kept");
    }
}

#[tokio::test]
async fn file_that_turns_out_damaged_is_emptied_and_goes_on() {
    let (_folder, path) = place();
    with_posts(&path).await;
    let mut bytes = std::fs::read(&path).expect("it is read");
    // The first page says what the file is: all the others are torn.
    bytes[4096..].fill(0xAA);
    std::fs::write(&path, bytes).expect("it is written");
    let cache = open(&path);
    let read = cache.slice(HOME, Stretch::Newest, (0, 10)).await;
    assert!(matches!(read, Err(_) | Ok(None)), "nothing can be read: {read:?}");
    assert!(newest(&cache, HOME, &[2, 1]).await, "but kept again");
    drop(cache);
    assert_eq!(shape(&slice(&open(&path), HOME).await.expect("it is kept")), [2, 1], "in a file that is whole");
}

#[tokio::test]
async fn where_no_file_can_be_things_are_kept_for_this_run() {
    let (_folder, path) = place();
    std::fs::create_dir(&path).expect("it can be made");
    let cache = open(&path);
    newest(&cache, HOME, &[2, 1]).await;
    assert!(slice(&cache, HOME).await.is_some(), "in memory");
    drop(cache);
    assert_eq!(slice(&open(&path), HOME).await, None, "and no longer");
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_reads_the_file_or_its_companions() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = place();
    let cache = open(&path);
    newest(&cache, HOME, &[2, 1]).await;
    let entries: Vec<_> = std::fs::read_dir(folder.path()).expect("it can be read").flatten().collect();
    assert_eq!(entries.len(), 3, "the file and its two companions");
    for entry in entries {
        let mode = entry.metadata().expect("it is there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", entry.path().display());
    }
}
