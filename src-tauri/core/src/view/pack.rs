//! Packs.

use super::context::{ViewContext, line, long_line, web};
use super::person::{person, suggested};
use crate::api::entities::{Account, AccountId, CollectionItemState, CollectionWithAccounts};
use std::collections::HashMap;
use trente_contract::reading::{Pack, SuggestedWhy};

/// A pack with its people, in the order in which it lists them, without those who did not agree. `page` is the address under
/// which it was found.
pub fn pack(found: &CollectionWithAccounts, page: String, context: &ViewContext) -> Pack {
    let collection = &found.collection;
    let by = collection.account_id.as_ref().and_then(|id| found.accounts.iter().find(|account| account.id == *id));
    Pack {
        url: web(collection.url.as_deref()).unwrap_or(page),
        name: line(&collection.name).unwrap_or_default(),
        description: long_line(&collection.description).unwrap_or_default(),
        by: by.map(|by| person(by, context)),
        people: agreed(found).into_iter().map(|account| suggested(account, SuggestedWhy::Pack, context)).collect(),
    }
}

/// Who is in it and agreed, in its order.
pub(crate) fn agreed(found: &CollectionWithAccounts) -> Vec<&Account> {
    let known: HashMap<&AccountId, &Account> =
        found.accounts.iter().rev().map(|account| (&account.id, account)).collect();
    let agreed = found.collection.items.iter().filter(|item| item.state == CollectionItemState::Accepted);
    agreed.filter_map(|item| known.get(item.account_id.as_ref()?).copied()).collect()
}
