//! Files of a post that is out: they are at the server already, and were never on this device.

use super::board::Name;
use super::{Uploads, hundredths, warn};
use crate::api::entities::MediaId;
use crate::ground::Asking;
use crate::session::UploadRecord;
use trente_contract::Fault;
use trente_contract::compose::Attached;
use trente_contract::ids::AccountKey;

/// What a file of a post is to be told as from now on: its id, its description, its point.
pub(in crate::features::writing) type Retold = (MediaId, String, (f64, f64));

impl Uploads {
    /// Writes down under which ids the server has the files of a post.
    pub(in crate::features::writing) async fn note_posted(
        &self,
        account: &AccountKey,
        files: &[(String, UploadRecord)],
    ) -> Result<(), Fault> {
        for (key, record) in files {
            self.ground.store.note_upload(account, key, Some(record)).await?;
        }
        Ok(())
    }

    /// The small picture of a file that belongs to a post; none when it belongs to none.
    pub(super) async fn posted(
        &self,
        name: &Name,
        turn: u32,
        asking: &Asking,
    ) -> Result<Option<Option<String>>, Fault> {
        let Some(record) = self.ground.store.upload(&name.0, &name.1).await? else { return Ok(None) };
        let Some(of) = &record.of else { return Ok(None) };
        let preview = of.preview.as_deref().and_then(|url| self.ground.view(asking).attached(url));
        self.board.note(name, turn, record);
        Ok(Some(preview))
    }

    /// The post is no more: the server may still have its files, by themselves.
    pub(super) async fn let_loose(&self, name: &Name) {
        let Ok(Some(record)) = self.ground.store.upload(&name.0, &name.1).await else { return };
        if record.of.is_some() {
            let loose = UploadRecord { of: None, ..record };
            warn(self.ground.store.note_upload(&name.0, &name.1, Some(&loose)).await);
        }
    }

    /// Which files of a post are described in other words, or have another point than the server knows.
    pub(in crate::features::writing) async fn retold(
        &self,
        account: &AccountKey,
        files: &[Attached],
    ) -> Result<Vec<Retold>, Fault> {
        let mut all = Vec::new();
        for file in files {
            let Some(record) = self.ground.store.upload(account, &file.key).await? else { continue };
            if record.of.is_some() && (record.alt != file.alt || record.focus != file.focus) {
                all.push((MediaId::from(record.id), file.alt.clone(), hundredths(file.focus.unwrap_or_default())));
            }
        }
        Ok(all)
    }
}
