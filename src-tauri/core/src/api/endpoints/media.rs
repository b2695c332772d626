//! Attachments.

mod get_media;
mod upload_media;

pub use get_media::GetMedia;
pub use upload_media::{Progress, UploadMedia};
