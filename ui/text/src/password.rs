//! How strong a password is, by what a guesser would try first. No judgement beyond that.

use trente_contract::join::check::SHORTEST_PASSWORD;

/// How many ticks a full measure has.
pub const TICKS: u8 = 7;

/// How a password stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Nothing typed yet, or fewer characters than servers take.
    Short,
    /// Among the first guesses.
    Weak,
    /// Holds for a while.
    Fair,
    /// Holds.
    Good,
    /// Holds against anything.
    Great,
}

impl Strength {
    /// How many of the [`TICKS`] are lit.
    pub fn ticks(self) -> u8 {
        match self {
            Self::Short => 0,
            Self::Weak => 2,
            Self::Fair => 4,
            Self::Good => 6,
            Self::Great => TICKS,
        }
    }
}

/// What people choose most, and what guessers begin with. Longer ones often hold one of them.
const COMMON: [&str; 30] = [
    "password",
    "passwort",
    "motdepasse",
    "azerty",
    "qwerty",
    "qwertz",
    "123456",
    "12345678",
    "abc123",
    "letmein",
    "welcome",
    "iloveyou",
    "jetaime",
    "bonjour",
    "hallo",
    "admin",
    "dragon",
    "monkey",
    "football",
    "soleil",
    "princess",
    "sunshine",
    "mastodon",
    "changeme",
    "secret",
    "trustno1",
    "asdf",
    "zaq1",
    "1q2w3e",
    "000000",
];

/// How strong a password is. `known` is what a guesser knows about its owner: name, e-mail.
pub fn strength(password: &str, known: &[&str]) -> Strength {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Strength::Short;
    }
    let lower = password.to_ascii_lowercase();
    let bare = known
        .iter()
        .flat_map(|word| word.split(|letter: char| !letter.is_alphanumeric()))
        .map(str::to_ascii_lowercase)
        .filter(|word| word.chars().count() > 2);
    let guessed = COMMON.iter().map(|word| (*word).to_owned()).chain(bare);
    let rest = guessed.fold(lower, |rest, word| rest.replace(&word, "\u{1}"));
    // A letter that only goes on where the one before left off is no more to guess.
    let letters: Vec<char> = rest.chars().collect();
    let fresh = letters.iter().enumerate().filter(|(at, letter)| !goes_on(&letters, *at, **letter)).count();
    match fresh as f64 * bits(password) {
        bits if bits < 26.0 => Strength::Weak,
        bits if bits < 42.0 => Strength::Fair,
        bits if bits < 62.0 => Strength::Good,
        _ => Strength::Great,
    }
}

/// The third letter and on of a run: two neighbours happen by chance.
fn goes_on(letters: &[char], at: usize, letter: char) -> bool {
    let near = |one: char, other: char| u32::from(one).abs_diff(u32::from(other)) <= 1;
    at >= 2 && near(letters[at - 2], letters[at - 1]) && near(letters[at - 1], letter)
}

/// What one letter of it is worth, in bits, by the kinds of letters that it mixes.
fn bits(password: &str) -> f64 {
    let has = |kind: fn(char) -> bool| password.chars().any(kind);
    let mut kinds = 0.0;
    for (there, count) in [
        (has(|letter| letter.is_lowercase()), 26.0),
        (has(|letter| letter.is_uppercase()), 26.0),
        (has(|letter| letter.is_numeric()), 10.0),
        (has(|letter| letter.is_alphabetic() && !letter.is_lowercase() && !letter.is_uppercase()), 200.0),
        (has(|letter| !letter.is_alphanumeric()), 32.0),
    ] {
        kinds += if there { count } else { 0.0 };
    }
    // Words are far from random: two thirds is what is left of their letters.
    f64::log2(f64::max(kinds, 10.0)) * 0.68
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_measured() {
        let cases = [
            ("", Strength::Short),
            ("x9!kQ2z", Strength::Short),
            ("password", Strength::Weak),
            ("12345678", Strength::Weak),
            ("aaaaaaaaaaaa", Strength::Weak),
            ("Mastodon2026", Strength::Weak),
            ("léamorin1991", Strength::Weak),
            ("blue-lamp", Strength::Fair),
            ("correct-horse", Strength::Good),
            ("correct-horse-battery", Strength::Great),
            ("夜明け前の駅はまだ暗い", Strength::Good),
            ("J7#kq9!vLm2$", Strength::Good),
            ("J7#kq9!vLm2$xT", Strength::Great),
        ];
        for (password, expected) in cases {
            let found = strength(password, &["léa", "morin@example.org"]);
            assert_eq!(found, expected, "{password:?}");
        }
    }

    #[test]
    fn a_longer_password_is_never_weaker() {
        let whole = "tidal lanterns over Brest";
        let grown: Vec<Strength> = (1..=whole.len()).map(|length| strength(&whole[..length], &[])).collect();
        assert!(grown.is_sorted(), "typing on never takes ticks away: {grown:?}");
        assert_eq!(grown.last(), Some(&Strength::Great), "a sentence is as good as it gets");
    }

    #[test]
    fn every_strength_has_its_ticks() {
        let all = [Strength::Short, Strength::Weak, Strength::Fair, Strength::Good, Strength::Great];
        let ticks = all.map(Strength::ticks);
        assert!(ticks.is_sorted() && ticks[4] == TICKS, "more is more: {ticks:?}");
    }
}
