//! Posts that could not be sent and were left: they go out by themselves as soon as they can.
//!
//! Only what surely did not arrive is tried again; any other answer is for the person to judge. The draft is in the store with the
//! mark that it waits, so that a kill at any moment leaves it waiting, or sent.

mod rests;
mod sent;
mod work;

use super::Writing;
use crate::ground::version::Version;
use crate::session::WaitRecord;
use rests::Rests;
use sent::Sent;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use trente_contract::commands::{CreatePost, SendNow, WaitToSend};
use trente_contract::compose::can_wait;
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

/// Whose draft, and its key.
type Name = (AccountKey, String);

pub(crate) struct Outbox {
    /// Grows with each change of any draft.
    pub(super) version: Version,
    pub(super) sent: Sent,
    woken: watch::Sender<()>,
    rests: Rests,
    /// What is on its way just now.
    going: Mutex<HashSet<Name>>,
    /// Whoever holds a draft's turn may send it, take it back or throw it away.
    turns: Mutex<HashMap<Name, Arc<tokio::sync::Mutex<()>>>>,
}

/// What became of one try.
#[derive(Debug)]
enum Attempt {
    /// It is out; under this key waits what follows it in a thread.
    Sent(Option<String>),
    /// It does not wait any more.
    Gone,
    /// It is tried again by itself.
    Later(Fault),
    /// The person has to decide.
    NeedsYou(Fault),
}

impl Outbox {
    /// `between`: how long is waited after a first failure.
    pub(super) fn new(between: Duration) -> Self {
        Self {
            version: Version::default(),
            sent: Sent::default(),
            woken: watch::Sender::new(()),
            rests: Rests::new(between),
            going: Mutex::default(),
            turns: Mutex::default(),
        }
    }

    pub(super) fn turn(&self, account: &AccountKey, key: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.retain(|_, turn| Arc::strong_count(turn) > 1);
        turns.entry((account.clone(), key.to_owned())).or_default().clone()
    }

    fn going(&self) -> MutexGuard<'_, HashSet<Name>> {
        self.going.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_going(&self, account: &AccountKey, key: &str) -> bool {
        self.going().contains(&(account.clone(), key.to_owned()))
    }

    /// There may be something to do.
    pub(super) fn wake(&self) {
        self.version.grow();
        self.woken.send_replace(());
    }

    /// An account was logged out.
    pub(super) fn forget_account(&self, account: &AccountKey) {
        self.rests.end(account);
        self.sent.forget(account);
        self.version.grow();
    }
}

impl Writing {
    pub(crate) async fn wait_to_send(self: &Arc<Self>, request: WaitToSend) -> Result<(), Fault> {
        let WaitToSend { account, draft, why } = request;
        let turn = self.outbox.turn(&account, &draft.key);
        let _turn = turn.lock().await;
        if self.posting.is_done(&draft.key) {
            return Ok(());
        }
        if !can_wait(why.code) {
            return Err(Fault::new(FaultCode::Bug, format!("wait_to_send: nobody waits after {}", why.code.as_str())));
        }
        if !self.ground.store.keep_draft(&account, &draft).await? {
            return Err(Fault::new(FaultCode::LoggedOut, "wait_to_send: no such account"));
        }
        let wait = WaitRecord { since: self.ground.http.now(), fault: why, needs_you: false };
        self.ground.store.set_wait(&account, &draft.key, Some(&wait)).await?;
        if let Ok(asking) = self.ground.ask_as_account(&account).await {
            // It was tried a moment ago.
            self.outbox.rests.begin(&account, &asking.client, &wait.fault, wait.since);
        }
        self.outbox.wake();
        Ok(())
    }

    pub(crate) async fn send_now(self: &Arc<Self>, request: SendNow) -> Result<(), Fault> {
        let SendNow { account, key } = request;
        let attempt = self.attempt_all(&account, &key, true).await?;
        self.outbox.wake();
        match attempt {
            Attempt::Sent(_) => Ok(()),
            Attempt::Gone => Err(Fault::new(FaultCode::NotFound, "send_now: nothing waits under this key")),
            Attempt::Later(fault) | Attempt::NeedsYou(fault) => Err(fault),
        }
    }

    /// Tries to send a post that waits, and what follows it. The posts of a thread go out one after the other, so that each can
    /// answer the one before.
    async fn attempt_all(self: &Arc<Self>, account: &AccountKey, key: &str, asked: bool) -> Result<Attempt, Fault> {
        let mut key = key.to_owned();
        loop {
            match self.attempt(account, &key, asked).await? {
                Attempt::Sent(Some(next)) => key = next,
                attempt => return Ok(attempt),
            }
        }
    }

    /// Tries to send a post that waits; one that needs the person only when they ask for it.
    async fn attempt(self: &Arc<Self>, account: &AccountKey, key: &str, asked: bool) -> Result<Attempt, Fault> {
        let name = (account.clone(), key.to_owned());
        self.outbox.going().insert(name.clone());
        self.outbox.version.grow();
        let attempt = self.attempt_now(account, key, asked).await;
        self.outbox.going().remove(&name);
        self.outbox.version.grow();
        attempt
    }

    async fn attempt_now(self: &Arc<Self>, account: &AccountKey, key: &str, asked: bool) -> Result<Attempt, Fault> {
        // Outside of the turn: whoever wants to write on does not have to wait for a film.
        let Some((draft, _)) = self.waiting(account, key, asked).await? else { return Ok(Attempt::Gone) };
        let arrived = self.uploads.arrive(account, &draft.media).await;
        let turn = self.outbox.turn(account, key);
        let _turn = turn.lock().await;
        let Some((draft, wait)) = self.waiting(account, key, asked).await? else { return Ok(Attempt::Gone) };
        let sent = match arrived {
            Ok(()) => self.create_post(CreatePost { account: account.clone(), draft: draft.clone() }).await,
            Err(fault) => Err(fault),
        };
        let fault = match sent {
            Ok(post) => {
                self.outbox.rests.end(account);
                let next = draft.rest(&post.id).map(|rest| rest.key);
                self.outbox.sent.add(account, post);
                return Ok(Attempt::Sent(next));
            }
            Err(fault) => fault,
        };
        let again = can_wait(fault.code);
        if again && let Ok(asking) = self.ground.ask_as_account(account).await {
            self.outbox.rests.lengthen(account, &asking.client, &fault, self.ground.http.now());
        }
        if wait.fault.code != fault.code || wait.needs_you == again {
            let wait = WaitRecord { since: wait.since, fault: fault.clone(), needs_you: !again };
            self.ground.store.set_wait(account, key, Some(&wait)).await?;
        }
        Ok(if again { Attempt::Later(fault) } else { Attempt::NeedsYou(fault) })
    }

    /// A draft that waits, as it stands now.
    async fn waiting(
        &self,
        account: &AccountKey,
        key: &str,
        asked: bool,
    ) -> Result<Option<(trente_contract::compose::Draft, WaitRecord)>, Fault> {
        let Some(record) = self.ground.store.draft_named(account, key).await? else { return Ok(None) };
        let wait = record.waits.filter(|wait| asked || !wait.needs_you);
        Ok(wait.map(|wait| (record.draft, wait)))
    }
}

/// Whether it was the way to the server that failed: then any answer from there means that the way is free again.
fn is_of_the_way(code: FaultCode) -> bool {
    can_wait(code) && !matches!(code, FaultCode::ServerBusy | FaultCode::RateLimited)
}
