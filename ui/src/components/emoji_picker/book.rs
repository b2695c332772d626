//! What is known of all emoji: how they are divided, and the stretches that were asked for.

use crate::ground::bridge::call;
use crate::ground::moments::pause;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use trente_contract::commands::{ListEmoji, UseEmoji};
use trente_contract::compose::{EmojiItem, EmojiPart, EmojiSection, EmojiSlice};
use trente_contract::ids::AccountKey;
use trente_text::grid::Grid;

/// So many are asked for at a time.
const STRETCH: u32 = 200;
/// How long one has to pause before a search begins.
const PAUSE: Duration = Duration::from_millis(120);

/// Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Book {
    account: StoredValue<AccountKey>,
    pub(super) parts: RwSignal<Vec<EmojiPart>>,
    stretches: RwSignal<HashMap<u32, Vec<EmojiItem>>>,
    asked: StoredValue<HashSet<u32>>,
    /// What is searched for; empty for all.
    find: RwSignal<String>,
    /// How many stand beside each other.
    pub(super) columns: RwSignal<u32>,
    pub(super) grid: Memo<Grid>,
    /// The chosen cell.
    pub(super) active: RwSignal<Option<u32>>,
    /// What stands there was searched for.
    pub(super) is_found: Memo<bool>,
    /// Something has come at all.
    pub(super) here: RwSignal<bool>,
    /// The server's own are on their way.
    pub(super) coming: RwSignal<bool>,
    /// Counts questions: answers to older ones are dropped.
    turn: StoredValue<u32>,
}

impl Book {
    pub(super) fn open(account: AccountKey) -> Self {
        let parts = RwSignal::new(Vec::<EmojiPart>::new());
        let columns = RwSignal::new(8);
        let grid = Memo::new(move |_| Grid {
            parts: parts.with(|parts| parts.iter().map(|part| part.count).filter(|count| *count > 0).collect()),
            columns: columns.get(),
        });
        let is_found =
            Memo::new(move |_| parts.with(|parts| parts.iter().any(|part| part.section == EmojiSection::Found)));
        let book = Self {
            account: StoredValue::new(account),
            parts,
            stretches: RwSignal::new(HashMap::new()),
            asked: StoredValue::new(HashSet::new()),
            find: RwSignal::new(String::new()),
            columns,
            grid,
            active: RwSignal::new(None),
            is_found,
            here: RwSignal::new(false),
            coming: RwSignal::new(false),
            turn: StoredValue::new(0),
        };
        spawn_local(book.begin(String::new(), 0));
        book
    }

    /// Searches, once one has paused; an empty text leads back to all.
    pub(super) fn search(self, text: String) {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        spawn_local(async move {
            pause(PAUSE).await;
            if self.turn.try_get_value() == Some(turn) {
                self.begin(text, turn).await;
            }
        });
    }

    /// Another skin was chosen: what stands here is asked for anew.
    pub(super) fn renew(self) {
        // The picker may be closed by then.
        let Some(before) = self.turn.try_get_value() else { return };
        let turn = before.wrapping_add(1);
        self.turn.set_value(turn);
        spawn_local(self.begin(self.find.get_untracked(), turn));
    }

    /// What is here at once; then, where there is more to be had, all.
    async fn begin(self, find: String, turn: u32) {
        for wait in [false, true] {
            let Some(slice) = self.ask(find.clone(), 0, wait).await else { return };
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            let coming = slice.coming && !wait;
            self.find.set(find.clone());
            self.asked.set_value(HashSet::from([0]));
            self.active.set(None);
            self.coming.set(coming);
            self.stretches.set(HashMap::from([(0, slice.items)]));
            self.parts.set(slice.parts);
            self.here.set(true);
            if !coming {
                return;
            }
        }
    }

    async fn ask(self, find: String, from: u32, wait: bool) -> Option<EmojiSlice> {
        let account = self.account.try_get_value()?;
        call(ListEmoji { account, find, from, most: STRETCH, wait }).await.ok()
    }

    /// The emoji of a cell, when it is here; else it is asked for. Reactive.
    pub(super) fn item(self, cell: u32) -> Option<EmojiItem> {
        let (stretch, place) = (cell / STRETCH, (cell % STRETCH) as usize);
        let found = self.stretches.with(|all| all.get(&stretch).map(|items| items.get(place).cloned()));
        if let Some(item) = found {
            return item;
        }
        let fresh = self.asked.try_update_value(|asked| asked.insert(stretch)) == Some(true);
        if fresh {
            let (turn, find) = (self.turn.get_value(), self.find.get_untracked());
            spawn_local(async move {
                let slice = self.ask(find, stretch * STRETCH, false).await;
                if self.turn.try_get_value() != Some(turn) {
                    return;
                }
                match slice {
                    Some(slice) => self.stretches.update(|all| drop(all.insert(stretch, slice.items))),
                    None => drop(self.asked.try_update_value(|asked| asked.remove(&stretch))),
                }
            });
        }
        None
    }

    /// Takes an emoji: what is to be written. It stands among the first from now on.
    pub(super) fn take(self, cell: u32) -> Option<String> {
        let insert = untrack(|| self.item(cell))?.insert;
        let used = UseEmoji { account: self.account.get_value(), insert: insert.clone() };
        spawn_local(async move {
            // It is written all the same.
            let _ = call(used).await;
        });
        Some(insert)
    }
}
