//! Looking for people, hashtags and posts; a pasted link of any server opens here.

mod aside;
mod found;
mod meant;
mod results;
mod typing;

use crate::components::{searchbox, topbar};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::{searching, state};
use leptos::prelude::*;

/// The page; `asked` is what is looked for, empty before that.
pub(super) fn page(asked: String) -> AnyView {
    let reader = state().reader_now();
    let text = RwSignal::new(asked.clone());
    let people = typing::people(&reader, text, asked.clone());
    let before = asked.clone();
    let go = move || {
        let wanted = text.get_untracked().trim().to_owned();
        if wanted.is_empty() {
            return;
        }
        searching::take_back();
        let again = before.is_empty() || before == wanted;
        let to = Route::Search(wanted);
        // An empty page is no place to come back to.
        if again { router::replace(to) } else { router::go(to) }
    };
    let typed = asked.clone();
    let types = Memo::new(move |_| {
        let text = text.get();
        !text.trim().is_empty() && text.trim() != typed
    });
    let enter = go.clone();
    let settled = if asked.is_empty() { aside::begin(&reader) } else { results::results(&reader, &asked) };
    view! {
        <main class="column" id="main">
            {topbar::searching(searchbox::field("box-search", text, true, go))}
            {move || types.get().then(|| typing::view(&reader, text, people, enter.clone()))}
            <div hidden=move || types.get()>{settled}</div>
        </main>
        {aside::side()}
    }
    .into_any()
}
