//! Links that the system opened the app with, until the window takes them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use tokio::sync::watch;

/// More links than this were opened by no person.
const MOST: usize = 8;
/// Longer ones are none.
const LONGEST: usize = 4000;

/// Links in the order in which they came.
#[derive(Default)]
pub(super) struct Arrived {
    links: Mutex<VecDeque<String>>,
    /// Counts links, and who waits for them.
    changed: watch::Sender<(u64, u64)>,
}

impl Arrived {
    /// Keeps a link for the window.
    pub(super) fn put(&self, link: String) {
        if link.trim().is_empty() || link.len() > LONGEST {
            return;
        }
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        if links.len() == MOST {
            links.pop_front();
        }
        links.push_back(link);
        drop(links);
        self.changed.send_modify(|(links, _)| *links += 1);
    }

    /// The oldest link that was not taken.
    pub(super) fn take(&self) -> Option<String> {
        self.links.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// The same, once there is one. The newest who waits gets it: a window that was loaded anew has left an earlier question
    /// behind, which would take a link to nowhere; that one is answered with none.
    pub(super) async fn wait(&self) -> Option<String> {
        self.changed.send_modify(|(_, waiting)| *waiting += 1);
        let mut changed = self.changed.subscribe();
        let (_, own) = *changed.borrow_and_update();
        loop {
            if let Some(link) = self.take() {
                return Some(link);
            }
            changed.changed().await.ok()?;
            let (_, newest) = *changed.borrow_and_update();
            if newest != own {
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[tokio::test]
    async fn links_are_taken_once_in_their_order() {
        let arrived = Arrived::default();
        assert_eq!(arrived.take(), None, "nothing came");
        arrived.put("a".into());
        arrived.put("b".into());
        arrived.put("  ".into());
        assert_eq!(arrived.wait().await.as_deref(), Some("a"), "the oldest first");
        assert_eq!(arrived.take().as_deref(), Some("b"), "then the next");
        assert_eq!(arrived.take(), None, "each once");
    }

    #[tokio::test]
    async fn newest_who_waits_gets_the_link() {
        let arrived = Arc::new(Arrived::default());
        let waiting = |arrived: &Arc<Arrived>| {
            let arrived = arrived.clone();
            tokio::spawn(async move { arrived.wait().await })
        };
        let old = waiting(&arrived);
        tokio::task::yield_now().await;
        let new = waiting(&arrived);
        assert_eq!(old.await.expect("it ends"), None, "the earlier question is given up");
        arrived.put("a".into());
        assert_eq!(new.await.expect("it ends").as_deref(), Some("a"), "the later one is answered");
    }

    #[test]
    fn a_flood_does_not_fill_the_memory() {
        let arrived = Arrived::default();
        (0..100).for_each(|number| arrived.put(number.to_string()));
        arrived.put("x".repeat(LONGEST + 1));
        assert_eq!(arrived.take().as_deref(), Some("92"), "the newest few are kept");
    }
}
