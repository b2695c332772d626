//! Windows: a line in the person's own part of the registry, among those that are started at log-in. It was compiled and never run.

use super::HIDDEN;
use std::io;
use std::path::PathBuf;
use windows_registry::CURRENT_USER;

/// What is started.
const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
/// What of it the person switched off in the system's own settings: an odd first byte.
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
/// The line's name in both.
const NAME: &str = "Trente";

/// This program, as it is to be started.
pub(crate) struct AtLogin {
    program: PathBuf,
}

impl AtLogin {
    /// This person's.
    pub(crate) fn of_this_person() -> Option<Self> {
        Some(Self { program: std::env::current_exe().ok()? })
    }

    /// Whether it begins by itself.
    pub(crate) fn is_on(&self) -> bool {
        line().is_some() && !is_switched_off()
    }

    /// Lets it begin by itself, or no longer.
    ///
    /// # Errors
    /// When the registry cannot be written.
    pub(crate) fn set(&self, on: bool) -> io::Result<()> {
        if !on {
            return if line().is_some() { take_away(RUN) } else { Ok(()) };
        }
        if is_switched_off() {
            take_away(APPROVED)?;
        }
        Ok(CURRENT_USER.create(RUN)?.set_string(NAME, self.command())?)
    }

    /// Names the program anew where it lies elsewhere now. What was switched off elsewhere stays so.
    pub(crate) fn mend(&self) {
        let moved = line().is_some_and(|line| line != self.command());
        if moved && let Err(error) = CURRENT_USER.create(RUN).and_then(|run| run.set_string(NAME, self.command())) {
            tracing::info!(%error, "the app may not begin by itself: it lies elsewhere now");
        }
    }

    fn command(&self) -> String {
        format!("\"{}\" {HIDDEN}", self.program.display())
    }
}

fn line() -> Option<String> {
    CURRENT_USER.open(RUN).ok()?.get_string(NAME).ok()
}

fn is_switched_off() -> bool {
    let said = CURRENT_USER.open(APPROVED).and_then(|approved| approved.get_value(NAME));
    said.is_ok_and(|bytes| bytes.first().is_some_and(|first| first % 2 == 1))
}

fn take_away(key: &str) -> io::Result<()> {
    Ok(CURRENT_USER.create(key)?.remove_value(NAME)?)
}
