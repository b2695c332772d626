//! The order of servers for one person, while they are being asked.

use crate::api::endpoints::trends::GetTrendingStatuses;
use crate::api::{Origin, Reach};
use crate::directory::ask::{Answer, ask};
use crate::directory::luck::Luck;
use crate::directory::preflight::{self, Outcome, Standing, State};
use crate::directory::rank::{Ranked, rank, reasons};
use crate::directory::roles::{self, Role, Shown};
use crate::directory::seeker::Seeker;
use crate::directory::{Directory, Listed};
use crate::features::choosing::Choosing;
use crate::features::reading::FirstPage;
use crate::view::{self, ViewContext};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Instant;
use trente_contract::directory::{Choice, Obstacle, PassedOver, Reason};
use trente_contract::page::{Source, Timeline};
use trente_contract::{Fault, FaultCode};

/// Servers in order, and what they answered.
pub(crate) struct Race {
    pub(crate) directory: Arc<Directory>,
    seeker: Seeker,
    ranked: Vec<Ranked>,
    standings: Vec<Standing>,
    /// By place in the order.
    answers: BTreeMap<usize, Answer>,
}

impl Race {
    /// The order before anybody is asked, without the servers of these domains.
    pub(crate) fn new(directory: Arc<Directory>, seeker: Seeker, luck: Luck, excluded: &[String]) -> Self {
        let mut ranked = rank(&directory, &seeker, luck);
        ranked.retain(|ranked| !excluded.contains(&directory.servers[ranked.place].domain));
        let standings = ranked.iter().map(|ranked| Standing::unasked(ranked.traits)).collect();
        Self { directory, seeker, ranked, standings, answers: BTreeMap::new() }
    }

    /// The recommended server.
    pub(crate) fn first(&self) -> Option<&str> {
        self.shown().first().map(|best| self.listed(best.place).domain.as_str())
    }

    /// True when the recommended server answered, or there is none.
    pub(crate) fn is_decided(&self) -> bool {
        let open = |best: &Shown| matches!(self.standings[best.place].state, State::Unasked | State::Asked);
        !self.shown().first().is_some_and(open)
    }

    /// The recommended server and two others.
    pub(crate) fn choices(&self, choosing: &Choosing) -> Vec<Choice> {
        self.shown().into_iter().map(|Shown { place, role }| self.choice(place, role, choosing)).collect()
    }

    /// Servers that were asked, cannot be joined now, and are not shown any more.
    pub(crate) fn passed_over(&self) -> Vec<PassedOver> {
        let shown = self.shown();
        let fallen = |(at, standing): (usize, &Standing)| match standing.state {
            State::Fallen(why) if !shown.iter().any(|shown| shown.place == at) => {
                Some(PassedOver { domain: self.listed(at).domain.clone(), why })
            }
            _ => None,
        };
        self.standings.iter().enumerate().filter_map(fallen).collect()
    }

    fn listed(&self, at: usize) -> &Listed {
        &self.directory.servers[self.ranked[at].place]
    }

    fn shown(&self) -> Vec<Shown> {
        roles::three(&self.standings, self.seeker.languages.len())
    }

    /// Servers to ask now; they count as asked from here on.
    fn next(&mut self) -> Vec<usize> {
        let next = preflight::to_ask(&self.standings, self.shown().iter().map(|shown| shown.place));
        for at in &next {
            self.standings[*at].state = State::Asked;
        }
        next
    }

    fn learn(&mut self, at: usize, answer: Answer) {
        self.standings[at].learn(answer.outcome, self.seeker.age);
        self.answers.insert(at, answer);
    }

    fn choice(&self, at: usize, role: Role, choosing: &Choosing) -> Choice {
        let listed = self.listed(at);
        let answer = self.answers.get(&at);
        // What the server says itself is newer than what the directory knows of it.
        let instant = !self.standings[at].traits.step.approves();
        let now = Listed { approval_required: !instant, ..listed.clone() };
        let mut reasons = reasons(&now, &self.seeker);
        let found = answer.and_then(|answer| answer.found.as_ref());
        let server = found.map(|found| {
            view::server(
                found,
                &ViewContext::of(&choosing.ground.media, &found.origin, None).within(&Reach::named(&found.origin)),
            )
        });
        let slow = self.standings[at].state == State::Fallen(Obstacle::Slow);
        if let Some(server) = server.as_ref().filter(|server| !slow && server.is_quick()) {
            reasons.push(Reason::Answered { millis: server.answered_in });
        }
        Choice {
            role: roles::told(role, &now, &self.seeker),
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
pub(crate) async fn run<F: Future<Output = Answer>>(
    race: &mut Race,
    ask: impl Fn(String) -> F,
    mut news: impl FnMut(&Race) -> ControlFlow<()>,
) {
    let mut asking = FuturesUnordered::new();
    loop {
        for at in race.next() {
            let answer = ask(race.listed(at).domain.clone());
            asking.push(async move { (at, answer.await) });
        }
        let Some((at, answer)) = asking.next().await else { return };
        race.learn(at, answer);
        if news(race).is_break() {
            return;
        }
    }
}

/// Asks a server while its posts are fetched for the window: should it be the one, they are there already.
pub(crate) async fn ask_for_show(choosing: &Arc<Choosing>, domain: String) -> Answer {
    let refused = async {
        match choosing.reading.begin(FirstPage::guest(&domain)).await {
            Some(Err(fault)) => Some(fault),
            Some(Ok(Timeline { source: Source::Kept { why, .. }, .. })) => Some(why),
            _ => None,
        }
    };
    ask_unless_known(choosing, &domain, refused).await
}

/// Asks a server that nobody is going to read yet.
pub(crate) async fn ask_alone(choosing: &Choosing, domain: String) -> Answer {
    let refused = async {
        let asking = choosing.ground.ask_as_guest(&domain).ok()?;
        let fault = asking.client.trying_once().page(&GetTrendingStatuses, None).await.err()?.to_fault();
        // Trends for members alone are no reason against it: its public timeline may be open.
        Some(fault).filter(|fault| fault.code != FaultCode::MembersOnly)
    };
    ask_unless_known(choosing, &domain, refused).await
}

async fn ask_unless_known(choosing: &Choosing, domain: &str, refused: impl Future<Output = Option<Fault>>) -> Answer {
    let now = Instant::now();
    if let Some(answer) = choosing.answer(domain, now) {
        return answer;
    }
    let Ok(origin) = Origin::parse(domain) else {
        return Answer::without(Outcome::Down);
    };
    let answer = ask(&choosing.ground.client(origin).named().trying_once(), refused).await;
    if let Some(found) = &answer.found {
        choosing.ground.learn_hosts(found);
    }
    choosing.remember(domain, now, &answer);
    answer
}
