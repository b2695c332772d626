//! Keeping what was read.

use super::Reading;
use crate::api::Page;
use crate::api::entities::Status;
use crate::cache::Age;
use crate::ground::kept::{Came, arrived};
use crate::ground::phrases::leaves_filters;
use crate::ground::{Asking, Ground};
use std::sync::Arc;
use trente_contract::ids::Cursor;

/// What a page is of its timeline.
#[derive(Clone, Debug)]
pub(crate) enum Which {
    /// All there is: the list has no lasting order.
    Only,
    /// The newest.
    Newest,
    /// What follows downward, asked for by this cursor.
    Below(Cursor),
}

/// Keeps a page that was asked for at that age. Keeping must not hold up showing.
pub(crate) fn keep_in_background(
    reading: &Arc<Reading>,
    asking: &Asking,
    name: &'static str,
    page: &Page<Status>,
    age: Age,
    which: Which,
) {
    tokio::spawn(keep(reading.ground.clone(), asking.clone(), name, page.clone(), age, which));
}

/// Keeps a page that was asked for at that age.
pub(super) async fn keep(
    ground: Arc<Ground>,
    asking: Asking,
    name: &'static str,
    page: Page<Status>,
    age: Age,
    which: Which,
) {
    let at = (!matches!(which, Which::Below(_))).then(|| ground.http.now().to_string());
    // At the next start nobody knows the filters yet.
    if leaves_filters(&asking, &page.items) {
        ground.look_for_phrases(&asking).await;
    }
    let (reader, arrived) = (asking.reader(), arrived(&page));
    let came = Came { age, at, statuses: page.items };
    ground
        .change_timeline((&reader, name), came, move |timeline| match which {
            Which::Only => (timeline.only(&arrived), ()),
            Which::Newest => (timeline.newest(&arrived), ()),
            Which::Below(asked) => (timeline.came_below(&asked, &arrived), ()),
        })
        .await;
}
