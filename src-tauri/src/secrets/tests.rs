//! Keychain and file together.

use super::{Keychain, Secrets, Wish, wish};
use std::time::Duration;
use trente_contract::settings::SecretPlace;
use trente_core::session::{FileSecrets, MemorySecrets};
use trente_core::trente::{Secret, SecretError, SecretStore};

fn with(keychain: Keychain) -> Secrets<MemorySecrets> {
    Secrets { keychain, file: MemorySecrets::default(), patience: Duration::ZERO, glance: Duration::ZERO }
}

fn with_keychain() -> Secrets<MemorySecrets> {
    with(Keychain::of(keyring_core::mock::Store::new().expect("the double needs nothing")))
}

fn kept(secrets: &impl SecretStore, key: &str) -> Option<String> {
    secrets.get(key).expect("the place can be read").map(|secret| secret.reveal().to_owned())
}

#[test]
fn the_keychain_keeps_and_the_file_does_not() {
    let secrets = with_keychain();
    assert_eq!(secrets.place(), SecretPlace::Keychain, "there is one");
    assert_eq!(kept(&secrets, "lea"), None, "nothing was kept yet");
    secrets.put("lea", &Secret::new("s1")).expect("the keychain is open");
    secrets.put("lea", &Secret::new("s2")).expect("a secret can be replaced");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("s2"), "the latest one");
    assert_eq!(kept(&secrets.file, "lea"), None, "a file must not hold what the keychain holds");
    secrets.delete("lea").expect("it can be forgotten");
    secrets.delete("lea").expect("nothing there is no error");
    assert_eq!(kept(&secrets, "lea"), None, "it is forgotten");
}

#[test]
fn without_a_keychain_the_file_keeps() {
    let secrets = with(Keychain::none());
    assert_eq!(secrets.place(), SecretPlace::File, "so that the person is told");
    secrets.put("lea", &Secret::new("s")).expect("the file can be written");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("s"), "from the file");
    secrets.delete("lea").expect("it can be forgotten");
    assert_eq!(kept(&secrets.file, "lea"), None, "it is forgotten");
}

#[test]
fn a_keychain_that_breaks_down_is_none() {
    let mut secrets = with(Keychain::look(|| panic!("nobody told it which app this is")));
    secrets.patience = Duration::from_secs(20);
    secrets.put("lea", &Secret::new("s")).expect("the file can be written");
    assert_eq!(kept(&secrets.file, "lea").as_deref(), Some("s"), "in the file, as without a keychain");
    assert_eq!(secrets.place(), SecretPlace::File, "so that the person is told");
}

#[test]
fn what_the_file_holds_is_found_when_a_keychain_appears_and_moves_there() {
    let secrets = with_keychain();
    secrets.file.put("lea", &Secret::new("old")).expect("the file can be written");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("old"), "a log-in from before is not lost");
    secrets.put("lea", &Secret::new("new")).expect("the keychain is open");
    assert_eq!(kept(&secrets.file, "lea"), None, "the file forgets what the keychain now has");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("new"), "from the keychain");
}

#[test]
fn what_the_file_holds_is_newer_than_the_keychain_and_moves_there() {
    let secrets = with_keychain();
    secrets.put("lea", &Secret::new("older")).expect("the keychain is open");
    secrets.put("ada", &Secret::new("other")).expect("the keychain is open");
    // The keychain was away for a while, and somebody logged in anew.
    secrets.file.put("lea", &Secret::new("newer")).expect("the file can be written");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("newer"), "the older one would be worth nothing");
    assert_eq!(kept(&secrets.file, "lea"), None, "the file forgets what the keychain now has");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("newer"), "from the keychain, in place of the older one");
    assert_eq!(kept(&secrets, "ada").as_deref(), Some("other"), "another one is as it was");
    secrets.delete("lea").expect("it can be forgotten");
    assert_eq!(kept(&secrets, "lea"), None, "neither of the two is left");
}

#[test]
fn a_file_that_cannot_be_read_hides_no_keychain() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("secrets");
    let file = FileSecrets::open(&path).expect("it can be made");
    let keychain = Keychain::of(keyring_core::mock::Store::new().expect("the double needs nothing"));
    let secrets = Secrets { keychain, file, patience: Duration::ZERO, glance: Duration::ZERO };
    secrets.put("lea", &Secret::new("s")).expect("the keychain is open");
    std::fs::write(&path, "nonsense").expect("it can be written");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("s"), "the keychain has it");
    assert!(secrets.get("ada").is_err(), "nobody knows whether the file has this one");
}

#[test]
fn the_keychain_is_switched_off_in_a_rehearsal_only() {
    for (named, rehearsal, due) in [
        (None, false, Wish::None),
        (None, true, Wish::None),
        (Some("on"), true, Wish::None),
        (Some(""), true, Wish::None),
        (Some("off"), true, Wish::Off),
        (Some("off"), false, Wish::Refused),
    ] {
        assert_eq!(wish(named, rehearsal), due, "{named:?}, rehearsal {rehearsal}");
    }
}

#[test]
fn a_keychain_that_does_not_answer_is_not_an_empty_one() {
    let secrets = with(Keychain::searching());
    assert!(matches!(secrets.get("lea"), Err(SecretError::Locked)), "it may hold the log-in: that is not \"none\"");
    secrets.put("lea", &Secret::new("s")).expect("the file keeps it meanwhile");
    assert_eq!(kept(&secrets, "lea").as_deref(), Some("s"), "from the file");
    assert_eq!(secrets.place(), SecretPlace::File, "that is where it is");
    assert!(secrets.delete("lea").is_err(), "nobody may believe it gone from a keychain that was not asked");
}

#[test]
fn a_file_that_was_set_aside_is_told_beside_a_keychain_too() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("secrets");
    std::fs::write(&path, "nonsense").expect("it can be written");
    let file = FileSecrets::open(&path).expect("a damaged file is set aside");
    let secrets = Secrets { keychain: Keychain::none(), file, patience: Duration::ZERO, glance: Duration::ZERO };
    assert!(secrets.was_set_aside(), "the person is told that log-ins were lost");
    assert!(!with_keychain().was_set_aside(), "and not without a reason");
}
