//! "May people find you?", asked while one waits: the answer is given to the server as soon as the account works.

use crate::components::choice;
use crate::components::findable::{Answer, NO, PROFILE, YES};
use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::t;
use crate::store::picks;
use leptos::prelude::*;
use trente_contract::reading::{Pick, PickState, Picked};

const ANSWERS: [Answer; 3] = [YES, PROFILE, NO];

/// The question. Nothing is chosen for the person.
pub(super) fn question() -> AnyView {
    let rows = ANSWERS.map(row).into_iter().collect_view();
    let answer = move || {
        let chosen = picks::all().with(|all| all.picks.iter().find_map(|one| words_of(&one.pick)));
        chosen.map_or_else(|| t("findable-unknown"), t)
    };
    view! {
        <details class="group waiting__findable">
            <summary class="row">
                <span class="row__icon">{icon_small("search")}</span>
                <span class="row__main">
                    <h2 class="row__title" id="waiting-findable">{t("findable-title")}</h2>
                    <span class="row__sub">{answer}</span>
                </span>
                {sized("down", "icon icon--sm")}
            </summary>
            <p class="waiting__words row__sub">{t("findable-lede")}</p>
            <div role="radiogroup" aria-labelledby="waiting-findable">{rows}</div>
            <p class="waiting__words fine">{t("findable-later")}</p>
        </details>
    }
    .into_any()
}

/// The answer that a pick is; none for any other.
fn words_of(pick: &Pick) -> Option<&'static str> {
    let &Pick::Findable { discoverable, indexable } = pick else { return None };
    let is_it = |one: &Answer| one.discoverable == discoverable && one.indexable == indexable;
    ANSWERS.into_iter().find(is_it).map(|one| one.words)
}

fn row(answer: Answer) -> AnyView {
    let pick = Pick::Findable { discoverable: answer.discoverable, indexable: answer.indexable };
    let wanted = pick.clone();
    let holds = move || {
        let chosen = |one: &Picked| one.pick == wanted && !matches!(one.state, PickState::Failed(_));
        picks::all().with(|all| all.picks.iter().any(chosen))
    };
    choice::radio(answer.words, "waiting-findable", holds, move || picks::set(pick.clone(), true))
}
