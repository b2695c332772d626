//! Attachments.

mod get_media;
mod update_media;
mod upload_media;

pub use get_media::GetMedia;
pub use update_media::UpdateMedia;
pub use upload_media::{Progress, UploadMedia, finished};
