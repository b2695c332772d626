//! Links that the system opened the app with, until the window takes them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use tokio::sync::watch;

/// More links than this were opened by no person.
const MOST: usize = 8;
/// Longer ones are none.
const LONGEST: usize = 4000;

/// Where a text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    /// The person typed or pasted it in the window.
    Window,
    /// From outside: any web page can send it, and nobody has been asked yet.
    Outside,
    /// From outside, and the person was asked: it is taken up once more after a yes alone.
    Allowed,
}

/// Links in the order in which they came.
#[derive(Default)]
pub(crate) struct Arrived {
    links: Mutex<VecDeque<String>>,
    /// Those that the window took lately, and whether the person was asked about them.
    taken: Mutex<VecDeque<(String, bool)>>,
    /// Counts links, and who waits for them.
    changed: watch::Sender<(u64, u64)>,
}

impl Arrived {
    /// Keeps a link for the window.
    pub(crate) fn put(&self, link: String) {
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
    pub(crate) fn take(&self) -> Option<String> {
        let link = self.links.lock().unwrap_or_else(PoisonError::into_inner).pop_front()?;
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        // The same link once more is another question.
        taken.retain(|(known, _)| *known != link);
        if taken.len() == MOST {
            taken.pop_front();
        }
        taken.push_back((link.clone(), false));
        Some(link)
    }

    /// Whether a text that the window wants to take up came this way. After the first time the person was asked.
    pub(crate) fn weigh(&self, text: &str) -> From {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        match taken.iter_mut().find(|(known, _)| known == text) {
            None => From::Window,
            Some((_, asked)) if *asked => From::Allowed,
            Some((_, asked)) => {
                *asked = true;
                From::Outside
            }
        }
    }

    /// The same, once there is one. The newest who waits gets it: a window that was loaded anew has left an earlier question
    /// behind, which would take a link to nowhere; that one is answered with none.
    pub(crate) async fn wait(&self) -> Option<String> {
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
    fn what_came_from_outside_is_asked_about_once_each_time_it_comes() {
        let arrived = Arrived::default();
        assert_eq!(arrived.weigh("a"), From::Window, "somebody typed it");
        arrived.put("a".into());
        assert_eq!(arrived.weigh("a"), From::Window, "the window has not seen it");
        arrived.take();
        assert_eq!(arrived.weigh("a"), From::Outside, "a question comes first");
        assert_eq!(arrived.weigh("a"), From::Allowed, "then it may go on");
        assert_eq!(arrived.weigh("b"), From::Window, "another text");
        arrived.put("a".into());
        arrived.take();
        assert_eq!(arrived.weigh("a"), From::Outside, "it came once more, and is asked about once more");
    }

    #[test]
    fn a_flood_does_not_fill_the_memory() {
        let arrived = Arrived::default();
        (0..100).for_each(|number| arrived.put(number.to_string()));
        arrived.put("x".repeat(LONGEST + 1));
        assert_eq!(arrived.take().as_deref(), Some("92"), "the newest few are kept");
    }
}
