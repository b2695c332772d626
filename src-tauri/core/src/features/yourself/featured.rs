//! Hashtags that stand on one's own profile.

use super::Yourself;
use crate::api::ApiError;
use crate::api::endpoints::featured_tags::{
    DeleteFeaturedTag, FeatureTag as Feature, ListOwnFeaturedTags, ListSuggestedTags,
};
use crate::api::entities::EntityId;
use crate::ground::Asking;
use trente_contract::commands::{FeatureTag, ShowFeaturedTags, UnfeatureTag};
use trente_contract::yourself::{FeaturedTag, FeaturedTags};
use trente_contract::{Fault, FaultCode};

impl Yourself {
    pub(crate) async fn featured_tags(&self, request: ShowFeaturedTags) -> Result<Option<FeaturedTags>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match featured(&asking).await {
            Ok(found) => Ok(Some(found)),
            // Servers of other software have none.
            Err(error) if matches!(error.status(), Some(404 | 405 | 410 | 501)) => Ok(None),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn feature_tag(&self, request: FeatureTag) -> Result<FeaturedTags, Fault> {
        let name = request.tag.trim().trim_start_matches('#').trim();
        if name.is_empty() {
            return Err(Fault::new(FaultCode::Empty, "feature_tag: no name"));
        }
        let asking = self.ground.ask_as_account(&request.account).await?;
        let is_it = |tag: &FeaturedTag| tag.name.to_lowercase() == name.to_lowercase();
        if let Err(error) = asking.client.send(&Feature { name }).await {
            // Of one that stands there already a second one is refused, and an answer may have been lost.
            return match featured(&asking).await {
                Ok(found) if found.tags.iter().any(is_it) => Ok(found),
                _ => Err(self.ground.fault(&asking, error).await),
            };
        }
        self.all(&asking).await
    }

    pub(crate) async fn unfeature_tag(&self, request: UnfeatureTag) -> Result<FeaturedTags, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &EntityId::from(request.id.as_str());
        match asking.client.send(&DeleteFeaturedTag { id }).await {
            Ok(_) => {}
            Err(error) if matches!(error.status(), Some(404 | 410)) => {}
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        }
        self.all(&asking).await
    }

    async fn all(&self, asking: &Asking) -> Result<FeaturedTags, Fault> {
        match featured(asking).await {
            Ok(found) => Ok(found),
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}

/// What stands there, and what the server suggests: without the second the first is told all the same.
async fn featured(asking: &Asking) -> Result<FeaturedTags, ApiError> {
    let (tags, suggested) =
        tokio::join!(asking.client.send(&ListOwnFeaturedTags), asking.client.send(&ListSuggestedTags));
    let shown = |tag: crate::api::entities::FeaturedTag| FeaturedTag {
        id: tag.id.to_string(),
        name: tag.name,
        posts: tag.statuses_count,
    };
    let tags: Vec<FeaturedTag> = tags?.0.into_iter().map(shown).collect();
    let stands = |name: &str| tags.iter().any(|tag| tag.name.to_lowercase() == name.to_lowercase());
    let suggested = suggested.map(|all| all.0).unwrap_or_default().into_iter().map(|tag| tag.name);
    let suggested = suggested.filter(|name| !name.is_empty() && !stands(name)).collect();
    Ok(FeaturedTags { tags, suggested })
}
