//! Choosing a server.

mod board;
mod choosing;
mod race;

pub(super) use choosing::Choosing;

use super::Trente;
use super::core::Core;
use super::first::FirstPage;
use super::read;
use crate::api::Origin;
use crate::directory::region;
use crate::directory::seeker::Seeker;
use race::Race;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{CompleteServer, Recommend};
use trente_contract::directory::{Choice, KnownServer, Recommendation, Wishes};

/// How many servers complete what is typed.
const COMPLETED: usize = 6;

/// How long the next server is looked for before one is named that did not answer yet.
const PATIENCE: Duration = Duration::from_millis(2500);

/// What a guest reads when a directory names no server at all.
const FALLBACK: &str = "mastodon.social";

impl Trente {
    /// The recommended server and two others. Without `seen`: at once, from this device alone, and the first three are asked
    /// meanwhile. With it: as soon as there is something newer, or when all have answered or the budget is spent.
    ///
    /// # Errors
    /// Never, so far.
    pub async fn recommend(&self, request: Recommend) -> Result<Recommendation, Fault> {
        let Recommend { wishes, seen } = request;
        let core = &self.core;
        if core.config.reads_one_server() {
            return Ok(nothing());
        }
        core.choosing.refresh_when_old(core);
        core.choosing.ready().await;
        let mut current = board::open(core, core.seeker(&wishes), seen);
        let news = |now: &Arc<Recommendation>| seen.is_none_or(|seen| now.settled || now.version > seen);
        if let Ok(news) = current.wait_for(news).await {
            return Ok((**news).clone());
        }
        // Other wishes came in between, and with them another answer: this one will not change any more.
        let last = current.borrow().clone();
        Ok(Recommendation { settled: true, ..(*last).clone() })
    }

    /// Servers of the directory that begin with what was typed, the largest first; at most 6.
    ///
    /// # Errors
    /// Never, so far.
    pub async fn complete_server(&self, request: CompleteServer) -> Result<Vec<KnownServer>, Fault> {
        self.core.choosing.refresh_when_old(&self.core);
        Ok(self.core.choosing.directory().complete(&request.typed, COMPLETED))
    }
}

/// No recommendation, and none to come.
fn nothing() -> Recommendation {
    Recommendation {
        version: 1,
        settled: true,
        choices: Vec::new(),
        passed_over: Vec::new(),
        topics: Vec::new(),
        directory_day: None,
    }
}

/// Begins what a guest's first screen needs: the directory when it is old, and the posts of the server to read.
pub(super) fn begin(core: &Arc<Core>) {
    core.choosing.refresh_when_old(core);
    let core = core.clone();
    tokio::spawn(async move {
        let server = core.guest_server().await;
        drop(read::begin(&core, FirstPage::guest(&server)));
    });
}

impl Core {
    /// The server that a guest reads first: the one that was named, or the one that is recommended.
    pub(super) async fn guest_server(&self) -> String {
        if let Some(named) = &self.config.guest_server {
            // As people write it, also when it was named with its scheme.
            return Origin::parse(named).map_or_else(|_| named.clone(), |origin| origin.domain());
        }
        self.choosing.ready().await;
        let seeker = self.seeker(&Wishes::default());
        let race = Race::new(self.choosing.directory(), seeker, self.choosing.luck(), &[]);
        race.first().map_or_else(|| FALLBACK.to_owned(), str::to_owned)
    }

    fn seeker(&self, wishes: &Wishes) -> Seeker {
        let region = self.config.time_zone.as_deref().and_then(region::of_time_zone);
        Seeker::new(wishes, &self.languages(), region)
    }
}

/// The next good server for the person who was last recommended one, when those named (as domains) do not take them. It was
/// asked just now, unless none answers.
pub(super) async fn next_choice(core: &Core, excluded: &[String], age: Option<u8>) -> Option<Choice> {
    if core.config.reads_one_server() {
        return None;
    }
    core.choosing.ready().await;
    let mut seeker = core.choosing.last_seeker().unwrap_or_else(|| core.seeker(&Wishes::default()));
    // The form knows it better than what was told before.
    seeker.age = age.or(seeker.age);
    let mut race = Race::new(core.choosing.directory(), seeker, core.choosing.luck(), excluded);
    let ask = |domain| race::ask_alone(core, domain);
    let until_decided =
        |race: &Race| if race.is_decided() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let looked = race::run(&mut race, ask, until_decided);
    if tokio::time::timeout(PATIENCE, looked).await.is_err() {
        tracing::debug!("no server answered in time: the directory's word holds");
    }
    race.choices(core).into_iter().next()
}
