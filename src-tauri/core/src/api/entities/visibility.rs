//! Who can see a post, and how far an account lets itself be seen.

use super::open::open_enum;

open_enum! {
    /// Who can see a post.
    Visibility {
        /// Everyone, in public timelines too.
        Public = "public",
        /// Everyone, but in no public timeline.
        Unlisted = "unlisted",
        /// Followers.
        Private = "private",
        /// The people named.
        Direct = "direct",
    }
}
