//! What happened to the reader, who asks to follow them, what is held back, and private conversations.

mod act;
mod back;
mod choices;
mod conversations;
mod list;
mod offer;
mod requests;
mod row;
mod tabs;

use crate::ground::route::Route;
use crate::store::state;
use leptos::prelude::*;
use trente_contract::notification::Only;

/// The page of one of these places; the log-in for a guest, to whom nothing happens.
pub(super) fn page(route: &Route) -> AnyView {
    let Some(account) = state().account_now() else { return super::login::page(None, None) };
    match route {
        Route::Requests => requests::page(&account),
        Route::NotificationChoices => choices::page(&account),
        Route::Conversations => conversations::page(&account),
        Route::Notifications { mentions: true } => list::page(&account, Only::Mentions),
        _ => list::page(&account, Only::All),
    }
}
