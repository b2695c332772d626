use super::*;
use crate::directory::preflight::State;
use crate::directory::rank::Traits;
use crate::directory::step::Step;
use contract::Obstacle;

/// A server of the first language that opens at once, unless changed.
fn server(people: u32, change: impl Fn(&mut Traits)) -> Standing {
    let mut traits = Traits { people, step: Step::new(0, false, false, false), ..Traits::default() };
    change(&mut traits);
    Standing { traits, state: State::Fine }
}

fn plain(people: u32) -> Standing {
    server(people, |_| ())
}

fn second(people: u32) -> Standing {
    server(people, |traits| traits.step = Step::new(1, false, false, false))
}

fn parts(order: &[Standing], languages: usize) -> Vec<(usize, Role)> {
    three(order, languages).into_iter().map(|shown| (shown.place, shown.role)).collect()
}

#[test]
fn two_others_differ_in_what_the_best_lacks() {
    let topical = |at: u8| move |traits: &mut Traits| traits.topics = 1u16 << at;
    let near = |traits: &mut Traits| traits.near = 1;
    let there = |traits: &mut Traits| traits.in_region = true;
    let order = [plain(1000), plain(900), server(50, topical(0)), server(400, there)];
    assert_eq!(
        parts(&order, 1),
        [(0, Role::Best), (2, Role::Topic(0)), (3, Role::Region)],
        "what was tapped, and where"
    );
    let order = [plain(1000), plain(900), server(50, near), server(400, topical(1))];
    assert_eq!(
        parts(&order, 1),
        [(0, Role::Best), (3, Role::Topic(1)), (2, Role::Near(0))],
        "near is better than nothing"
    );
}

#[test]
fn more_is_missed_than_there_is_room_for() {
    let both = |traits: &mut Traits| (traits.topics, traits.in_region) = (1, true);
    let best = server(1000, |traits| traits.step = Step::new(0, false, false, true));
    let step = |change: fn(&mut Traits)| {
        server(100, |traits| {
            traits.step = Step::new(0, true, false, false);
            change(traits);
        })
    };
    let order = [best, step(|_| ()), step(|traits| traits.topics = 1), step(|traits| traits.in_region = true)];
    let due = [(0, Role::Best), (2, Role::Topic(0)), (3, Role::Region)];
    assert_eq!(parts(&order, 1), due, "one that is in at once is about the topic, too");
    let asks = |change: fn(&mut Traits)| {
        server(100, |traits| {
            traits.step = Step::new(0, true, false, true);
            change(traits);
        })
    };
    let order = [best, step(|_| ()), asks(|traits| traits.topics = 1), asks(|traits| traits.in_region = true)];
    let due = [(0, Role::Best), (1, Role::Instant), (2, Role::Topic(0))];
    assert_eq!(parts(&order, 1), due, "a tap says more than a time zone");
    let order = [best, step(|_| ()), asks(|traits| traits.topics = 1), asks(both)];
    let due = [(0, Role::Best), (1, Role::Instant), (3, Role::Topic(0))];
    assert_eq!(parts(&order, 1)[..2], due[..2], "who has both is as good as who has one: {:?}", parts(&order, 1));
}

#[test]
fn sizes_and_languages_tell_the_others_apart() {
    let order = [plain(2000), plain(1900), plain(300), plain(9000)];
    assert_eq!(parts(&order, 1), [(0, Role::Best), (3, Role::Big), (2, Role::Quiet)], "the big one, and a quiet one");
    let order = [plain(100), plain(90), plain(300), plain(19)];
    assert_eq!(parts(&order, 1), [(0, Role::Best), (2, Role::Larger), (1, Role::Alike)], "300 people are not many");
    let order = [plain(9000), plain(8000), second(500), second(400)];
    let due = [(0, Role::Best), (2, Role::Language), (3, Role::Quiet)];
    assert_eq!(parts(&order, 2), due, "another language of theirs is a difference");
    assert_eq!(parts(&order, 1)[1], (1, Role::Alike), "one that is none of theirs is the last resort");
    let narrow = server(10, |traits| traits.step = Step::new(0, true, true, false));
    assert_eq!(parts(&[plain(100), narrow], 1)[1], (1, Role::Alike), "few people on role play are not called quiet");
}

#[test]
fn a_part_goes_to_the_next_that_fits() {
    let there = |traits: &mut Traits| traits.in_region = true;
    let fallen = |standing: Standing, why| Standing { state: State::Fallen(why), ..standing };
    let (near, far) = (server(900, there), plain(1000));
    for why in [Obstacle::Closed, Obstacle::Full, Obstacle::Down, Obstacle::Slow, Obstacle::UnderAge] {
        let order = [far, fallen(near, why), server(50, there)];
        assert_eq!(parts(&order, 1)[1], (2, Role::Region), "{why:?}: the next one there");
    }
    let order = [far, fallen(near, Obstacle::Slow), plain(100)];
    assert_eq!(parts(&order, 1)[1], (1, Role::Region), "slow is better than nobody there");
    let order = [far, fallen(near, Obstacle::Closed), plain(200)];
    assert_eq!(parts(&order, 1), [(0, Role::Best), (2, Role::Quiet)], "nobody is there: another difference");
}
