use super::*;
use rusqlite::params;

const ACCOUNT: &str =
    "INSERT INTO account (key, origin, entity, limits, expired) VALUES ('a@b.example', 'o', '{}', '{}', 0)";

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("trente.db");
    (folder, path)
}

/// A file of this version with an account in it.
fn with_account(path: &Path, version: i64) {
    let made = Connection::open(path).expect("it can be made");
    STEPS.iter().for_each(|step| made.execute_batch(step).expect("the steps are SQL"));
    made.execute(ACCOUNT, []).expect("there is room for an account");
    made.pragma_update(None, "user_version", version).expect("it has a version");
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("it can be read");
    let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

async fn accounts(opened: &Opened) -> usize {
    opened.store.accounts().await.expect("they can be read").len()
}

/// All that a file has, but its content.
fn schema(path: &Path) -> Vec<(String, Option<String>)> {
    let file = Connection::open(path).expect("it opens");
    let mut query = file.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").expect("it is SQL");
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("it is SQL");
    rows.collect::<Result<_, _>>().expect("they are texts")
}

#[tokio::test]
async fn file_of_each_earlier_version_becomes_like_a_new_one() {
    let (_folder, new) = place();
    drop(Store::open(&new).expect("it opens"));
    for version in 1..STEPS.len() {
        let (_folder, path) = place();
        let old = Connection::open(&path).expect("it can be made");
        STEPS[..version].iter().for_each(|step| old.execute_batch(step).expect("the steps are SQL"));
        old.execute(ACCOUNT, []).expect("there is room for an account");
        if version < 3 {
            let kept = "INSERT INTO kept VALUES ('a@b.example', 'home', '2026-10-01T12:00:00Z', '[\"private\"]')";
            old.execute(kept, []).expect("it had posts then");
        }
        old.pragma_update(None, "user_version", i64::try_from(version).expect("small")).expect("it has a version");
        drop(old);
        let opened = Store::open(&path).expect("it opens");
        assert_eq!(accounts(&opened).await, 1, "from version {version} the account is still there");
        drop(opened);
        assert_eq!(schema(&path), schema(&new), "from version {version} nothing else is left or missing");
        let bytes = std::fs::read(&path).expect("it is read");
        assert!(!bytes.windows(7).any(|part| part == b"private"), "nor the posts that lie elsewhere now");
    }
}

#[tokio::test]
async fn file_of_an_earlier_version_is_brought_up_to_date() {
    let (_folder, path) = place();
    let old = Connection::open(&path).expect("it can be made");
    old.execute_batch(STEPS[0]).expect("the first version is SQL");
    old.execute(ACCOUNT, []).expect("there is room for an account");
    old.pragma_update(None, "user_version", 1).expect("it has a version");
    drop(old);
    let opened = Store::open(&path).expect("it opens");
    assert_eq!(opened.set_aside, None, "nothing is put aside");
    assert_eq!(accounts(&opened).await, 1, "the account is still there");
    assert_eq!(opened.store.rooms().await.expect("they can be read"), [], "and nobody waits");
    assert_eq!(opened.store.picks().await.expect("they can be read"), [], "nor is anything to be done");
}

#[test]
fn file_of_a_later_version_is_refused_and_nothing_is_moved() {
    for version in [known_version() + 1, 9999, i64::from(i32::MAX), -1] {
        let (folder, path) = place();
        with_account(&path, version);
        let before = std::fs::read(&path).expect("it is there");
        let Err(StoreOpenError::Later { found, known }) = Store::open(&path) else {
            panic!("version {version} is not ours to read");
        };
        assert_eq!((found, known), (version, known_version()), "both are told");
        assert_eq!(names(folder.path()), ["trente.db"], "nothing is set aside or begun");
        assert!(std::fs::read(&path).expect("it is there") == before, "and not a byte is changed");
    }
}

#[test]
fn what_is_in_the_way_is_no_damage() {
    let (folder, path) = place();
    with_account(&path, known_version());
    let other = Connection::open(&path).expect("it opens");
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;").expect("nobody else has it");
    let opened = Store::open(&path);
    assert!(matches!(opened, Err(StoreOpenError::Sqlite(_))), "another process has it");
    drop(other);
    // A folder in the file's place is no file of ours, and not damaged either.
    let inner = folder.path().join("inner.db");
    std::fs::create_dir(&inner).expect("it can be made");
    assert!(matches!(Store::open(&inner), Err(StoreOpenError::Sqlite(_))), "not even a file");
    // Another program's tables stand where ours would be made.
    let foreign = folder.path().join("foreign.db");
    let tables = Connection::open(&foreign).expect("it can be made");
    tables.execute_batch("CREATE TABLE account (name TEXT)").expect("it is SQL");
    drop(tables);
    assert!(matches!(Store::open(&foreign), Err(StoreOpenError::Sqlite(_))), "whole, but not ours");
    let left = names(folder.path());
    assert!(left.iter().all(|name| !name.contains("set-aside")), "nothing is moved: {left:?}");
}

#[tokio::test]
async fn damaged_file_is_set_aside() {
    let nonsense = vec![0x55; 4096];
    for (content, what) in [(b"this is no database, as anybody can see".to_vec(), "a text"), (nonsense, "nonsense")] {
        let (_folder, path) = place();
        std::fs::write(&path, &content).expect("it can be written");
        let opened = Store::open(&path).expect("a new one is begun");
        let aside = opened.set_aside.as_ref().expect(what);
        assert!(std::fs::read(aside).expect("it is kept") == content, "{what} is kept as it was");
        assert_eq!(accounts(&opened).await, 0, "the new one is empty");
    }
}

#[tokio::test]
async fn file_that_was_set_aside_without_need_comes_back() {
    let (folder, path) = place();
    with_account(&folder.path().join("trente.db.set-aside-1"), known_version());
    std::fs::write(folder.path().join("trente.db.set-aside-2"), "damaged indeed").expect("it can be written");
    drop(Store::open(&path).expect("it opens"));
    let opened = Store::open(&path).expect("it opens");
    assert_eq!(accounts(&opened).await, 1, "the account is back");
    assert_eq!((opened.set_aside.clone(), opened.readable_aside.clone()), (None, None), "and nothing is to be told");
    drop(opened);
    let again = Store::open(&path).expect("it opens");
    assert_eq!(accounts(&again).await, 1, "it stays");
}

#[tokio::test]
async fn file_that_was_set_aside_is_told_of_where_another_is_used() {
    let (folder, path) = place();
    let aside = folder.path().join("trente.db.set-aside-1");
    with_account(&path, known_version());
    with_account(&aside, known_version());
    let opened = Store::open(&path).expect("it opens");
    assert_eq!(opened.readable_aside.as_deref(), Some(aside.as_path()), "it is named");
    assert_eq!(opened.store.forget_account(&"a@b.example".into()).await.expect("it is forgotten"), None, "logged out");
    drop(opened);
    let opened = Store::open(&path).expect("it opens");
    assert_eq!(accounts(&opened).await, 0, "who logged out does not come back");
    assert_eq!(opened.readable_aside.as_deref(), Some(aside.as_path()), "it is still named");
    let later = folder.path().join("trente.db.set-aside-2");
    with_account(&later, known_version() + 1);
    std::fs::remove_file(&aside).expect("it is ours");
    std::fs::rename(&later, &aside).expect("it is ours");
    drop(opened);
    let opened = Store::open(&path).expect("it opens");
    assert_eq!(opened.readable_aside, None, "what this version cannot read is not named");
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_the_file_or_its_companions() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    let (_folder, path) = place();
    for round in ["made", "found"] {
        let opened = Store::open(&path).expect("it opens");
        opened.store.now(|store| Ok(store.execute("REPLACE INTO choice VALUES ('a', 'b')", [])?)).expect("it is kept");
        for file in [path.clone(), atomic::with(&path, "-wal"), atomic::with(&path, "-shm")] {
            assert_eq!(mode(&file), 0o600, "{round}: {}", file.display());
        }
        // As an earlier version left them, after a kill.
        for file in [path.clone(), atomic::with(&path, "-wal"), atomic::with(&path, "-shm")] {
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).expect("it is ours");
        }
        std::mem::forget(opened.store.connection.clone());
    }
}

#[tokio::test]
async fn what_cannot_be_written_is_read() {
    let (_folder, path) = place();
    with_account(&path, known_version());
    let store = Store::over(connect_reading(&path).expect("it can be read"), true);
    assert!(store.is_read_only(), "as it says");
    assert_eq!(store.accounts().await.expect("they can be read").len(), 1, "what is there is read");
    assert!(store.expire_account(&"a@b.example".into()).await.is_err(), "and nothing is written");
    let old = Connection::open(&path).expect("it opens");
    old.execute("UPDATE account SET origin = ?1", params!["changed"]).expect("it is written");
    old.pragma_update(None, "user_version", 1).expect("it has a version");
    assert!(connect_reading(&path).is_none(), "one that has to be brought up to date first is no use");
}
