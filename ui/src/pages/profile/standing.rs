//! Accounts that stand otherwise than most: moved, in memory of somebody, limited, closed; and blocks, from either side.

use super::{Shared, posts};
use crate::components::blank;
use crate::components::icon::icon_small;
use crate::ground::i18n::{t, t_args, t_attr, t_attr_args};
use crate::ground::route::Route;
use crate::store::people::{self, Deed};
use crate::store::state;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::person::{Person, Profile, Standing};

/// What is to be known first: a banner above the biography.
pub(super) fn banners(profile: &Profile) -> AnyView {
    let memorial = (profile.standing == Standing::Memorial).then(|| {
        view! { <div class="banner" role="note">{icon_small("leaf")}<span>{t("profile-memorial")}</span></div> }
    });
    view! { {memorial}{moved(profile)} }.into_any()
}

fn moved(profile: &Profile) -> Option<AnyView> {
    let to = profile.moved_to.clone()?;
    let handle = format!("@{to}");
    Some(
        view! {
            <div class="banner" role="status">
                {icon_small("move")}
                <span>{t_args("profile-moved", &[("handle", handle.into())])}</span>
                <a class="textlink" href=Route::Handle(to).href()>{t("profile-moved-go")}</a>
            </div>
        }
        .into_any(),
    )
}

/// Why not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    Suspended,
    Blocking,
    BlockedBy,
    ServerBlocked,
    Limited,
}

/// Their posts, or why they are not shown.
pub(super) fn posts_or_why_not(shared: &Shared) -> AnyView {
    let (standing, stand) = (shared.profile.standing, shared.stand.clone());
    let open = RwSignal::new(false);
    let why = Memo::new(move |_| {
        let now = stand.as_ref().map(|stand| stand.get()).unwrap_or_default();
        match standing {
            Standing::Suspended => Some(Why::Suspended),
            _ if now.blocking => Some(Why::Blocking),
            _ if now.blocked_by => Some(Why::BlockedBy),
            _ if now.server_blocked => Some(Why::ServerBlocked),
            Standing::Limited if !open.get() && !now.following => Some(Why::Limited),
            _ => None,
        }
    });
    let shared = shared.clone();
    (move || match why.get() {
        None => posts::posts(&shared),
        Some(why) => instead(&shared, why, open),
    })
    .into_any()
}

fn instead(shared: &Shared, why: Why, open: RwSignal<bool>) -> AnyView {
    let person = &shared.profile.person;
    let server = untrack(|| state().server());
    let name = [("name", person.name_text.as_str().into())];
    let (glyph, id, way_on) = match why {
        Why::Suspended => ("lock", "profile-suspended", None),
        Why::Blocking => ("block", "profile-blocking", unblock(shared, person)),
        Why::BlockedBy => ("block", "profile-blocked-by", None),
        Why::ServerBlocked => ("block", "profile-server-blocked", None),
        Why::Limited => ("eye", "profile-limited", Some(show(open))),
    };
    match why {
        Why::Suspended | Why::Limited => {
            let args = [("server", server.as_str().into())];
            blank::blank(glyph, t_args(id, &args), t_attr_args(id, "text", &args), way_on)
        }
        Why::ServerBlocked => blank::blank(glyph, t(id), t_attr(id, "text"), way_on),
        Why::Blocking | Why::BlockedBy => {
            blank::blank(glyph, t_args(id, &name), t_attr_args(id, "text", &name), way_on)
        }
    }
}

fn unblock(shared: &Shared, person: &Person) -> Option<AnyView> {
    let (stand, person) = (Arc::clone(shared.stand.as_ref()?), person.clone());
    let act = move |_| people::act(&stand, &person, Deed::Unblock);
    Some(
        view! { <button class="btn btn--outline" type="button" on:click=act>{t("profile-unblock")}</button> }
            .into_any(),
    )
}

fn show(open: RwSignal<bool>) -> AnyView {
    view! {
        <button class="btn btn--outline" type="button" on:click=move |_| open.set(true)>{t("profile-limited-show")}</button>
    }
    .into_any()
}
