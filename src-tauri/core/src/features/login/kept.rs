//! The log-in that outlives the app. A phone ends what is not in front, and while a person logs in the browser is: all that the
//! way back takes is written down before it opens.

use super::logins::Underway;
use crate::features::accounts::host::Host;
use crate::ground::Ground;
use crate::oauth::{Attempt, KeptAttempt};
use crate::session::Secret;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tokio::sync::Mutex;
use trente_contract::Fault;
use trente_contract::commands::LoginStarted;
use trente_contract::ids::LoginId;

/// The key it is kept under. There is one at most: a new log-in gives the others up.
const KEY: &str = "login under way";

/// For how many seconds a new run goes on with it: three times as long as a run waits, since a person looks for a password in
/// other apps, and a phone may end this one late.
const GOES_ON: i64 = 30 * 60;

#[derive(Serialize, Deserialize)]
struct Kept {
    /// When it began, in seconds since 1970.
    begun: i64,
    started: LoginStarted,
    attempt: KeptAttempt,
    host: Host,
}

/// The place of that log-in.
pub(super) struct Shelf {
    ground: Arc<Ground>,
    /// Which one lies there, as far as this run knows. Held while it is written, so that the end of an older one does not take the
    /// newer one away.
    which: Mutex<Option<LoginId>>,
}

impl Shelf {
    pub(super) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, which: Mutex::default() }
    }

    /// Whether log-ins outlive the app on this device at all.
    pub(super) fn is_used(&self) -> bool {
        self.ground.config.redirect.outlives_the_app()
    }

    /// Writes a log-in down.
    ///
    /// # Errors
    /// When the secrets cannot be written: then nothing may be begun that could not be ended.
    pub(super) async fn put(&self, underway: &Underway) -> Result<(), Fault> {
        if !self.is_used() {
            return Ok(());
        }
        let kept = Kept {
            begun: self.ground.http.now().as_second(),
            started: underway.started.clone(),
            attempt: underway.attempt.to_kept(),
            host: underway.host.clone(),
        };
        let text = serde_json::to_string(&kept).expect("texts and numbers have a JSON form");
        let mut which = self.which.lock().await;
        self.ground.vault.put(KEY.to_owned(), Secret::new(text)).await?;
        *which = Some(kept.started.login);
        Ok(())
    }

    /// Forgets a log-in that has ended; one that lies there by now stays.
    pub(super) async fn forget(&self, login: &LoginId) {
        let mut which = self.which.lock().await;
        if which.as_ref() != Some(login) {
            return;
        }
        match self.ground.vault.delete(KEY.to_owned()).await {
            Ok(()) => *which = None,
            Err(fault) => tracing::warn!(detail = fault.detail, "a log-in that has ended could not be forgotten"),
        }
    }

    /// The log-in that an earlier run began and did not end.
    pub(super) async fn find(&self) -> Option<Underway> {
        let mut which = self.which.lock().await;
        let secret = match self.ground.vault.get(KEY.to_owned()).await {
            Ok(secret) => secret?,
            Err(fault) => {
                tracing::warn!(detail = fault.detail, "whether a log-in was under way cannot be read");
                return None;
            }
        };
        let found = self.read(&secret).await;
        match &found {
            Some(underway) => *which = Some(underway.started.login.clone()),
            None => {
                if let Err(fault) = self.ground.vault.delete(KEY.to_owned()).await {
                    tracing::warn!(detail = fault.detail, "a log-in of earlier could not be forgotten");
                }
            }
        }
        found
    }

    /// None when it is too old, in another version's form, or cannot go on.
    async fn read(&self, secret: &Secret) -> Option<Underway> {
        let Kept { begun, started, attempt, host } = serde_json::from_str(secret.reveal()).ok()?;
        // A clock that was put back makes no log-in last.
        if !(0..GOES_ON).contains(&(self.ground.http.now().as_second() - begun)) {
            return None;
        }
        match Attempt::from_kept(attempt, &self.ground.http, &self.ground.vault).await {
            Ok(attempt) => attempt.map(|attempt| Underway { attempt, host, started }),
            Err(fault) => {
                tracing::warn!(detail = fault.detail, "a log-in of earlier cannot go on");
                None
            }
        }
    }
}
