//! What became of everybody.

use serde::Serialize;

use super::{servers::Server, world::World};

/// How often people tried is counted up to here.
const MOST_TRIES: usize = 64;

/// Languages whose loads are told apart: few servers carry many people there.
pub(crate) const APART: [&str; 3] = ["ja", "nl", "zh"];

/// Counts while the crowd passes.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    newcomers: u32,
    with_account: u32,
    /// Those who came a day or more before the end, and those of them with an account.
    early: u32,
    early_with_account: u32,
    first_try: u32,
    /// How many had their account after so many submissions.
    tries: [u32; MOST_TRIES],
    had_room: u32,
    in_language: u32,
    dead_ends: u32,
}

/// Newcomers for each person of the week before, over the servers that open at once or took somebody.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Load {
    pub(crate) load_p50: f64,
    pub(crate) load_p95: f64,
    pub(crate) load_max: f64,
}

/// The figures of one way of choosing.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Figures {
    /// People without an account and without an automatic next try.
    pub(crate) dead_ends: u32,
    /// Share of the newcomers with an account when the days are over.
    pub(crate) with_account: f64,
    /// The same of those who came a day or more before: a moderator may take that long, and the end cuts off the others' wait.
    pub(crate) with_account_a_day_on: f64,
    /// Share of the newcomers whose first submission was taken.
    pub(crate) first_try: f64,
    /// Submissions of those with an account.
    pub(crate) median_tries: u32,
    /// Of those for whom a server in their first language had room when they chose, the share that got one.
    pub(crate) in_language: f64,
    /// The newcomers of the server with the most of them, as a share of all.
    pub(crate) largest_share: f64,
    /// Over all servers.
    #[serde(flatten)]
    pub(crate) load: Load,
    /// Over the servers that speak each of [`APART`].
    pub(crate) load_ja: Load,
    pub(crate) load_nl: Load,
    pub(crate) load_zh: Load,
}

impl Load {
    fn of<'a>(servers: impl Iterator<Item = &'a Server>) -> Self {
        let mut loads: Vec<f64> =
            servers.filter(|server| !server.approval || server.people > 0).map(Server::load).collect();
        loads.sort_unstable_by(f64::total_cmp);
        let load = |part: f64| {
            let place = (part * loads.len() as f64) as usize;
            loads.get(place.min(loads.len().saturating_sub(1))).copied().unwrap_or_default()
        };
        Self { load_p50: load(0.5), load_p95: load(0.95), load_max: load(1.0) }
    }
}

impl Tally {
    pub(super) fn new(newcomers: u32) -> Self {
        Self {
            newcomers,
            with_account: 0,
            early: 0,
            early_with_account: 0,
            first_try: 0,
            tries: [0; MOST_TRIES],
            had_room: 0,
            in_language: 0,
            dead_ends: 0,
        }
    }

    /// Somebody's request was taken, at this submission; `room` is whether a server in their language had room when they
    /// chose, `language` whether this one speaks it.
    pub(super) fn taken(&mut self, submission: u8, room: bool, language: bool) {
        self.first_try += u32::from(submission == 1);
        self.had_room += u32::from(room);
        self.in_language += u32::from(room && language);
    }

    /// Somebody came; early is a day or more before the end.
    pub(super) fn came(&mut self, early: bool) {
        self.early += u32::from(early);
    }

    /// Somebody has an account.
    pub(super) fn account(&mut self, submissions: u8, early: bool) {
        self.with_account += 1;
        self.early_with_account += u32::from(early);
        self.tries[usize::from(submissions).min(MOST_TRIES - 1)] += 1;
    }

    /// Somebody is left alone.
    pub(super) fn dead_end(&mut self) {
        self.dead_ends += 1;
    }

    pub(super) fn figures(&self, world: &World, servers: &[Server]) -> Figures {
        let share = |part: u32, of: u32| if of == 0 { 1.0 } else { f64::from(part) / f64::from(of) };
        let [load_ja, load_nl, load_zh] =
            APART.map(|language| Load::of(world.speakers(language).iter().map(|place| &servers[*place])));
        let largest = servers.iter().map(|server| server.people).max().unwrap_or_default();
        let mut before = 0;
        let median = self.tries.iter().position(|count| {
            before += count;
            2 * before >= self.with_account
        });
        Figures {
            dead_ends: self.dead_ends,
            with_account: share(self.with_account, self.newcomers),
            with_account_a_day_on: share(self.early_with_account, self.early),
            first_try: share(self.first_try, self.newcomers),
            median_tries: u32::try_from(median.unwrap_or_default()).unwrap_or(u32::MAX),
            in_language: share(self.in_language, self.had_room),
            largest_share: share(largest, self.newcomers),
            load: Load::of(servers.iter()),
            load_ja,
            load_nl,
            load_zh,
        }
    }
}
