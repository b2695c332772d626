//! From a directory to an order of servers, for one person.

use super::luck::{Luck, key_of};
use super::merit::{self, COMFORTABLE};
use super::near::is_near;
use super::seeker::Seeker;
use super::step::Step;
use super::{Directory, Listed};
use trente_contract::directory::Reason;

/// Points between two steps: more than any weight and any luck can make up for.
const STEP: f64 = 100.0;

/// What a guest gets who speaks no language of any server: most people can make a little of it.
const COMMON: &str = "en";

/// What decides on a server beside weight and luck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// Where it stands before luck is asked: no server of a later step comes before one of an earlier.
    pub step: Step,
    /// Which of the topics that were tapped it is about: one bit a topic, in the order of taps.
    pub topics: u16,
    /// Which of them stand near a topic of its own.
    pub near: u16,
    /// It is in the person's part of the world.
    pub in_region: bool,
    /// People of the last week.
    pub people: u32,
}

/// A server that a person can join, before luck is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Its place in [`Directory::servers`].
    pub place: usize,
    /// What decides beside.
    pub traits: Traits,
    /// How often it is drawn, compared with others of its step.
    pub weight: f64,
    key: u64,
}

/// A server in the order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// Its place in [`Directory::servers`].
    pub place: usize,
    /// What decides beside its score.
    pub traits: Traits,
    /// What the order goes by: its step, the logarithm of its weight, and luck.
    pub score: f64,
    /// How likely it was to be the first, from 0 to 1.
    pub share: f64,
}

/// Servers that this person may join, in no order: those in their languages and the common one, or all where they speak none.
/// Each term is a fact of the directory.
pub fn candidates(directory: &Directory, seeker: &Seeker) -> Vec<Candidate> {
    let current = merit::current_version(&directory.servers);
    let of = |(place, server): (usize, &Listed)| {
        let (position, language) = spoken(server, seeker);
        may_join(server, seeker).then(|| Candidate {
            place,
            traits: Traits {
                step: Step::new(
                    position,
                    merit::is_narrow(server, seeker),
                    server.last_week_users < *COMFORTABLE.start(),
                    server.approval_required,
                ),
                topics: merit::topics(server, seeker, |topic, wanted| topic == wanted),
                near: merit::topics(server, seeker, is_near),
                in_region: is_in_region(server, seeker),
                people: u32::try_from(server.last_week_users).unwrap_or(u32::MAX),
            },
            weight: merit::weight(server, seeker, language, current),
            key: key_of(&server.domain),
        })
    };
    directory.servers.iter().enumerate().filter_map(of).collect()
}

/// Where a server's language stands among the person's, and which it is; behind all of them the common language, and behind
/// that everything else.
fn spoken<'a>(server: &Listed, seeker: &'a Seeker) -> (usize, Option<&'a str>) {
    let speaks = |language: &str| server.languages.iter().any(|spoken| spoken == language);
    match seeker.languages.iter().position(|language| speaks(language)) {
        Some(position) => (position, Some(&seeker.languages[position])),
        None if speaks(COMMON) => (seeker.languages.len(), Some(COMMON)),
        None => (seeker.languages.len() + 1, None),
    }
}

/// The language that the two have in common, and whether it is another one of the person's than their first. Where they have
/// none, the common one of all counts.
pub(super) fn language(server: &Listed, seeker: &Seeker) -> Option<(String, bool)> {
    let (position, language) = spoken(server, seeker);
    Some((language?.to_owned(), (1..seeker.languages.len()).contains(&position)))
}

fn is_in_region(server: &Listed, seeker: &Seeker) -> bool {
    !server.region.is_empty() && seeker.region.as_ref().is_some_and(|region| *region == server.region)
}

/// Servers for adults are for those who tapped that and may.
fn may_join(server: &Listed, seeker: &Seeker) -> bool {
    let adult = server.categories.iter().any(|topic| topic == "adult");
    !adult || (merit::is_wanted("adult", seeker) && seeker.age.is_none_or(|age| age >= 18))
}

/// The score of a candidate for a person with this luck.
#[inline]
pub fn score(candidate: &Candidate, luck: Luck) -> f64 {
    (candidate.weight / luck.of(candidate.key)).ln() - STEP * f64::from(candidate.traits.step.number())
}

/// The best `most` candidates, best first. The same luck gives the same order.
#[inline]
pub fn best(candidates: &[Candidate], luck: Luck, most: usize) -> Vec<(f64, &Candidate)> {
    let mut scored: Vec<_> = candidates.iter().map(|candidate| (score(candidate, luck), candidate)).collect();
    let better = |a: &(f64, &Candidate), b: &(f64, &Candidate)| b.0.total_cmp(&a.0).then(a.1.place.cmp(&b.1.place));
    if most < scored.len() {
        scored.select_nth_unstable_by(most, better);
        scored.truncate(most);
    }
    scored.sort_unstable_by(better);
    scored
}

/// All servers that the person may join, best first.
pub fn rank(directory: &Directory, seeker: &Seeker, luck: Luck) -> Vec<Ranked> {
    let candidates = candidates(directory, seeker);
    let first_step = candidates.iter().map(|candidate| candidate.traits.step).min().unwrap_or_default();
    let is_first = |candidate: &&Candidate| candidate.traits.step == first_step;
    let sum: f64 = candidates.iter().filter(is_first).map(|candidate| candidate.weight).sum();
    let ranked = |(score, candidate): (f64, &Candidate)| {
        let Candidate { place, traits, weight, .. } = *candidate;
        Ranked { place, traits, score, share: if traits.step == first_step { weight / sum } else { 0.0 } }
    };
    best(&candidates, luck, candidates.len()).into_iter().map(ranked).collect()
}

/// Why this server suits this person: the terms of its place that speak for it, strongest first.
pub fn reasons(server: &Listed, seeker: &Seeker) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some((language, second)) = language(server, seeker) {
        reasons.push(Reason::Language { language, second });
    }
    if !server.approval_required {
        reasons.push(Reason::Instant {});
    }
    for topic in server.categories.iter().filter(|topic| merit::is_wanted(topic, seeker)) {
        reasons.push(Reason::Topic { topic: topic.clone() });
    }
    if is_in_region(server, seeker) {
        reasons.push(Reason::Region { region: server.region.clone() });
    }
    if COMFORTABLE.contains(&server.last_week_users) {
        reasons.push(Reason::People { weekly: server.last_week_users });
    }
    reasons
}

#[cfg(test)]
mod tests;
