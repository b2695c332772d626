//! Choosing a server.

use super::Trente;
use super::core::Core;
use crate::directory::Directory;
use crate::directory::luck::Luck;
use crate::directory::preflight::{self, Standing, State};
use crate::directory::rank::{Ranked, rank};
use crate::directory::region;
use crate::directory::seeker::Seeker;
use std::sync::Arc;
use trente_contract::commands::{CompleteServer, Recommend};
use trente_contract::directory::{Choice, KnownServer, Recommendation, Wishes};
use trente_contract::{Command, Fault};

/// How many servers complete what is typed.
const COMPLETED: usize = 6;

/// What a guest reads when a directory names no server at all.
const FALLBACK: &str = "mastodon.social";

impl Trente {
    /// The recommended server and two others. Without `seen`: at once, from this device alone, and the first three are asked
    /// meanwhile. With it: as soon as there is something newer, or when all have answered or the budget is spent.
    ///
    /// # Errors
    /// Never, so far.
    pub async fn recommend(&self, request: Recommend) -> Result<<Recommend as Command>::Reply, Fault> {
        let Recommend { wishes, seen: _ } = request;
        let directory = self.core.choosing.directory();
        let seeker = self.core.seeker(&wishes);
        let choices = choices(&directory, &seeker, self.core.choosing.luck, &[]);
        Ok(Recommendation {
            version: 1,
            settled: true,
            choices,
            passed_over: Vec::new(),
            topics: directory.topics(),
            directory_day: directory.day.clone(),
        })
    }

    /// Servers of the directory that begin with what was typed, the largest first; at most 6.
    ///
    /// # Errors
    /// Never, so far.
    pub async fn complete_server(&self, request: CompleteServer) -> Result<Vec<KnownServer>, Fault> {
        Ok(self.core.choosing.directory().complete(&request.typed, COMPLETED))
    }
}

/// What choosing goes by.
pub(super) struct Choosing {
    luck: Luck,
}

impl Choosing {
    pub(super) fn new(seed: u64) -> Self {
        Self { luck: Luck(seed) }
    }

    fn directory(&self) -> Arc<Directory> {
        Directory::bundled()
    }
}

impl Core {
    /// The server that a guest reads first: the one that was named, or the one that is recommended.
    pub(super) fn guest_server(&self) -> String {
        let recommended = || {
            let seeker = self.seeker(&Wishes::default());
            choices(&self.choosing.directory(), &seeker, self.choosing.luck, &[]).into_iter().next()
        };
        let named = self.config.guest_server.clone();
        named.or_else(|| Some(recommended()?.domain)).unwrap_or_else(|| FALLBACK.to_owned())
    }

    fn seeker(&self, wishes: &Wishes) -> Seeker {
        let region = self.config.time_zone.as_deref().and_then(region::of_time_zone);
        Seeker::new(wishes, &self.languages(), region)
    }
}

/// The next good server when those named do not take the person.
#[expect(dead_code, reason = "refused sign-ups ask for it")]
pub(super) async fn next_choice(core: &Core, excluded: &[String]) -> Option<Choice> {
    let seeker = core.seeker(&Wishes::default());
    choices(&core.choosing.directory(), &seeker, core.choosing.luck, excluded).into_iter().next()
}

fn choices(directory: &Directory, seeker: &Seeker, luck: Luck, excluded: &[String]) -> Vec<Choice> {
    let mut ranked = rank(directory, seeker, luck);
    ranked.retain(|ranked| !excluded.contains(&ranked.server.domain));
    let order: Vec<_> = ranked
        .iter()
        .map(|ranked| Standing { step: ranked.step, topical: ranked.topical, state: State::Unasked })
        .collect();
    preflight::shown(&order, seeker.languages.len()).into_iter().map(|place| choice(&ranked[place])).collect()
}

fn choice(ranked: &Ranked<'_>) -> Choice {
    let server = ranked.server;
    Choice {
        domain: server.domain.clone(),
        reasons: ranked.reasons.clone(),
        instant: !server.approval_required,
        languages: server.languages.clone(),
        topics: server.categories.clone(),
        weekly_people: server.last_week_users,
        server: None,
        entry: None,
    }
}
