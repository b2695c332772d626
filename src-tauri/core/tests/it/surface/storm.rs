//! Bad weather: everything that can be read, and written (`writing`), under whatever a server, a network, a clock or a disk can do. Each time one clear
//! reason is told, nothing that was there is lost, and the questions that are asked are counted.

mod cache;
mod clock;
mod full;
mod paths;
mod polled;
mod weather;
mod writing;

use super::app::{App, kept, log_in};
use super::drafts::draft;
use paths::{Change, Path, World};
use trente_contract::FaultCode;
use trente_contract::commands::{HomeTimeline, LoadDraft, NewerPosts, SaveDraft, SetPick, ShowKept};
use trente_contract::ids::AccountKey;
use trente_contract::kept::Line;
use trente_contract::reading::Pick;
use trente_core::Trente;
use trente_test_support::StrictServer;

/// What somebody has typed before the storm.
const TYPED: &str = "Typed before the storm";
/// One path asks for so much at most, tries and all. A busy loop asks for hundreds.
const MOST: usize = 24;

/// A member, whose Home is kept with a gap in it, and a guest, at one server, in an app of their own each.
async fn world(server: &StrictServer, change: Change) -> World {
    let apps = [App::new(server.url()), App::new(server.url())];
    let member = apps[0].start();
    let account = log_in(&member, server, "ada").await.key;
    let home = HomeTimeline { account: account.clone(), cursor: None, anew: false };
    member.home_timeline(home).await.expect("good weather");
    kept(&apps[0], "home").await;
    // More than is fetched page by page.
    let words: Vec<String> = (0..110).map(|number| format!("Number {number}")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let post = server.publish("2", &words).remove(0);
    let newer = NewerPosts { account: account.clone(), newest: None };
    let newer = member.newer_posts(newer).await.expect("good weather");
    let gap = newer.lines.iter().find_map(|line| match line {
        Line::Gap(gap) => Some(gap.id.clone()),
        Line::Entry(_) => None,
    });
    let typed = SaveDraft { account: account.clone(), draft: draft("storm", TYPED) };
    member.save_draft(typed).await.expect("it is kept");
    drop(member);
    let things = (gap.expect("there is a gap"), post.as_str().into());
    let world = World::open(apps, account, things, change);
    let tag = SetPick { pick: Pick::Tag { name: "photography".into() }, on: true };
    world.guest.set_pick(tag).await.expect("it is kept");
    world
}

/// What is kept of the Home, as it is shown without asking anybody.
async fn there(trente: &Trente, account: &AccountKey) -> Vec<String> {
    let shown = trente.kept_timeline(ShowKept { account: account.clone(), newest: true }).await.expect("it answers");
    let lines = shown.map(|shown| shown.lines).unwrap_or_default();
    let id = |line: &Line| match line {
        Line::Entry(entry) => Some(entry.id.to_string()),
        Line::Gap(_) => None,
    };
    lines.iter().filter_map(id).collect()
}

async fn typed(trente: &Trente, account: &AccountKey) -> Option<String> {
    let kept = LoadDraft { account: account.clone(), in_reply_to: None };
    trente.load_draft(kept).await.expect("it is read").map(|draft| draft.text)
}

/// Goes every path once. Each ends in one of these reasons and in nothing else, after a bounded number of questions.
async fn every_path_fails(what: &str, server: &StrictServer, world: &World, due: &[FaultCode]) {
    for path in Path::ALL {
        server.forget_requests();
        let told = world.read(*path).await;
        let asked = server.requests().len();
        assert!(!told.is_empty(), "{what}: {path:?} says that something is wrong");
        // On a slow machine the kept Home is shown before the last try has failed.
        let early = |code: &FaultCode| *path == Path::Home && *code == FaultCode::TimedOut;
        let fits = told.iter().all(|code| due.contains(code) || early(code));
        assert!(fits, "{what}: {path:?} says {told:?}, not one of {due:?}");
        assert!(asked <= MOST, "{what}: {path:?} asked {asked} times");
    }
}

/// Goes every path once, and each works.
async fn every_path_works(what: &str, server: &StrictServer, world: &World) {
    for path in Path::ALL {
        server.forget_requests();
        let told = world.read(*path).await;
        assert_eq!(told, Vec::new(), "{what}: {path:?} works");
        let asked = server.requests().len();
        assert!(asked <= MOST, "{what}: {path:?} asked {asked} times");
    }
}
