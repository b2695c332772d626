//! Other people's servers, started for a test.
//!
//! - [`Mock`]: mastodon-mock, a stateful stand-in for Mastodon (Python). `TRENTE_MOCK_BIN` names its program; without it
//!   it is installed once into the user's cache folder.
//! - [`Snac`]: a small real server. `TRENTE_SNAC_BIN` names its program; without it `snac` of the `PATH` is taken.

mod mock;
mod snac;

pub use mock::{Mock, VERSION as MOCK_VERSION};
pub use snac::Snac;

use crate::child::{NotRunning, Running};

/// Waits until a server answers this address with success.
async fn answering(running: &mut Running, url: &str) -> Result<(), NotRunning> {
    let client = crate::person::browser();
    running
        .until(async || client.get(url).send().await.ok().filter(|answer| answer.status().is_success()).map(drop))
        .await
}
