//! How well a server suits a person, in figures.
//!
//! A weight of 2 is drawn twice as often as a weight of 1. The figures were tuned by `cargo xtask wave`; ARCHITECTURE.md says
//! what each one did to the crowds.

use super::Listed;
use super::seeker::Seeker;

/// Up to so many people of the last week, a server's weight grows with its people: each takes newcomers in proportion to those
/// it already carries.
const EVEN: f64 = 5_000.0;
/// Beyond [`EVEN`] the weight grows with this power of the people: the giant is not rebuilt.
const GIANT: f64 = 0.3;
/// Below so many people a server counts as if it had them: someone has to be the first.
const LEAST: f64 = 20.0;
/// It is about a topic that was tapped.
const TOPIC: f64 = 60.0;
/// It is in the person's part of the world.
const REGION: f64 = 2.5;
/// It is for the people of a place, in another part of the world.
const OTHER_PLACE: f64 = 0.1;
/// The person's language is not its first one.
const SIDE_LANGUAGE: f64 = 0.5;
/// For each minor version that its software is older than the one before the current one; at most [`MOST_BEHIND`] count.
const BEHIND: f64 = 0.6;
const MOST_BEHIND: i32 = 4;

/// People of the last week of a server that is neither tiny nor giant.
pub const COMFORTABLE: std::ops::RangeInclusive<u64> = 100..=50_000;

/// The most topics of one person that are told apart.
const MOST_TOPICS: usize = 16;

/// A topic that says nothing of what people like.
pub fn is_general(topic: &str) -> bool {
    matches!(topic, "general" | "regional")
}

/// True when the server is about a topic that the person tapped.
pub fn is_wanted(topic: &str, seeker: &Seeker) -> bool {
    seeker.topics.iter().any(|wanted| wanted == topic)
}

/// Which of the topics that were tapped the server has, by what `has` says of each: one bit a topic, in the order of taps.
pub fn topics(server: &Listed, seeker: &Seeker, has: fn(&str, &str) -> bool) -> u16 {
    let bit = |(place, wanted): (usize, &String)| {
        u16::from(server.categories.iter().any(|topic| has(topic, wanted))) << place
    };
    seeker.topics.iter().take(MOST_TOPICS).enumerate().map(bit).sum()
}

/// True for a server that is about some things only, none of which was tapped: few want one on role play who did not say so.
/// Where nothing is told, nothing is left out.
pub fn is_narrow(server: &Listed, seeker: &Seeker) -> bool {
    let fits = |topic: &String| is_general(topic) || is_wanted(topic, seeker);
    !server.categories.is_empty() && !server.categories.iter().any(fits)
}

/// The version that is current in a directory, as [`version`] reads it: the newest that a tenth of the servers has reached.
/// Test versions of a few are not what others are old beside.
pub fn current_version(servers: &[Listed]) -> Option<(u32, u32)> {
    let mut versions: Vec<_> = servers.iter().filter_map(|server| version(&server.version)).collect();
    let place = versions.len() / 10;
    (!versions.is_empty()).then(|| *versions.select_nth_unstable_by(place, |a, b| b.cmp(a)).1)
}

fn version(text: &str) -> Option<(u32, u32)> {
    let (major, minor) = text.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// How often a server is drawn for this person, compared with others in the same language. Never 0 and always finite.
pub fn weight(server: &Listed, seeker: &Seeker, language: Option<&str>, current: Option<(u32, u32)>) -> f64 {
    size(server.last_week_users)
        * about(server, seeker)
        * place(server, seeker)
        * health(server, current)
        * if language.is_some_and(|language| server.languages.first().is_some_and(|first| first != language)) {
            SIDE_LANGUAGE
        } else {
            1.0
        }
}

fn size(weekly: u64) -> f64 {
    let people = (weekly as f64).max(LEAST);
    if people <= EVEN { people } else { EVEN * (people / EVEN).powf(GIANT) }
}

fn about(server: &Listed, seeker: &Seeker) -> f64 {
    if server.categories.iter().any(|topic| is_wanted(topic, seeker)) { TOPIC } else { 1.0 }
}

fn place(server: &Listed, seeker: &Seeker) -> f64 {
    match &seeker.region {
        Some(region) if *region == server.region => REGION,
        Some(_) if !server.region.is_empty() && server.categories.iter().any(|topic| topic == "regional") => {
            OTHER_PLACE
        }
        _ => 1.0,
    }
}

fn health(server: &Listed, current: Option<(u32, u32)>) -> f64 {
    let (Some(current), Some(own)) = (current, version(&server.version)) else { return 1.0 };
    let behind = if own.0 < current.0 {
        MOST_BEHIND
    } else {
        i32::try_from(current.1.saturating_sub(own.1)).unwrap_or(MOST_BEHIND) - 1
    };
    BEHIND.powi(behind.clamp(0, MOST_BEHIND))
}
