//! Finding servers.

use super::Accounts;
use crate::api::discover::{self, Discovered, Facts};
use crate::session::Limits;
use crate::view::{self, ViewContext};
use serde::{Deserialize, Serialize};
use trente_contract::Fault;
use trente_contract::commands::FindServer;
use trente_contract::server::Server;

/// What is to be kept of a server for the accounts there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Host {
    /// The domain in its people's handles.
    pub(crate) domain: String,
    /// What it allows in a post.
    pub(crate) limits: Limits,
}

impl Host {
    pub(crate) fn of(found: &Discovered) -> Self {
        let (told, characters) = match &found.facts {
            Facts::V2(instance) => (Some(&instance.configuration.statuses), None),
            Facts::V1(instance) => (Some(&instance.configuration.statuses), instance.max_toot_chars),
            Facts::MembersOnly => (None, None),
        };
        let usual = Limits::default();
        let limit = |told: Option<u64>, usual: u32| told.and_then(|told| u32::try_from(told).ok()).unwrap_or(usual);
        Self {
            domain: found.domain(),
            limits: Limits {
                max_characters: limit(told.and_then(|told| told.max_characters).or(characters), usual.max_characters),
                link_characters: limit(told.and_then(|told| told.characters_reserved_per_url), usual.link_characters),
                counting: found.counting(),
            },
        }
    }
}

impl Accounts {
    pub(crate) async fn find_server(&self, request: FindServer) -> Result<Server, Fault> {
        let found = self.find(&request.typed).await?;
        Ok(view::server(&found, &ViewContext::of(&self.ground.media, &found.origin, None)))
    }
}

impl Accounts {
    pub(crate) async fn find(&self, typed: &str) -> Result<Discovered, Fault> {
        discover::discover(&self.ground.http, typed, &self.ground.languages()).await.map_err(|error| error.to_fault())
    }
}
