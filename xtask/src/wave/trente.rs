//! The crowd with this app: each client decides alone, by the code that the app runs.

use std::rc::Rc;

use trente_core::directory::{
    luck::{Luck, mixed},
    preflight::{self, Standing, State},
    rank::{self, Candidate, Traits},
    roles::{self, Shown},
};

use super::{
    crowd::{self, Dice, KINDS},
    servers::{Reply, Server},
    tally::{Figures, Tally},
    world::World,
};

/// Seconds from the recommendation to the request: reading, choosing, typing.
const FORM: (u32, u32) = (40, 160);
/// Seconds from a refusal to the next request: everything typed is kept, one tap sends it.
const NEXT: (u32, u32) = (5, 20);
/// Seconds from a request to the word of a moderator.
const REVIEW: (u32, u32) = (3600, 24 * 3600);
/// Of a hundred requests that a moderator looks at, so many are refused.
const TURNED_DOWN: f64 = 5.0;
/// Of a hundred whose request is under review, so many take the waiting room's offer: an account on a server that opens at
/// once, meanwhile. Their request goes on.
const OFFER_TAKEN: f64 = 33.0;
/// Seconds until they do.
const OFFER: (u32, u32) = (120, 3600);
/// The first pause of somebody who found everything full, in seconds; it doubles each time, and is drawn anew.
const PAUSE: u32 = 900;
/// The longest pause.
const LONGEST_PAUSE: u32 = 4 * 3600;
/// How many refusals in a row a client keeps in mind.
const EXCLUDED: usize = 4;

/// No server.
const NONE: u16 = u16::MAX;

/// Somebody on their way.
#[derive(Clone, Copy, Debug)]
struct Person {
    number: u32,
    /// Came a day or more before the end.
    early: bool,
    submissions: u8,
    pauses: u8,
    excluded: [u16; EXCLUDED],
    /// Where a request of theirs is under review, when they look for an account meanwhile.
    waiting_for: u16,
    what: Next,
}

/// What they do next.
#[derive(Clone, Copy, Debug)]
enum Next {
    /// Look for a server again.
    Look,
    /// Send the form to this server.
    Submit { server: u16, had_room: bool },
    /// Hear what the moderator says.
    Hear { server: u16 },
}

/// Candidates of one kind of person.
struct Field {
    candidates: Vec<Candidate>,
    languages: usize,
    own: String,
}

struct Run<'a> {
    world: &'a World,
    servers: Vec<Server>,
    fields: Vec<Option<Rc<Field>>>,
    /// Who does something at each second.
    calendar: Vec<Vec<Person>>,
    tally: Tally,
}

pub(super) fn run(world: &World) -> (Figures, Vec<Server>) {
    let mut run = Run {
        world,
        servers: world.servers(),
        fields: (0..KINDS).map(|_| None).collect(),
        calendar: vec![Vec::new(); world.end as usize],
        tally: Tally::new(world.newcomers()),
    };
    for now in 0..world.end {
        for number in world.arrivals(now) {
            let person = Person::new(*number, world.is_early(now));
            run.tally.came(person.early);
            run.look(person, now);
        }
        for person in std::mem::take(&mut run.calendar[now as usize]) {
            match person.what {
                Next::Look => run.look(person, now),
                Next::Submit { server, had_room } => run.submit(person, server, had_room, now),
                Next::Hear { server } => run.hear(person, server, now),
            }
        }
    }
    (run.tally.figures(world, &run.servers), run.servers)
}

impl Person {
    fn new(number: u32, early: bool) -> Self {
        Self {
            number,
            early,
            submissions: 0,
            pauses: 0,
            excluded: [NONE; EXCLUDED],
            waiting_for: NONE,
            what: Next::Look,
        }
    }

    fn exclude(&mut self, server: u16) {
        self.excluded.rotate_right(1);
        self.excluded[0] = server;
    }
}

