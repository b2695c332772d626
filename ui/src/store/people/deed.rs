//! What one can do with a person at one tap.

use crate::ground::bridge::call;
use trente_contract::Fault;
use trente_contract::commands::{ChangeFollow, RemoveFollower, SetBlock, SetFeatured, SetMute};
use trente_contract::ids::{AccountKey, PersonId};
use trente_contract::people::Mute;
use trente_contract::person::Relationship;

/// One such act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Mutes them.
    Mute(Mute),
    /// Takes a mute back.
    Unmute,
    /// Blocks them.
    Block,
    /// Takes a block back.
    Unblock,
    /// Whether each post of theirs is told of.
    Notify(bool),
    /// Whether their boosts are shown.
    Boosts(bool),
    /// Makes them follow no more.
    RemoveFollower,
    /// Whether they are featured on the reader's page.
    Feature(bool),
}

impl Deed {
    /// What it makes of how one stands.
    pub(super) fn apply(self, stand: &mut Relationship) {
        match self {
            Self::Mute(mute) => (stand.muting, stand.muting_notifications) = (true, mute.notifications),
            Self::Unmute => (stand.muting, stand.muting_notifications) = (false, false),
            Self::Block => {
                stand.blocking = true;
                (stand.following, stand.requested, stand.followed_by) = (false, false, false);
            }
            Self::Unblock => stand.blocking = false,
            Self::Notify(on) => stand.notifying = on,
            Self::Boosts(on) => stand.showing_boosts = on,
            Self::RemoveFollower => stand.followed_by = false,
            Self::Feature(on) => stand.featured = on,
        }
    }

    /// Puts back what it changed, and nothing else.
    pub(super) fn undo(self, stand: &mut Relationship, before: Relationship) {
        match self {
            Self::Mute(_) | Self::Unmute => {
                (stand.muting, stand.muting_notifications) = (before.muting, before.muting_notifications);
            }
            Self::Block | Self::Unblock => {
                stand.blocking = before.blocking;
                (stand.following, stand.requested) = (before.following, before.requested);
                stand.followed_by = before.followed_by;
            }
            Self::Notify(_) => stand.notifying = before.notifying,
            Self::Boosts(_) => stand.showing_boosts = before.showing_boosts,
            Self::RemoveFollower => stand.followed_by = before.followed_by,
            Self::Feature(_) => stand.featured = before.featured,
        }
    }

    /// The message that says that it is done; none where the control itself shows it.
    pub(super) fn done(self) -> Option<&'static str> {
        Some(match self {
            Self::Mute(_) => "people-muted",
            Self::Unmute => "people-unmuted",
            Self::Block => "people-blocked",
            Self::Unblock => "people-unblocked",
            Self::RemoveFollower => "people-removed",
            Self::Boosts(true) => "people-boosts-shown",
            Self::Boosts(false) => "people-boosts-hidden",
            Self::Feature(true) => "people-featured",
            Self::Feature(false) => "people-unfeatured",
            Self::Notify(_) => return None,
        })
    }

    /// What takes it back, where one is likely to want that at once.
    pub(super) fn back(self) -> Option<Self> {
        match self {
            Self::Mute(_) => Some(Self::Unmute),
            Self::Block => Some(Self::Unblock),
            _ => None,
        }
    }

    /// The message that says that it was not taken.
    pub(super) fn refused(self) -> &'static str {
        match self {
            Self::Mute(_) => "people-mute-failed",
            Self::Unmute => "people-unmute-failed",
            Self::Block => "people-block-failed",
            Self::Unblock => "people-unblock-failed",
            Self::Notify(_) | Self::Boosts(_) | Self::RemoveFollower | Self::Feature(_) => "people-change-failed",
        }
    }

    pub(super) async fn send(self, account: AccountKey, person: PersonId) -> Result<Relationship, Fault> {
        match self {
            Self::Mute(mute) => call(SetMute { account, person, mute: Some(mute) }).await,
            Self::Unmute => call(SetMute { account, person, mute: None }).await,
            Self::Block => call(SetBlock { account, person, on: true }).await,
            Self::Unblock => call(SetBlock { account, person, on: false }).await,
            Self::Notify(on) => call(ChangeFollow { account, person, notify: Some(on), boosts: None }).await,
            Self::Boosts(on) => call(ChangeFollow { account, person, notify: None, boosts: Some(on) }).await,
            Self::RemoveFollower => call(RemoveFollower { account, person }).await,
            Self::Feature(on) => call(SetFeatured { account, person, on }).await,
        }
    }
}
