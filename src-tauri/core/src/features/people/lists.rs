//! Lists of people.

use super::People;
use crate::api::endpoints::accounts::{GetRelationships, ListBlocks, ListFollowers, ListFollowing, ListMutes};
use crate::api::endpoints::lists::ListAccounts;
use crate::api::endpoints::statuses::{ListFavouritedBy, ListRebloggedBy};
use crate::api::entities::{Account, AccountId, EntityId, Relationship, StatusId};
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::view;
use std::time::Duration;
use trente_contract::commands::ListPeople;
use trente_contract::page::Page;
use trente_contract::people::{ListedPerson, PeopleOf};
use trente_contract::{Fault, FaultCode};

/// The people are shown without how one stands to them when that takes so much longer.
const SIDE_QUESTION: Duration = Duration::from_secs(3);

impl People {
    pub(crate) async fn list_people(&self, request: ListPeople) -> Result<Page<ListedPerson>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        if asking.account.is_none() && matches!(request.of, PeopleOf::Muted | PeopleOf::Blocked | PeopleOf::InList(_)) {
            return Err(Fault::new(FaultCode::MembersOnly, "list_people: a guest mutes nobody"));
        }
        let (client, cursor) = (&asking.client, request.cursor.as_ref());
        let page = match &request.of {
            PeopleOf::Followers(person) => client.page(&ListFollowers { id: &AccountId::from(person) }, cursor).await,
            PeopleOf::Following(person) => client.page(&ListFollowing { id: &AccountId::from(person) }, cursor).await,
            PeopleOf::BoostedBy(post) => client.page(&ListRebloggedBy { id: &StatusId::from(post) }, cursor).await,
            PeopleOf::FavouritedBy(post) => client.page(&ListFavouritedBy { id: &StatusId::from(post) }, cursor).await,
            PeopleOf::Muted => client.page(&ListMutes, cursor).await,
            PeopleOf::Blocked => client.page(&ListBlocks, cursor).await,
            PeopleOf::InList(list) => client.page(&ListAccounts { id: &EntityId::from(list.as_str()) }, cursor).await,
        };
        let page = match page {
            Ok(page) => page,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let stands = stands(&asking, &page.items).await;
        let context = self.ground.view(&asking);
        let rows = move |(accounts, stands): (Vec<Account>, Vec<Relationship>)| {
            let stand = |account: &Account| stands.iter().find(|stand| stand.id == account.id);
            accounts.iter().map(|account| view::listed(account, stand(account), &context)).collect()
        };
        Ok(Page { items: shown((page.items, stands), rows).await?, next: page.next })
    }
}

/// How the reader stands to these; nothing for guests, and when the server does not say.
pub(super) async fn stands(asking: &Asking, people: &[Account]) -> Vec<Relationship> {
    let ids: Vec<AccountId> = people.iter().map(|account| account.id.clone()).collect();
    if asking.account.is_none() || ids.is_empty() {
        return Vec::new();
    }
    match tokio::time::timeout(SIDE_QUESTION, asking.client.send(&GetRelationships { ids: &ids })).await {
        Ok(Ok(stands)) => stands.0,
        other => {
            tracing::debug!(?other, "no relationships");
            Vec::new()
        }
    }
}
