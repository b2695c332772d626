//! When this process began.

use std::time::{Duration, Instant};

/// The moment the process began, as well as the system tells it: on Linux to a hundredth of a second, elsewhere now.
pub(crate) fn started() -> Instant {
    let now = Instant::now();
    age().and_then(|age| now.checked_sub(age)).unwrap_or(now)
}

#[cfg(target_os = "linux")]
fn age() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
    age_from(&stat, &uptime)
}

#[cfg(not(target_os = "linux"))]
fn age() -> Option<Duration> {
    None
}

/// `stat` counts the start in ticks since boot (field 22), `uptime` the present in seconds since boot. A tick is a
/// hundredth of a second in everything that Linux shows to programs (`USER_HZ`, proc_pid_stat(5)).
#[cfg(target_os = "linux")]
fn age_from(stat: &str, uptime: &str) -> Option<Duration> {
    // Field 2 is the program's name in brackets, and may hold spaces and brackets itself.
    let after_name = stat.rsplit_once(')')?.1;
    let ticks: u64 = after_name.split_whitespace().nth(19)?.parse().ok()?;
    let seconds: f64 = uptime.split_whitespace().next()?.parse().ok()?;
    Duration::try_from_secs_f64(seconds - ticks as f64 / 100.0).ok()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{age, age_from};
    use std::time::Duration;

    const STAT: &str =
        "4242 (a (b) c) S 1 4242 4242 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 12345 1000 1 18446744073709551615";

    #[test]
    fn the_age_is_uptime_less_start() {
        let age = age_from(STAT, "125.95 200.00\n").expect("both files are as Linux writes them");
        assert_eq!(age.as_millis(), 2500, "started 123.45 s after boot, now is 125.95 s after boot");
    }

    #[test]
    fn nonsense_gives_no_age() {
        assert_eq!(age_from("", ""), None, "empty files tell nothing");
        assert_eq!(age_from(STAT, "1.00 1.00"), None, "a start in the future is not believed");
    }

    #[test]
    fn this_system_tells_an_age() {
        let age = age().expect("Linux tells when a process began");
        assert!(age < Duration::from_secs(24 * 3600), "a test does not run for a day: {age:?}");
    }
}
