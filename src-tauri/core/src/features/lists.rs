//! Lists of people: made, changed, and who is in them.

use crate::api::ApiError;
use crate::api::endpoints::accounts::ListsWith as With;
use crate::api::endpoints::lists::{AddToList, CreateList, DeleteList as Delete, FetchList, RemoveMember, UpdateList};
use crate::api::entities::{AccountId, AccountList, EntityId};
use crate::ground::{Asking, Ground};
use crate::html;
use std::sync::Arc;
use trente_contract::commands::{ChangeList, DeleteList, ListsWith, MakeList, SetInList, ShowList};
use trente_contract::ids::ListId;
use trente_contract::lists::{MadeList, Making, Replies};
use trente_contract::{Fault, FaultCode};

/// The most letters of a list's name: Mastodon's `List::TITLE_LENGTH_LIMIT`, and as much as the interface shows.
const LONGEST: usize = 256;

pub(crate) struct Lists {
    ground: Arc<Ground>,
}

impl Lists {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground }
    }

    pub(crate) async fn show_list(&self, request: ShowList) -> Result<MadeList, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let answer = asking.client.send(&FetchList { id: &id(&request.list) }).await;
        self.made(&asking, answer).await
    }

    pub(crate) async fn make_list(&self, request: MakeList) -> Result<MadeList, Fault> {
        let Making { title, exclusive, replies } = &request.making;
        let (title, exclusive, replies_policy) = (checked(title)?, *exclusive, policy(*replies));
        let asking = self.ground.ask_as_account(&request.account).await?;
        let answer = asking.client.send(&CreateList { title, replies_policy, exclusive }).await;
        self.made(&asking, answer).await
    }

    pub(crate) async fn change_list(&self, request: ChangeList) -> Result<MadeList, Fault> {
        let Making { title, exclusive, replies } = &request.making;
        let (title, exclusive, replies_policy) = (checked(title)?, *exclusive, policy(*replies));
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &id(&request.list);
        let answer = asking.client.send(&UpdateList { id, title, replies_policy, exclusive }).await;
        self.made(&asking, answer).await
    }

    pub(crate) async fn delete_list(&self, request: DeleteList) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.send(&Delete { id: &id(&request.list) }).await {
            Ok(_) => Ok(()),
            // Gone is what was wanted.
            Err(error) if matches!(error.status(), Some(404 | 410)) => Ok(()),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn lists_with(&self, request: ListsWith) -> Result<Vec<ListId>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match with(&asking, &AccountId::from(&request.person)).await {
            Ok(lists) => Ok(lists),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn set_in_list(&self, request: SetInList) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let (id, person) = (&id(&request.list), &AccountId::from(&request.person));
        let answer = match request.on {
            true => asking.client.send(&AddToList { id, accounts: std::slice::from_ref(person) }).await,
            false => asking.client.send(&RemoveMember { id, person }).await,
        };
        let error = match answer {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        // What is so already is refused: whether it is, the server knows.
        let looks = matches!(error.status(), Some(404 | 422));
        if looks && with(&asking, person).await.is_ok_and(|lists| lists.contains(&request.list) == request.on) {
            return Ok(());
        }
        let fault = self.ground.fault(&asking, error).await;
        // Only whom one follows can be on a list.
        let unfollowed = looks && request.on;
        Err(if unfollowed { Fault { code: FaultCode::NotFollowed, ..fault } } else { fault })
    }

    async fn made(&self, asking: &Asking, answer: Result<AccountList, ApiError>) -> Result<MadeList, Fault> {
        match answer {
            Ok(list) => Ok(shown(&list)),
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}

async fn with(asking: &Asking, person: &AccountId) -> Result<Vec<ListId>, ApiError> {
    let lists = asking.client.send(&With { id: person }).await?;
    Ok(lists.0.into_iter().map(|list| list.id.to_string().into()).collect())
}

fn id(list: &ListId) -> EntityId {
    EntityId::from(list.as_str())
}

/// A name that a server takes.
fn checked(title: &str) -> Result<&str, Fault> {
    let title = title.trim();
    match title.chars().count() {
        0 => Err(Fault::new(FaultCode::Empty, "list: no name")),
        1..=LONGEST => Ok(title),
        _ => Err(Fault::new(FaultCode::TooLong, "list: its name")),
    }
}

fn policy(replies: Replies) -> &'static str {
    match replies {
        Replies::Followed => "followed",
        Replies::List => "list",
        Replies::None => "none",
    }
}

fn shown(list: &AccountList) -> MadeList {
    let (id, title) = (list.id.to_string(), html::tidy(&list.title, html::LABEL));
    MadeList {
        made: Making {
            // A name of nothing could not be pressed.
            title: if title.is_empty() { id.clone() } else { title },
            exclusive: list.exclusive.unwrap_or_default(),
            replies: match list.replies_policy.as_deref() {
                Some("followed") => Replies::Followed,
                Some("none") => Replies::None,
                _ => Replies::List,
            },
        },
        id: id.into(),
        knows_exclusive: list.exclusive.is_some(),
    }
}
