//! Log-in: discovery, registration, authorisation, token, revocation.

mod answer;
mod attempt;
mod exchange;
mod loopback;
mod metadata;
mod newcomer;
mod redirect;
mod registration;
mod transport;
mod wait;

pub(crate) use attempt::{Attempt, Ways, expired, forget_registration, revoke};
pub use loopback::{Loopback, RedirectPages};
pub(crate) use newcomer::app_grant;
pub use redirect::{Arrival, Arrivals, Browser, NoBrowser, NoRedirect, Redirect, Verdict};
pub(crate) use registration::Grant;
pub(crate) use wait::PATIENCE;
