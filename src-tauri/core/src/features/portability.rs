//! Taking one's people along: out of an account into files, and out of files into an account.

mod doing;
mod export;
mod fetched;
mod files;
mod imports;
mod moving;
mod pace;
mod rows;
mod written;

use crate::ground::Ground;
use crate::ground::version::Version;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::sync::watch;
use trente_contract::ids::AccountKey;
use trente_contract::portability::Export;

pub(crate) struct Portability {
    ground: Arc<Ground>,
    /// Exports of this run.
    exports: Mutex<HashMap<AccountKey, Export>>,
    exported: Version,
    /// Why imports rest, by their ids.
    rests: imports::Rests,
    imported: Version,
    woken: watch::Sender<()>,
}

impl Portability {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self {
            ground,
            exports: Mutex::default(),
            exported: Version::default(),
            rests: imports::Rests::default(),
            imported: Version::default(),
            woken: watch::Sender::new(()),
        }
    }
}