impl Run<'_> {
    fn field(&mut self, kind: usize) -> Rc<Field> {
        self.fields[kind].get_or_insert_with(|| Rc::new(Field::new(self.world, kind))).clone()
    }

    /// What the app does when it recommends: rank, ask, let fall back, ask more. Then the person takes the first.
    fn look(&mut self, mut person: Person, now: u32) {
        let field = self.field(self.world.kind(person.number));
        // Each device has a luck of its own, and keeps it.
        let luck = Luck(mixed(self.world.seed ^ mixed(u64::from(person.number))));
        let meanwhile = person.waiting_for != NONE;
        let is_out = |candidate: &Candidate| {
            person.excluded.contains(&place(candidate)) || (meanwhile && candidate.traits.step.approves())
        };
        let mut order = rank::best(&field.candidates, luck, field.candidates.len());
        order.retain(|(_, candidate)| !is_out(candidate));
        let mut standings: Vec<Standing> =
            order.iter().map(|(_, candidate)| Standing::unasked(candidate.traits)).collect();
        let shown = self.ask(&order, &mut standings, field.languages, now);
        // Who was not asked may be as full as the others.
        let best = shown.first().filter(|best| standings[best.place].state != State::Unasked);
        let first = best.map(|best| place(order[best.place].1));
        let turn = 2 + 16 * u64::from(person.submissions) + u64::from(person.pauses);
        let mut dice = Dice::new(self.world.seed, person.number, turn);
        match first {
            Some(server) => {
                let speakers = self.world.speakers(&field.own);
                let had_room = speakers.iter().any(|place| self.servers[*place].has_room(now));
                let (least, most) = if person.submissions == 0 { FORM } else { NEXT };
                person.what = Next::Submit { server, had_room };
                self.later(person, now + dice.between(least, most));
            }
            None if meanwhile => self.review(person, person.waiting_for, now),
            None => {
                // Reads as a guest meanwhile; the app tries again by itself.
                let longest = (PAUSE << person.pauses.min(8)).min(LONGEST_PAUSE);
                person.pauses = person.pauses.saturating_add(1);
                person.excluded = [NONE; EXCLUDED];
                person.what = Next::Look;
                self.later(person, now + dice.between(longest / 3, longest));
            }
        }
    }

    /// Asks as the app does, until the three that are shown have answered.
    fn ask(
        &mut self,
        order: &[(f64, &Candidate)],
        standings: &mut [Standing],
        languages: usize,
        now: u32,
    ) -> Vec<Shown> {
        loop {
            let shown = roles::three(standings, languages);
            let next = preflight::to_ask(standings, shown.iter().map(|shown| shown.place));
            if next.is_empty() {
                return shown;
            }
            for at in next {
                standings[at].learn(self.servers[order[at].1.place].asked(now), None);
            }
        }
    }

    fn submit(&mut self, mut person: Person, server: u16, had_room: bool, now: u32) {
        person.submissions = person.submissions.saturating_add(1);
        let kind = self.world.kind(person.number);
        let own = self.fields[kind].as_ref().map(|field| field.own.as_str()).unwrap_or_default();
        let speaks = self.world.directory.servers[usize::from(server)].languages.iter().any(|language| language == own);
        match self.servers[usize::from(server)].join(now) {
            // The request that is under review was counted when it was made.
            Reply::Taken if person.waiting_for != NONE => self.tally.account(person.submissions, person.early),
            Reply::Refused | Reply::Pending if person.waiting_for != NONE => {
                self.review(person, person.waiting_for, now)
            }
            Reply::Taken => {
                self.tally.taken(person.submissions, had_room, speaks);
                self.tally.account(person.submissions, person.early);
            }
            Reply::Pending => {
                self.tally.taken(person.submissions, had_room, speaks);
                let mut dice = Dice::new(self.world.seed, person.number, 100 + u64::from(person.submissions));
                if dice.roll() * 100.0 < OFFER_TAKEN {
                    person.waiting_for = server;
                    person.exclude(server);
                    person.what = Next::Look;
                    self.later(person, now + dice.between(OFFER.0, OFFER.1));
                } else {
                    self.review(person, server, now);
                }
            }
            Reply::Refused => {
                person.exclude(server);
                self.look(person, now);
            }
        }
    }

    fn review(&mut self, mut person: Person, server: u16, now: u32) {
        let mut dice = Dice::new(self.world.seed, person.number, 150 + u64::from(person.submissions));
        person.waiting_for = NONE;
        person.what = Next::Hear { server };
        self.later(person, now + dice.between(REVIEW.0, REVIEW.1));
    }

    fn hear(&mut self, mut person: Person, server: u16, now: u32) {
        let mut dice = Dice::new(self.world.seed, person.number, 200 + u64::from(person.submissions));
        if dice.roll() * 100.0 < TURNED_DOWN {
            person.exclude(server);
            self.look(person, now);
        } else {
            self.servers[usize::from(server)].approve(now);
            self.tally.account(person.submissions, person.early);
        }
    }

    fn later(&mut self, person: Person, at: u32) {
        // What would come after the end has its next try, and no account yet.
        if let Some(second) = self.calendar.get_mut(at as usize) {
            second.push(person);
        }
    }
}

