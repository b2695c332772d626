//! Asking a server how it takes newcomers.

use super::preflight::{Outcome, Told};
use crate::api::discover::{Discovered, Facts, instance};
use crate::api::{ApiError, Client, ErrorKind};
use crate::html;
use std::time::Duration;
use trente_contract::directory::Entry;
use trente_contract::{Fault, FaultCode};

/// How long a server may take. Who is slower now will not be faster in a crowd.
pub const BUDGET: Duration = Duration::from_secs(1);

/// What a server answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What it comes to.
    pub outcome: Outcome,
    /// What it says of itself; none when it did not answer in time.
    pub found: Option<Discovered>,
    /// What it asks of newcomers.
    pub entry: Option<Entry>,
}

impl Answer {
    /// No answer that tells of the server.
    pub(crate) fn without(outcome: Outcome) -> Self {
        Self { outcome, found: None, entry: None }
    }
}

/// Asks a server; at the same time its posts are fetched, and `posts` tells only why they are not shown. `client` should not
/// try again: a second try would only make slow of busy.
pub async fn ask(client: &Client, posts: impl Future<Output = Option<Fault>>) -> Answer {
    // A server that refuses is out at once, however long its posts take.
    let both = async { tokio::try_join!(instance(client), async { Ok(posts.await) }) };
    match tokio::time::timeout(BUDGET, both).await {
        Ok(Ok((found, refused))) => answer(found, refused),
        Ok(Err(error)) => Answer::without(outcome_of(&error)),
        Err(_) => Answer::without(Outcome::Late),
    }
}

fn answer(found: Discovered, refused: Option<Fault>) -> Answer {
    match refused.map(|fault| fault.code) {
        Some(FaultCode::RateLimited | FaultCode::ServerBusy) => return Answer::without(Outcome::Busy),
        Some(FaultCode::TimedOut) => return Answer::without(Outcome::Late),
        Some(FaultCode::MembersOnly) => return Answer::without(Outcome::MembersOnly),
        // No trends and no public timeline to be had is odd, but people can join.
        _ => {}
    }
    let (told, entry) = match &found.facts {
        Facts::MembersOnly => return Answer::without(Outcome::MembersOnly),
        Facts::V2(instance) => {
            let sign_up = &instance.registrations;
            let entry = Entry {
                approval: sign_up.approval_required,
                reason: sign_up.reason_required.unwrap_or(sign_up.approval_required),
                min_age: sign_up.min_age.and_then(|age| u8::try_from(age).ok()),
                elsewhere: sign_up.url.as_deref().and_then(html::web).map(String::from),
            };
            // Where sign-up is elsewhere, the API says that it is off here.
            let open = sign_up.enabled || entry.elsewhere.is_some();
            (told(open, &entry, instance.configuration.limited_federation), entry)
        }
        Facts::V1(instance) => {
            let approval = instance.approval_required;
            let entry = Entry { approval, reason: approval, ..Entry::default() };
            (told(instance.registrations, &entry, instance.configuration.limited_federation), entry)
        }
    };
    Answer { outcome: Outcome::Told(told), found: Some(found), entry: Some(entry) }
}

fn told(open: bool, entry: &Entry, limited: bool) -> Told {
    Told { open, approval: entry.approval, min_age: entry.min_age, limited }
}

fn outcome_of(error: &ApiError) -> Outcome {
    match (error.kind(), error.status()) {
        (ErrorKind::Offline, _) => Outcome::NoNetwork,
        (ErrorKind::TimedOut(..), _) => Outcome::Late,
        (ErrorKind::Held, _) | (ErrorKind::Status, Some(429 | 503)) => Outcome::Busy,
        _ => Outcome::Down,
    }
}
