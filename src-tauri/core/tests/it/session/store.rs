//! The store.

use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Visibility;
use trente_contract::reader::Counting;
use trente_contract::settings::{Pictures, Settings, Theme};
use trente_core::session::{AccountRecord, Limits, Store, StoreOpenError};

pub(super) fn account(key: &str) -> AccountRecord {
    AccountRecord {
        key: key.into(),
        origin: "https://example.org".into(),
        entity: format!("{{\"id\":\"1\",\"acct\":\"{key}\"}}"),
        limits: Limits { max_characters: 1000, link_characters: 20, counting: Counting::CodePoints },
        expired: false,
    }
}

pub(super) fn draft(key: &str, text: &str, in_reply_to: Option<&str>) -> Draft {
    Draft {
        key: key.into(),
        text: text.into(),
        warning: String::new(),
        visibility: Visibility::Public,
        language: Some("en".into()),
        in_reply_to: in_reply_to.map(PostId::from),
        media: Vec::new(),
        sensitive: false,
        poll: None,
        quotes: None,
        edits: None,
        quoting: None,
        parts: Vec::new(),
        local_only: false,
        markdown: false,
    }
}

fn fresh() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let opened = Store::open(&folder.path().join("trente.db")).expect("it opens");
    assert_eq!(opened.set_aside, None, "a new store is not damaged");
    (folder, opened.store)
}

#[tokio::test]
async fn accounts_keep_their_order_and_newest_is_current() {
    let (_folder, store) = fresh();
    for key in ["b@example.org", "a@example.org"] {
        store.keep_account(account(key)).await.expect("it is kept");
    }
    let again = AccountRecord { expired: true, ..account("b@example.org") };
    store.keep_account(again.clone()).await.expect("it is kept");
    let all = store.accounts().await.expect("they can be read");
    assert_eq!(all, [again, account("a@example.org")], "a second log-in takes the place of the first");
    let current = store.current_account().await.expect("it can be read");
    assert_eq!(current, Some("b@example.org".into()), "the last log-in is current");
    assert!(store.switch_account(&"a@example.org".into()).await.expect("it is kept"), "it exists");
    assert!(!store.switch_account(&"x@example.org".into()).await.expect("it is read"), "nobody is there");
    let current = store.current_account().await.expect("it can be read");
    assert_eq!(current, Some("a@example.org".into()), "the choice stays");
}

#[tokio::test]
async fn forgotten_account_leaves_nothing() {
    let (_folder, store) = fresh();
    let (gone, stays) = (AccountKey::from("a@example.org"), AccountKey::from("b@example.org"));
    for key in [&stays, &gone] {
        store.keep_account(account(key.as_str())).await.expect("it is kept");
        assert!(store.keep_draft(key, &draft("d", "text", None)).await.expect("it is kept"), "the account is there");
    }
    let next = store.forget_account(&gone).await.expect("it is forgotten");
    assert_eq!(next.as_ref(), Some(&stays), "the other becomes current");
    assert!(!store.keep_draft(&gone, &draft("d", "late", None)).await.expect("it is read"), "no late draft");
    assert_eq!(store.draft(&gone, None).await.expect("it is read"), None, "no draft");
    assert!(store.draft(&stays, None).await.expect("it is read").is_some(), "the other's draft stays");
    assert_eq!(store.forget_account(&stays).await.expect("it is forgotten"), None, "nobody is left");
}

#[tokio::test]
async fn drafts_are_found_by_what_they_answer() {
    let (_folder, store) = fresh();
    let key = "a@example.org".into();
    store.keep_account(account("a@example.org")).await.expect("it is kept");
    for draft in [draft("1", "first", None), draft("2", "answer", Some("9")), draft("3", "third", None)] {
        store.keep_draft(&key, &draft).await.expect("it is kept");
    }
    store.keep_draft(&key, &draft("1", "first, later", None)).await.expect("it is kept");
    let found = store.draft(&key, None).await.expect("it is read");
    assert_eq!(found, Some(draft("1", "first, later", None)), "the one that was written on last");
    let found = store.draft(&key, Some(&"9".into())).await.expect("it is read");
    assert_eq!(found, Some(draft("2", "answer", Some("9"))), "the one that answers");
    store.forget_draft(&key, "1").await.expect("it is forgotten");
    let found = store.draft(&key, None).await.expect("it is read");
    assert_eq!(found, Some(draft("3", "third", None)), "the other one");
}

#[tokio::test]
async fn choices_outlive_the_process() {
    let (folder, store) = fresh();
    let settings =
        Settings { language: Some("fr".into()), theme: Theme::Dark, pictures: Pictures::Always, ..Settings::default() };
    assert_eq!(store.settings().await.expect("they are read"), Settings::default(), "nothing was chosen yet");
    store.keep_settings(&settings).await.expect("they are kept");
    drop(store);
    let opened = Store::open(&folder.path().join("trente.db")).expect("it opens again");
    assert_eq!(opened.set_aside, None, "it is sound");
    assert_eq!(opened.store.settings().await.expect("they are read"), settings, "the choices are there");
}

#[tokio::test]
async fn damaged_store_is_set_aside_and_a_later_one_refused() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("trente.db");
    std::fs::write(&path, "this is no database, and long enough to be looked at as one").expect("it is written");
    let opened = Store::open(&path).expect("a new one opens");
    let aside = opened.set_aside.expect("the old one was set aside");
    let kept = std::fs::read_to_string(aside).expect("it is still there");
    assert!(kept.starts_with("this is no database"), "its content is untouched");
    opened.store.keep_account(account("a@example.org")).await.expect("the new one works");
    drop(opened.store);

    // A later version's file is whole: put aside, its log-ins would belong to nobody.
    let later = rusqlite::Connection::open(&path).expect("it opens");
    later.pragma_update(None, "user_version", 9999).expect("the version can be set");
    drop(later);
    let refused = Store::open(&path).err().expect("it is not ours to read");
    assert!(matches!(refused, StoreOpenError::Later { found: 9999, .. }), "it is said: {refused}");
    assert!(!folder.path().join("trente.db.set-aside-2").exists(), "and stays where it is");
    let back = rusqlite::Connection::open(&path).expect("it opens");
    let accounts: u32 = back.query_row("SELECT count(*) FROM account", [], |row| row.get(0)).expect("it is whole");
    assert_eq!(accounts, 1, "with everything in it");
}

#[tokio::test]
async fn torn_page_is_found_and_set_aside() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("trente.db");
    let store = Store::open(&path).expect("it opens").store;
    for number in 0..50 {
        store.keep_account(account(&format!("{number}@example.org"))).await.expect("it is kept");
    }
    drop(store);
    let mut bytes = std::fs::read(&path).expect("it is read");
    let half = bytes.len() / 2;
    bytes[half..].fill(0xAA);
    std::fs::write(&path, bytes).expect("it is written");
    let opened = Store::open(&path).expect("a new one opens");
    assert!(opened.set_aside.is_some(), "the torn one was set aside");
}
