//! What servers said of themselves a moment ago, so that reading the terms and sending the form ask once.

use super::Joining;
use crate::api::discover::{self, Discovered};
use crate::ground::lately::Lately;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use trente_contract::Fault;

/// After this long a server is asked anew: it may have closed meanwhile.
const FRESH: Duration = Duration::from_secs(5 * 60);

/// What was found, by what was asked for. A few at most: what a server says of itself may be megabytes.
#[derive(Default)]
pub(crate) struct Found(Mutex<Lately<String, (Instant, Discovered), 8>>);

impl Found {
    fn get(&self, server: &str, now: Instant) -> Option<Discovered> {
        let found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, found) = found.get(server)?;
        (now.saturating_duration_since(*since) < FRESH).then(|| found.clone())
    }

    fn put(&self, server: &str, found: Discovered, now: Instant) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.keep_if(|(since, _)| now.saturating_duration_since(*since) < FRESH);
        kept.put(server.to_owned(), (now, found));
    }

    pub(crate) fn forget_all(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Lately::default();
    }

    pub(crate) fn forget(&self, server: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(server);
    }
}

impl Joining {
    /// What a server says of itself, asked now.
    pub(crate) async fn find_now(&self, server: &str) -> Result<Discovered, Missed> {
        let origin = discover::normalise(server).map_err(discover::DiscoverError::Typed)?.origin;
        let found = discover::find(&self.ground.client(origin)).await?;
        self.ground.learn_hosts(&found);
        self.found.put(server, found.clone(), Instant::now());
        Ok(found)
    }

    /// The same, from a moment ago if it was asked then.
    pub(crate) async fn find_lately(&self, server: &str) -> Result<Discovered, Missed> {
        match self.found.get(server, Instant::now()) {
            Some(found) => Ok(found),
            None => self.find_now(server).await,
        }
    }
}

/// Why nothing is known of a server.
pub(crate) struct Missed(pub(crate) Fault, pub(crate) Option<trente_contract::directory::Obstacle>);

impl From<discover::DiscoverError> for Missed {
    fn from(error: discover::DiscoverError) -> Self {
        use trente_contract::directory::Obstacle;
        let obstacle = match &error {
            discover::DiscoverError::Api(error) => crate::onboarding::refusal::obstacle(error),
            discover::DiscoverError::Typed(_) => None,
            _ => Some(Obstacle::Down),
        };
        Self(error.to_fault(), obstacle)
    }
}
