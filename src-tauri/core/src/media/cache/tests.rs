use super::*;
use bytes::Bytes;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn cache(limit: u64) -> (tempfile::TempDir, Cache, SystemTime) {
    let folder = tempfile::tempdir().expect("a folder");
    let cache = Cache::new(folder.path().join("media"), limit);
    (folder, cache, SystemTime::UNIX_EPOCH + 20_000 * DAY)
}

fn keep(cache: &Cache, address: &str, bytes: &[u8], now: SystemTime) -> io::Result<()> {
    cache.put(cache.age(), address, bytes, now)
}

fn get(cache: &Cache, address: &str, now: SystemTime) -> Option<Bytes> {
    cache.open(address, now)?.whole()
}

fn path(cache: &Cache, address: &str) -> PathBuf {
    let name = cache.names.of(address).expect("a name");
    cache.folder.join(&name[..2]).join(&name[2..])
}

#[test]
fn what_was_put_comes_back() {
    let (_folder, cache, now) = cache(10_000);
    assert_eq!(get(&cache, "https://x.example/a", now), None, "nothing yet");
    keep(&cache, "https://x.example/a", b"bytes", now).expect("room");
    assert_eq!(get(&cache, "https://x.example/a", now).as_deref(), Some(&b"bytes"[..]));
    assert_eq!(get(&cache, "https://x.example/b", now), None, "another address");
}

#[test]
fn a_torn_or_changed_file_is_not_given_out() {
    let (_folder, cache, now) = cache(10_000);
    keep(&cache, "a", b"some bytes", now).expect("room");
    let path = path(&cache, "a");
    let whole = fs::read(&path).expect("the file");
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).expect("writing");
        assert_eq!(get(&cache, "a", now), None, "cut off at {length}");
    }
    let mut changed = whole;
    *changed.last_mut().expect("bytes") ^= 1;
    fs::write(&path, changed).expect("writing");
    assert_eq!(get(&cache, "a", now), None, "changed");
}

#[test]
fn what_was_seen_longest_ago_goes_first() {
    let (_folder, cache, now) = cache(1000);
    let bytes = [1; 168];
    for (age, name) in [(5, "a"), (4, "b"), (3, "c"), (2, "d")] {
        keep(&cache, name, &bytes, now - age * DAY).expect("room");
    }
    assert!(get(&cache, "a", now).is_some(), "looked at today");
    keep(&cache, "e", &bytes, now).expect("room");
    keep(&cache, "f", &bytes, now).expect("room");
    let left: Vec<&str> =
        ["a", "b", "c", "d", "e", "f"].into_iter().filter(|name| path(&cache, name).exists()).collect();
    assert_eq!(left, ["a", "d", "e", "f"], "800 of 1000 bytes stay");
}

#[test]
fn old_files_and_leavings_go_at_the_first_put() {
    let (folder, cache, now) = cache(10_000);
    keep(&cache, "old", b"x", now - 40 * DAY).expect("room");
    let leaving = path(&cache, "old").with_extension("new");
    fs::write(&leaving, b"half").expect("writing");
    File::options().write(true).open(&leaving).and_then(|file| file.set_modified(now - 40 * DAY)).expect("its time");
    let again = Cache::new(folder.path().join("media"), 10_000);
    keep(&again, "new", b"y", now).expect("room");
    assert!(!path(&again, "old").exists() && !leaving.exists(), "both are too old");
    assert!(get(&again, "new", now).is_some(), "the new one stays");
}

#[test]
fn one_large_file_is_kept_apart() {
    let (_folder, cache, now) = cache(1000);
    keep(&cache, "face", &[1; 200], now).expect("room");
    for large in ["a", "b"] {
        keep(&cache, large, &[0; 5000], now).expect("room");
        assert_eq!(get(&cache, large, now).map(|file| file.len()), Some(5000), "more than a quarter of the room");
    }
    assert_eq!(get(&cache, "a", now), None, "the next one took its place");
    assert!(get(&cache, "face", now).is_some(), "it drove out nothing else");
    let later = now + 40 * DAY;
    let again = Cache::new(cache.folder.clone(), 1000);
    keep(&again, "new", &[1; 10], later).expect("room");
    assert_eq!(get(&again, "b", later), None, "it is not kept for ever either");
}

#[test]
fn a_large_file_is_read_in_parts_and_summed_up_once() {
    let (_folder, cache, now) = cache(100_000_000);
    let film: Vec<u8> = (0..3_000_000_u32).map(|place| place.to_le_bytes()[1]).collect();
    keep(&cache, "film", &film, now).expect("room");
    let kept = cache.open("film", now).expect("it is kept");
    assert_eq!(kept.length(), 3_000_000, "without its sum");
    for range in [0..1, 0..70_000, 1_000_000..1_000_010, 2_999_999..3_000_000] {
        let due = &film[usize::try_from(range.start).expect("small")..usize::try_from(range.end).expect("small")];
        assert_eq!(kept.read(range.clone()).expect("it is there"), due, "{range:?}");
    }
    assert!(kept.read(2_999_999..3_000_001).is_err(), "nothing is made up behind its end");
    assert_eq!(cache.sound().len(), 1, "the next part needs no sum");
    let mut torn = fs::read(path(&cache, "film")).expect("the file");
    torn[2_000_000] ^= 1;
    fs::write(path(&cache, "film"), torn).expect("writing");
    assert!(cache.open("film", now).is_none(), "unless it was changed since");
}

#[test]
fn forgetting_leaves_nothing_and_nothing_comes_back() {
    let (folder, cache, now) = cache(1000);
    let before = cache.age();
    keep(&cache, "a", b"one", now).expect("room");
    keep(&cache, "film", &[0; 2000], now).expect("room");
    let name = cache.names.of("a").expect("a name");
    cache.forget().expect("it can be removed");
    assert!(!folder.path().join("media").exists(), "no file and no name is left");
    assert_eq!((get(&cache, "a", now), get(&cache, "film", now)), (None, None), "nothing is found");
    cache.put(before, "b", b"two", now).expect("no error");
    assert_eq!(get(&cache, "b", now), None, "what was under way is not kept");
    keep(&cache, "a", b"one", now).expect("room");
    assert!(get(&cache, "a", now).is_some(), "what comes after is kept");
    assert_ne!(cache.names.of("a").expect("a name"), name, "under a name that nobody saw before");
    cache.forget().expect("it can be removed");
    cache.forget().expect("nothing is nothing to remove");
}
