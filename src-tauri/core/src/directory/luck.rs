//! Chance that can be repeated: the same seed gives each server the same luck, whatever other servers there are.

/// A person's luck, made of a seed that this device keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Luck(pub u64);

impl Luck {
    /// This person's luck with one thing: exponentially distributed with mean 1, small is lucky.
    ///
    /// Of things with weights, the one with the smallest `of(key) / weight` is drawn; the next smallest is what would be drawn
    /// without it, and so on: Efraimidis and Spirakis, Weighted random sampling with a reservoir, 2006.
    #[inline]
    pub fn of(self, key: u64) -> f64 {
        // 53 bits are all that a fraction holds; one half keeps it away from 0, whose logarithm is none.
        let fraction = ((mixed(self.0 ^ mixed(key)) >> 11) as f64 + 0.5) / (1u64 << 53) as f64;
        -fraction.ln()
    }
}

/// The number that stands for a name: FNV-1a, 64 bits.
pub fn key_of(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// SplitMix64 (Steele, Lea and Flood 2014): each bit of the result depends on each bit given.
#[inline]
pub fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_follow_the_weights() {
        let weights = [("a.example", 6.0), ("b.example", 3.0), ("c.example", 1.0)];
        let mut drawn = [0u32; 3];
        for seed in 0..10_000 {
            let luck = Luck(seed);
            let place = |(name, weight): &(&str, f64)| luck.of(key_of(name)) / weight;
            let first =
                (0..3).min_by(|a, b| place(&weights[*a]).total_cmp(&place(&weights[*b]))).expect("there are three");
            drawn[first] += 1;
        }
        for (times, due) in drawn.into_iter().zip([6000, 3000, 1000]) {
            assert!(times.abs_diff(due) < 200, "each is drawn as often as it weighs: {drawn:?}");
        }
    }

    #[test]
    fn luck_is_the_same_each_time() {
        assert_eq!(Luck(7).of(key_of("a.example")), Luck(7).of(key_of("a.example")), "same seed, same luck");
        assert_ne!(Luck(7).of(key_of("a.example")), Luck(8).of(key_of("a.example")), "another seed, other luck");
    }
}
