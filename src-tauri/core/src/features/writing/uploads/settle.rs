//! What is seen to before a post goes out: all that goes along is at the server, and it knows what that shows.

use super::board::Name;
use super::{Uploads, hundredths, warn};
use crate::api::endpoints::media::{GetMedia, UpdateMedia};
use crate::api::entities::MediaId;
use crate::ground::Asking;
use crate::session::UploadRecord;
use std::time::Duration;
use trente_contract::compose::{Attached, UploadState};
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

/// After so long the server is asked whether it still has a file, before a post goes out without it.
const FRESH: Duration = Duration::from_secs(600);

impl Uploads {
    /// The server's ids of these files, in order; none when one of them was never there.
    pub(in crate::features::writing) async fn ids(
        &self,
        account: &AccountKey,
        files: &[Attached],
    ) -> Result<Option<Vec<MediaId>>, Fault> {
        let mut ids = Vec::with_capacity(files.len());
        for file in files {
            let Some((record, _)) = self.record(&(account.clone(), file.key.clone())).await? else { return Ok(None) };
            ids.push(MediaId::from(record.id));
        }
        Ok(Some(ids))
    }

    /// Sees to it that the server has these files, is done with them, and knows what they show. Their ids, in order.
    pub(in crate::features::writing) async fn settle(
        &self,
        asking: &Asking,
        account: &AccountKey,
        files: &[Attached],
    ) -> Result<Vec<MediaId>, Fault> {
        let mut ids = Vec::with_capacity(files.len());
        for file in files {
            ids.push(self.settle_one(asking, &(account.clone(), file.key.clone()), file).await?);
        }
        Ok(ids)
    }

    async fn settle_one(&self, asking: &Asking, name: &Name, file: &Attached) -> Result<MediaId, Fault> {
        let missing = || Fault::new(FaultCode::MediaMissing, "create_post: a file is not there");
        if self.board.get(name).is_some_and(|upload| upload.state != UploadState::Ready) {
            return Err(missing());
        }
        let (record, heard) = self.record(name).await?.ok_or_else(missing)?;
        let id = MediaId::from(record.id.as_str());
        // What belongs to the post that is changed is told anew with the post.
        if record.of.is_some() {
            return Ok(id);
        }
        let is_told = record.alt == file.alt && record.focus == file.focus;
        let answer = match is_told {
            true if heard < FRESH => return Ok(id),
            true => asking.client.answer(&GetMedia { id: &id }).await.map(|_| ()),
            false => {
                let focus = Some(hundredths(file.focus.unwrap_or_default()));
                asking.client.send(&UpdateMedia { id: &id, description: &file.alt, focus }).await.map(|_| ())
            }
        };
        match answer {
            Ok(()) => {
                let record = UploadRecord { alt: file.alt.clone(), focus: file.focus, ..record };
                self.board.told(name, &record);
                warn(self.ground.store.note_upload(&name.0, &name.1, Some(&record)).await);
                Ok(id)
            }
            Err(error) if matches!(error.status(), Some(404 | 410)) => {
                // Whoever watches it takes it up again, from the copy.
                warn(self.ground.store.note_upload(&name.0, &name.1, None).await);
                self.board.forget(name);
                Err(missing())
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }

    /// What the server has of a file, and how long ago that was heard.
    async fn record(&self, name: &Name) -> Result<Option<(UploadRecord, Duration)>, Fault> {
        match self.board.record(name) {
            Some(known) => Ok(Some(known)),
            None => Ok(self.ground.store.upload(&name.0, &name.1).await?.map(|record| (record, Duration::MAX))),
        }
    }
}
