//! The log-ins that are under way.

use crate::features::accounts::host::Host;
use crate::ground::lately::Lately;
use crate::oauth::{Attempt, expired};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use trente_contract::Fault;
use trente_contract::commands::LoginStarted;
use trente_contract::ids::LoginId;
use trente_contract::reader::Account;

/// A log-in that is under way.
pub(crate) struct Underway {
    pub(super) attempt: Attempt,
    pub(super) host: Host,
    /// As the window was told of it.
    pub(super) started: LoginStarted,
}

/// How a log-in ended; none while it goes on.
type Ended = Option<Result<Account, Fault>>;

/// The last log-ins of this run, by name: a window that was loaded anew may ask how one ended.
#[derive(Default)]
pub(crate) struct Logins(Mutex<Lately<LoginId, Login, 8>>);

struct Login {
    started: LoginStarted,
    /// A window waits for its end, has waited, or does not want to know any more.
    awaited: bool,
    ended: watch::Sender<Ended>,
    /// What a pasted code is exchanged with; gone when the log-in has ended.
    underway: Option<Arc<Underway>>,
    /// Waits for the browser.
    waiting: Option<AbortHandle>,
}

impl Logins {
    /// Notes a new log-in and gives the others up: one person has one browser, and there are few ports.
    pub(crate) fn begin(&self, id: LoginId, underway: Arc<Underway>) {
        let mut logins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for other in logins.values_mut() {
            other.give_up();
        }
        let (started, ended) = (underway.started.clone(), watch::Sender::new(None));
        logins.put(id, Login { started, awaited: false, ended, underway: Some(underway), waiting: None });
    }

    /// Notes the task that waits for the browser.
    pub(crate) fn waits(&self, id: &LoginId, waiting: AbortHandle) {
        if let Some(login) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(id) {
            login.waiting = Some(waiting);
        }
    }

    /// What a pasted code is exchanged with; none when the log-in has ended.
    pub(crate) fn underway(&self, id: &LoginId) -> Option<Arc<Underway>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id)?.underway.clone()
    }

    /// The log-in that goes on, or that failed and nobody was told.
    pub(crate) fn to_show(&self) -> Option<LoginStarted> {
        let logins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let to_show = |login: &Login| match &*login.ended.borrow() {
            None => true,
            Some(Err(_)) => !login.awaited,
            Some(Ok(_)) => false,
        };
        logins.values().filter(|login| to_show(login)).map(|login| login.started.clone()).last()
    }

    /// Notes how a log-in ended; the first end counts.
    pub(crate) fn end(&self, id: &LoginId, result: Result<Account, Fault>) {
        if let Some(login) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(id) {
            login.end(result);
        }
    }

    /// Gives a log-in up: there is nothing to be told of it.
    pub(crate) fn give_up(&self, id: &LoginId) {
        if let Some(login) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(id) {
            login.give_up();
        }
    }

    /// Waits until a log-in has ended. Can be asked more than once: a window may be loaded anew.
    pub(crate) async fn ended(&self, id: &LoginId) -> Result<Account, Fault> {
        let mut ended = {
            let mut logins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let login = logins.get_mut(id).ok_or_else(expired)?;
            login.awaited = true;
            login.ended.subscribe()
        };
        let result = ended.wait_for(Option::is_some).await.map_err(|_| expired())?;
        result.clone().unwrap_or_else(|| Err(expired()))
    }
}

impl Login {
    fn give_up(&mut self) {
        self.awaited = true;
        self.end(Err(expired()));
    }

    fn end(&mut self, result: Result<Account, Fault>) {
        self.underway = None;
        self.ended.send_if_modified(|ended| {
            let first = ended.is_none();
            if first {
                *ended = Some(result);
            }
            first
        });
        // Last: this may be called by the very task that waits.
        if let Some(waiting) = self.waiting.take() {
            waiting.abort();
        }
    }
}
