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
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// How much is handed to the network at a time; progress is told after each.
const CHUNK: usize = 64 * 1024;
/// How long is waited between questions whether the server is done.
const PAUSE: Duration = Duration::from_secs(1);
/// How often is asked: together with the pauses this gives a film five minutes.
const QUESTIONS: usize = 300;

/// Told how many bytes have been handed to the network, of how many.
pub type Progress = Arc<dyn Fn(u64, u64) + Send + Sync>;

/// Uploads a file.
#[derive(Clone)]
pub struct UploadMedia {
    /// The file.
    pub bytes: Bytes,
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
    /// Uploads, and waits until the server has worked on it.
    ///
    /// # Errors
    /// When the server was not reached or refused. When it is not done in time, the attachment comes without `url`.
    pub async fn send(&self, client: &Client) -> Result<MediaAttachment, ApiError> {
        let mut answer = match self.to(client, "v2").await {
            Err(error) if error.status() == Some(404) => self.to(client, "v1").await?,
            other => other?,
        };
        for _ in 0..QUESTIONS {
            if !matches!(answer.status, 202 | 206) {
                break;
            }
            tokio::time::sleep(PAUSE).await;
            answer = client.answer(&GetMedia { id: &answer.body.id }).await?;
        }
        Ok(answer.body)
    }

    async fn to(&self, client: &Client, version: &str) -> Result<Answer<MediaAttachment>, ApiError> {
        client.upload("upload_media", Method::POST, &["api", version, "media"], &|| self.form()).await
    }

    fn form(&self) -> Form {
        let (bytes, progress) = (self.bytes.clone(), self.progress.clone());
        let total = bytes.len() as u64;
        let chunks = stream::unfold(0, move |sent| {
            let (bytes, progress) = (bytes.clone(), progress.clone());
            async move {
                let end = bytes.len().min(sent + CHUNK);
                let chunk = Some(bytes.slice(sent..end)).filter(|chunk| !chunk.is_empty())?;
                if let Some(progress) = progress {
                    progress(end as u64, total);
                }
                Some((Ok::<_, Infallible>(chunk), end))
            }
        });
        let part = Part::stream_with_length(Body::wrap_stream(chunks), total).file_name(self.file_name.clone());
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
