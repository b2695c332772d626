//! The lists that are kept: one of each kind, wherever it is shown.

use super::{Feed, Line, Which};
use crate::store::posts::{Filters, Shown};
use crate::store::state;
use leptos::prelude::*;
use std::cell::RefCell;
use std::sync::Arc;
use trente_contract::ids::AccountKey;

/// How many lists are kept; the one that was used longest ago goes first.
const KEPT: usize = 8;

thread_local! {
    static FEEDS: RefCell<Vec<Arc<Feed>>> = const { RefCell::new(Vec::new()) };
}

/// The list; a new one fetches its first page.
pub fn feed(which: &Which) -> Arc<Feed> {
    let known = FEEDS.with_borrow_mut(|all| {
        let place = all.iter().position(|feed| feed.which == *which)?;
        let feed = all.remove(place);
        all.push(Arc::clone(&feed));
        Some(feed)
    });
    if let Some(feed) = known {
        return feed;
    }
    let feed = Feed::new(which);
    FEEDS.with_borrow_mut(|all| {
        all.push(Arc::clone(&feed));
        if all.len() > KEPT {
            all.remove(0);
        }
    });
    match which {
        Which::Home(_) | Which::Picked(_) => feed.begin(),
        _ => feed.load(),
    }
    feed
}

/// Forgets every list: another account reads.
pub fn forget_all() {
    FEEDS.with_borrow_mut(Vec::clear);
}

/// An account's Home, where it is open.
fn home(account: &AccountKey) -> Option<Arc<Feed>> {
    let is_it = |feed: &&Arc<Feed>| matches!(&feed.which, Which::Home(whose) if whose == account);
    FEEDS.with_borrow(|all| all.iter().find(is_it).cloned())
}

/// Looks for newer posts in the Home of whoever reads.
pub fn look_at_home() {
    if let Some(home) = state().current.get_untracked().and_then(|account| home(&account)) {
        home.look(false);
    }
}

/// What an account's Home leaves out was chosen anew: it is made anew of what is kept.
pub fn begin_home_anew(account: &AccountKey) {
    if let Some(home) = home(account) {
        home.lines.set(Vec::new());
        home.waiting.set(Vec::new());
        home.torn.set(None);
        home.begin();
    }
}

/// Which of the reader's filters hold has changed, and with it what the server says of posts: an account's Home is asked for
/// anew at once, every other list when it is opened next.
pub fn fetch_anew(account: &AccountKey) {
    FEEDS.with_borrow_mut(|all| all.retain(|feed| matches!(feed.which, Which::Home(_))));
    if let Some(home) = home(account) {
        home.load_changed();
    }
}

/// A post was just written: it stands at the top of its author's Home at once.
pub fn posted(account: &AccountKey, shown: &Arc<Shown>) {
    if let Some(home) = home(account) {
        home.lines.update(|lines| {
            if lines.iter().all(|line| line.id != shown.id) {
                let (id, shown) = (shown.id.clone(), Arc::clone(shown));
                lines.insert(0, Line::plain(id, shown, Filters::default()));
            }
        });
    }
}
