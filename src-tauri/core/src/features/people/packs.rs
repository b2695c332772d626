//! Packs: those that somebody made, those that one is in, and the way out of one.

use super::People;
use super::lists::stands;
use crate::api::endpoints::collections::{GetCollection, ListCollections, RevokeItem};
use crate::api::entities::{Account, AccountId, CollectionItemState, EntityId, WrappedCollections};
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{LeavePack, ShowPack};
use trente_contract::ids::PackId;
use trente_contract::people::{PackName, ShownPack};
use trente_contract::reading::Pack;

/// So many are named.
const NAMED: usize = 12;

impl People {
    pub(crate) async fn show_pack(&self, request: ShowPack) -> Result<ShownPack, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let id = EntityId::from(request.pack.as_str());
        let found = match asking.client.send(&GetCollection { id: &id }).await {
            Ok(found) => found,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let own = asking.own_id.as_deref();
        let mine = found.collection.items.iter().find(|item| {
            let is_own = item.account_id.as_ref().is_some_and(|id| Some(id.as_str()) == own);
            is_own && matches!(item.state, CollectionItemState::Accepted | CollectionItemState::Pending)
        });
        let mine = mine.map(|item| item.id.to_string());
        let page = format!("{}/collections/{id}", asking.client.origin().as_str());
        let context = self.ground.view(&asking);
        let people: Vec<Account> = view::agreed(&found).into_iter().cloned().collect();
        let stands = stands(&asking, &people).await;
        let shown_pack = move |found| {
            let Pack { url, name, description, by, .. } = view::pack(&found, page, &context);
            let stand = |account: &Account| stands.iter().find(|stand| stand.id == account.id);
            let people = people.iter().map(|account| view::listed(account, stand(account), &context)).collect();
            ShownPack { url, name, description, by, people, mine }
        };
        shown(found, shown_pack).await
    }

    pub(crate) async fn leave_pack(&self, request: LeavePack) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let (collection, item) = (EntityId::from(request.pack.as_str()), EntityId::from(request.item.as_str()));
        match asking.client.send(&RevokeItem { collection: &collection, item: &item }).await {
            Ok(_) => Ok(()),
            // Gone is what was wanted.
            Err(error) if matches!(error.status(), Some(404 | 410)) => Ok(()),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    /// Those that somebody made, and for oneself those that one is in. Where a server has none of this, or is slow, nothing is told.
    pub(super) async fn packs(&self, asking: &Asking, id: &AccountId) -> (Vec<PackName>, Vec<PackName>) {
        if asking.account.is_none() {
            return (Vec::new(), Vec::new());
        }
        let is_own = asking.own_id.as_deref() == Some(id.as_str());
        let (made, within) = (ListCollections { id, containing: false }, ListCollections { id, containing: true });
        let client = &asking.client;
        let (made, within) = tokio::join!(super::around::in_time(client.send(&made)), async {
            if is_own { super::around::in_time(client.send(&within)).await } else { None }
        });
        (names(made), names(within))
    }
}

fn names(found: Option<WrappedCollections>) -> Vec<PackName> {
    let all = found.map(|found| found.collections).unwrap_or_default();
    let name = |one: crate::api::entities::Collection| PackName {
        id: PackId(one.id.to_string()),
        name: crate::html::tidy(&one.name, crate::html::LABEL),
        people: one.item_count,
    };
    all.into_iter().filter(|one| !one.sensitive).map(name).filter(|one| !one.name.is_empty()).take(NAMED).collect()
}
