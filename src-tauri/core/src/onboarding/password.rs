//! A password for somebody who wants none of their own: four words of no language, made of three syllables each, so that
//! it can be read aloud, heard from a screen reader and typed elsewhere. Small letters alone, and none that looks like
//! another (no i, l, q, x or y). 64 syllables make 6 bits each: 72 bits together, which hold against guessing even where a
//! server loses its list of hashed passwords.

use crate::secret::Secret;

const CONSONANTS: &[u8; 16] = b"bdfghjkmnprstvwz";
const VOWELS: &[u8; 4] = b"aeou";
/// Syllables of a word.
const SYLLABLES: usize = 3;
/// Words, with a hyphen between them.
const WORDS: usize = 4;
/// What nobody wants to read aloud, in one language or another.
const RUDE: [&str; 12] =
    ["kaka", "puta", "pute", "puto", "rape", "pedo", "pede", "hore", "hure", "negu", "naze", "nazu"];

/// Makes one. `chance` fills bytes with random ones, as `getrandom::fill` does.
///
/// # Errors
/// Those of `chance`.
pub fn make<E>(mut chance: impl FnMut(&mut [u8]) -> Result<(), E>) -> Result<Secret, E> {
    // As long as it gets, so that no half of it stays behind where a text grows.
    let mut password = String::with_capacity(WORDS * (2 * SYLLABLES + 1));
    while password.len() < WORDS * (2 * SYLLABLES + 1) - 1 {
        let mut bytes = [0; 4];
        chance(&mut bytes)?;
        let word = word(u32::from_le_bytes(bytes));
        if is_rude(&word) {
            continue;
        }
        if !password.is_empty() {
            password.push('-');
        }
        password.extend(word);
    }
    Ok(Secret::new(password))
}

/// The word of the lowest 18 bits.
fn word(mut bits: u32) -> [char; 2 * SYLLABLES] {
    let mut take = |count: u32, letters: &[u8]| {
        let at = bits & ((1 << count) - 1);
        bits >>= count;
        letters.get(at as usize).map_or('a', |letter| char::from(*letter))
    };
    std::array::from_fn(|place| if place % 2 == 0 { take(4, CONSONANTS) } else { take(2, VOWELS) })
}

fn is_rude(word: &[char]) -> bool {
    RUDE.iter().any(|rude| word.windows(4).any(|part| part.iter().copied().eq(rude.chars())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use trente_contract::join::check::{LONGEST_PASSWORD, SHORTEST_PASSWORD};

    /// All words, however they are drawn.
    fn all() -> Vec<String> {
        let words = (0..1_u32 << 18).map(word).filter(|word| !is_rude(word));
        words.map(|word| word.iter().collect()).collect()
    }

    #[test]
    fn it_holds_at_least_70_bits() {
        let different: HashSet<String> = all().into_iter().collect();
        let bits = (different.len() as f64).log2() * WORDS as f64;
        assert!(bits >= 70.0, "each of {} words is as likely as the others: {bits} bits", different.len());
        assert_eq!(different.len(), all().len(), "no word is drawn in two ways");
    }

    #[test]
    fn it_can_be_read_aloud_and_typed() {
        for word in all() {
            assert!(word.bytes().all(|letter| letter.is_ascii_lowercase() && !b"ilqxy".contains(&letter)), "{word}");
            assert!(
                word.bytes().skip(1).step_by(2).all(|letter| VOWELS.contains(&letter)),
                "{word} has three syllables"
            );
        }
        assert!(!all().iter().any(|word| word.contains("kaka")), "nobody has to read that aloud");
    }

    #[test]
    fn every_server_takes_it() {
        let mut turn = 0_u8;
        let counting = |bytes: &mut [u8]| {
            turn = turn.wrapping_add(37);
            bytes.fill(turn);
            Ok::<(), ()>(())
        };
        let made = make(counting).expect("counting cannot fail");
        let password = made.reveal();
        assert_eq!(password.split('-').map(str::len).collect::<Vec<_>>(), [6; 4], "four words: {password}");
        assert!((SHORTEST_PASSWORD..=LONGEST_PASSWORD).contains(&password.len()), "as long as servers take");
    }

    #[test]
    fn no_two_are_alike() {
        let make = || make(getrandom::fill).expect("the system has chance").reveal().to_owned();
        let made: HashSet<String> = (0..200).map(|_| make()).collect();
        assert_eq!(made.len(), 200, "each is drawn anew");
    }

    #[test]
    fn without_chance_there_is_none() {
        assert_eq!(make(|_| Err("no chance")).err(), Some("no chance"), "nothing is made up");
    }
}
