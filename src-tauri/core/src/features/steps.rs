//! First steps with an account.

mod support;

use crate::api::endpoints::accounts::{ListStatuses, VerifyCredentials};
use crate::api::endpoints::tags::ListFollowedTags;
use crate::api::entities::AccountId;
use crate::features::accounts::{Accounts, note};
use crate::features::device::Device;
use crate::ground::Ground;
use crate::reading::{ENOUGH, has_bio, has_introduction, has_picture, has_reply};
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{DismissSteps, WatchFirstSteps};
use trente_contract::reading::FirstSteps;

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
            decided: true,
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
        steps.decided = entity.discoverable.is_some();
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
}
