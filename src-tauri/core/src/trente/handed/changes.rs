//! The kernel tells when something comes into a folder: nobody has to look again and again.

use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use rustix::io::Errno;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// What comes into one folder.
pub(super) struct Changes(AsyncFd<OwnedFd>);

impl Changes {
    /// Begins to listen. Whole files come by another name into their place.
    ///
    /// # Errors
    /// When the folder is not there, or the kernel has no room for one more listener.
    pub(super) fn of(folder: &Path) -> io::Result<Self> {
        let listener = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        inotify::add_watch(&listener, folder, WatchFlags::MOVED_TO | WatchFlags::CREATE)?;
        Ok(Self(AsyncFd::with_interest(listener, Interest::READABLE)?))
    }

    /// Waits until something has come since this was asked last.
    ///
    /// # Errors
    /// When the kernel does not tell any more.
    pub(super) async fn next(&self) -> io::Result<()> {
        let mut ready = self.0.readable().await?;
        let mut told = [0_u8; 4096];
        loop {
            match rustix::io::read(self.0.get_ref(), &mut told) {
                Ok(0) | Err(Errno::AGAIN) => break,
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        ready.clear_ready();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[tokio::test]
    async fn what_comes_is_told_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let changes = Changes::of(folder.path()).expect("the kernel listens");
        let wait = |how_long| tokio::time::timeout(how_long, changes.next());
        assert!(wait(Duration::from_millis(100)).await.is_err(), "nothing came");
        for name in ["a", "b"] {
            let new = folder.path().join(name).with_extension("new");
            std::fs::write(&new, "").expect("it can be written");
            std::fs::rename(new, folder.path().join(name)).expect("it can be moved");
            let told = wait(Duration::from_secs(10)).await;
            assert!(told.is_ok_and(|told| told.is_ok()), "{name} came");
        }
        assert!(wait(Duration::from_millis(100)).await.is_err(), "and was told once");
        assert!(Changes::of(&folder.path().join("gone")).is_err(), "a folder that is not there");
    }
}
