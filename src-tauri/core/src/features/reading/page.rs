//! Pages of timelines on their way to the window.

use super::Reading;
use crate::api;
use crate::api::entities::{FilterContext, Status};
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::view;
use trente_contract::Fault;
use trente_contract::page::{Page, Source, Timeline};

/// A page as it is shown in its place, where the reader's filters for that place hold.
pub(crate) async fn timeline(
    reading: &Reading,
    asking: &Asking,
    page: api::Page<Status>,
    source: Source,
    place: FilterContext,
) -> Result<Timeline, Fault> {
    let context = reading.ground.view_of(asking, &page.items).await.in_place(place);
    let entries = move |items: Vec<Status>| items.iter().map(|status| view::entry(status, &context)).collect();
    Ok(Timeline { page: Page { items: shown(page.items, entries).await?, next: page.next }, source })
}
