//! The directory as it is on the net, fetched at most once a day and kept on this device.

use super::{Directory, Names, NotADirectory};
use crate::api::{ApiError, Http, Origin};
use crate::disk::atomic;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;
use std::time::Duration;
use url::Url;

/// The directory that is asked unless another was named: undocumented, without key; see its site's source,
/// <https://github.com/mastodon/joinmastodon>.
pub const PUBLIC: &str = "https://api.joinmastodon.org/servers";

/// So long what was fetched is new enough.
pub const FRESH: Duration = Duration::from_secs(24 * 3600);

/// The most bytes of a directory: the public one has a quarter of a million.
const CAP: u64 = 4 * 1024 * 1024;

/// Where the directory comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its address.
    pub url: Url,
    /// Another than the public one: its servers are recommended, and no others while it answers.
    pub named: bool,
}

impl Source {
    /// The directory that was named, or the public one.
    pub fn new(named: Option<&Url>) -> Self {
        let url = named.cloned().unwrap_or_else(|| Url::parse(PUBLIC).expect("a constant that is an address"));
        Self { url, named: named.is_some() }
    }

    /// Only a directory on this machine can tell of servers on this machine.
    pub fn names(&self) -> Names {
        let local = Origin::of(&self.url).is_ok_and(|origin| origin.is_loopback());
        if local { Names::Local } else { Names::Public }
    }
}

/// A directory that was fetched before.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What it said.
    pub directory: Directory,
    /// When.
    pub fetched_at: Timestamp,
}

/// Why a directory was not had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RefreshError {
    /// It was not reached, or refused.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// It answered something else.
    #[error("the answer is no directory")]
    Answer(#[from] NotADirectory),
}

/// The first line of the file; the directory stands below.
#[derive(Serialize, Deserialize)]
struct Head {
    from: Url,
    fetched_at: Timestamp,
}

/// Asks for the directory; `now` is its day, unless it tells one.
///
/// # Errors
/// When it is not reached, refuses, or answers something else.
pub async fn fetch(http: &Http, source: &Source, now: Timestamp) -> Result<Directory, RefreshError> {
    let received = http.fetch(&source.url, CAP).await?;
    let mut directory = Directory::read(&received.body, source.names())?;
    let today = || now.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    directory.day = directory.day.or_else(|| Some(today()));
    Ok(directory)
}

/// Keeps what was fetched.
///
/// # Errors
/// When the file cannot be written.
pub fn keep(path: &Path, source: &Source, kept: &Kept) -> io::Result<()> {
    let head = Head { from: source.url.clone(), fetched_at: kept.fetched_at };
    let head = serde_json::to_string(&head).expect("an address and a time have a JSON form");
    atomic::write_private(path, format!("{head}\n{}", kept.directory.write()).as_bytes())
}

/// What was kept of this source; none when there is nothing that can be read.
pub fn recall(path: &Path, source: &Source) -> Option<Kept> {
    let text = std::fs::read_to_string(path).ok()?;
    let (head, directory) = text.split_once('\n')?;
    let head: Head = serde_json::from_str(head).ok().filter(|head: &Head| head.from == source.url)?;
    let directory = Directory::read(directory.as_bytes(), source.names()).ok()?;
    Some(Kept { directory, fetched_at: head.fetched_at })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(url: &str) -> Source {
        Source::new(Some(&Url::parse(url).expect("an address")))
    }

    #[test]
    fn kept_directory_is_that_of_its_source_alone() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("directory.json");
        let (here, there) = (source("https://directory.example/servers"), source("https://other.example/servers"));
        let kept = Kept { directory: (*Directory::bundled()).clone(), fetched_at: Timestamp::UNIX_EPOCH };
        keep(&path, &here, &kept).expect("the folder can be written");
        assert_eq!(recall(&path, &here), Some(kept), "it comes back as it was");
        assert_eq!(recall(&path, &there), None, "another directory's servers are not recommended");
        std::fs::write(&path, "{").expect("the file can be written");
        assert_eq!(recall(&path, &here), None, "a damaged file is as good as none");
    }

    #[test]
    fn only_a_local_directory_names_local_servers() {
        assert_eq!(source("http://127.0.0.1:9/servers").names(), Names::Local, "practice");
        assert_eq!(source("https://directory.example/servers").names(), Names::Public, "the net");
    }
}
