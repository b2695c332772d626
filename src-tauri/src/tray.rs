//! The app's icon in the system's bar, from which a closed window comes back. The window has the words; here they go to whatever
//! shows them.

#[cfg(target_os = "linux")]
mod item;
#[cfg(target_os = "linux")]
mod known;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod menu;
#[cfg(mobile)]
mod nowhere;
#[cfg(desktop)]
mod press;
#[cfg(any(target_os = "macos", windows))]
mod system;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Runtime};
use tokio::sync::Notify;
use trente_contract::desk::{TrayAct, TrayWords};

#[cfg(target_os = "linux")]
use linux::Way;
#[cfg(mobile)]
use nowhere::Way;
#[cfg(any(target_os = "macos", windows))]
use system::Way;

/// So many choices are kept until the window asks.
#[cfg(any(desktop, test))]
const MOST: usize = 8;

/// The icon, if there is one.
#[derive(Default)]
pub(crate) struct Tray {
    way: Way,
    acts: Arc<Acts>,
    leaving: Arc<AtomicBool>,
}

impl Tray {
    /// Shows the icon with these words, or takes it away. True when it is there.
    pub(crate) async fn show<R: Runtime>(&self, app: &AppHandle<R>, words: Option<TrayWords>) -> bool {
        self.way.show(app, words, &self.acts, &self.leaving).await
    }

    /// The icon is there now: a window that is closed can come back.
    #[cfg(desktop)]
    pub(crate) fn is_there(&self) -> bool {
        self.way.is_there()
    }

    /// The person said in the icon's menu that the app is to end.
    #[cfg(desktop)]
    pub(crate) fn is_leaving(&self) -> bool {
        self.leaving.load(Ordering::SeqCst)
    }

    /// Whether somebody would show the icon; none where the app does not know how to have one.
    pub(crate) async fn would_show<R: Runtime>(&self, app: &AppHandle<R>) -> Option<bool> {
        self.way.would_show(app).await
    }

    /// What was chosen in the icon's menu and is for the window to do; waits for it, so long at most.
    pub(crate) async fn chosen(&self, longest: Duration) -> Option<TrayAct> {
        self.acts.wait(longest).await
    }
}

/// What was chosen and not yet done.
#[derive(Default)]
struct Acts {
    chosen: Mutex<VecDeque<TrayAct>>,
    bell: Notify,
}

impl Acts {
    #[cfg(any(desktop, test))]
    fn ring(&self, act: TrayAct) {
        let mut chosen = self.chosen.lock().unwrap_or_else(PoisonError::into_inner);
        if chosen.len() < MOST {
            chosen.push_back(act);
        }
        self.bell.notify_one();
    }

    async fn wait(&self, longest: Duration) -> Option<TrayAct> {
        let heard = async {
            loop {
                let next = self.chosen.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                if let Some(act) = next {
                    return act;
                }
                self.bell.notified().await;
            }
        };
        tokio::time::timeout(longest, heard).await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_was_chosen_is_told_once_and_in_its_order() {
        let acts = Acts::default();
        for _ in 0..20 {
            acts.ring(TrayAct::Write);
        }
        for _ in 0..MOST {
            assert_eq!(acts.wait(Duration::ZERO).await, Some(TrayAct::Write), "it waited");
        }
        assert_eq!(acts.wait(Duration::from_millis(20)).await, None, "no more are kept");
        let (told, ()) = tokio::join!(acts.wait(Duration::from_secs(20)), async {
            acts.ring(TrayAct::Quiet);
            acts.ring(TrayAct::Notifications);
        });
        assert_eq!(told, Some(TrayAct::Quiet), "the first");
        assert_eq!(acts.wait(Duration::ZERO).await, Some(TrayAct::Notifications), "then the second");
    }
}
