//! One's own profile.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    FeatureTag, KeepProfile, ShowFeaturedTags, ShowOwnProfile, UnfeatureTag, UpdateProfile,
};

pub(super) async fn own_profile(core: State<'_, Opened>, request: Request<ShowOwnProfile>) -> Answer<ShowOwnProfile> {
    core.trente()?.own_profile(request.0).await
}

pub(super) async fn update_profile(core: State<'_, Opened>, request: Request<UpdateProfile>) -> Answer<UpdateProfile> {
    core.trente()?.update_profile(request.0).await
}

pub(super) async fn keep_profile(core: State<'_, Opened>, request: Request<KeepProfile>) -> Answer<KeepProfile> {
    core.trente()?.keep_profile(request.0).await
}

pub(super) async fn featured_tags(
    core: State<'_, Opened>,
    request: Request<ShowFeaturedTags>,
) -> Answer<ShowFeaturedTags> {
    core.trente()?.featured_tags(request.0).await
}

pub(super) async fn feature_tag(core: State<'_, Opened>, request: Request<FeatureTag>) -> Answer<FeatureTag> {
    core.trente()?.feature_tag(request.0).await
}

pub(super) async fn unfeature_tag(core: State<'_, Opened>, request: Request<UnfeatureTag>) -> Answer<UnfeatureTag> {
    core.trente()?.unfeature_tag(request.0).await
}
