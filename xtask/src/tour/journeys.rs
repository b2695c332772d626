//! What a person sets out to do, done in the window, and what it cost them. One file a journey; its name goes into
//! [`JOURNEYS`] and into the report.

use crate::{fault::Fault, tour::scene::Go};

mod closed_server;
mod directory_down;
mod invite;
mod login;
mod mail_lost;
mod newcomer;
mod newcomer_keyboard;
mod newcomer_large_text;
mod newcomer_own_password;
mod newcomer_slow;
mod pending;
mod rate_limited;
mod reading;
mod refused;
mod returning_login;
mod taken_name;
mod under_age;

/// All journeys, in the order in which a person would come to them.
pub(crate) const JOURNEYS: [(&str, Go); 17] = [
    ("reading", |scene| Box::pin(reading::go(scene))),
    ("newcomer", |scene| Box::pin(newcomer::go(scene))),
    ("newcomer-own-password", |scene| Box::pin(newcomer_own_password::go(scene))),
    ("newcomer-slow", |scene| Box::pin(newcomer_slow::go(scene))),
    ("newcomer-large-text", |scene| Box::pin(newcomer_large_text::go(scene))),
    ("newcomer-keyboard", |scene| Box::pin(newcomer_keyboard::go(scene))),
    ("taken-name", |scene| Box::pin(taken_name::go(scene))),
    ("closed-server", |scene| Box::pin(closed_server::go(scene))),
    ("rate-limited", |scene| Box::pin(rate_limited::go(scene))),
    ("under-age", |scene| Box::pin(under_age::go(scene))),
    ("directory-down", |scene| Box::pin(directory_down::go(scene))),
    ("invite", |scene| Box::pin(invite::go(scene))),
    ("mail-lost", |scene| Box::pin(mail_lost::go(scene))),
    ("pending", |scene| Box::pin(pending::go(scene))),
    ("refused", |scene| Box::pin(refused::go(scene))),
    ("login", |scene| Box::pin(login::go(scene))),
    ("returning-login", |scene| Box::pin(returning_login::go(scene))),
];

/// The journey of this name.
pub(crate) fn known(name: &str) -> Result<&'static str, Fault> {
    let names = JOURNEYS.map(|(name, _)| name);
    let found = names.into_iter().find(|known| *known == name);
    found.ok_or_else(|| Fault::Usage(format!("--only takes one of the journeys: {}", names.join(" "))))
}
