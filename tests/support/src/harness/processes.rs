//! The processes of one window: all that carry its mark in their environment.

use std::path::{Path, PathBuf};

/// Name of the mark.
pub(super) const MARK: &str = "TRENTE_TEST_RUN";

/// Ids of all processes that carry this mark.
pub(super) fn marked(mark: &str) -> Vec<u32> {
    let wanted = format!("{MARK}={mark}").into_bytes();
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(|id: &u32| {
        let environment = std::fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        environment.split(|byte| *byte == 0).any(|pair| pair == wanted)
    })
    .collect()
}

/// The program that a process runs.
pub(super) fn program(id: u32) -> Option<PathBuf> {
    std::fs::read_link(format!("/proc/{id}/exe")).ok()
}

/// Those of them that run this program.
pub(super) fn running(mark: &str, wanted: &Path) -> Vec<u32> {
    let wanted = wanted.canonicalize().unwrap_or_else(|_| wanted.to_owned());
    marked(mark).into_iter().filter(|id| program(*id).is_some_and(|program| program == wanted)).collect()
}

/// Ends them at once, as a crash or a battery would.
pub(super) fn kill(ids: &[u32]) {
    for id in ids.iter().filter_map(|id| i32::try_from(*id).ok()).filter_map(rustix::process::Pid::from_raw) {
        // It may have gone by itself.
        let _ = rustix::process::kill_process(id, rustix::process::Signal::KILL);
    }
}
