use super::*;

const FINE: Told = Told { open: true, approval: false, min_age: None, limited: false };

fn standing(step: usize, state: State) -> Standing {
    Standing { step, topical: false, state }
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
fn fallen_servers_make_room_in_order() {
    let fallen = |why| standing(0, State::Fallen(why));
    let order = [
        fallen(Obstacle::Closed),
        fallen(Obstacle::Slow),
        standing(0, State::Fine),
        fallen(Obstacle::Approval),
        standing(0, State::Unasked),
        standing(2, State::Unasked),
    ];
    assert_eq!(shown(&order, 2), [2, 4, 1], "the good, the unknown, then the slow, before another language");
    assert_eq!(to_ask(&order, &[2, 4, 1]), [4], "only who was not asked");
}

#[test]
fn language_is_not_left_while_one_of_it_can_be_joined() {
    let order = [standing(0, State::Fallen(Obstacle::Slow)), standing(1, State::Fine), standing(2, State::Fine)];
    assert_eq!(shown(&order, 2)[0], 0, "slow, but it speaks the language and opens at once");
    let order = [standing(0, State::Fallen(Obstacle::Full)), standing(1, State::Fine), standing(2, State::Fine)];
    assert_eq!(shown(&order, 2)[0], 1, "by approval, but it speaks the language");
}

#[test]
fn third_one_is_about_the_topic_or_opens_at_once() {
    let mut order = vec![standing(0, State::Unasked); 5];
    order.push(Standing { topical: true, ..standing(1, State::Unasked) });
    assert_eq!(shown(&order, 1), [0, 1, 5], "somebody tapped a topic: one with it is among the three");
    order[1].topical = true;
    assert_eq!(shown(&order, 1), [0, 1, 2], "one is there already");
    let order: Vec<_> = [1, 1, 1, 1, 2].map(|step| standing(step, State::Unasked)).into();
    assert_eq!(shown(&order, 2), [0, 1, 4], "all approve: one that opens at once stands beside them");
    assert_eq!(shown(&order, 1), [0, 1, 2], "but not in a language that the person does not speak");
}

#[test]
fn language_that_is_full_makes_way_for_the_next() {
    let full = standing(0, State::Fallen(Obstacle::Full));
    let mut order = vec![full; EXHAUSTED - 1];
    order.extend([standing(0, State::Unasked), standing(0, State::Unasked), standing(2, State::Unasked)]);
    let (one, other, next) = (EXHAUSTED - 1, EXHAUSTED, EXHAUSTED + 1);
    assert_eq!(shown(&order, 2)[0], one, "there may still be room in it");
    order[one] = full;
    assert_eq!(shown(&order, 2), [next, other], "enough were asked: the next language first");
}

#[test]
fn asking_ends() {
    let mut order = vec![standing(0, State::Unasked); 40];
    let mut asked = 0;
    loop {
        let next = to_ask(&order, &shown(&order, 1));
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
