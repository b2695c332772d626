//! The order, and where the reader is in it.

use super::*;
use proptest::prelude::*;
use trente_core::api::entities::StatusId;
use trente_core::timeline::moved;

#[tokio::test]
async fn what_the_timeline_says_is_kept() {
    let (_folder, path) = place();
    let cache = open(&path);
    newest(&cache, HOME, &[4, 3, 2, 1]).await;
    newest(&cache, HOME, &[14, 13, 12, 11]).await;
    drop(cache);
    let cache = open(&path);
    let found = slice(&cache, HOME).await.expect("it is kept");
    assert_eq!(shape(&found), [14, 13, 12, 11, 0, 4, 3, 2, 1], "both pages, and the gap");
    assert_eq!(found.older, Some("max=1".into()), "where the server goes on");
    let gap = found.kept[4].slot.gap().expect("it is one").clone();
    assert_eq!(
        (gap.above.clone(), gap.below.clone()),
        (Some("max=11".into()), Some("min=4".into())),
        "with both ways in"
    );
    let (below, into) = (page(&[8, 7, 6, 5]), gap.below.clone().expect("as above"));
    let name = gap.id.clone();
    change(&cache, HOME, contents(&[8, 7, 6, 5], "text"), move |timeline| {
        timeline.filled_from_below(&name, &into, &below)
    })
    .await;
    let (above, into) = (page(&[10, 9, 8, 7]), gap.above.expect("as above"));
    change(&cache, HOME, contents(&[10, 9, 8, 7], "text"), move |timeline| {
        timeline.filled_from_above(&gap.id, &into, &above)
    })
    .await;
    let found = slice(&cache, HOME).await.expect("it is kept");
    assert_eq!(shape(&found), (1..=14).rev().collect::<Vec<_>>(), "filled from both sides, in order");
    assert!(found.kept.iter().all(|kept| kept.status.is_some()), "each with its content");
}

#[tokio::test]
async fn stretches_join_without_overlap() {
    let (_folder, path) = place();
    let cache = open(&path);
    let ids: Vec<u32> = (1..=100).rev().collect();
    newest(&cache, HOME, &ids).await;
    assert!(!cache.keep_place(HOME, &"777".into(), 3).await.expect("it can be read"), "nobody is where nothing is");
    assert!(cache.keep_place(HOME, &"50".into(), -7).await.expect("it is kept"), "in the middle");
    let ask =
        async |from: Stretch| cache.slice(HOME, from, (10, 20)).await.expect("it can be read").expect("it is kept");
    let around = ask(Stretch::Place).await;
    assert_eq!(shape(&around), (31..=60).rev().collect::<Vec<_>>(), "ten above, and twenty from there on");
    assert_eq!(around.place, Some(("50".into(), -7)), "with the place");
    assert_eq!((around.more_above, around.more_below, around.older), (true, true, None), "there is more");
    let above = ask(Stretch::Above("60".into())).await;
    assert_eq!((shape(&above), above.more_above), ((61..=70).rev().collect(), true), "right above");
    let below = ask(Stretch::Below("31".into())).await;
    assert_eq!((shape(&below), below.more_below), ((11..=30).rev().collect(), true), "right below");
    let last = ask(Stretch::Below("11".into())).await;
    assert_eq!((shape(&last), last.more_below), ((1..=10).rev().collect(), false), "to the end");
    assert_eq!(last.older, Some("max=1".into()), "where the server goes on");
    let nowhere = cache.slice(HOME, Stretch::Above("777".into()), (10, 20)).await.expect("it can be read");
    assert_eq!(nowhere, None, "beside nothing");
}

#[tokio::test]
async fn reader_whose_entry_goes_is_beside_it() {
    let (_folder, path) = place();
    let cache = open(&path);
    newest(&cache, HOME, &[4, 3, 2, 1]).await;
    cache.keep_place(HOME, &"3".into(), 5).await.expect("it is kept");
    change(&cache, HOME, Vec::new(), |timeline| timeline.deleted(&"3".into())).await;
    assert_eq!(slice(&cache, HOME).await.expect("it is kept").place, Some(("2".into(), 0)), "at the next older one");
    change(&cache, HOME, Vec::new(), |timeline| timeline.deleted(&"4".into())).await;
    assert_eq!(slice(&cache, HOME).await.expect("it is kept").place, Some(("2".into(), 0)), "who is not moved stays");
}

