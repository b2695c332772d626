//! What a guest sees first: real posts of a good server, and a way in. Nothing is asked.

mod bar;
mod invite;
mod link;
mod posts;
mod topics;

use crate::store::choosing::choosing;
use leptos::prelude::*;

/// The page.
pub(super) fn page() -> AnyView {
    let choosing = choosing();
    let posts = posts::follow(choosing);
    view! {
        <div class="welcome">
            <div class="welcome__panel">
                {bar::bar()}
                {invite::invite(choosing)}
            </div>
            <main class="live" id="main">
                {posts::head(posts)}
                {topics::chips(choosing)}
                {posts::posts(posts)}
            </main>
        </div>
    }
    .into_any()
}
