use super::*;
use crate::directory::roles;
use crate::directory::step::Step;

const FINE: Told = Told { open: true, approval: false, min_age: None, limited: false };

fn standing(step: Step, state: State) -> Standing {
    Standing { traits: Traits { step, ..Traits::default() }, state }
}

/// A broad server of some size in the language of this number that opens at once.
fn instant(language: usize) -> Step {
    Step::new(language, false, false, false)
}

fn approving(language: usize) -> Step {
    Step::new(language, false, false, true)
}

fn shown(order: &[Standing], languages: usize) -> Vec<usize> {
    roles::three(order, languages).into_iter().map(|shown| shown.place).collect()
}

#[test]
fn each_answer_has_its_obstacle() {
    for (outcome, age, due) in [
        (Outcome::Told(FINE), None, None),
        (Outcome::Told(Told { open: false, ..FINE }), None, Some(Obstacle::Closed)),
        (Outcome::Told(Told { limited: true, ..FINE }), None, Some(Obstacle::Limited)),
        (Outcome::Told(Told { approval: true, ..FINE }), None, Some(Obstacle::Approval)),
        (Outcome::Told(Told { min_age: Some(16), ..FINE }), Some(15), Some(Obstacle::UnderAge)),
        (Outcome::Told(Told { min_age: Some(16), ..FINE }), Some(16), None),
        // Nobody is turned away for an age that was not asked.
        (Outcome::Told(Told { min_age: Some(16), ..FINE }), None, None),
        (Outcome::Late, None, Some(Obstacle::Slow)),
        (Outcome::Busy, None, Some(Obstacle::Full)),
        (Outcome::MembersOnly, None, Some(Obstacle::Limited)),
        (Outcome::Down, None, Some(Obstacle::Down)),
        (Outcome::NoNetwork, None, None),
    ] {
        assert_eq!(obstacle(outcome, age, false), due, "{outcome:?} at {age:?}");
    }
    let approves = Outcome::Told(Told { approval: true, ..FINE });
    assert_eq!(obstacle(approves, None, true), None, "where approval was known before, it is no news");
}

#[test]
fn what_a_server_says_is_newer_than_the_directory() {
    let mut standing = Standing::unasked(Traits { step: instant(0), ..Traits::default() });
    standing.learn(Outcome::Told(Told { approval: true, ..FINE }), None);
    assert_eq!(standing.state, State::Fallen(Obstacle::Approval), "it approves now, which is news");
    assert!(standing.traits.step.approves(), "and stands among those that do");
    let mut standing = Standing::unasked(Traits { step: approving(0), ..Traits::default() });
    standing.learn(Outcome::Late, None);
    assert!(standing.traits.step.approves(), "who says nothing is what the directory says");
    standing.learn(Outcome::Told(FINE), None);
    assert_eq!((standing.state, standing.traits.step), (State::Fine, instant(0)), "it opens at once by now");
}

#[test]
fn fallen_servers_make_room_in_order() {
    let fallen = |why| standing(instant(0), State::Fallen(why));
    let order = [
        fallen(Obstacle::Closed),
        fallen(Obstacle::Slow),
        standing(instant(0), State::Fine),
        standing(approving(0), State::Fallen(Obstacle::Approval)),
        standing(instant(0), State::Unasked),
        standing(instant(1), State::Unasked),
    ];
    assert_eq!(shown(&order, 1), [2, 4, 3], "the good and the unknown before the slow, none of another language");
    let three = roles::three(&order, 1);
    assert_eq!(to_ask(&order, three.iter().map(|shown| shown.place)), [4], "only who was not asked");
    let order = [fallen(Obstacle::Slow), standing(approving(0), State::Fine), fallen(Obstacle::Full)];
    assert_eq!(shown(&order, 1), [0, 1], "slow, but it opens at once");
}

#[test]
fn language_is_not_left_while_one_of_it_can_be_joined() {
    let slow = standing(instant(0), State::Fallen(Obstacle::Slow));
    let order = [slow, standing(approving(0), State::Fine), standing(instant(1), State::Fine)];
    assert_eq!(shown(&order, 2)[0], 0, "slow, but it speaks the language and opens at once");
    let full = standing(instant(0), State::Fallen(Obstacle::Full));
    let order = [full, standing(approving(0), State::Fine), standing(instant(1), State::Fine)];
    assert_eq!(shown(&order, 2)[0], 1, "by approval, but it speaks the language");
}

#[test]
fn language_that_is_full_makes_way_for_the_next() {
    let full = standing(instant(0), State::Fallen(Obstacle::Full));
    let mut order = vec![full; EXHAUSTED - 1];
    let unasked = |language| standing(instant(language), State::Unasked);
    order.extend([unasked(0), unasked(0), unasked(1)]);
    let (one, other, next) = (EXHAUSTED - 1, EXHAUSTED, EXHAUSTED + 1);
    assert_eq!(shown(&order, 2)[0], one, "there may still be room in it");
    order[one] = full;
    assert_eq!(shown(&order, 2), [next, other], "enough were asked: the next language first");
}

#[test]
fn asking_ends() {
    let mut order = vec![standing(instant(0), State::Unasked); 40];
    let mut asked = 0;
    loop {
        let next = to_ask(&order, roles::three(&order, 1).iter().map(|shown| shown.place));
        if next.is_empty() {
            break;
        }
        asked += next.len();
        for at in next {
            order[at].state = State::Fallen(Obstacle::Down);
        }
    }
    assert_eq!(asked, ASKED, "when nobody answers, enough is enough");
    assert_eq!(shown(&[], 1), Vec::<usize>::new(), "an empty order shows nothing");
}
