//! The order of servers for one person, while they are being asked.

use crate::api::Origin;
use crate::directory::ask::{Answer, ask};
use crate::directory::luck::Luck;
use crate::directory::preflight::{self, Outcome, Standing, State};
use crate::directory::rank::{Ranked, rank, reasons};
use crate::directory::seeker::Seeker;
use crate::directory::{Directory, Listed};
use crate::trente::core::Core;
use crate::trente::first::FirstPage;
use crate::trente::read;
use crate::view;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant;
use trente_contract::directory::{Choice, Obstacle, PassedOver, Reason};
use trente_contract::page::{Source, Timeline};

/// Servers in order, and what they answered.
pub(super) struct Race {
    pub(super) directory: Arc<Directory>,
    seeker: Seeker,
    ranked: Vec<Ranked>,
    standings: Vec<Standing>,
    /// By place in the order.
    answers: BTreeMap<usize, Answer>,
}

impl Race {
    /// The order before anybody is asked, without the servers of these domains.
    pub(super) fn new(directory: Arc<Directory>, seeker: Seeker, luck: Luck, excluded: &[String]) -> Self {
        let mut ranked = rank(&directory, &seeker, luck);
        ranked.retain(|ranked| !excluded.contains(&directory.servers[ranked.place].domain));
        let standing = |ranked: &Ranked| Standing { step: ranked.step, topical: ranked.topical, state: State::Unasked };
        let standings = ranked.iter().map(standing).collect();
        Self { directory, seeker, ranked, standings, answers: BTreeMap::new() }
    }

    /// The recommended server.
    pub(super) fn first(&self) -> Option<&str> {
        self.shown().first().map(|at| self.listed(*at).domain.as_str())
    }

    /// True when the recommended server answered, or there is none.
    pub(super) fn is_decided(&self) -> bool {
        let open = |at: &usize| matches!(self.standings[*at].state, State::Unasked | State::Asked);
        !self.shown().first().is_some_and(open)
    }

    /// The recommended server and two others.
    pub(super) fn choices(&self, core: &Core) -> Vec<Choice> {
        self.shown().into_iter().map(|at| self.choice(at, core)).collect()
    }

    /// Servers that were asked, cannot be joined now, and are not shown any more.
    pub(super) fn passed_over(&self) -> Vec<PassedOver> {
        let shown = self.shown();
        let fallen = |(at, standing): (usize, &Standing)| match standing.state {
            State::Fallen(why) if !shown.contains(&at) => {
                Some(PassedOver { domain: self.listed(at).domain.clone(), why })
            }
            _ => None,
        };
        self.standings.iter().enumerate().filter_map(fallen).collect()
    }

    fn listed(&self, at: usize) -> &Listed {
        &self.directory.servers[self.ranked[at].place]
    }

    fn shown(&self) -> Vec<usize> {
        preflight::shown(&self.standings, self.seeker.languages.len())
    }

    /// Servers to ask now; they count as asked from here on.
    fn next(&mut self) -> Vec<usize> {
        let next = preflight::to_ask(&self.standings, &self.shown());
        for at in &next {
            self.standings[*at].state = State::Asked;
        }
        next
    }

    fn learn(&mut self, at: usize, answer: Answer) {
        let obstacle = preflight::obstacle(answer.outcome, self.seeker.age, self.listed(at).approval_required);
        self.standings[at].state = obstacle.map_or(State::Fine, State::Fallen);
        self.answers.insert(at, answer);
    }

    fn choice(&self, at: usize, core: &Core) -> Choice {
        let listed = self.listed(at);
        let answer = self.answers.get(&at);
        let told = match answer.map(|answer| answer.outcome) {
            Some(Outcome::Told(told)) => Some(told),
            _ => None,
        };
        // What the server says itself is newer than what the directory knows of it.
        let instant = told.map_or(!listed.approval_required, |told| !told.approval);
        let now = Listed { approval_required: !instant, ..listed.clone() };
        let mut reasons = reasons(&now, &self.seeker);
        let found = answer.and_then(|answer| answer.found.as_ref());
        let server = found.map(|found| view::server(found, &core.media.context(&found.origin, None)));
        let slow = self.standings[at].state == State::Fallen(Obstacle::Slow);
        if let Some(server) = server.as_ref().filter(|_| !slow) {
            reasons.push(Reason::Answered { millis: server.answered_in });
        }
        Choice {
            domain: now.domain,
            reasons,
            instant,
            languages: now.languages,
            topics: now.categories,
            weekly_people: now.last_week_users,
            server,
            entry: answer.and_then(|answer| answer.entry.clone()),
        }
    }
}

/// Asks the servers that are shown, and those that take the place of the fallen, until enough answered or `news` breaks off.
pub(super) async fn run(core: &Arc<Core>, race: &mut Race, mut news: impl FnMut(&Race) -> ControlFlow<()>) {
    let mut asking = FuturesUnordered::new();
    loop {
        for at in race.next() {
            let domain = race.listed(at).domain.clone();
            asking.push(async move { (at, ask_server(core, &domain).await) });
        }
        let Some((at, answer)) = asking.next().await else { return };
        race.learn(at, answer);
        if news(race).is_break() {
            return;
        }
    }
}

async fn ask_server(core: &Arc<Core>, domain: &str) -> Answer {
    let now = Instant::now();
    if let Some(answer) = core.choosing.answer(domain, now) {
        return answer;
    }
    let Ok(origin) = Origin::parse(domain) else {
        return Answer::without(Outcome::Down);
    };
    // The posts stay for the window: should this server be the one, they are there already.
    let posts = read::begin(core, FirstPage::guest(domain));
    let refused = async {
        match posts.await {
            Some(Err(fault)) => Some(fault),
            Some(Ok(Timeline { source: Source::Kept { why, .. }, .. })) => Some(why),
            _ => None,
        }
    };
    let answer = ask(&core.client(origin).trying_once(), refused).await;
    core.choosing.remember(domain, now, &answer);
    answer
}
