//! Packs.

use super::context::{ViewContext, line, long_line, web};
use super::person::{person, suggested};
use crate::api::entities::{Account, AccountId, CollectionItemState, CollectionWithAccounts};
use std::collections::HashMap;
use trente_contract::reading::{Pack, SuggestedWhy};

/// A pack with its people, in the order in which it lists them, without those who did not agree. `page` is the address under
/// which it was found.
pub fn pack(found: &CollectionWithAccounts, page: String, context: &ViewContext) -> Pack {
    let CollectionWithAccounts { accounts, collection } = found;
    let known: HashMap<&AccountId, &Account> = accounts.iter().rev().map(|account| (&account.id, account)).collect();
    let account = |id: &AccountId| known.get(id).copied();
    let agreed = collection.items.iter().filter(|item| item.state == CollectionItemState::Accepted);
    let people: Vec<&Account> = agreed.filter_map(|item| account(item.account_id.as_ref()?)).collect();
    Pack {
        url: web(collection.url.as_deref()).unwrap_or(page),
        name: line(&collection.name).unwrap_or_default(),
        description: long_line(&collection.description).unwrap_or_default(),
        by: collection.account_id.as_ref().and_then(account).map(|by| person(by, context)),
        people: people.into_iter().map(|account| suggested(account, SuggestedWhy::Pack, context)).collect(),
    }
}
