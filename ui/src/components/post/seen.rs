//! Who can see a post.

use trente_contract::post::Visibility;

/// Glyph and words for posts that not everyone sees everywhere.
pub(super) fn visibility(visibility: Visibility) -> Option<(&'static str, &'static str)> {
    match visibility {
        Visibility::Public => None,
        Visibility::Unlisted => Some(("moon", "post-visibility-unlisted")),
        Visibility::Private => Some(("lock", "post-visibility-private")),
        Visibility::Direct => Some(("at", "post-visibility-direct")),
        Visibility::Other => Some(("shield", "post-visibility-other")),
    }
}
