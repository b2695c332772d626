//! Who reads, at the foot of the rail.

use leptos::prelude::*;

/// The account's row with its menu; nothing for a guest.
pub(super) fn menu() -> Option<AnyView> {
    None
}
