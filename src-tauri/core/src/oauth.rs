//! Log-in: discovery, registration, authorisation, token, revocation.

mod answer;
mod attempt;
mod exchange;
mod kept;
mod loopback;
mod metadata;
mod newcomer;
mod redirect;
mod registration;
mod scheme;
mod transport;
mod wait;

pub(crate) use attempt::{Attempt, Ways, expired, forget_registration, revoke};
pub(crate) use kept::KeptAttempt;
pub use loopback::{Loopback, RedirectPages};
pub(crate) use newcomer::app_grant;
pub use redirect::{Arrival, Arrivals, Browser, NoBrowser, NoRedirect, Redirect, Verdict};
pub(crate) use registration::Grant;
pub use scheme::OwnScheme;
pub(crate) use wait::PATIENCE;
