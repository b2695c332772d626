//! Who can see a post: the choices, each with one plain line.

use crate::components::explain::Term;
use crate::ground::i18n::{t, t_attr};
use trente_contract::post::Visibility;

/// What one can choose, the widest first.
pub const CHOICES: [Visibility; 4] =
    [Visibility::Public, Visibility::Unlisted, Visibility::Private, Visibility::Direct];

/// Its sign.
pub fn glyph(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "globe",
        Visibility::Unlisted => "moon",
        Visibility::Private | Visibility::Other => "lock",
        Visibility::Direct => "at",
    }
}

/// What it is called.
pub fn label(visibility: Visibility) -> String {
    match visibility {
        Visibility::Public => t("compose-public"),
        Visibility::Unlisted => t("compose-unlisted"),
        Visibility::Private => t("compose-private"),
        Visibility::Direct => t("compose-direct"),
        Visibility::Other => t("post-visibility-other"),
    }
}

/// Who will see it, in one line; of a special word what it means, as everywhere.
pub fn line(visibility: Visibility) -> String {
    match (Term::of(visibility), visibility) {
        (Some(term), _) => term.meaning(),
        (None, Visibility::Public) => t_attr("compose-public", "line"),
        (None, Visibility::Direct) => t_attr("compose-direct", "line"),
        (None, _) => String::new(),
    }
}
