//! What was linked to.

use crate::components::linkcard;
use crate::ground::i18n::{list, t_args};
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::catch_up::Shared;

/// So many are named; the others are counted.
const NAMED: usize = 3;

/// A preview each, and whose posts have it.
pub(super) fn cards(links: &[Shared]) -> AnyView {
    let card = |shared: &Shared| {
        let mut names: Vec<String> = shared.people.iter().take(NAMED).map(|person| person.name_text.clone()).collect();
        let more = shared.people.len().saturating_sub(NAMED);
        if more > 0 {
            names.push(t_args("catch-up-more", &[("count", more.into())]));
        }
        let by = t_args("catch-up-shared", &[("names", list(&names).into())]);
        view! {
            <div class="catchup__link">
                {linkcard::linkcard(&shared.card)}
                <a class="catchup__by" href=Route::Thread(shared.post.clone()).href()>{by}</a>
            </div>
        }
    };
    view! { <div class="catchup__links">{links.iter().map(card).collect_view()}</div> }.into_any()
}
