//! The places for secrets.

use trente_core::session::{FileSecrets, MemorySecrets, Secret, SecretStore};

fn keeps_and_forgets(place: &dyn SecretStore) {
    assert_eq!(place.get("token a").expect("it can be read"), None, "nothing is there at first");
    place.put("token a", &Secret::new("first")).expect("it can be written");
    place.put("token b", &Secret::new("other")).expect("it can be written");
    place.put("token a", &Secret::new("second")).expect("it can be written");
    let kept = place.get("token a").expect("it can be read").expect("something is kept");
    assert_eq!(kept.reveal(), "second", "the newest is kept");
    place.delete("token a").expect("it can be written");
    place.delete("token a").expect("a second time is no error");
    assert_eq!(place.get("token a").expect("it can be read"), None, "it is forgotten");
    assert!(place.get("token b").expect("it can be read").is_some(), "the other is still there");
}

#[test]
fn memory_keeps_and_forgets() {
    keeps_and_forgets(&MemorySecrets::default());
}

#[test]
fn file_keeps_and_forgets() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    keeps_and_forgets(&FileSecrets::open(folder.path().join("secrets.json")).expect("it opens"));
}

#[test]
fn file_outlives_the_process_and_only_this_user_reads_it() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("secrets.json");
    let place = FileSecrets::open(&path).expect("it opens");
    place.put("token a", &Secret::new("kept")).expect("it can be written");
    drop(place);
    let again = FileSecrets::open(&path).expect("it opens again");
    assert_eq!(again.get("token a").expect("it can be read"), Some(Secret::new("kept")), "it is still there");
    assert!(!again.was_set_aside(), "a sound file stays in place");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else can read or write it");
    }
}

#[test]
fn damaged_file_is_set_aside() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("secrets.json");
    std::fs::write(&path, "{\"token a\": ").expect("it can be written");
    let place = FileSecrets::open(&path).expect("it opens all the same");
    assert!(place.was_set_aside(), "the person is told");
    place.put("token a", &Secret::new("new")).expect("it can be written");
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .expect("the folder can be read")
        .map(|entry| entry.expect("an entry can be read").file_name().into_string().expect("names are text"))
        .collect();
    assert!(names.contains(&"secrets.json.set-aside-1".to_owned()), "the damaged one is kept: {names:?}");
}

#[test]
fn two_places_on_one_file_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("secrets");
    let (one, other) = (FileSecrets::open(&path).expect("it opens"), FileSecrets::open(&path).expect("it opens"));
    one.put("token a", &Secret::new("1")).expect("it can be written");
    other.put("token b", &Secret::new("2")).expect("it can be written");
    one.put("token c", &Secret::new("3")).expect("it can be written");
    for place in [&one, &other] {
        for (key, secret) in [("token a", "1"), ("token b", "2"), ("token c", "3")] {
            assert_eq!(place.get(key).expect("it can be read"), Some(Secret::new(secret)), "{key} is there for both");
        }
    }
    other.delete("token a").expect("it can be written");
    one.put("token d", &Secret::new("4")).expect("it can be written");
    assert_eq!(one.get("token a").expect("it can be read"), None, "what one forgot does not come back with the other");
}

#[test]
fn writing_at_the_same_time_never_fails() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("secrets");
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                let place = FileSecrets::open(path).expect("it opens");
                for number in 0..25 {
                    place.put(&format!("token {writer} {number}"), &Secret::new("x")).expect("each write succeeds");
                }
            });
        }
    });
    let place = FileSecrets::open(&path).expect("it opens");
    let all = (0..4).flat_map(|writer| (0..25).map(move |number| format!("token {writer} {number}")));
    for key in all {
        assert!(place.get(&key).expect("it can be read").is_some(), "{key} is there");
    }
}

#[test]
fn file_that_was_damaged_meanwhile_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("secrets");
    let place = FileSecrets::open(&path).expect("it opens");
    place.put("token a", &Secret::new("1")).expect("it can be written");
    std::fs::write(&path, "{\"token a").expect("it can be written");
    assert!(
        place.get("token a").is_err() && place.put("token b", &Secret::new("2")).is_err(),
        "nobody knows what it held"
    );
    assert_eq!(std::fs::read_to_string(&path).expect("it is read"), "{\"token a", "it is as it was");
}

#[test]
fn secrets_do_not_print() {
    let printed = format!("{:?}", Secret::new("hidden-token"));
    assert!(!printed.contains("hidden"), "printed as {printed}");
}
