//! Choosing a server.

use super::board;
use super::race::{self, Race};
use crate::api::Origin;
use crate::directory::region;
use crate::directory::seeker::Seeker;
use crate::features::choosing::Choosing;
use crate::features::reading::FirstPage;
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

impl Choosing {
    pub(crate) async fn recommend(self: &Arc<Self>, request: Recommend) -> Result<Recommendation, Fault> {
        let Recommend { wishes, seen } = request;
        if self.ground.config.reads_one_server() {
            return Ok(nothing());
        }
        self.refresh_when_old();
        self.ready().await;
        let mut current = board::open(self, self.seeker(&wishes), seen);
        let news = |now: &Arc<Recommendation>| seen.is_none_or(|seen| now.settled || now.version > seen);
        if let Ok(news) = current.wait_for(news).await {
            return Ok((**news).clone());
        }
        // Other wishes came in between, and with them another answer: this one will not change any more.
        let last = current.borrow().clone();
        Ok(Recommendation { settled: true, ..(*last).clone() })
    }

    pub(crate) async fn complete_server(self: &Arc<Self>, request: CompleteServer) -> Result<Vec<KnownServer>, Fault> {
        self.refresh_when_old();
        Ok(self.directory().complete(&request.typed, COMPLETED))
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

impl Choosing {
    /// Begins what a guest's first screen needs: the directory when it is old, and the posts of the server to read.
    pub(crate) fn begin(self: &Arc<Self>) {
        self.refresh_when_old();
        let choosing = self.clone();
        tokio::spawn(async move {
            let server = choosing.guest_server().await;
            drop(choosing.reading.begin(FirstPage::guest(&server)));
        });
    }

    /// The server that a guest reads first: the one that was named, or the one that is recommended.
    pub(crate) async fn guest_server(&self) -> String {
        if let Some(named) = &self.ground.config.guest_server {
            // As people write it, also when it was named with its scheme.
            return Origin::parse(named).map_or_else(|_| named.clone(), |origin| origin.domain());
        }
        self.ready().await;
        let seeker = self.seeker(&Wishes::default());
        let race = Race::new(self.directory(), seeker, self.luck(), &[]);
        race.first().map_or_else(|| FALLBACK.to_owned(), str::to_owned)
    }

    fn seeker(&self, wishes: &Wishes) -> Seeker {
        let region = self.ground.config.time_zone.as_deref().and_then(region::of_time_zone);
        Seeker::new(wishes, &self.ground.languages(), region)
    }
}

impl Choosing {
    /// The next good server for the person who was last recommended one, when those named (as domains) do not take them. It was
    /// asked just now, unless none answers.
    pub(crate) async fn next_choice(&self, excluded: &[String], age: Option<u8>) -> Option<Choice> {
        if self.ground.config.reads_one_server() {
            return None;
        }
        self.ready().await;
        let mut seeker = self.last_seeker().unwrap_or_else(|| self.seeker(&Wishes::default()));
        // The form knows it better than what was told before.
        seeker.age = age.or(seeker.age);
        let mut race = Race::new(self.directory(), seeker, self.luck(), excluded);
        let ask = |domain| race::ask_alone(self, domain);
        let until_decided =
            |race: &Race| if race.is_decided() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        let looked = race::run(&mut race, ask, until_decided);
        if tokio::time::timeout(PATIENCE, looked).await.is_err() {
            tracing::debug!("no server answered in time: the directory's word holds");
        }
        race.choices(self).into_iter().next()
    }
}
