//! The answers to "May people find you?", wherever it is asked.

/// An answer: the message that names it, whether one is suggested, and whether posts are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Names it; its attribute `text` says what it does.
    pub words: &'static str,
    /// Suggested to people, and listed in the server's directory.
    pub discoverable: bool,
    /// Public posts are found by their words.
    pub indexable: bool,
}

/// Both.
pub const YES: Answer = Answer { words: "findable-yes", discoverable: true, indexable: true };
/// The profile alone.
pub const PROFILE: Answer = Answer { words: "findable-profile", discoverable: true, indexable: false };
/// The posts alone.
pub const POSTS: Answer = Answer { words: "findable-posts", discoverable: false, indexable: true };
/// Neither.
pub const NO: Answer = Answer { words: "findable-no", discoverable: false, indexable: false };
