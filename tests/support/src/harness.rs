//! The real window, driven as a person would.
//!
//! A [`Desk`] is a display and a message bus of their own. A [`Home`] is what the app keeps on a device. An [`App`] says
//! how to start it; [`App::open`] gives a [`Window`], in which things are found by role and accessible name ([`By`]), and
//! [`App::start_undriven`] one that is left alone, to be measured.
//! Everything ends with its value: programs, the app, its web processes.

mod app;
mod axe;
mod bar;
mod by;
mod desk;
mod fonts;
mod heard;
mod home;
mod opener;
mod outside;
mod popups;
mod processes;
mod screen;
mod speech;
mod trace;
mod undriven;
mod window;

pub use app::{App, Scheme};
pub use axe::Violation;
pub use bar::{Bar, Row};
pub use by::{By, alert, article, button, field, heading, link, matching, role, switch};
pub use desk::Desk;
pub use heard::{Heard, Line};
pub use home::Home;
pub use outside::Outside;
pub use popups::{Popup, Popups};
pub use screen::Screen;
pub use trace::Trace;
pub use undriven::Undriven;
pub use window::{Given, Hand, Key, Window};

use crate::child::NotRunning;

/// Why a step of a test failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Trouble {
    /// A program of the harness is not running.
    #[error(transparent)]
    Program(#[from] NotRunning),
    /// The driver refused.
    #[error("the driver refused: {0}")]
    Driver(#[from] fantoccini::error::CmdError),
    /// The driver does not answer: the app hangs.
    #[error("the window does not answer its driver")]
    Silent,
    /// No session came about.
    #[error("no session with the window: {0}")]
    Session(#[from] fantoccini::error::NewSessionError),
    /// Something is not there, or does not go away.
    #[error("{what}\nthe window showed:\n{shown}")]
    Missing {
        /// What was waited for.
        what: String,
        /// What there was instead.
        shown: String,
    },
    /// A file of the harness.
    #[error("{what}: {source}")]
    File {
        /// Which.
        what: String,
        /// Why.
        source: std::io::Error,
    },
    /// A script in the page gave something else than was agreed.
    #[error("a script of the harness gave {0}")]
    Script(String),
    /// The desk's bus.
    #[error("the bus refused: {0}")]
    Bus(#[from] zbus::Error),
    /// What came over the bus is of another kind.
    #[error("the bus told something else: {0}")]
    Told(#[from] zbus::zvariant::Error),
    /// The browser did not land.
    #[error(transparent)]
    Lost(#[from] crate::person::Lost),
}

impl Trouble {
    fn file(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |source| Self::File { what, source }
    }
}
