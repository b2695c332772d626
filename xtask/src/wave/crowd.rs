//! Who comes, and when. Each newcomer is made from the seed and their number alone.

use trente_core::directory::{luck::mixed, seeker::Seeker};

/// Seconds of a day.
pub(super) const DAY: u32 = 86_400;

/// A first language, its share, its regions with theirs, and the hours.
type Language = (&'static str, f64, &'static [(&'static str, f64)], u32);

/// First languages, how many of a hundred newcomers have each, where those live (in the directory's regions, of a hundred), and
/// how many hours their day is ahead of UTC.
///
/// The shares of the named ones are given; the last eight are the "others 3".
const LANGUAGES: &[Language] = &[
    ("en", 45.0, &[("north_america", 60.0), ("europe", 28.0), ("oceania", 7.0), ("asia", 5.0)], 18),
    ("ja", 12.0, &[("asia", 100.0)], 9),
    ("de", 9.0, &[("europe", 100.0)], 1),
    ("fr", 8.0, &[("europe", 80.0), ("north_america", 12.0), ("africa", 8.0)], 1),
    ("pt", 6.0, &[("south_america", 85.0), ("europe", 15.0)], 21),
    ("es", 6.0, &[("south_america", 45.0), ("north_america", 25.0), ("europe", 30.0)], 20),
    ("zh", 4.0, &[("asia", 90.0), ("north_america", 10.0)], 8),
    ("ko", 3.0, &[("asia", 100.0)], 9),
    ("it", 2.0, &[("europe", 100.0)], 1),
    ("nl", 2.0, &[("europe", 100.0)], 1),
    ("pl", 0.6, &[("europe", 100.0)], 1),
    ("tr", 0.5, &[("europe", 40.0), ("asia", 60.0)], 3),
    ("sv", 0.4, &[("europe", 100.0)], 1),
    ("ru", 0.4, &[("europe", 60.0), ("asia", 40.0)], 3),
    ("ar", 0.4, &[("africa", 50.0), ("asia", 50.0)], 3),
    ("ca", 0.2, &[("europe", 100.0)], 1),
    ("fi", 0.2, &[("europe", 100.0)], 2),
    // No server speaks it: nobody may be left without a next step for that.
    ("hi", 0.3, &[("asia", 100.0)], 5),
];

/// How many of a hundred who do not speak English first speak it second.
const ENGLISH_SECOND: f64 = 60.0;

/// How many of a hundred tap one topic, and how many tap two.
const ONE_TOPIC: f64 = 20.0;
const TWO_TOPICS: f64 = 100.0 / 3.0 - ONE_TOPIC;

/// What people tap, by how often.
const TOPICS: &[(&str, f64)] = &[
    ("tech", 18.0),
    ("art", 16.0),
    ("games", 14.0),
    ("music", 12.0),
    ("books", 9.0),
    ("academia", 7.0),
    ("activism", 6.0),
    ("lgbt", 6.0),
    ("journalism", 4.0),
    ("hobby", 3.0),
    ("sports", 3.0),
    ("food", 2.0),
];

/// How busy each hour of people's day is.
const HOURS: [f64; 24] = [
    3.0, 2.0, 1.0, 1.0, 1.0, 1.0, 2.0, 4.0, 5.0, 5.0, 5.0, 5.0, 6.0, 5.0, 5.0, 5.0, 5.0, 6.0, 7.0, 8.0, 9.0, 9.0, 7.0,
    5.0,
];

/// Random numbers of one newcomer, one after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64, newcomer: u32, purpose: u64) -> Self {
        Self(mixed(seed ^ mixed(u64::from(newcomer) ^ (purpose << 32))))
    }

    /// A number from 0 up to 1.
    pub(super) fn roll(&mut self) -> f64 {
        self.0 = mixed(self.0);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A whole number from `least` up to, not with, `most`.
    pub(super) fn between(&mut self, least: u32, most: u32) -> u32 {
        least + (self.roll() * f64::from(most - least)) as u32
    }

    fn pick(&mut self, weights: impl Iterator<Item = f64> + Clone) -> usize {
        let mut rest = self.roll() * weights.clone().sum::<f64>();
        let mut last = 0;
        for (place, weight) in weights.enumerate() {
            last = place;
            if rest < weight {
                break;
            }
            rest -= weight;
        }
        last
    }
}

/// Which kind of person: all of one kind are recommended by the same weights.
pub(super) type Kind = usize;

const TOPIC_KINDS: usize = 1 + TOPICS.len() * TOPICS.len();
const MOST_REGIONS: usize = 4;

/// How many kinds there are.
pub(super) const KINDS: usize = LANGUAGES.len() * 2 * MOST_REGIONS * TOPIC_KINDS;

/// The kind of a newcomer, and the second since the beginning at which they come.
pub(super) fn newcomer(seed: u64, number: u32, days: u32) -> (Kind, u32) {
    let mut dice = Dice::new(seed, number, 1);
    let language = dice.pick(LANGUAGES.iter().map(|(_, share, ..)| *share));
    let (name, _, regions, ahead) = LANGUAGES[language];
    let second = usize::from(name != "en" && dice.roll() * 100.0 < ENGLISH_SECOND);
    let region = dice.pick(regions.iter().map(|(_, share)| *share));
    let tapped = dice.roll() * 100.0;
    let mut topic = || dice.pick(TOPICS.iter().map(|(_, share)| *share));
    let topics = if tapped < ONE_TOPIC {
        let one = topic();
        1 + one * TOPICS.len() + one
    } else if tapped < ONE_TOPIC + TWO_TOPICS {
        let (one, other) = (topic(), topic());
        1 + one * TOPICS.len() + other
    } else {
        0
    };
    let day = dice.between(0, days);
    let hour = (dice.pick(HOURS.iter().copied()) as u32 + 24 - ahead) % 24;
    let second_of_hour = dice.between(0, 3600);
    let kind = ((language * 2 + second) * MOST_REGIONS + region) * TOPIC_KINDS + topics;
    (kind, day * DAY + hour * 3600 + second_of_hour)
}

/// What is known of this kind of person.
pub(super) fn seeker(kind: Kind) -> Seeker {
    let (rest, topics) = (kind / TOPIC_KINDS, kind % TOPIC_KINDS);
    let (rest, region) = (rest / MOST_REGIONS, rest % MOST_REGIONS);
    let (language, second) = (rest / 2, rest % 2 == 1);
    let (name, _, regions, _) = LANGUAGES[language];
    let mut languages = vec![name.to_owned()];
    if second {
        languages.push("en".to_owned());
    }
    let mut tapped = Vec::new();
    if let Some(topics) = topics.checked_sub(1) {
        for topic in [topics / TOPICS.len(), topics % TOPICS.len()] {
            let topic = TOPICS[topic].0.to_owned();
            if !tapped.contains(&topic) {
                tapped.push(topic);
            }
        }
    }
    let region = regions.get(region).map(|(region, _)| (*region).to_owned());
    Seeker { languages, region, topics: tapped, age: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_as_given() {
        let mut by_language = std::collections::BTreeMap::<String, u32>::new();
        let (mut second, mut foreign, mut tapped) = (0, 0, 0);
        for number in 0..20_000 {
            let (kind, at) = newcomer(1, number, 7);
            assert!(at < 7 * DAY, "they come within the days");
            let seeker = seeker(kind);
            *by_language.entry(seeker.languages[0].clone()).or_default() += 1;
            tapped += u32::from(!seeker.topics.is_empty());
            if seeker.languages[0] != "en" {
                foreign += 1;
                second += u32::from(seeker.languages.len() == 2);
            }
        }
        let near = |count: u32, of: u32, percent: f64| (f64::from(count) / f64::from(of) * 100.0 - percent).abs() < 1.5;
        assert!(near(by_language["en"], 20_000, 45.0), "English: {by_language:?}");
        assert!(near(by_language["ja"], 20_000, 12.0), "Japanese: {by_language:?}");
        assert!(near(second, foreign, 60.0), "English as the second: {second} of {foreign}");
        assert!(near(tapped, 20_000, 100.0 / 3.0), "a third taps topics: {tapped}");
    }
}
