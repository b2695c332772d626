//! One thing at a time.

use super::*;
use trente_contract::ids::GapId;

/// A timeline with the newest page of a server with so many posts.
fn with_newest(count: u32) -> (Server, Both) {
    let (server, mut both) = (Server::with(count), Both::default());
    both.fetch_newest(&server);
    (server, both)
}

#[test]
fn newest_page_that_reaches_down_leaves_no_gap() {
    let (mut server, mut both) = with_newest(10);
    assert_eq!(both.shape(), [10, 9, 8, 7], "the first page");
    server.post(3);
    both.fetch_newest(&server);
    assert_eq!(both.shape(), [13, 12, 11, 10, 9, 8, 7], "joined");
    server.post(4);
    both.fetch_newest(&server);
    assert_eq!(both.shape(), [17, 16, 15, 14, 0, 13, 12, 11, 10, 9, 8, 7], "one that does not reach it leaves one");
    assert_eq!(both.gaps()[0].id, GapId("14..13".into()), "named after what it lies between");
}

#[test]
fn gap_is_filled_from_either_side() {
    let (mut server, mut both) = with_newest(4);
    server.post(15);
    both.fetch_newest(&server);
    let gap = both.gaps().remove(0);
    both.fill(&server, 0, true);
    assert_eq!(both.shape(), [19, 18, 17, 16, 15, 14, 13, 12, 0, 4, 3, 2, 1], "the newest of it");
    both.fill(&server, 0, false);
    assert_eq!(both.shape(), [19, 18, 17, 16, 15, 14, 13, 12, 0, 8, 7, 6, 5, 4, 3, 2, 1], "the oldest of it");
    assert_eq!(both.gaps()[0].id, gap.id, "what remains is still known by its name");
    let late = Server::with(19).ask(gap.above.as_ref().expect("it had one"));
    let updates =
        both.change(|timeline| timeline.filled_from_above(&gap.id, &gap.above.clone().expect("as above"), &late));
    assert_eq!(updates, [], "the same page once more changes nothing");
    both.fill(&server, 0, false);
    assert_eq!(both.shape(), (1..=19).rev().collect::<Vec<_>>(), "it reaches what is above, and is closed");
}

#[test]
fn what_follows_upward_makes_no_gap() {
    let (mut server, mut both) = with_newest(4);
    server.post(9);
    for _ in 0..4 {
        both.fetch_newer(&server);
    }
    assert_eq!(both.shape(), (1..=13).rev().collect::<Vec<_>>(), "page by page, and then nothing new");
}

#[test]
fn what_the_server_no_longer_has_goes() {
    let (mut server, mut both) = with_newest(10);
    server.ids.retain(|id| *id != 9);
    server.post(1);
    both.fetch_newest(&server);
    assert_eq!(both.shape(), [11, 10, 8, 7], "what a page does not have between others is gone");
    let mut other = Server { ids: vec![40, 39], last: 40 };
    both.fetch_newest(&other);
    assert_eq!(both.shape(), [40, 39], "a list that ends there is the whole list");
    other.ids.clear();
    both.fetch_newest(&other);
    assert_eq!(both.shape(), [40, 39], "an empty answer proves nothing");
}

#[test]
fn deleted_and_changed_posts_are_told() {
    let (_server, mut both) = with_newest(4);
    let boost = Arrived::new([(id(9), id(2))], None, Some(Cursor::from("min=9")));
    let asked = both.timeline.newer_cursor().cloned().expect("there is one");
    both.change(|timeline| timeline.came_above(&asked, &boost));
    let updates = both.change(|timeline| timeline.changed(&id(2)));
    let at: Vec<_> = updates.iter().map(|update| matches!(update, Update::Replace { at: 0 | 3, .. })).collect();
    assert_eq!(at, [true, true], "the post, and its boost: {updates:?}");
    let updates = both.change(|timeline| timeline.deleted(&id(2)));
    assert_eq!(
        updates,
        [Update::Remove { at: 3, count: 1 }, Update::Remove { at: 0, count: 1 }],
        "both are taken away, the last first"
    );
    assert_eq!(both.shape(), [4, 3, 1], "and nothing else");
}

#[test]
fn list_that_lost_what_is_above_a_gap_has_none() {
    let (mut server, mut both) = with_newest(4);
    server.post(9);
    both.fetch_newest(&server);
    for gone in 10..=13 {
        both.change(|timeline| timeline.deleted(&id(gone)));
    }
    assert_eq!(both.shape(), [4, 3, 2, 1], "the gap is above all");
    assert_eq!(both.timeline.newer_cursor(), Some(&Cursor::from("min=4")), "so what is newer is asked for from there");
}

#[test]
fn list_is_cut_where_a_page_ended() {
    let (server, mut both) = with_newest(40);
    for _ in 0..9 {
        both.fetch_older(&server);
    }
    assert_eq!(both.shape().len(), 40, "all of it");
    let never = |_: &StatusId| -> Option<Cursor> { panic!("a page ended there") };
    both.change(|timeline| timeline.cut(21, 100, never));
    assert_eq!(both.shape(), (21..=40).rev().collect::<Vec<_>>(), "at the end of the fifth page");
    assert_eq!(both.timeline.older_cursor(), Some(&Cursor::from("max=21")), "where the server goes on");
    both.fetch_older(&server);
    assert_eq!(both.shape().len(), 24, "and it does");
    both.change(|timeline| timeline.cut(4, 5, never));
    assert_eq!(both.shape().len(), 16, "in slices, each of whole pages");
    assert_eq!(both.change(|timeline| timeline.cut(16, 5, never)), [], "not more than is asked");
}

#[test]
fn page_with_doubles_is_taken_once() {
    let mut both = Both::default();
    let page = Arrived::new([(id(2), id(2)), (id(2), id(2)), (id(1), id(1))], None, None);
    both.change(|timeline| timeline.newest(&page));
    assert_eq!(both.shape(), [2, 1], "each once");
}
