//! What happens while somebody reads: the server of the account that is being read tells by itself, over a stream.
//!
//! The stream is a bell, not a source: what it tells of is fetched by the ways that fetch it anyway, so that nothing is missing
//! after a connection was cut, and nothing comes twice. Only edited and deleted posts are taken as they are told.

mod address;
mod board;
mod event;
mod jump;
mod line;
mod watching;

use crate::ground::{Asking, Ground};
use crate::view;
use board::{Board, News};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::JoinHandle;
use trente_contract::Fault;
use trente_contract::commands::{AwaitNews, WatchLists};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::live::Told;

/// How long a question waits for something to be told.
const LONGEST: Duration = Duration::from_secs(25);
/// What comes so soon after something else is told with it.
const TOGETHER: Duration = Duration::from_millis(250);

pub(crate) struct Live {
    ground: Arc<Ground>,
    running: Mutex<Option<Running>>,
}

/// The one stream: of the account that asked last.
struct Running {
    account: AccountKey,
    board: Arc<Board>,
    task: JoinHandle<()>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Live {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, running: Mutex::default() }
    }

    pub(crate) async fn await_news(&self, request: AwaitNews) -> Result<Told, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let board = self.board(&request.account, &asking);
        let came = board.wait(LONGEST).await;
        if came {
            tokio::time::sleep(TOGETHER).await;
        }
        let News { newer, listed, notified, filters, deleted, edited } = board.take();
        if filters {
            self.ground.renew_phrases(&asking.reader());
        }
        let context = self.ground.view_at_once(&asking, edited.iter());
        Ok(Told {
            live: board.is_live(),
            newer,
            listed,
            notified,
            filters,
            deleted: deleted.into_iter().map(PostId::from).collect(),
            edited: edited.iter().map(|status| view::post(status, &context)).collect(),
        })
    }

    pub(crate) async fn watch_lists(&self, request: WatchLists) -> Result<(), Fault> {
        let WatchLists { account, lists } = request;
        if lists.is_empty() {
            let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            running
                .iter()
                .filter(|there| there.account == account)
                .for_each(|there| there.board.watching.set(Vec::new()));
            return Ok(());
        }
        let asking = self.ground.ask_as_account(&account).await?;
        self.board(&account, &asking).watching.set(lists);
        Ok(())
    }

    /// Servers may answer now who did not.
    pub(crate) fn back_again(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.iter().for_each(|there| there.board.again.notify_one());
    }

    /// The board of the account's stream, which begins if it is not there.
    fn board(&self, account: &AccountKey, asking: &Asking) -> Arc<Board> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(there) = running.as_ref() {
            let goes_on = !there.task.is_finished() || there.board.is_over();
            if there.account == *account && goes_on {
                there.board.ask();
                return Arc::clone(&there.board);
            }
        }
        let board = Arc::new(Board::default());
        let task = tokio::spawn(line::listen(Arc::clone(&self.ground), asking.clone(), Arc::clone(&board)));
        *running = Some(Running { account: account.clone(), board: Arc::clone(&board), task });
        board
    }
}
