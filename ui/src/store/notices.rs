//! What happened to the reader, kept while its page comes and goes.

use super::paged::{Coming, Paged};
use super::posts::{self, Filters, Shown};
use super::unread;
use crate::ground::bridge::call;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{ReadNotifications, SeenNotifications};
use trente_contract::ids::{AccountKey, Cursor, NoticeId};
use trente_contract::notification::{Notice, Only};
use trente_contract::page::Page;
use trente_contract::reader::Reader;

/// A line of the list.
#[derive(Clone)]
pub struct Row {
    /// What happened. Its post is in `shown`.
    pub notice: Notice,
    /// The post.
    pub shown: Option<Arc<Shown>>,
    /// The reader's filters that hold here.
    pub filters: Filters,
}

/// A list of what happened.
pub struct Notices {
    /// To whom.
    pub account: AccountKey,
    /// Which of it.
    pub only: Only,
    /// Its lines.
    pub list: Arc<Paged<Row>>,
    /// The newest of what was fetched last.
    newest: ArcRwSignal<Option<NoticeId>>,
    /// The newest that was looked at.
    seen: ArcRwSignal<Option<NoticeId>>,
}

thread_local! {
    static NOTICES: RefCell<Vec<Arc<Notices>>> = const { RefCell::new(Vec::new()) };
}

/// The list; a new one fetches its first page, a known one looks for what is new.
pub fn notices(account: &AccountKey, only: Only) -> Arc<Notices> {
    let is_it = |one: &&Arc<Notices>| one.account == *account && one.only == only;
    if let Some(known) = NOTICES.with_borrow(|all| all.iter().find(is_it).cloned()) {
        known.list.load();
        return known;
    }
    let (newest, seen) = (ArcRwSignal::new(None), ArcRwSignal::new(None));
    let (told, looked, key) = (newest.clone(), seen.clone(), account.clone());
    let list = Paged::new(name, move |cursor| {
        let (account, first, told, looked) = (key.clone(), cursor.is_none(), told.clone(), looked.clone());
        Box::pin(async move {
            let (page, newest) = fetch(account, only, cursor).await?;
            if first {
                // Whatever the server counts: there is nothing that was not looked at.
                if only == Only::All && newest.is_some() && looked.get_untracked() == newest {
                    unread::none();
                }
                told.set(newest);
            }
            Ok(page)
        }) as Coming<Row>
    });
    let fresh = Arc::new(Notices { account: account.clone(), only, list, newest, seen });
    NOTICES.with_borrow_mut(|all| all.push(Arc::clone(&fresh)));
    fresh
}

/// Forgets every list: another account reads.
pub fn forget_all() {
    NOTICES.with_borrow_mut(Vec::clear);
}

/// A group that has grown, or was looked at, is another line.
fn name(row: &Row) -> String {
    let Notice { key, count, at, unread, .. } = &row.notice;
    format!("{key} {count} {at} {unread}")
}

/// A page, and the newest of it.
async fn fetch(
    account: AccountKey,
    only: Only,
    cursor: Option<Cursor>,
) -> Result<(Page<Row>, Option<NoticeId>), Fault> {
    let told = call(ReadNotifications { account: account.clone(), only, cursor }).await?;
    let reader = Reader::Account { account };
    let items = told.page.items.into_iter().filter_map(|notice| row(notice, &reader)).collect();
    Ok((Page { items, next: told.page.next }, told.newest))
}

/// The line; none when the reader's filters leave its post out.
fn row(mut notice: Notice, reader: &Reader) -> Option<Row> {
    let Some(mut post) = notice.post.take() else {
        return Some(Row { notice, shown: None, filters: Filters::default() });
    };
    let filters = Filters::out_of(&mut post);
    (!filters.hide()).then(|| Row { notice, shown: Some(posts::take(reader, post)), filters })
}

impl Notices {
    /// Something was fetched that nobody has looked at yet. Reactive.
    pub fn unseen(&self) -> Option<NoticeId> {
        self.newest.get().filter(|newest| self.seen.with(|seen| seen.as_ref() != Some(newest)))
    }

    /// The reader has looked at it: the server is told, so that it is new in no other app.
    pub fn saw(self: &Arc<Self>, newest: NoticeId) {
        self.seen.set(Some(newest.clone()));
        unread::none();
        let notices = Arc::clone(self);
        spawn_local(async move {
            let account = notices.account.clone();
            if call(SeenNotifications { account, newest }).await.is_err() {
                // Nothing of the reader's is lost: the next look tells it.
                notices.seen.set(None);
            }
        });
    }
}
