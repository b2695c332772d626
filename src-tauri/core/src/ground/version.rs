//! What grows with each change, and wakes those who wait for one: long polls of the window hang on it.

use tokio::sync::watch;

/// A version, from 1 on.
pub(crate) struct Version(watch::Sender<u32>);

impl Default for Version {
    fn default() -> Self {
        Self(watch::Sender::new(1))
    }
}

impl Version {
    /// Tells everyone who waits that something is new.
    pub(crate) fn grow(&self) {
        self.0.send_modify(|version| *version += 1);
    }

    /// As it stands. Nothing is borrowed: a borrow that lasted would keep others from telling anything new.
    pub(crate) fn now(&self) -> u32 {
        *self.0.borrow()
    }

    /// With `seen`, waits for a version that is another one.
    pub(crate) async fn newer_than(&self, seen: Option<u32>) -> u32 {
        match seen {
            None => self.now(),
            // The sender lives as long as this.
            Some(seen) => {
                self.0.subscribe().wait_for(|version| *version != seen).await.map_or(seen, |version| *version)
            }
        }
    }
}
