//! First steps with an account.

use crate::api::endpoints::accounts::{ListStatuses, UpdateCredentials, VerifyCredentials};
use crate::api::endpoints::tags::ListFollowedTags;
use crate::api::entities::AccountId;
use crate::features::accounts::{Accounts, note};
use crate::features::device::Device;
use crate::ground::Ground;
use crate::media::Kind;
use crate::reading::{ENOUGH, has_bio, has_introduction, has_picture, has_reply};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use std::sync::Arc;
use trente_contract::commands::{DismissSteps, UpdateProfile, WatchFirstSteps};
use trente_contract::reader::Account;
use trente_contract::reading::FirstSteps;
use trente_contract::{Fault, FaultCode};

/// The largest picture that Mastodon takes, in bytes.
const LARGEST_PICTURE: usize = 8 * 1024 * 1024;

pub(crate) struct Steps {
    ground: Arc<Ground>,
    device: Arc<Device>,
    accounts: Arc<Accounts>,
}

impl Steps {
    pub(crate) fn new(ground: Arc<Ground>, device: Arc<Device>, accounts: Arc<Accounts>) -> Self {
        Self { ground, device, accounts }
    }
}

impl Steps {
    pub(crate) async fn first_steps(&self, request: WatchFirstSteps) -> Result<FirstSteps, Fault> {
        let key = request.account;
        let known = self.ground.store.steps(&key).await?;
        let mut steps = FirstSteps {
            picture: false,
            bio: false,
            follows: 0,
            follows_goal: ENOUGH,
            introduced: known.introduced,
            replied: known.replied,
            dismissed: known.dismissed,
            stopwatch: self.device.once(),
        };
        if known.dismissed {
            return Ok(steps);
        }
        let asking = self.ground.ask_as_account(&key).await?;
        let own = AccountId::from(asking.own_id.as_deref().unwrap_or_default());
        let posts =
            ListStatuses { id: &own, exclude_replies: false, exclude_reblogs: true, pinned: false, only_media: false };
        let (entity, posts, tags) = tokio::join!(
            asking.client.send(&VerifyCredentials),
            async {
                if known.introduced && known.replied { None } else { Some(asking.client.page(&posts, None).await) }
            },
            asking.client.page(&ListFollowedTags, None)
        );
        let entity = match entity {
            Ok(entity) => entity,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        note(&self.accounts, &key, &entity).await;
        steps.picture = has_picture(&entity);
        steps.bio = has_bio(&entity);
        // A server without hashtags to follow counts people only. More than a page of them is more than enough.
        let tags = tags.map_or(0, |page| page.items.len());
        let people = u32::try_from(entity.following_count.unwrap_or_default()).unwrap_or(u32::MAX);
        steps.follows = people.saturating_add(u32::try_from(tags).unwrap_or(u32::MAX));
        // A server that does not list one's posts leaves what was seen before.
        if let Some(Ok(page)) = posts {
            let (introduced, replied) = (has_introduction(&page.items), has_reply(&page.items));
            steps.introduced |= introduced;
            steps.replied |= replied;
            if (steps.introduced, steps.replied) != (known.introduced, known.replied) {
                let seen = move |known: &mut crate::session::StepsRecord| {
                    known.introduced |= introduced;
                    known.replied |= replied;
                };
                self.ground.store.change_steps(&key, seen).await?;
            }
        }
        Ok(steps)
    }

    pub(crate) async fn dismiss_steps(&self, request: DismissSteps) -> Result<(), Fault> {
        self.ground.store.change_steps(&request.account, |steps| steps.dismissed = true).await?;
        Ok(())
    }

    pub(crate) async fn update_profile(self: &Arc<Self>, request: UpdateProfile) -> Result<Account, Fault> {
        let key = request.account;
        let avatar = request.picture.as_deref().map(picture).transpose()?;
        let asking = self.ground.ask_as_account(&key).await?;
        let change = UpdateCredentials { display_name: request.name, note: request.bio, avatar };
        match change.send(&asking.client).await {
            Ok(entity) => note(&self.accounts, &key, &entity).await,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        }
        account(self, &key).await
    }
}

async fn account(steps: &Steps, key: &trente_contract::ids::AccountKey) -> Result<Account, Fault> {
    let record = steps.ground.store.account(key).await?;
    let account = record.as_ref().and_then(|record| steps.ground.view_of_account(record));
    account.ok_or_else(|| Fault::new(FaultCode::LoggedOut, "the account was logged out meanwhile"))
}

/// A picture as the window hands it over, and its MIME type by its first bytes.
fn picture(base64: &str) -> Result<(Bytes, &'static str), Fault> {
    let too_large = || Fault::new(FaultCode::PictureTooLarge, "update_profile: more than 8 MiB");
    if base64.len() > LARGEST_PICTURE.div_ceil(3) * 4 {
        return Err(too_large());
    }
    let no_picture = || Fault::new(FaultCode::NoPicture, "update_profile: neither PNG, JPEG, GIF nor WebP");
    let bytes = STANDARD.decode(base64).map_err(|_| no_picture())?;
    if bytes.len() > LARGEST_PICTURE {
        return Err(too_large());
    }
    let kind = Kind::of(&bytes).filter(|kind| matches!(kind, Kind::Png | Kind::Jpeg | Kind::Gif | Kind::Webp));
    Ok((bytes.into(), kind.ok_or_else(no_picture)?.content_type()))
}
