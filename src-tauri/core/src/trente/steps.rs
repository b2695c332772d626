//! First steps with an account.

use super::Trente;
use super::core::Core;
use super::home::note;
use crate::api::endpoints::accounts::{ListStatuses, UpdateCredentials, VerifyCredentials};
use crate::api::endpoints::tags::ListFollowedTags;
use crate::api::entities::AccountId;
use crate::media::Kind;
use crate::reading::{ENOUGH, has_bio, has_introduction, has_picture, has_reply};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use trente_contract::commands::{DismissSteps, UpdateProfile, WatchFirstSteps};
use trente_contract::reader::Account;
use trente_contract::reading::FirstSteps;
use trente_contract::{Fault, FaultCode};

/// The largest picture that Mastodon takes, in bytes.
const LARGEST_PICTURE: usize = 8 * 1024 * 1024;

impl Trente {
    /// How far the first steps are, as the server tells now. What was seen once stays ticked. Once they are put away, the
    /// server is not asked any more.
    ///
    /// # Errors
    /// When the server is not reached or does not take the log-in any more, or the store cannot be used.
    pub async fn first_steps(&self, request: WatchFirstSteps) -> Result<FirstSteps, Fault> {
        let (core, key) = (&self.core, request.account);
        let known = core.store.steps(&key).await?;
        let mut steps = FirstSteps {
            picture: false,
            bio: false,
            follows: 0,
            follows_goal: ENOUGH,
            introduced: known.introduced,
            replied: known.replied,
            dismissed: known.dismissed,
            stopwatch: core.first_run.figures(),
        };
        if known.dismissed {
            return Ok(steps);
        }
        let asking = core.ask_as_account(&key).await?;
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
            Err(error) => return Err(core.fault(&asking, error).await),
        };
        note(core, &key, &entity).await;
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
                core.store.change_steps(&key, seen).await?;
            }
        }
        Ok(steps)
    }

    /// Puts the first steps away for ever: until the account is logged out.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn dismiss_steps(&self, request: DismissSteps) -> Result<(), Fault> {
        self.core.store.change_steps(&request.account, |steps| steps.dismissed = true).await?;
        Ok(())
    }

    /// Changes the person's own profile. Gives the account as the server now has it.
    ///
    /// # Errors
    /// When the picture is none or too large, or the server is not reached or refuses.
    pub async fn update_profile(&self, request: UpdateProfile) -> Result<Account, Fault> {
        let (core, key) = (&self.core, request.account);
        let avatar = request.picture.as_deref().map(picture).transpose()?;
        let asking = core.ask_as_account(&key).await?;
        let change = UpdateCredentials { display_name: request.name, note: request.bio, avatar };
        match change.send(&asking.client).await {
            Ok(entity) => note(core, &key, &entity).await,
            Err(error) => return Err(core.fault(&asking, error).await),
        }
        account(core, &key).await
    }
}

async fn account(core: &Core, key: &trente_contract::ids::AccountKey) -> Result<Account, Fault> {
    let record = core.store.account(key).await?;
    let account = record.as_ref().and_then(|record| core.view_of_account(record));
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
