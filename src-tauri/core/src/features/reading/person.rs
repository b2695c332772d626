//! Commands that show a person.

use super::Reading;
use crate::api::endpoints::accounts::{GetAccount, GetRelationships};
use crate::api::entities::{AccountId, Relationship};
use crate::ground::Asking;
use crate::ground::beside::beside;
use crate::reading::look_up;
use crate::view;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{ShowProfile, WhichPerson};
use trente_contract::person::Profile;

/// The person is shown without how one stands to them when that takes so much longer.
const SIDE_QUESTION: Duration = Duration::from_secs(5);

impl Reading {
    pub(crate) async fn profile(&self, request: ShowProfile) -> Result<Profile, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let found = match &request.person {
            WhichPerson::Id(id) => {
                let id = AccountId::from(id);
                let endpoint = GetAccount { id: &id };
                let (account, relationship) =
                    beside(asking.client.send(&endpoint), relationship(&asking, &id), SIDE_QUESTION).await;
                account.map(|account| (account, relationship.flatten()))
            }
            WhichPerson::Handle(handle) => match look_up(&asking.client, handle).await {
                Ok(account) => {
                    let relationship = tokio::time::timeout(SIDE_QUESTION, relationship(&asking, &account.id)).await;
                    Ok((account, relationship.ok().flatten()))
                }
                Err(error) => Err(error),
            },
        };
        match found {
            Ok((account, relationship)) => {
                Ok(view::profile(&account, relationship.as_ref(), &self.ground.view(&asking)))
            }
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }
}

/// How the reader stands to a person; none for guests, for oneself, and when the server does not say.
async fn relationship(asking: &Asking, id: &AccountId) -> Option<Relationship> {
    asking.account.as_ref()?;
    if asking.own_id.as_deref() == Some(id.as_str()) {
        return None;
    }
    let ids = std::slice::from_ref(id);
    let answer = asking.client.send(&GetRelationships { ids }).await;
    answer.inspect_err(|error| tracing::debug!(%error, "no relationship")).ok()?.0.into_iter().next()
}
