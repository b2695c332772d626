//! What a server takes along with a post.

use super::Uploads;
use crate::api::endpoints::instance::{GetInstance, GetV1Instance};
use crate::api::entities::Configuration;
use trente_contract::Fault;
use trente_contract::commands::MediaLimitsOf;
use trente_contract::compose::MediaLimits;
use trente_contract::reader::Counting;

impl Uploads {
    pub(crate) async fn media_limits(&self, request: MediaLimitsOf) -> Result<MediaLimits, Fault> {
        let account = request.account;
        if let Some(known) = self.limits().get(&account) {
            return Ok(known.clone());
        }
        let asking = self.ground.ask_as_account(&account).await?;
        let record = self.ground.store.account(&account).await?;
        // Counting is Mastodon's own way of telling what it is.
        let is_mastodon = record.is_none_or(|record| record.limits.counting == Counting::Short);
        let told = match asking.client.send(&GetInstance).await {
            Ok(instance) => Some(instance.configuration),
            Err(error) if error.status() == Some(404) => {
                asking.client.send(&GetV1Instance).await.ok().map(|instance| instance.configuration)
            }
            Err(_) => None,
        };
        let limits = limits(told.as_ref(), is_mastodon);
        // What was not told may be told the next time.
        if told.is_some() {
            self.limits().insert(account, limits.clone());
        }
        Ok(limits)
    }
}

fn limits(told: Option<&Configuration>, film_alone: bool) -> MediaLimits {
    let usual = MediaLimits { film_alone, ..MediaLimits::default() };
    let Some(told) = told else { return usual };
    let small = |told: Option<u64>, usual: u32| told.and_then(|told| u32::try_from(told).ok()).unwrap_or(usual);
    let media = &told.media_attachments;
    MediaLimits {
        most: small(told.statuses.max_media_attachments, usual.most),
        kinds: media.supported_mime_types.clone(),
        picture_bytes: media.image_size_limit.unwrap_or(usual.picture_bytes),
        film_bytes: media.video_size_limit.unwrap_or(usual.film_bytes),
        description: small(media.description_limit, usual.description),
        film_alone,
    }
}
