//! With which password each account was asked for in this run, as far as it takes to notice another one.

use crate::ground::lately::Lately;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::sync::{Mutex, PoisonError};
use trente_contract::Fault;
use trente_contract::FaultCode;
use trente_contract::ids::RoomId;

/// Keeps no password: what it keeps is worth nothing without a key that no other run has, and never leaves memory.
#[derive(Default)]
pub(crate) struct AskedWith {
    key: Mutex<Option<[u8; 32]>>,
    words: Mutex<Lately<RoomId, Vec<u8>>>,
}

impl AskedWith {
    /// Notes that this room's account was asked for with this password.
    pub(crate) fn note(&self, room: &RoomId, password: &str) -> Result<(), Fault> {
        let word = self.begun(room, password)?.finalize().into_bytes().to_vec();
        self.words.lock().unwrap_or_else(PoisonError::into_inner).put(room.clone(), word);
        Ok(())
    }

    /// True when the account was asked for with this very password; false when it was another, or an earlier run asked.
    pub(crate) fn is(&self, room: &RoomId, password: &str) -> Result<bool, Fault> {
        let word = self.words.lock().unwrap_or_else(PoisonError::into_inner).get(room).cloned();
        let Some(word) = word else { return Ok(false) };
        Ok(self.begun(room, password)?.verify_slice(&word).is_ok())
    }

    fn begun(&self, room: &RoomId, password: &str) -> Result<Hmac<Sha256>, Fault> {
        let mut kept = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        let key = match *kept {
            Some(key) => key,
            None => {
                let mut key = [0; 32];
                getrandom::fill(&mut key)
                    .map_err(|error| Fault::new(FaultCode::Bug, format!("no random numbers: {error}")))?;
                *kept.insert(key)
            }
        };
        let mut word = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes keys of any length");
        // The same password in two rooms does not look the same.
        word.update(room.as_str().as_bytes());
        word.update(&[0]);
        word.update(password.as_bytes());
        Ok(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_password_is_noticed_and_none_is_kept() {
        let (asked, room, other) = (AskedWith::default(), RoomId("a".into()), RoomId("b".into()));
        assert!(!asked.is(&room, "tide table 1912").expect("there is chance"), "nobody knows");
        asked.note(&room, "tide table 1912").expect("there is chance");
        assert!(asked.is(&room, "tide table 1912").expect("there is chance"), "the same");
        for wrong in ["tide table 1913", "Tide table 1912", "tide table 1912 ", ""] {
            assert!(!asked.is(&room, wrong).expect("there is chance"), "{wrong:?} is another");
        }
        assert!(!asked.is(&other, "tide table 1912").expect("there is chance"), "each room by itself");
        let words = asked.words.lock().expect("nobody panics with it");
        let word = words.get(&room).expect("it is noted");
        assert!(word.len() == 32 && !word.windows(4).any(|part| part == b"tide"), "nothing of it can be read");
    }
}
