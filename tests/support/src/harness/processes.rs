//! The processes of one window: all that carry its mark in their environment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

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

/// How long these have kept a processor busy since they began, those that they waited for included.
pub(super) fn busy(ids: &[u32]) -> Duration {
    let stats = ids.iter().filter_map(|id| std::fs::read_to_string(format!("/proc/{id}/stat")).ok());
    stats.filter_map(|stat| busy_by(&stat)).sum()
}

/// How often each of their threads was put to work, by the process's and the thread's name.
pub(super) fn wakes(ids: &[u32]) -> BTreeMap<String, u64> {
    let mut all = BTreeMap::new();
    for id in ids {
        let name = |path: String| std::fs::read_to_string(path).unwrap_or_default().trim().to_owned();
        let process = name(format!("/proc/{id}/comm"));
        for thread in std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten() {
            let thread = thread.path();
            let status = std::fs::read_to_string(thread.join("status")).unwrap_or_default();
            let slept = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            let slept: u64 = slept.and_then(|count| count.trim().parse().ok()).unwrap_or_default();
            *all.entry(format!("{process}/{}", name(thread.join("comm").display().to_string()))).or_default() += slept;
        }
    }
    all
}

/// Fields 14 to 17 of proc_pid_stat(5), in hundredths of a second as in everything that Linux shows to programs.
fn busy_by(stat: &str) -> Option<Duration> {
    // Field 2 is the program's name in brackets, and may hold spaces and brackets itself.
    let after_name = stat.rsplit_once(')')?.1;
    let fields = after_name.split_whitespace().skip(11).take(4).map(str::parse::<u64>);
    Some(Duration::from_millis(fields.collect::<Result<Vec<_>, _>>().ok()?.iter().sum::<u64>() * 10))
}

/// One line a process: its id, name and state (`R` runs, `S` sleeps, `D` waits for a disk), and how busy it is within this
/// moment. Tells a page that hangs from one that has nothing to do.
pub(super) fn told(ids: &[u32], moment: Duration) -> String {
    let before: Vec<_> = ids.iter().map(|id| busy(&[*id])).collect();
    std::thread::sleep(moment);
    let lines = ids.iter().zip(before).map(|(id, before)| {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        let name = stat.split_once('(').and_then(|(_, rest)| Some(rest.rsplit_once(')')?.0)).unwrap_or("gone");
        let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next()).unwrap_or('-');
        let busy = busy(&[*id]).saturating_sub(before).as_millis();
        format!("{id} {name} {state}, busy {busy} of {} ms", moment.as_millis())
    });
    lines.collect::<Vec<_>>().join("; ")
}

/// Ends them at once, as a crash or a battery would.
pub(super) fn kill(ids: &[u32]) {
    signal(ids, rustix::process::Signal::KILL);
}

/// Sends them a signal.
pub(super) fn signal(ids: &[u32], signal: rustix::process::Signal) {
    for id in ids.iter().filter_map(|id| i32::try_from(*id).ok()).filter_map(rustix::process::Pid::from_raw) {
        // It may have gone by itself.
        let _ = rustix::process::kill_process(id, signal);
    }
}

#[cfg(test)]
mod tests {
    use super::{busy, busy_by, told};
    use std::time::Duration;

    #[test]
    fn time_on_the_processor_is_that_of_a_process_and_its_children() {
        let stat = "4242 (a (b) c) S 1 4242 4242 0 -1 4194560 1 0 0 0 100 20 3 4 20 0 1 0 12345 1000 1 0";
        assert_eq!(busy_by(stat), Some(Duration::from_millis(1270)), "100 + 20 + 3 + 4 hundredths");
        assert_eq!(busy_by(""), None, "a process that has ended tells nothing");
    }

    #[test]
    fn this_process_tells_what_it_does() {
        let own = std::process::id();
        let line = told(&[own], Duration::from_millis(10));
        assert!(line.starts_with(&format!("{own} ")) && line.contains(" of 10 ms"), "id, name, state, time: {line}");
        assert!(busy(&[own]) < Duration::from_secs(3600), "a test is not busy for an hour");
    }
}