impl Field {
    fn new(world: &World, kind: usize) -> Self {
        let seeker = crowd::seeker(kind);
        let mut candidates = rank::candidates(&world.directory, &seeker);
        candidates.sort_by_key(|candidate| candidate.traits.step);
        Self {
            candidates: reachable(&candidates, seeker.languages.len()),
            languages: seeker.languages.len(),
            own: seeker.languages[0].clone(),
        }
    }
}

/// Enough of one kind for a client to find one, however many of them are full.
const DEEP: usize = preflight::EXHAUSTED + EXCLUDED;

/// Without the candidates that no client gets to: later steps of a language that has enough before them, and languages behind
/// so many others that asking has ended; but with those that may play a part beside the first. The draw among the others is
/// the same without them.
fn reachable(by_step: &[Candidate], languages: usize) -> Vec<Candidate> {
    let mut reached = vec![false; by_step.len()];
    let (mut language, mut of_language, mut before, mut at) = (0, 0, 0, 0);
    for step in by_step.chunk_by(same_step) {
        if step[0].traits.step.language() != language {
            before += of_language.min(preflight::EXHAUSTED);
            (language, of_language) = (step[0].traits.step.language(), 0);
        }
        if before >= preflight::ASKED {
            break;
        }
        if of_language < DEEP {
            of_language += step.len();
            reached[at..at + step.len()].fill(true);
        }
        at += step.len();
    }
    let own = |traits: &Traits| traits.step.language() < languages.max(1);
    for topic in 0..2 {
        deepen(by_step, &mut reached, |traits| own(traits) && traits.topics & (1 << topic) != 0);
    }
    deepen(by_step, &mut reached, |traits| own(traits) && traits.in_region);
    deepen(by_step, &mut reached, |traits| own(traits) && !traits.step.approves());
    deepen(by_step, &mut reached, |traits| traits.step.language() == 0 && !traits.step.is_narrow());
    by_step.iter().zip(reached).filter(|(_, reached)| *reached).map(|(candidate, _)| candidate.clone()).collect()
}

/// Marks the first steps of those that fit, until there are enough.
fn deepen(by_step: &[Candidate], reached: &mut [bool], fits: impl Fn(&Traits) -> bool) {
    let (mut found, mut at) = (0, 0);
    for step in by_step.chunk_by(same_step) {
        for (_, reached) in step.iter().zip(&mut reached[at..]).filter(|(one, _)| fits(&one.traits)) {
            *reached = true;
            found += 1;
        }
        at += step.len();
        if found >= DEEP {
            return;
        }
    }
}

fn same_step(one: &Candidate, other: &Candidate) -> bool {
    one.traits.step == other.traits.step
}

fn place(candidate: &Candidate) -> u16 {
    u16::try_from(candidate.place).expect("directories of the simulation are small")
}
