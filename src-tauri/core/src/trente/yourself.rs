//! One's own profile.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    FeatureTag, KeepProfile, ShowFeaturedTags, ShowOwnProfile, UnfeatureTag, UpdateProfile,
};
use trente_contract::yourself::{FeaturedTags, OwnProfile, Saved};

impl Trente {
    /// One's own profile as its server has it now, with what was begun here and not saved.
    ///
    /// # Errors
    /// When the server is not reached or does not take the log-in any more, or the store cannot be used.
    pub async fn own_profile(&self, request: ShowOwnProfile) -> Result<OwnProfile, Fault> {
        self.yourself.own_profile(request).await
    }

    /// Changes the person's own profile: only what is named is sent. What was begun here is forgotten once it is done.
    ///
    /// # Errors
    /// When nothing is to be changed, a picture is none or too large, or the server is not reached or refuses.
    pub async fn update_profile(&self, request: UpdateProfile) -> Result<Saved, Fault> {
        self.yourself.update_profile(request).await
    }

    /// Keeps on this device what is changed and not saved yet, or throws it away.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn keep_profile(&self, request: KeepProfile) -> Result<(), Fault> {
        self.yourself.keep_profile(request).await
    }

    /// Hashtags that stand on one's own profile, and those that the server suggests. None where it knows nothing of it.
    ///
    /// # Errors
    /// When the server is not reached or does not take the log-in any more.
    pub async fn featured_tags(&self, request: ShowFeaturedTags) -> Result<Option<FeaturedTags>, Fault> {
        self.yourself.featured_tags(request).await
    }

    /// Puts a hashtag on one's own profile; one that stands there already stays.
    ///
    /// # Errors
    /// When it is no hashtag, or the server is not reached or refuses.
    pub async fn feature_tag(&self, request: FeatureTag) -> Result<FeaturedTags, Fault> {
        self.yourself.feature_tag(request).await
    }

    /// Takes a hashtag off one's own profile; one that is not there is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn unfeature_tag(&self, request: UnfeatureTag) -> Result<FeaturedTags, Fault> {
        self.yourself.unfeature_tag(request).await
    }
}
