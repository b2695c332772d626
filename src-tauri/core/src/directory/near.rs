//! Topics that stand near each other: where nobody is about the one that was tapped, the other is better than nothing.

/// Pairs, each in both directions. Only what a friend would name in the same breath.
const NEAR: &[(&str, &str)] = &[
    ("academia", "books"),
    ("academia", "science"),
    ("art", "film"),
    ("art", "photography"),
    ("food", "hobby"),
    ("games", "hobby"),
    ("nature", "photography"),
    ("nature", "science"),
    ("science", "tech"),
];

/// True when these two are different and stand near each other.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    NEAR.iter().any(|pair| *pair == (one, other) || *pair == (other, one))
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn nearness_goes_both_ways_and_no_further() {
        assert!(is_near("science", "academia") && is_near("academia", "science"), "science means academia too");
        assert!(!is_near("science", "science"), "a topic is not near itself: it is the topic");
        assert!(!is_near("academia", "nature"), "what is near to something near is not near");
        assert!(!is_near("a topic of next year", "science"), "what is not known is near nothing");
    }
}
