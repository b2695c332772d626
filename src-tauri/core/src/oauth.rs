//! Log-in: discovery, registration, authorisation, token, revocation.

mod loopback;
mod redirect;

pub use loopback::{Loopback, RedirectPages};
pub use redirect::{Arrival, Arrivals, Browser, NoBrowser, NoRedirect, Redirect, Verdict};
