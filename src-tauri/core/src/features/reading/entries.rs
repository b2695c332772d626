//! Posts that are offered, as lines of a timeline.

use super::Reading;
use crate::api::entities::FilterContext;
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::reading::Offer;
use crate::view;
use trente_contract::Fault;
use trente_contract::post::Entry;

/// Lines of a timeline, each with its reason.
pub(crate) async fn entries(reading: &Reading, asking: &Asking, offers: Vec<Offer>) -> Result<Vec<Entry>, Fault> {
    let context =
        reading.ground.view_of(asking, offers.iter().map(|offer| &offer.status)).await.in_place(FilterContext::Home);
    let entry = move |offer: Offer| Entry { because: offer.because, ..view::entry(&offer.status, &context) };
    shown(offers, move |offers| offers.into_iter().map(entry).collect()).await
}
