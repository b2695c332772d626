//! What a guest wanted to do: kept, and done once the account works.

use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::route::{Route, Wish};
use crate::ground::status;
use crate::places::router;
use crate::store::{picks, rooms, state};
use leptos::prelude::{WithUntracked, untrack};
use leptos::task::spawn_local;
use trente_contract::commands::SetPick;
use trente_contract::person::Person;
use trente_contract::post::Post;
use trente_contract::reading::Pick;

/// What a guest wants to do with a post, by its address: another server knows it under another id.
pub fn about(post: &Post, wish: Wish) -> Option<Pick> {
    let url = post.url.clone()?;
    match wish {
        Wish::Favourite => Some(Pick::Favourite { url }),
        Wish::Boost => Some(Pick::Boost { url }),
        Wish::Save => Some(Pick::Bookmark { url }),
        Wish::Reply => Some(Pick::Reply { url }),
        // Which answers were chosen is known where one votes.
        Wish::Vote | Wish::Follow | Wish::Write => None,
    }
}

/// A person, by the address that every server understands. `server` is the one that is being read.
pub fn person(person: &Person, server: &str) -> Pick {
    let home = server.split_once("://").map_or(server, |(_, host)| host);
    let handle = if person.handle.contains('@') { person.handle.clone() } else { format!("{}@{home}", person.handle) };
    Pick::Person { handle }
}

/// Somebody is logged in: what was read elsewhere as a guest is done by their own server.
pub fn has_account() -> bool {
    state().current.with_untracked(Option::is_some)
}

/// Keeps the wish and leads on to the account that it takes. Whoever has asked for one already reads on.
pub fn want(wish: Wish, pick: Option<Pick>) {
    if has_account() {
        if let Some(pick) = pick {
            picks::set(pick, true);
            status::toast(t("find-done-from-home"));
        }
        return;
    }
    if untrack(rooms::any) {
        if let Some(pick) = pick {
            picks::set(pick, true);
            status::toast(t("wish-kept"));
        } else {
            router::go(Route::Waiting);
        }
        return;
    }
    let is_kept = pick.is_some();
    spawn_local(async move {
        if let Some(pick) = pick
            && let Err(fault) = call(SetPick { pick, on: true }).await
        {
            status::tell_fault(&fault);
        }
    });
    // Of a post without an address nothing can be kept, so nothing is promised.
    let kept = is_kept || matches!(wish, Wish::Write | Wish::Follow);
    router::go(if kept { Route::join_for(wish) } else { Route::Join { server: None, invite: None, wish: None } });
}

/// Follows somebody or something as a guest does, or no longer: their posts make a Home here, and an account follows them once there
/// is one.
pub fn follow(pick: Pick) {
    if untrack(|| picks::is_wished(&pick)) {
        picks::set(pick, false);
        return;
    }
    picks::set(pick, true);
    if untrack(rooms::any) {
        status::toast(t("wish-kept"));
    } else {
        status::toast_with(t("guest-followed"), t("guest-followed-go"), || router::go(Route::Picked));
    }
}

/// What will be done, or what the account is needed for.
pub fn words(wish: Wish) -> String {
    t(match wish {
        Wish::Favourite => "wish-favourite",
        Wish::Boost => "wish-boost",
        Wish::Save => "wish-save",
        Wish::Vote => "wish-vote",
        Wish::Reply => "wish-reply",
        Wish::Follow => "wish-follow",
        Wish::Write => "wish-write",
    })
}
