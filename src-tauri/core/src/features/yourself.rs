//! What a person says of themselves: read as they wrote it, changed, and kept while it is not saved.

mod change;
mod featured;
mod limits;

use crate::api::endpoints::accounts::VerifyCredentials;
use crate::api::entities::{self, CredentialAccount};
use crate::features::accounts::{Accounts, note};
use crate::ground::Ground;
use crate::view;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use trente_contract::commands::{KeepProfile, ShowOwnProfile, UpdateProfile};
use trente_contract::ids::AccountKey;
use trente_contract::post::{QuotePolicy, Visibility};
use trente_contract::yourself::{Field, Findable, Limits, OwnProfile, Saved, Written};
use trente_contract::{Fault, FaultCode};

pub(crate) struct Yourself {
    ground: Arc<Ground>,
    accounts: Arc<Accounts>,
    /// What servers take, as they told in this run.
    limits: Mutex<HashMap<AccountKey, Limits>>,
}

impl Yourself {
    pub(crate) fn new(ground: Arc<Ground>, accounts: Arc<Accounts>) -> Self {
        Self { ground, accounts, limits: Mutex::default() }
    }

    pub(crate) async fn own_profile(&self, request: ShowOwnProfile) -> Result<OwnProfile, Fault> {
        let key = request.account;
        let begun = self.ground.store.begun_profile(&key).await?;
        let asking = self.ground.ask_as_account(&key).await?;
        let (entity, limits) = tokio::join!(asking.client.send(&VerifyCredentials), self.limits_of(&key, &asking));
        let entity = match entity {
            Ok(entity) => entity,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        note(&self.accounts, &key, &entity).await;
        let shown = view::profile(&entity, None, &self.ground.view(&asking));
        Ok(OwnProfile { person: shown.person, header: shown.header, written: written(&entity), limits, begun })
    }

    pub(crate) async fn update_profile(&self, request: UpdateProfile) -> Result<Saved, Fault> {
        let key = request.account;
        if request.change.is_none() {
            return Err(Fault::new(FaultCode::Empty, "update_profile: nothing to change"));
        }
        let change = change::read(&request.change)?;
        let asking = self.ground.ask_as_account(&key).await?;
        let entity = match change.send(&asking.client).await {
            Ok(entity) => entity,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        note(&self.accounts, &key, &entity).await;
        if let Some(begun) = self.ground.store.begun_profile(&key).await? {
            self.ground.store.keep_begun_profile(&key, begun.without(&request.change)).await?;
        }
        let record = self.ground.store.account(&key).await?;
        let account = record.as_ref().and_then(|record| self.ground.view_of_account(record));
        let gone = || Fault::new(FaultCode::LoggedOut, "the account was logged out meanwhile");
        Ok(Saved { account: account.ok_or_else(gone)?, written: written(&entity) })
    }

    pub(crate) async fn keep_profile(&self, request: KeepProfile) -> Result<(), Fault> {
        self.ground.store.keep_begun_profile(&request.account, request.change).await?;
        Ok(())
    }
}

/// What the account wrote. Servers that tell no source have only what is shown.
fn written(entity: &CredentialAccount) -> Written {
    let source = entity.source.clone().unwrap_or_default();
    let field = |field: &entities::Field| Field { name: field.name.clone(), value: field.value.clone() };
    Written {
        name: entity.display_name.clone(),
        bio: source.note,
        fields: source.fields.iter().map(field).collect(),
        avatar_words: entity.avatar_description.clone().unwrap_or_default(),
        header_words: entity.header_description.clone().unwrap_or_default(),
        locked: entity.locked,
        visibility: source.privacy.map_or(Visibility::Public, view::visibility),
        language: source.language,
        quotes: source.quote_policy.as_deref().and_then(QuotePolicy::read),
        found: Findable {
            discoverable: entity.discoverable,
            indexable: entity.indexable,
            hides_lists: entity.hide_collections,
        },
    }
}
