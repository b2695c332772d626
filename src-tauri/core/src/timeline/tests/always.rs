//! What holds whatever happens.

use super::*;
use proptest::prelude::*;
use std::collections::HashSet;

#[derive(Clone, Debug)]
enum Step {
    Post(u32),
    Newest,
    Newer,
    Older,
    Below(usize),
    Fill(usize, bool),
    Delete(usize),
    DeleteUnseen(usize),
    Cut(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (1..14_u32).prop_map(Step::Post),
        4 => Just(Step::Newest),
        2 => Just(Step::Newer),
        3 => Just(Step::Older),
        2 => (0..40_usize).prop_map(Step::Below),
        4 => (0..4_usize, any::<bool>()).prop_map(|(gap, above)| Step::Fill(gap, above)),
        1 => (0..40_usize).prop_map(Step::Delete),
        1 => (0..40_usize).prop_map(Step::DeleteUnseen),
        1 => (5..30_usize).prop_map(Step::Cut),
    ]
}

fn go(step: &Step, server: &mut Server, both: &mut Both) {
    match step {
        Step::Post(count) => server.post(*count),
        Step::Newest => both.fetch_newest(server),
        Step::Newer => both.fetch_newer(server),
        Step::Older => both.fetch_older(server),
        Step::Below(at) => {
            // As a window does that goes on from a page which it got some time ago.
            let line = both.timeline.slots().get(*at).and_then(Slot::line);
            if let Some(cursor) = line.and_then(|line| line.next.clone()) {
                both.change(|timeline| timeline.came_below(&cursor, &server.ask(&cursor)));
            }
        }
        Step::Fill(gap, above) => both.fill(server, *gap, *above),
        Step::Delete(at) if server.ids.get(*at).is_some_and(|id| id % 3 == 0) => {
            let gone = id(server.ids.remove(*at));
            both.change(|timeline| timeline.deleted(&gone));
        }
        // Some of each page stay: a page of which nothing is left on the server says nothing of its place any more.
        Step::DeleteUnseen(at) if server.ids.get(*at).is_some_and(|id| id % 3 == 1) => drop(server.ids.remove(*at)),
        Step::Cut(most) => {
            both.change(|timeline| timeline.cut(*most, 7, |last| Some(Cursor(format!("max={last}")))));
        }
        Step::Delete(_) | Step::DeleteUnseen(_) => {}
    }
}

fn check(server: &Server, both: &Both) {
    let slots = both.timeline.slots();
    let ids: Vec<u32> = slots.iter().filter_map(Slot::line).map(|line| number(&line.id)).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "no entry twice: {:?}", both.shape());
    assert!(!slots.windows(2).any(|pair| pair.iter().all(|slot| slot.gap().is_some())), "{:?}", both.shape());
    // What the server deleted without a word says nothing of its place any more.
    let lives = |slot: &&Slot| slot.line().is_none_or(|line| server.ids.contains(&number(&line.id)));
    let living: Vec<&Slot> = slots.iter().filter(lives).collect();
    let ids: Vec<u32> = living.iter().filter_map(|slot| slot.line()).map(|line| number(&line.id)).collect();
    assert!(ids.is_sorted_by(|one, next| one > next), "in the server's order: {:?}", both.shape());
    assert!(slots.first().is_none_or(|slot| slot.gap().is_none()), "no gap above all: {:?}", both.shape());
    assert!(slots.last().is_none_or(|slot| slot.gap().is_none()), "no gap below all: {:?}", both.shape());
    for pair in living.windows(2) {
        if let [Slot::Entry(one), Slot::Entry(next)] = pair {
            let (one, next) = (number(&one.id), number(&next.id));
            let missing: Vec<_> = server.ids.iter().filter(|id| (next + 1..one).contains(id)).collect();
            assert!(missing.is_empty(), "nothing is missing where no gap is: {missing:?} in {:?}", both.shape());
        }
    }
    let names: HashSet<_> = both.gaps().iter().map(|gap| gap.id.clone()).collect();
    assert_eq!(names.len(), both.gaps().len(), "each gap has its own name");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn order_is_kept_and_what_is_missing_is_a_gap(begin in 0..20_u32, steps in prop::collection::vec(step(), 1..40)) {
        let (mut server, mut both) = (Server::with(begin), Both::default());
        for step in &steps {
            go(step, &mut server, &mut both);
            check(&server, &both);
        }
    }

    #[test]
    fn every_gap_can_be_filled_and_then_nothing_is_missing(
        begin in 0..20_u32,
        steps in prop::collection::vec(step(), 1..30),
        above in any::<bool>(),
    ) {
        let (mut server, mut both) = (Server::with(begin), Both::default());
        steps.iter().for_each(|step| go(step, &mut server, &mut both));
        for _ in 0..400 {
            both.fill(&server, 0, above);
            check(&server, &both);
        }
        prop_assert_eq!(both.gaps(), [], "each is closed in the end: {:?}", both.shape());
        both.fetch_newest(&server);
        for _ in 0..400 {
            both.fill(&server, 0, !above);
            both.fetch_older(&server);
        }
        let here: HashSet<u32> = both.shape().into_iter().collect();
        let missing: Vec<_> = server.ids.iter().filter(|id| !here.contains(id)).collect();
        prop_assert!(missing.is_empty(), "all of the server's list is here: {missing:?}");
    }

    #[test]
    fn reader_stays_where_they_are(begin in 1..20_u32, steps in prop::collection::vec(step(), 1..20), at in 0..20_usize) {
        let (mut server, mut both) = (Server::with(begin), Both::default());
        both.fetch_newest(&server);
        let before = both.timeline.slots().to_vec();
        let Some(place) = before.get(at % before.len().max(1)).and_then(Slot::line) else { return Ok(()) };
        steps.iter().for_each(|step| go(step, &mut server, &mut both));
        let now = super::super::moved(&before, both.timeline.slots(), &place.id);
        let known = |id: &StatusId| both.shape().contains(&number(id));
        match now {
            Some(now) if known(&place.id) => prop_assert_eq!(&now, &place.id, "an entry that is left is the place"),
            Some(now) => prop_assert!(known(&now), "another one that was there before"),
            None => prop_assert!(
                before.iter().filter_map(Slot::line).all(|line| !known(&line.id)), "none is left of what was there"
            ),
        }
    }
}
