//! Pop-ups of the system. The window has the words; here they go to whatever shows them.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(mobile)]
mod phone;
#[cfg(any(target_os = "macos", windows))]
mod system;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tauri::{AppHandle, Runtime};
use tokio::sync::Notify;
use trente_contract::notification::Popped;

#[cfg(target_os = "linux")]
use linux::Way;
#[cfg(mobile)]
use phone::Way;
#[cfg(any(target_os = "macos", windows))]
use system::Way;

/// No pop-up has longer words, in characters: the system cuts them much earlier.
const LONGEST: usize = 400;

/// One pop-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Popup {
    title: String,
    text: String,
    open: String,
    several: bool,
}

impl Popup {
    /// Made of words that may be of any length.
    pub(crate) fn of(title: &str, text: &str, open: &str, several: bool) -> Self {
        let cut = |words: &str| words.chars().take(LONGEST).collect::<String>();
        Self { title: cut(title), text: cut(text), open: cut(open), several }
    }
}

/// Why there is no pop-up.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct NoPopup(String);

/// The way to whatever shows pop-ups.
#[derive(Default)]
pub(crate) struct Popups {
    way: Way,
    clicks: Arc<Clicks>,
}

impl Popups {
    /// Shows one, if this system does.
    pub(crate) async fn show<R: Runtime>(&self, app: &AppHandle<R>, popup: Popup) -> Popped {
        match self.way.show(app, popup, &self.clicks).await {
            Ok(()) => Popped::Shown,
            Err(error) => {
                tracing::info!(%error, "no pop-up can be shown");
                Popped::Nowhere
            }
        }
    }

    /// Whether one was clicked since this was asked last; waits for it, so long at most.
    pub(crate) async fn clicked(&self, longest: Duration) -> bool {
        self.clicks.wait(longest).await
    }
}

/// Clicks that nobody was told of yet.
#[derive(Default)]
struct Clicks {
    clicked: AtomicBool,
    bell: Notify,
}

impl Clicks {
    #[cfg(any(target_os = "linux", test))]
    fn ring(&self) {
        self.clicked.store(true, Ordering::SeqCst);
        self.bell.notify_one();
    }

    async fn wait(&self, longest: Duration) -> bool {
        let heard = async {
            // The bell may still ring of what was told.
            while !self.clicked.swap(false, Ordering::SeqCst) {
                self.bell.notified().await;
            }
        };
        tokio::time::timeout(longest, heard).await.is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_an_end() {
        let popup = Popup::of(&"a".repeat(9000), "b", "c", false);
        assert_eq!((popup.title.len(), popup.text.as_str()), (LONGEST, "b"), "whatever a page sends");
    }

    #[tokio::test]
    async fn a_click_is_told_once() {
        let clicks = Clicks::default();
        clicks.ring();
        clicks.ring();
        assert!(clicks.wait(Duration::ZERO).await, "it waited");
        assert!(!clicks.wait(Duration::from_millis(20)).await, "once");
        let (told, ()) = tokio::join!(clicks.wait(Duration::from_secs(20)), async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            clicks.ring();
        });
        assert!(told, "while somebody waits");
    }
}
