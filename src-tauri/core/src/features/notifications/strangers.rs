//! Commands about notifications from strangers: what becomes of them, and what is held back.

use super::Notifications;
use super::way::Way;
use crate::api::endpoints::notifications::{
    AcceptRequests, DismissRequests, GetPolicy, ListRequests, SetPolicy as SetPolicyField,
};
use crate::api::entities::{EntityId, FilterContext, NotificationRequest, PolicyValue};
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{AnswerHeld, HeldNotifications, ReadPolicy, SetPolicy};
use trente_contract::ids::AccountKey;
use trente_contract::notification::{Held, Policy, Sort, Treatment};
use trente_contract::page::Page;

impl Notifications {
    pub(crate) async fn notification_policy(&self, request: ReadPolicy) -> Result<Option<Policy>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        if !self.holds_back(&request.account, &asking).await? {
            return Ok(None);
        }
        match asking.client.send(&GetPolicy).await {
            Ok(policy) => Ok(Some(view::policy(&policy))),
            Err(error) if error.status() == Some(404) => Ok(None),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn set_notification_policy(&self, request: SetPolicy) -> Result<Policy, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let (field, value) = (field(request.sort), &value(request.treatment));
        match asking.client.send(&SetPolicyField { field, value }).await {
            Ok(policy) => Ok(view::policy(&policy)),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn held_notifications(&self, request: HeldNotifications) -> Result<Page<Held>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let nothing = Page { items: Vec::new(), next: None };
        if !self.holds_back(&request.account, &asking).await? {
            return Ok(nothing);
        }
        let page = match asking.client.page(&ListRequests, request.cursor.as_ref()).await {
            Ok(page) => page,
            Err(error) if error.status() == Some(404) => return Ok(nothing),
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let statuses: Vec<_> = page.items.iter().filter_map(|request| request.last_status.as_ref()).collect();
        let context = self.ground.view_of(&asking, statuses).await.in_place(FilterContext::Notifications);
        let held = move |items: Vec<NotificationRequest>| items.iter().map(|one| view::held(one, &context)).collect();
        Ok(Page { items: shown(page.items, held).await?, next: page.next })
    }

    pub(crate) async fn answer_held(&self, request: AnswerHeld) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let ids: Vec<EntityId> = request.ids.into_iter().map(|id| id.0.into()).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let answer = match request.accept {
            true => asking.client.send(&AcceptRequests { ids: &ids }).await,
            false => asking.client.send(&DismissRequests { ids: &ids }).await,
        };
        self.done(&asking, answer).await
    }

    async fn holds_back(&self, account: &AccountKey, asking: &Asking) -> Result<bool, Fault> {
        match self.way(account, asking).await {
            Ok(way) => Ok(way == Way::Grouped),
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}

fn field(sort: Sort) -> &'static str {
    match sort {
        Sort::NotFollowed => "for_not_following",
        Sort::NotFollowers => "for_not_followers",
        Sort::New => "for_new_accounts",
        Sort::Private => "for_private_mentions",
        Sort::Limited => "for_limited_accounts",
    }
}

fn value(treatment: Treatment) -> PolicyValue {
    match treatment {
        Treatment::Accept => PolicyValue::Accept,
        Treatment::Hold => PolicyValue::Filter,
        Treatment::Drop => PolicyValue::Drop,
    }
}
