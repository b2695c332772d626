//! A report as it arrived.

/// What a moderator reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// Who reported.
    pub by: String,
    /// Whom: their id.
    pub person: String,
    /// Ids of posts.
    pub posts: Vec<String>,
    /// `spam`, `legal`, `violation` or `other`.
    pub category: String,
    /// Ids of rules.
    pub rules: Vec<String>,
    /// What was said.
    pub comment: String,
    /// The other server is to be told.
    pub forward: bool,
}
