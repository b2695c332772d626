//! Commands that show one thing: a person, a thread.

use super::Trente;
use super::core::Asking;
use super::shown::shown;
use crate::api::endpoints::accounts::{GetAccount, GetRelationships};
use crate::api::endpoints::statuses::{GetContext, GetStatus};
use crate::api::entities::{AccountId, Context, Relationship, Status, StatusId};
use crate::reading::look_up;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{ShowProfile, Thread, ThreadReply, WhichPerson};
use trente_contract::person::Profile;

impl Trente {
    /// A person's page, with how the reader stands to them.
    ///
    /// # Errors
    /// When the server is not reached, refuses, or does not know them.
    pub async fn profile(&self, request: ShowProfile) -> Result<Profile, Fault> {
        let asking = self.core.ask_as(&request.reader).await?;
        let found = match &request.person {
            WhichPerson::Id(id) => {
                let id = AccountId::from(id);
                let endpoint = GetAccount { id: &id };
                let (account, relationship) = tokio::join!(asking.client.send(&endpoint), relationship(&asking, &id));
                account.map(|account| (account, relationship))
            }
            WhichPerson::Handle(handle) => match look_up(&asking.client, handle).await {
                Ok(account) => {
                    let relationship = relationship(&asking, &account.id).await;
                    Ok((account, relationship))
                }
                Err(error) => Err(error),
            },
        };
        match found {
            Ok((account, relationship)) => Ok(view::profile(&account, relationship.as_ref(), &self.core.view(&asking))),
            Err(error) => Err(self.core.fault(&asking, error).await),
        }
    }

    /// A post with what came before and after it. A server that shows the post but not the talk around it gives the post
    /// alone.
    ///
    /// # Errors
    /// When the server is not reached, refuses, or does not have the post.
    pub async fn thread(&self, request: Thread) -> Result<ThreadReply, Fault> {
        let asking = self.core.ask_as(&request.reader).await?;
        let id = &StatusId::from(&request.id);
        let (post, around) = (GetStatus { id }, GetContext { id });
        let (status, context) = tokio::join!(asking.client.send(&post), asking.client.send(&around));
        let context = match context {
            Err(error) if matches!(error.status(), Some(401 | 403 | 404 | 410 | 422)) => Ok(Context::default()),
            other => other,
        };
        match (status, context) {
            (Ok(status), Ok(context)) => {
                let view = self.core.view(&asking);
                let reply = move |(status, context): (Status, Context)| {
                    let posts = |list: &[Status]| list.iter().map(|status| view::post(status, &view)).collect();
                    ThreadReply {
                        ancestors: posts(&context.ancestors),
                        post: view::post(status.shown(), &view),
                        descendants: posts(&context.descendants),
                    }
                };
                shown((status, context), reply).await
            }
            (Err(error), _) | (_, Err(error)) => Err(self.core.fault(&asking, error).await),
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
