//! One file on its way to the server.

use super::board::Name;
use super::{Uploads, warn};
use crate::api::answer::Answer;
use crate::api::endpoints::media::{GetMedia, Progress, UploadMedia, finished};
use crate::api::entities::{MediaAttachment, MediaId};
use crate::ground::Asking;
use crate::session::UploadRecord;
use crate::view;
use std::sync::Arc;
use trente_contract::compose::{Attached, UploadState};
use trente_contract::media::MediaKind;
use trente_contract::{Fault, FaultCode};

impl Uploads {
    /// Begins to work on a file, in the background.
    pub(super) fn begin(self: &Arc<Self>, name: Name, turn: u32, file: Attached) {
        let (uploads, whose) = (Arc::clone(self), name.clone());
        let task = tokio::spawn(async move {
            match uploads.work(&whose, turn, &file).await {
                Ok(Some(preview)) => uploads.board.ready(&whose, turn, preview),
                Ok(None) => uploads.board.set(&whose, turn, UploadState::Lost),
                Err(fault) => uploads.board.set(&whose, turn, UploadState::Failed { fault }),
            }
        });
        self.board.held_by(&name, turn, task.abort_handle());
    }

    /// Until the server has it and is done with it; gives its small picture. None when there is nothing to send.
    async fn work(&self, name: &Name, turn: u32, file: &Attached) -> Result<Option<Option<String>>, Fault> {
        let asking = self.ground.ask_as_account(&name.0).await?;
        if let Some(preview) = self.posted(name, turn, &asking).await? {
            return Ok(Some(preview));
        }
        let answer = match self.known(name, turn, &asking).await? {
            Some(answer) => answer,
            None => match self.send(name, turn, file, &asking).await? {
                Some(answer) => answer,
                None => return Ok(None),
            },
        };
        if matches!(answer.status, 202 | 206) {
            self.board.set(name, turn, UploadState::Processing);
        }
        match finished(&asking.client, answer).await {
            Ok(media) if media.url.is_some() => Ok(Some(self.preview(&media, &asking))),
            Ok(_) => {
                Err(Fault::new(FaultCode::TimedOut, "the server works too long").at(asking.client.origin().domain()))
            }
            Err(error) => {
                // It will not get better: the next try is another upload.
                if matches!(error.status(), Some(404 | 422)) {
                    warn(self.ground.store.note_upload(&name.0, &name.1, None).await);
                }
                Err(self.ground.fault(&asking, error).await)
            }
        }
    }

    /// What the server still has from an earlier run.
    async fn known(&self, name: &Name, turn: u32, asking: &Asking) -> Result<Option<Answer<MediaAttachment>>, Fault> {
        let Some(record) = self.ground.store.upload(&name.0, &name.1).await? else { return Ok(None) };
        match asking.client.answer(&GetMedia { id: &MediaId::from(record.id.as_str()) }).await {
            Ok(answer) => {
                self.board.note(name, turn, record);
                Ok(Some(answer))
            }
            // It was not posted in time, or it was.
            Err(error) if matches!(error.status(), Some(404 | 410 | 422)) => {
                warn(self.ground.store.note_upload(&name.0, &name.1, None).await);
                Ok(None)
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }

    async fn send(
        &self,
        name: &Name,
        turn: u32,
        file: &Attached,
        asking: &Asking,
    ) -> Result<Option<Answer<MediaAttachment>>, Fault> {
        let _turn = self.turns.acquire().await.ok();
        let Some(size) = self.files.size(&name.1) else { return Ok(None) };
        let upload = UploadMedia {
            file: self.files.path(&name.1),
            size,
            file_name: plain_name(&file.name),
            mime: file.mime.clone(),
            description: Some(file.alt.clone()).filter(|alt| !alt.is_empty()),
            progress: Some(self.progress(name, turn)),
        };
        match upload.send(&asking.client).await {
            Ok(answer) => {
                let (id, at) = (answer.body.id.to_string(), self.ground.http.now());
                let record = UploadRecord { id, at, alt: file.alt.clone(), focus: None, of: None };
                warn(self.ground.store.note_upload(&name.0, &name.1, Some(&record)).await);
                self.board.note(name, turn, record);
                Ok(Some(answer))
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }

    fn progress(&self, name: &Name, turn: u32) -> Progress {
        let (board, name) = (Arc::clone(&self.board), name.clone());
        Arc::new(move |sent, size| {
            let percent = (sent * 100).checked_div(size).and_then(|share| u8::try_from(share).ok()).unwrap_or(100);
            board.set(&name, turn, UploadState::Sending { percent });
        })
    }

    fn preview(&self, media: &MediaAttachment, asking: &Asking) -> Option<String> {
        let shown = view::media(media, &self.ground.view(asking));
        let own = Some(shown.src).filter(|src| shown.kind == MediaKind::Image && !src.is_empty());
        shown.preview.or(own)
    }
}

/// What a file is called on somebody's disk is nobody's business; its ending tells some servers what it is.
fn plain_name(name: &str) -> String {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let plain = |ending: &String| ending.len() <= 5 && ending.chars().all(|letter| letter.is_ascii_alphanumeric());
    ending.filter(plain).map_or_else(|| "file".to_owned(), |ending| format!("file.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn only_the_ending_of_a_name_goes_out() {
        assert_eq!(plain_name("Our house, 12 Quay Street.JPG"), "file.jpg", "no words");
        assert_eq!(plain_name("holiday"), "file", "no ending");
        assert_eq!(plain_name("a.of course"), "file", "no ending that is one");
    }
}
