//! `POST /api/v2/media`: <https://docs.joinmastodon.org/methods/media/#v2>
//!
//! Since 3.1.3; 404 before, then `POST /api/v1/media`. Needs a log-in (write:media). 202 while the server works on it: it
//! is asked again until it is done. 30 in 30 minutes.

use super::GetMedia;
use crate::api::answer::Answer;
use crate::api::entities::MediaAttachment;
use crate::api::{ApiError, Client};
use bytes::Bytes;
use futures_util::stream;
use reqwest::multipart::{Form, Part};
use reqwest::{Body, Method};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::fs::File;
use tokio::io::AsyncReadExt;

/// How much is handed to the network at a time; progress is told after each.
const CHUNK: u64 = 64 * 1024;
/// How long is waited between questions whether the server is done.
const PAUSE: Duration = Duration::from_secs(1);
/// How often is asked: together with the pauses this gives a film five minutes.
const QUESTIONS: usize = 300;

/// Told how many bytes have been handed to the network, of how many.
pub type Progress = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// Uploads a file.
#[derive(Clone)]
pub struct UploadMedia {
    /// Where it lies.
    pub file: PathBuf,
    /// Its length in bytes.
    pub size: u64,
    /// Its name; the server keeps none.
    pub file_name: String,
    /// Its MIME type.
    pub mime: String,
    /// What it shows, in words.
    pub description: Option<String>,
    /// Told how far it is.
    pub progress: Option<Progress>,
}

impl UploadMedia {
    /// Uploads. The answer's status is 202 while the server works on it; then [`finished`] waits for the rest.
    ///
    /// # Errors
    /// When the server was not reached or refused, or the file cannot be read.
    pub async fn send(&self, client: &Client) -> Result<Answer<MediaAttachment>, ApiError> {
        match self.to(client, "v2").await {
            Err(error) if error.status() == Some(404) => self.to(client, "v1").await,
            other => other,
        }
    }

    async fn to(&self, client: &Client, version: &str) -> Result<Answer<MediaAttachment>, ApiError> {
        client.upload("upload_media", Method::POST, &["api", version, "media"], &|| self.form()).await
    }

    fn form(&self) -> Form {
        let (size, progress) = (self.size, self.progress.clone());
        let chunks = stream::unfold(Reading::Closed(self.file.clone()), move |reading| {
            let progress = progress.clone();
            async move {
                match reading.next(size).await {
                    Ok(None) => None,
                    Ok(Some((chunk, reading))) => {
                        if let (Some(progress), Reading::Open(_, sent)) = (progress, &reading) {
                            progress(*sent, size);
                        }
                        Some((Ok(chunk), reading))
                    }
                    Err(error) => Some((Err(error), Reading::Done)),
                }
            }
        });
        let part = Part::stream_with_length(Body::wrap_stream(chunks), size);
        let part = part.file_name(self.file_name.clone());
        // A type that is none is left to the server to find out.
        let typed = match Part::text("").mime_str(&self.mime) {
            Ok(_) => part.mime_str(&self.mime).expect("it was taken a moment ago"),
            Err(_) => part,
        };
        let form = Form::new().part("file", typed);
        match &self.description {
            Some(description) => form.text("description", description.clone()),
            None => form,
        }
    }
}

/// Waits until the server has worked on an attachment that it answered with this status.
///
/// # Errors
/// When the server was not reached, or could not do it. When it is not done in time, the attachment comes without `url`.
pub async fn finished(client: &Client, mut answer: Answer<MediaAttachment>) -> Result<MediaAttachment, ApiError> {
    for _ in 0..QUESTIONS {
        if !matches!(answer.status, 202 | 206) {
            break;
        }
        tokio::time::sleep(PAUSE).await;
        answer = client.answer(&GetMedia { id: &answer.body.id }).await?;
    }
    Ok(answer.body)
}

/// A file that is being read from its beginning to its end.
enum Reading {
    Closed(PathBuf),
    /// So many bytes are read.
    Open(File, u64),
    Done,
}

impl Reading {
    /// The next chunk; none at the end.
    async fn next(self, size: u64) -> io::Result<Option<(Bytes, Self)>> {
        let (mut file, sent) = match self {
            Self::Closed(path) => (File::open(path).await?, 0),
            Self::Open(file, sent) => (file, sent),
            Self::Done => return Ok(None),
        };
        let mut chunk = Vec::new();
        (&mut file).take(CHUNK.min(size.saturating_sub(sent))).read_to_end(&mut chunk).await?;
        if chunk.is_empty() && sent < size {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let sent = sent + chunk.len() as u64;
        Ok((!chunk.is_empty()).then(|| (Bytes::from(chunk), Self::Open(file, sent))))
    }
}
