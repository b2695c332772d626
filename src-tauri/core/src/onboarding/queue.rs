//! In which order picks are done.

use crate::address::spelling;
use trente_contract::reading::{Pick, PickState, Picked};

/// The most things that are done at a time.
pub const AT_ONCE: usize = 4;

/// Tags first, since they fill a Home at once; then people; then posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Tags,
    People,
    Posts,
}

fn turn(pick: &Pick) -> Turn {
    match pick {
        Pick::Tag { .. } => Turn::Tags,
        Pick::Person { .. } => Turn::People,
        Pick::Favourite { .. }
        | Pick::Boost { .. }
        | Pick::Bookmark { .. }
        | Pick::Vote { .. }
        | Pick::Findable { .. }
        | Pick::Reply { .. } => Turn::Posts,
    }
}

/// The picks in the order in which they will be done: by kind, then as they were picked.
pub fn ordered(mut picks: Vec<Picked>) -> Vec<Picked> {
    picks.sort_by_key(|picked| turn(&picked.pick));
    picks
}

/// What is to be done now: everything of the first kind that has something left. The next kind waits until that is settled.
pub fn due(picks: &[Picked]) -> Vec<Pick> {
    let queued = || picks.iter().filter(|picked| picked.state == PickState::Queued).map(|picked| &picked.pick);
    let Some(first) = queued().map(turn).min() else { return Vec::new() };
    queued().filter(|pick| turn(pick) == first).cloned().collect()
}

/// The same pick, written as it is kept: what differs only in letter case or signs is one pick.
pub fn tidied(pick: Pick) -> Pick {
    match pick {
        Pick::Tag { name } => Pick::Tag { name: name.trim().trim_start_matches('#').to_owned() },
        Pick::Person { handle } => {
            let handle = handle.trim().trim_start_matches('@').to_lowercase();
            let handle = match handle.rsplit_once('@') {
                Some((name, domain)) => format!("{name}@{}", spelling::shown(domain)),
                None => handle,
            };
            Pick::Person { handle }
        }
        other => other,
    }
}

/// Whether two picks are one.
pub fn same(one: &Pick, other: &Pick) -> bool {
    match (one, other) {
        (Pick::Tag { name: one }, Pick::Tag { name: other }) => {
            let bare = |tag: &str| tag.trim_start_matches('#').to_lowercase();
            bare(one) == bare(other)
        }
        (Pick::Person { handle: one }, Pick::Person { handle: other }) => {
            let spelled = |handle: &str| spelling::ascii_handle(handle.trim_start_matches('@')).to_lowercase();
            spelled(one) == spelled(other)
        }
        // One question: an answer takes the place of another.
        (Pick::Findable { .. }, Pick::Findable { .. }) => true,
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(name: &str) -> Pick {
        Pick::Tag { name: name.into() }
    }

    fn person(handle: &str) -> Pick {
        Pick::Person { handle: handle.into() }
    }

    fn picked(pick: Pick, state: PickState) -> Picked {
        Picked { pick, state }
    }

    #[test]
    fn tags_come_before_people_and_people_before_posts() {
        let post = Pick::Boost { url: "https://a.example/1".into() };
        let mixed = [post.clone(), person("b@b.example"), tag("sea"), person("a@a.example"), tag("bread")];
        let mut picks = ordered(mixed.map(|pick| picked(pick, PickState::Queued)).to_vec());
        let order: Vec<_> = picks.iter().map(|picked| picked.pick.clone()).collect();
        let due_order = [tag("sea"), tag("bread"), person("b@b.example"), person("a@a.example"), post.clone()];
        assert_eq!(order, due_order, "and each as it was picked");
        assert_eq!(due(&picks), [tag("sea"), tag("bread")], "the tags now");
        picks[0].state = PickState::Done;
        assert_eq!(due(&picks), [tag("bread")], "people wait for the last tag");
        picks[1].state = PickState::Failed(trente_contract::Fault::new(trente_contract::FaultCode::NotFound, ""));
        assert_eq!(due(&picks), [person("b@b.example"), person("a@a.example")], "one that failed holds nobody up");
        picks[2..4].iter_mut().for_each(|picked| picked.state = PickState::Done);
        assert_eq!(due(&picks), [post], "posts in the end");
        picks[4].state = PickState::Found("1".into());
        assert_eq!(due(&picks), [], "then there is nothing left");
    }

    #[test]
    fn one_thing_is_one_pick() {
        assert_eq!(tidied(tag(" #CafÉ ")), tag("CafÉ"), "the case is the reader's");
        assert_eq!(tidied(person("@Lea@Piaille.FR")), person("lea@piaille.fr"), "handles have none");
        assert!(same(&tag("CafÉ"), &tag("café")), "tags are the same in any case");
        assert!(!same(&tag("lea"), &person("lea")), "a tag is no person");
        let (one, other) = (Pick::Boost { url: "u".into() }, Pick::Favourite { url: "u".into() });
        assert!(!same(&one, &other), "one can do both to a post");
    }
}
