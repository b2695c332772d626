//! Tests of what is kept that can be fetched again.

mod file;
mod kill;
mod order;
mod size;

use std::path::{Path, PathBuf};
use tempfile::TempDir;
use trente_core::cache::{Cache, Change, Content, Limits, Slice, Stretch};
use trente_core::timeline::{Arrived, Slot, Timeline, Update};

/// Who reads, and what.
const HOME: (&str, &str) = ("ada@a.example", "home");

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("cache.sqlite");
    (folder, path)
}

fn open(path: &Path) -> Cache {
    Cache::open(path, Limits::default())
}

fn contents(ids: &[u32], text: &str) -> Vec<Content> {
    let content = |id: &u32| {
        let name = id.to_string();
        let status = format!(r#"{{"id":"{id}","content":"{text}"}}"#);
        Content { id: name.as_str().into(), post: name.into(), status }
    };
    ids.iter().map(content).collect()
}

/// A page with these ids, as a server gives it.
fn page(ids: &[u32]) -> Arrived {
    let entries = ids.iter().map(|id| (id.to_string().into(), id.to_string().into()));
    let next = ids.last().map(|last| format!("max={last}").into());
    let prev = ids.first().map(|first| format!("min={first}").into());
    Arrived::new(entries, next, prev)
}

/// Does something with what is kept of a timeline, with contents for these ids.
async fn change(
    cache: &Cache,
    whose: (&str, &str),
    contents: Vec<Content>,
    change: impl FnOnce(&mut Timeline) -> Vec<Update> + Send + 'static,
) -> bool {
    let decide = move |stored: trente_core::cache::Stored| {
        let mut timeline = Timeline::of(stored.slots, stored.newer, stored.older);
        Change { updates: change(&mut timeline), contents, told: () }
    };
    let at = Some("2026-10-01T12:00:00Z".to_owned());
    cache.change(cache.age(), whose, at, decide).await.expect("it is kept").is_some()
}

async fn newest(cache: &Cache, whose: (&str, &str), ids: &[u32]) -> bool {
    let page = page(ids);
    change(cache, whose, contents(ids, "text"), move |timeline| timeline.newest(&page)).await
}

async fn slice(cache: &Cache, whose: (&str, &str)) -> Option<Slice> {
    cache.slice(whose, Stretch::Newest, (0, 100_000)).await.expect("it can be read")
}

/// Ids, with 0 for a gap.
fn shape(slice: &Slice) -> Vec<u32> {
    let number = |slot: &Slot| slot.line().map_or(0, |line| line.id.as_str().parse().expect("a number"));
    slice.kept.iter().map(|kept| number(&kept.slot)).collect()
}
