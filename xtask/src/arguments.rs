//! What was given to a command that takes values.

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::fault::Fault;

/// Values by their names, and which switches were set.
#[derive(Debug)]
pub(crate) struct Arguments {
    values: BTreeMap<String, String>,
    switches: Vec<String>,
}

impl Arguments {
    /// Reads `--name value` and `--switch`; anything else is refused.
    pub(crate) fn read(given: &[String], names: &[&str], switches: &[&str]) -> Result<Self, Fault> {
        let mut read = Self { values: BTreeMap::new(), switches: Vec::new() };
        let mut given = given.iter();
        while let Some(word) = given.next() {
            if switches.contains(&word.as_str()) {
                read.switches.push(word.clone());
            } else if names.contains(&word.as_str()) {
                let value = given.next().ok_or_else(|| Fault::Usage(format!("{word} needs a value")))?;
                read.values.insert(word.clone(), value.clone());
            } else {
                let known = [names, switches].concat().join(" ");
                return Err(Fault::Usage(format!("{word} is not known here; known are: {known}")));
            }
        }
        Ok(read)
    }

    /// The value of this name.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        self.values.remove(name)
    }

    /// The value of a name that must be given.
    pub(crate) fn needed(&mut self, name: &str) -> Result<String, Fault> {
        self.take(name).ok_or_else(|| Fault::Usage(format!("{name} is needed")))
    }

    /// A number.
    pub(crate) fn number<T: FromStr>(&mut self, name: &str) -> Result<Option<T>, Fault> {
        let Some(value) = self.take(name) else { return Ok(None) };
        value.parse().map(Some).map_err(|_| Fault::Usage(format!("{name} {value} is no such number")))
    }

    /// Words between commas.
    pub(crate) fn words(&mut self, name: &str) -> Vec<String> {
        let value = self.take(name).unwrap_or_default();
        value.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// Whether the switch was set.
    pub(crate) fn is_set(&self, switch: &str) -> bool {
        self.switches.iter().any(|set| set == switch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &[&str]) -> Result<Arguments, Fault> {
        let given: Vec<String> = given.iter().map(|word| (*word).to_owned()).collect();
        Arguments::read(&given, &["--seed", "--topics"], &["--json"])
    }

    #[test]
    fn values_and_switches_are_told_apart() {
        let mut arguments = read(&["--json", "--seed", "7", "--topics", "art, books,"]).expect("all are known");
        assert!(arguments.is_set("--json"), "the switch is set");
        assert_eq!(arguments.number::<u64>("--seed").expect("a number"), Some(7), "the value");
        assert_eq!(arguments.words("--topics"), ["art", "books"], "words without blanks and empty ones");
        assert_eq!(arguments.number::<u64>("--seed").expect("none is fine"), None, "each is taken once");
    }

    #[test]
    fn slips_are_refused() {
        for slip in [&["--sede", "7"][..], &["--seed"], &["7"]] {
            let fault = read(slip).expect_err("it is a slip");
            assert!(matches!(fault, Fault::Usage(_)), "{slip:?} is told as usage: {fault}");
        }
        let mut arguments = read(&["--seed", "seven"]).expect("the name is known");
        assert!(arguments.number::<u64>("--seed").is_err(), "a word is no number");
    }
}