#[tokio::test]
async fn changed_post_is_another_one_also_in_its_boosts() {
    let (_folder, path) = place();
    let cache = open(&path);
    let boost = Content {
        id: "9".into(),
        post: "1".into(),
        status: r#"{"id":"9","reblog":{"id":"1","content":"old"}}"#.into(),
    };
    let all = contents(&[2, 1], "old").into_iter().chain([boost]).collect();
    let lines = [("9", "1"), ("2", "2"), ("1", "1")].map(|(id, post)| (id.into(), post.into()));
    let page = Arrived::new(lines, None, None);
    change(&cache, HOME, all, move |timeline| timeline.newest(&page)).await;
    let new = r#"{"id":"1","content":"new"}"#;
    cache.change_post(HOME.0, &"1".into(), new.into()).await.expect("it is kept");
    cache.change_post("bo@a.example", &"2".into(), new.into()).await.expect("nobody else's is touched");
    let kept = slice(&cache, HOME).await.expect("it is kept").kept;
    let texts: Vec<_> = kept.iter().map(|kept| kept.status.as_deref().unwrap_or_default()).collect();
    let due = [r#"{"id":"9","reblog":{"id":"1","content":"new"}}"#, r#"{"id":"2","content":"old"}"#, new];
    assert_eq!(texts, due, "the post and its boost");
}

#[tokio::test]
async fn nothing_comes_back_that_was_forgotten_meanwhile() {
    let (_folder, path) = place();
    let cache = open(&path);
    let (whose, other) = (HOME, ("bo@a.example", "home"));
    newest(&cache, whose, &[2, 1]).await;
    newest(&cache, other, &[2, 1]).await;
    let age = cache.age();
    cache.forget_reader(whose.0).await.expect("it is forgotten");
    let decide = |_| Change { updates: vec![Update::Older(None)], contents: Vec::new(), told: () };
    let late = cache.change(age, whose, None, decide).await.expect("it is no error");
    assert_eq!(late, None, "what was asked for before is not kept");
    assert_eq!(slice(&cache, whose).await, None, "nothing is left");
    assert!(slice(&cache, other).await.is_some(), "the other reader's stays");
    assert!(newest(&cache, whose, &[3]).await, "what is asked for after is");
    cache.forget_all().await.expect("it is forgotten");
    for whose in [whose, other] {
        assert_eq!(slice(&cache, whose).await, None, "nothing is left of {whose:?}");
    }
    let bytes = std::fs::read(&path).expect("it is there");
    let found = bytes.windows(9).any(|window| window == b"\"content\"");
    assert!(!found, "not even in what the file does not use");
}

#[tokio::test]
async fn guests_posts_are_kept_of_the_servers_read_last() {
    let (_folder, path) = place();
    let cache = open(&path);
    newest(&cache, HOME, &[1]).await;
    let reader = |number: u32| format!("guest of https://{number}.example");
    for number in (0..30).chain([10, 30]) {
        newest(&cache, (&reader(number), "first"), &[number + 1]).await;
        cache.keep_few_guests().await.expect("some are forgotten");
    }
    for (number, kept) in [(0, false), (9, false), (10, true), (11, false), (12, true), (30, true)] {
        let found = slice(&cache, (&reader(number), "first")).await;
        assert_eq!(found.is_some(), kept, "server {number}, of 31 the 20 that were read last");
    }
    let guests = cache.guests().await.expect("they are read");
    assert_eq!((guests.len(), guests[19].as_str()), (20, "https://30.example"), "their origins, the last one last");
    assert!(slice(&cache, HOME).await.is_some(), "Home is another matter");
}

/// A list of slots that some change makes of another one.
fn pages() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let page = prop::collection::btree_set(1..60_u32, 1..12).prop_map(|ids| ids.into_iter().rev().collect());
    prop::collection::vec(page, 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever order a server makes up, what is kept is what the timeline says.
    #[test]
    fn file_has_the_same_list_as_the_timeline(pages in pages(), at in 0..12_usize) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        runtime.block_on(async {
            let (_folder, path) = place();
            let cache = open(&path);
            let mut timeline = Timeline::default();
            let mut reader: Option<StatusId> = None;
            for ids in &pages {
                let before = timeline.slots().to_vec();
                timeline.newest(&page(ids));
                newest(&cache, HOME, ids).await;
                reader = reader.and_then(|reader| moved(&before, timeline.slots(), &reader));
                let found = slice(&cache, HOME).await.expect("it is kept");
                let slots: Vec<_> = found.kept.iter().map(|kept| kept.slot.clone()).collect();
                assert_eq!(slots, timeline.slots(), "the same list");
                assert_eq!(found.place.map(|(entry, _)| entry), reader.clone(), "the same place");
                assert!(found.kept.iter().all(|kept| kept.status.is_some() || kept.slot.gap().is_some()), "all contents");
                if let Some(line) = timeline.slots().get(at).and_then(Slot::line) {
                    cache.keep_place(HOME, &line.id, 1).await.expect("it is kept");
                    reader = Some(line.id.clone());
                }
            }
        });
    }
}
