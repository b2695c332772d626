//! From a directory to an order of servers, for one person.

use super::luck::{Luck, key_of};
use super::merit::{self, COMFORTABLE};
use super::seeker::Seeker;
use super::{Directory, Listed};
use trente_contract::directory::Reason;

/// Points between two steps: more than any weight and any luck can make up for.
const STEP: f64 = 100.0;

/// What a guest gets who speaks no language of any server: most people can make a little of it.
const COMMON: &str = "en";

/// A server that a person can join, before luck is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Its place in [`Directory::servers`].
    pub place: usize,
    /// 0 for servers in the person's first language that open at once, 1 for those there that approve, 2 and 3 for the second
    /// language, and so on: no server of a later step comes before one of an earlier.
    pub step: usize,
    /// How often it is drawn, compared with others of its step.
    pub weight: f64,
    /// It is about a topic that was tapped.
    pub topical: bool,
    key: u64,
}

/// A server in the order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// Its place in [`Directory::servers`].
    pub place: usize,
    /// See [`Candidate::step`].
    pub step: usize,
    /// It is about a topic that was tapped.
    pub topical: bool,
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
            step: 2 * position + usize::from(server.approval_required),
            weight: merit::weight(server, seeker, language, current),
            topical: server.categories.iter().any(|topic| merit::is_wanted(topic, seeker)),
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

/// Servers for adults are for those who tapped that and may.
fn may_join(server: &Listed, seeker: &Seeker) -> bool {
    let adult = server.categories.iter().any(|topic| topic == "adult");
    !adult || (merit::is_wanted("adult", seeker) && seeker.age.is_none_or(|age| age >= 18))
}

/// The score of a candidate for a person with this luck.
#[inline]
pub fn score(candidate: &Candidate, luck: Luck) -> f64 {
    (candidate.weight / luck.of(candidate.key)).ln() - STEP * candidate.step as f64
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
    let first_step = candidates.iter().map(|candidate| candidate.step).min().unwrap_or_default();
    let is_first = |candidate: &&Candidate| candidate.step == first_step;
    let sum: f64 = candidates.iter().filter(is_first).map(|candidate| candidate.weight).sum();
    let ranked = |(score, candidate): (f64, &Candidate)| {
        let Candidate { place, step, topical, weight, .. } = *candidate;
        Ranked { place, step, topical, score, share: if step == first_step { weight / sum } else { 0.0 } }
    };
    best(&candidates, luck, candidates.len()).into_iter().map(ranked).collect()
}

/// Why this server suits this person: the terms of its place that speak for it, strongest first.
pub fn reasons(server: &Listed, seeker: &Seeker) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let (position, Some(language)) = spoken(server, seeker) {
        reasons.push(Reason::Language {
            language: language.to_owned(),
            second: (1..seeker.languages.len()).contains(&position),
        });
    }
    if !server.approval_required {
        reasons.push(Reason::Instant {});
    }
    for topic in server.categories.iter().filter(|topic| merit::is_wanted(topic, seeker)) {
        reasons.push(Reason::Topic { topic: topic.clone() });
    }
    if seeker.region.as_ref().is_some_and(|region| *region == server.region) {
        reasons.push(Reason::Region { region: server.region.clone() });
    }
    if COMFORTABLE.contains(&server.last_week_users) {
        reasons.push(Reason::People { weekly: server.last_week_users });
    }
    reasons
}

#[cfg(test)]
mod tests;
