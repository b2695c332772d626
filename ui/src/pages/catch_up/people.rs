//! Who wrote and boosted.

use crate::components::people;
use crate::ground::i18n::{list, t, t_args};
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::catch_up::Writer;
use trente_contract::reader::Reader;

/// A row each, with the way to the newest of theirs.
pub(super) fn rows(writers: &[Writer], reader: &Reader) -> AnyView {
    let row = |writer: &Writer| {
        let how_much = |id: &'static str, count: u32| (count > 0).then(|| t_args(id, &[("count", count.into())]));
        let parts: Vec<String> = [how_much("catch-up-posts", writer.posts), how_much("catch-up-boosts", writer.boosts)]
            .into_iter()
            .flatten()
            .collect();
        let label = t_args("catch-up-newest-of", &[("name", writer.person.name_text.as_str().into())]);
        let newest = view! {
            <a class="btn btn--sm btn--soft" href=Route::Thread(writer.newest.clone()).href() aria-label=label>
                {t("catch-up-newest")}
            </a>
        };
        people::row(&writer.person, reader, list(&parts), None, Some(newest.into_any()))
    };
    writers.iter().map(row).collect_view().into_any()
}
