//! Where a post or a person leads: ids mean something at the reader's own server alone.

use crate::ground::route::Route;
use crate::store::state;
use leptos::prelude::untrack;
use trente_contract::person::Person;
use trente_contract::post::Post;
use trente_contract::reader::Reader;

/// True for what was read as a guest of another server than the window's reader is at now.
pub fn is_abroad(reader: &Reader) -> bool {
    *reader != state().reader_now()
}

/// A post. One of another server is looked for by its address where there is an account, whose server fetches it; a guest reads it
/// where it lies.
pub fn post(reader: &Reader, post: &Post) -> Route {
    if !is_abroad(reader) {
        return Route::Thread(post.id.clone());
    }
    match (reader, post.url.clone()) {
        (Reader::Guest { server }, _) if untrack(|| state().is_guest()) => {
            Route::ThreadAt(post.id.clone(), server.clone())
        }
        (_, Some(url)) => Route::Search(url),
        (_, None) => Route::Thread(post.id.clone()),
    }
}

/// A person. One of another server is known by their handle.
pub fn person(reader: &Reader, person: &Person) -> Route {
    if is_abroad(reader) && person.handle.contains('@') {
        Route::Handle(person.handle.clone())
    } else {
        Route::Person(person.id.clone())
    }
}
