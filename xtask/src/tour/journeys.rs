//! What a person sets out to do, done in the window, and what it cost them. One file a journey; its name goes into
//! [`JOURNEYS`] and into the report.

use crate::{fault::Fault, tour::scene::Go};

mod login;
mod reading;

/// All journeys, in the order in which a person would come to them.
pub(crate) const JOURNEYS: [(&str, Go); 2] =
    [("reading", |scene| Box::pin(reading::go(scene))), ("login", |scene| Box::pin(login::go(scene)))];

/// The journey of this name.
pub(crate) fn known(name: &str) -> Result<&'static str, Fault> {
    let names = JOURNEYS.map(|(name, _)| name);
    let found = names.into_iter().find(|known| *known == name);
    found.ok_or_else(|| Fault::Usage(format!("--only takes one of the journeys: {}", names.join(" "))))
}
