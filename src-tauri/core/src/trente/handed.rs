//! The app being started a second time where no session bus leads to the first: the second start leaves its link in the data
//! folder, and the first takes it from there.

#[cfg(target_os = "linux")]
mod changes;

use super::Trente;
use crate::disk::atomic;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Where in the data folder.
const FOLDER: &str = "second-starts";
/// What the name of a file there ends in, once it is whole.
const WHOLE: &str = ".start";
/// How often the first looks where no kernel tells it.
const PAUSE: Duration = Duration::from_millis(500);
/// How long the second waits for the first to take its link.
const PATIENCE: Duration = Duration::from_secs(3);
/// Longer texts are no links.
const LONGEST: u64 = 4000;

/// Leaves word for the app that has this data folder, and waits until that app has taken it: the link that this process was
/// started with, or none for only being started. False when nobody took it: that app hangs, or belongs to another machine.
///
/// # Errors
/// When the folder cannot be written.
pub fn hand_over(data_dir: &Path, link: Option<&str>) -> io::Result<bool> {
    let folder = data_dir.join(FOLDER);
    atomic::make_private_folder(&folder)?;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let path = folder.join(format!("{since:030}-{}{WHOLE}", std::process::id()));
    atomic::write_private(&path, link.unwrap_or_default().as_bytes())?;
    let until = Instant::now() + PATIENCE;
    while path.exists() {
        if Instant::now() >= until {
            // Gone after all: it was taken in the last moment.
            return Ok(std::fs::remove_file(&path).is_err());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(true)
}

/// Forgets what was left for an app that is no more: nobody expects an old link to open now.
pub(super) fn sweep(data_dir: &Path) {
    let folder = data_dir.join(FOLDER);
    while let Some(path) = oldest(&folder) {
        if std::fs::remove_file(path).is_err() {
            return;
        }
    }
    if folder.is_dir() {
        atomic::sweep(&folder);
    }
}

impl Trente {
    /// Waits until the app is started a second time with the same data folder; gives the link that it was started with.
    /// Only one should wait at a time.
    pub async fn second_start(&self) -> Option<String> {
        let folder = self.ground.config.data_dir.join(FOLDER);
        // Before the first look: what comes after it is told.
        let mut coming = Coming::to(&folder);
        loop {
            let folder = folder.clone();
            let taken = tokio::task::spawn_blocking(move || take(&folder)).await;
            if let Ok(Some(link)) = taken {
                return Some(link).filter(|link| !link.is_empty());
            }
            coming.wait().await;
        }
    }
}

/// Tells when it is time to look.
struct Coming {
    #[cfg(target_os = "linux")]
    changes: Option<changes::Changes>,
}

impl Coming {
    #[cfg(target_os = "linux")]
    fn to(folder: &Path) -> Self {
        let made = atomic::make_private_folder(folder);
        let changes = made.and_then(|()| changes::Changes::of(folder));
        let changes = changes.inspect_err(|error| tracing::debug!(%error, "the folder is looked at now and then")).ok();
        Self { changes }
    }

    #[cfg(not(target_os = "linux"))]
    fn to(_folder: &Path) -> Self {
        Self {}
    }

    async fn wait(&mut self) {
        #[cfg(target_os = "linux")]
        if let Some(changes) = &mut self.changes
            && changes.next().await
        {
            return;
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Takes the oldest word; it is taken once it is away.
fn take(folder: &Path) -> Option<String> {
    let path = oldest(folder)?;
    let short = std::fs::symlink_metadata(&path).is_ok_and(|about| about.is_file() && about.len() <= LONGEST);
    let link = short.then(|| std::fs::read_to_string(&path).ok()).flatten();
    std::fs::remove_file(&path).ok()?;
    Some(link.unwrap_or_default())
}

fn oldest(folder: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?;
    let whole = entries.flatten().map(|entry| entry.path()).filter(|path| path.to_string_lossy().ends_with(WHOLE));
    whole.min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_is_taken_in_its_order_and_once() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let place = folder.path().join(FOLDER);
        assert_eq!(take(&place), None, "nobody was started");
        std::fs::create_dir(&place).expect("it can be made");
        let leave = |name: &str, text: &[u8]| std::fs::write(place.join(name), text).expect("it can be written");
        leave("2.start", b"trente://b");
        leave("1.start", "trente://é".as_bytes());
        leave("0.start.1-0-aa.new", b"not whole");
        assert_eq!(take(&place).as_deref(), Some("trente://é"), "the oldest first");
        assert_eq!(take(&place).as_deref(), Some("trente://b"), "then the next");
        assert_eq!(take(&place), None, "each once");
        leave("3.start", &b"x".repeat(4001));
        leave("4.start", &[0xff, 0xfe]);
        assert_eq!((take(&place), take(&place)), (Some(String::new()), Some(String::new())), "started, without a link");
        assert_eq!(take(&place), None, "nothing is left in the way");
    }

    #[test]
    fn what_nobody_takes_is_taken_back() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        assert!(!hand_over(folder.path(), Some("trente://login")).expect("it can be written"), "nobody is there");
        assert_eq!(take(&folder.path().join(FOLDER)), None, "an old link opens nothing later");
    }
}
