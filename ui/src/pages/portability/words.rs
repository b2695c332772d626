//! What kinds and rests are called.

use crate::ground::i18n::{t, t_args, wait};
use trente_contract::portability::{Kind, Rest, RestWhy};

/// A kind, as it is offered.
pub(super) fn name(kind: Kind) -> String {
    t(match kind {
        Kind::Follows => "portability-follows",
        Kind::Lists => "portability-lists",
        Kind::Mutes => "portability-mutes",
        Kind::Blocks => "portability-blocks",
        Kind::Servers => "portability-servers",
        Kind::Bookmarks => "portability-bookmarks",
        Kind::Filters => "portability-filters",
        Kind::Hashtags => "portability-hashtags",
    })
}

/// A kind, with how many there are of it.
pub(super) fn counted(kind: Kind, count: u32) -> String {
    let id = match kind {
        Kind::Follows => "portability-count-follows",
        Kind::Lists => "portability-count-lists",
        Kind::Mutes => "portability-count-mutes",
        Kind::Blocks => "portability-count-blocks",
        Kind::Servers => "portability-count-servers",
        Kind::Bookmarks => "portability-count-bookmarks",
        Kind::Filters => "portability-count-filters",
        Kind::Hashtags => "portability-count-hashtags",
    };
    t_args(id, &[("count", count.into())])
}

/// Why an import rests.
pub(super) fn rest(rest: &Rest) -> String {
    let id = match rest.why {
        RestWhy::Enough => "import-rests-enough",
        RestWhy::Asked => "import-rests-asked",
        RestWhy::Unreached => "import-rests-unreached",
        RestWhy::LoggedOut => "import-rests-logged-out",
        RestWhy::Follows => "import-rests-follows",
    };
    let when = rest.seconds.map_or_else(|| "unknown".to_owned(), |seconds| wait(f64::from(seconds)));
    t_args(id, &[("when", when.into())])
}
