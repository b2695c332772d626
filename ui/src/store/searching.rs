//! Searching from the window: one question at a time, and only the last one counts.

use crate::ground::bridge::call;
use crate::ground::moments::pause;
use std::cell::Cell;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::Search;
use trente_contract::find::Findings;

/// How often a question that waits for its turn looks again.
const TURN: Duration = Duration::from_millis(40);

thread_local! {
    /// Counts questions, and what takes them back.
    static LAST: Cell<u64> = const { Cell::new(0) };
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

/// What is asked or waits to be asked is not wanted any more.
pub fn take_back() {
    LAST.set(LAST.get() + 1);
}

/// Searches, once the question before has its answer. None when something else is wanted by then: an answer that comes too
/// late is not shown.
pub async fn search(request: Search) -> Option<Result<Findings, Fault>> {
    take_back();
    let own = LAST.get();
    while BUSY.get() {
        pause(TURN).await;
        if LAST.get() != own {
            return None;
        }
    }
    BUSY.set(true);
    let answer = call(request).await;
    BUSY.set(false);
    (LAST.get() == own).then_some(answer)
}
