//! How much a server takes of a profile.

use super::Yourself;
use crate::api::endpoints::instance::GetInstance;
use crate::api::entities::Instance;
use crate::ground::Asking;
use std::sync::PoisonError;
use trente_contract::ids::AccountKey;
use trente_contract::reader::Counting;
use trente_contract::yourself::Limits;

/// Mastodon before 4.6, which does not tell them.
const MASTODON: Limits = Limits {
    name: Some(30),
    bio: Some(500),
    fields: 4,
    field_name: Some(255),
    field_value: Some(255),
    picture_words: None,
};
/// Other software that does not tell them: it refuses what is too long, and says so.
const OTHERS: Limits = Limits { name: None, bio: None, field_name: None, field_value: None, ..MASTODON };
/// The first version of Mastodon's API in which pictures have descriptions.
const DESCRIBED: u32 = 9;
/// What Mastodon takes of one where it does not tell.
const DESCRIPTION: u32 = 150;

impl Yourself {
    pub(super) async fn limits_of(&self, key: &AccountKey, asking: &Asking) -> Limits {
        let known = self.limits.lock().unwrap_or_else(PoisonError::into_inner).get(key).copied();
        if let Some(known) = known {
            return known;
        }
        let (record, told) = tokio::join!(self.ground.store.account(key), asking.client.send(&GetInstance));
        // Counting is Mastodon's own way of telling what it is.
        let is_mastodon = matches!(record, Ok(Some(record)) if record.limits.counting == Counting::Short);
        let usual = if is_mastodon { MASTODON } else { OTHERS };
        // What was not told may be told the next time.
        let Ok(told) = told else { return usual };
        let limits = limits(&told, usual);
        self.limits.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone(), limits);
        limits
    }
}

fn limits(told: &Instance, usual: Limits) -> Limits {
    let small = |told: Option<u64>| told.and_then(|told| u32::try_from(told).ok());
    let accounts = &told.configuration.accounts;
    let described = told.api_version().is_some_and(|version| version >= DESCRIBED);
    let words = small(accounts.max_avatar_description_length.min(accounts.max_header_description_length));
    Limits {
        name: small(accounts.max_display_name_length).or(usual.name),
        bio: small(accounts.max_note_length).or(usual.bio),
        fields: small(accounts.max_profile_fields).unwrap_or(usual.fields),
        field_name: small(accounts.profile_field_name_limit).or(usual.field_name),
        field_value: small(accounts.profile_field_value_limit).or(usual.field_value),
        picture_words: words.or_else(|| described.then_some(DESCRIPTION)),
    }
}
