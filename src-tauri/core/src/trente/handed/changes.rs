//! The kernel tells when something comes into a folder: nobody has to look again and again.

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use rustix::io::Errno;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::path::Path;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// What comes into one folder. A thread waits for it, which ends with the next thing that comes, or with the folder.
pub(super) struct Changes(Receiver<()>);

impl Changes {
    /// Begins to listen. Whole files come by another name into their place.
    ///
    /// # Errors
    /// When the folder is not there, or the kernel has no room for one more listener.
    pub(super) fn of(folder: &Path) -> io::Result<Self> {
        let listener = inotify::init(CreateFlags::CLOEXEC)?;
        inotify::add_watch(&listener, folder, WatchFlags::MOVED_TO | WatchFlags::CREATE)?;
        let (tell, told) = channel(1);
        std::thread::Builder::new().name("second-starts".to_owned()).spawn(move || listen(listener, &tell))?;
        Ok(Self(told))
    }

    /// Waits until something has come since this was asked last. False when nobody tells any more.
    pub(super) async fn next(&mut self) -> bool {
        self.0.recv().await.is_some()
    }
}

fn listen(listener: OwnedFd, tell: &Sender<()>) {
    let mut room = [MaybeUninit::uninit(); 4096];
    let mut reader = inotify::Reader::new(listener, &mut room);
    loop {
        match reader.next() {
            // The folder is gone.
            Ok(event) if event.events().contains(ReadFlags::IGNORED) => return,
            Ok(_) => {
                if let Err(TrySendError::Closed(())) = tell.try_send(()) {
                    return;
                }
            }
            Err(Errno::INTR) => {}
            Err(error) => {
                tracing::debug!(%error, "the kernel tells no more what comes");
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    #[tokio::test]
    async fn what_comes_is_told_until_the_folder_is_gone() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mut changes = Changes::of(folder.path()).expect("the kernel listens");
        assert!(timeout(Duration::from_millis(100), changes.next()).await.is_err(), "nothing came");
        for name in ["a", "b"] {
            let new = folder.path().join(name).with_extension("new");
            std::fs::write(&new, "").expect("it can be written");
            std::fs::rename(new, folder.path().join(name)).expect("it can be moved");
            assert_eq!(timeout(Duration::from_secs(10), changes.next()).await, Ok(true), "{name} came");
        }
        assert!(Changes::of(&folder.path().join("gone")).is_err(), "a folder that is not there");
        drop(folder);
        let told_of_the_end = async { while changes.next().await {} };
        assert_eq!(timeout(Duration::from_secs(10), told_of_the_end).await, Ok(()), "nobody waits for ever");
    }
}
