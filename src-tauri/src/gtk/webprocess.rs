//! The web process that draws the window may end: over a picture that takes all memory, or by a mistake in the webview.
//! WebKitGTK leaves the window blank then, and nobody else notices.

use crate::opened::Opened;
use std::cell::RefCell;
use std::time::{Duration, Instant};
use tauri::{Manager, Runtime, WebviewWindow};
use webkit2gtk::{WebProcessTerminationReason, WebViewExt};

/// Two ends within this time have the same reason, and a third would follow.
const SOON: Duration = Duration::from_secs(60);

/// Brings the page back when the process that draws it ended.
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) {
    let app = window.app_handle().clone();
    let watched = window.with_webview(move |webview| {
        let ends = RefCell::new(Ends::default());
        webview.inner().connect_web_process_terminated(move |webview, reason| {
            if reason == WebProcessTerminationReason::TerminatedByApi {
                return;
            }
            let then = ends.borrow_mut().another(Instant::now());
            tracing::error!(?reason, ?then, "the process that draws the window ended");
            if then == Then::WithoutPictures
                && let Ok(trente) = app.state::<Opened>().trente()
            {
                trente.hide_pictures();
            }
            if then != Then::Leave {
                webview.reload();
            }
        });
    });
    if let Err(error) = watched {
        tracing::warn!(%error, "the process that draws the window is not watched");
    }
}

/// What is done about an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// The page begins anew.
    Reload,
    /// The same, without what may have been the reason.
    WithoutPictures,
    /// That did not help: whatever it is, it must not go on for ever.
    Leave,
}

/// The ends so far.
#[derive(Default)]
struct Ends {
    last: Option<Instant>,
    without_pictures: bool,
}

impl Ends {
    fn another(&mut self, now: Instant) -> Then {
        let last = self.last.replace(now);
        if last.is_none_or(|last| now.duration_since(last) >= SOON) {
            return Then::Reload;
        }
        match std::mem::replace(&mut self.without_pictures, true) {
            false => Then::WithoutPictures,
            true => Then::Leave,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is done about ends at these seconds.
    fn done(seconds: &[u64]) -> Vec<Then> {
        let (mut ends, start) = (Ends::default(), Instant::now());
        seconds.iter().map(|second| ends.another(start + Duration::from_secs(*second))).collect()
    }

    #[test]
    fn the_second_end_within_a_minute_costs_the_pictures() {
        use Then::{Leave, Reload, WithoutPictures};
        assert_eq!(done(&[5]), [Reload], "once may be chance");
        assert_eq!(done(&[5, 64]), [Reload, WithoutPictures], "twice within a minute is none");
        assert_eq!(done(&[5, 65, 125, 3600]), [Reload; 4], "now and then");
        assert_eq!(done(&[0, 30, 40]), [Reload, WithoutPictures, Leave], "it was not the pictures");
        assert_eq!(done(&[0, 30, 400, 410]), [Reload, WithoutPictures, Reload, Leave], "later");
    }
}
