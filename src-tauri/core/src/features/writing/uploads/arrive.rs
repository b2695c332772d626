//! Waiting for what goes along with a post that goes out by itself.

use super::Uploads;
use std::sync::Arc;
use trente_contract::compose::{Attached, UploadState};
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

impl Uploads {
    /// Waits until the server has all these files. Those that did not arrive before are begun with anew, once.
    pub(in crate::features::writing) async fn arrive(
        self: &Arc<Self>,
        account: &AccountKey,
        files: &[Attached],
    ) -> Result<(), Fault> {
        for file in files {
            if let UploadState::Failed { .. } = self.found(account, file).state {
                let name = (account.clone(), file.key.clone());
                let turn = self.board.begin(&name);
                self.begin(name, turn, file.clone());
            }
        }
        loop {
            let version = self.board.version();
            let mut ready = true;
            for file in files {
                match self.found(account, file).state {
                    UploadState::Ready => {}
                    UploadState::Sending { .. } | UploadState::Processing => ready = false,
                    UploadState::Failed { fault } => return Err(fault),
                    UploadState::Lost => {
                        return Err(Fault::new(FaultCode::MediaMissing, "a post that waits: a file is gone"));
                    }
                }
            }
            if ready {
                return Ok(());
            }
            self.board.newer_than(version).await;
        }
    }
}
