//! Who can see a post: a chip with a menu, each choice with one plain line.

use crate::components::icon::sized;
use crate::components::menu::{self, Item};
use crate::ground::i18n::{t, t_args, t_attr};
use leptos::html::Button;
use leptos::prelude::*;
use trente_contract::post::Visibility;

const CHOICES: [Visibility; 4] = [Visibility::Public, Visibility::Unlisted, Visibility::Private, Visibility::Direct];

fn glyph(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "globe",
        Visibility::Unlisted => "moon",
        Visibility::Private | Visibility::Other => "lock",
        Visibility::Direct => "at",
    }
}

fn label(visibility: Visibility) -> String {
    match visibility {
        Visibility::Public => t("compose-public"),
        Visibility::Unlisted => t("compose-unlisted"),
        Visibility::Private => t("compose-private"),
        Visibility::Direct => t("compose-direct"),
        Visibility::Other => t("post-visibility-other"),
    }
}

/// Who will see it, in one line.
fn line(visibility: Visibility) -> String {
    match visibility {
        Visibility::Public => t_attr("compose-public", "line"),
        Visibility::Unlisted => t_attr("compose-unlisted", "line"),
        Visibility::Private => t_attr("compose-private", "line"),
        Visibility::Direct => t_attr("compose-direct", "line"),
        Visibility::Other => String::new(),
    }
}

/// The chip and its menu.
pub fn visibility(chosen: RwSignal<Visibility>) -> AnyView {
    let chip = NodeRef::<Button>::new();
    let open = move || {
        let Some(chip) = chip.get_untracked() else { return };
        let now = chosen.get_untracked();
        let item = |one| Item::new(glyph(one), label(one), move || chosen.set(one)).line(line(one)).chosen(one == now);
        menu::open((*chip).clone(), t("compose-visibility-menu"), CHOICES.into_iter().map(item).collect());
    };
    view! {
        <button
            class="chip chip--soft"
            type="button"
            node_ref=chip
            aria-haspopup="menu"
            aria-expanded="false"
            aria-label=move || t_args("compose-visibility", &[("who", label(chosen.get()).into())])
            on:click=move |_| open()
        >
            {move || sized(glyph(chosen.get()), "icon icon--xs")}
            {move || label(chosen.get())}
            {sized("down", "icon icon--xs")}
        </button>
    }
    .into_any()
}
