//! Messages that servers push to this device while the app may be closed. A distributor of the system passes them on: it gives an
//! address for each account, the account's server is told of it, and what comes back is opened here. Who passes it on sees who
//! sends and when, and nothing of what it says.

mod error;
mod kept;
mod keys;
mod message;
mod sealed;
mod wanted;

pub use error::PushError;
pub use message::Pushed;

use crate::api::endpoints::instance::GetInstance;
use crate::api::endpoints::push::{AlterSubscription, CreateSubscription, DeleteSubscription, Wanted};
use crate::api::entities::{NotificationId, WebPushSubscription};
use crate::api::{ApiError, Client};
use crate::ground::{Asking, Ground};
use kept::Kept;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::commands::{ReadNoticeWay, SetAlerts};
use trente_contract::ids::AccountKey;
use trente_contract::push::NoticeWay;
use trente_contract::{Fault, FaultCode};
use url::Url;

/// So many messages of an account are known again when they come a second time.
const KNOWN: usize = 64;
/// No distributor's address is longer.
const LONGEST: usize = 2048;

/// What a distributor is to be told of one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The name under which it knows the account; says nothing of who that is.
    pub instance: String,
    /// The public key by which the account's server proves that it is the one who sends (VAPID), base64url; none where it names none.
    pub vapid: Option<String>,
}

pub(crate) struct Push {
    ground: Arc<Ground>,
    /// What came in this run, the newest last.
    came: Mutex<HashMap<AccountKey, VecDeque<NotificationId>>>,
    /// Held while what is kept of an account changes: what two distributors say at once must not undo each other.
    turn: tokio::sync::Mutex<()>,
}

impl Push {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, came: Mutex::default(), turn: tokio::sync::Mutex::default() }
    }

    pub(crate) async fn notice_way(&self, request: ReadNoticeWay) -> Result<NoticeWay, Fault> {
        let kept = kept::find(&self.ground, &request.account).await?;
        Ok(kept.map_or(NoticeWay::WhileOpen, |kept| way(&kept)))
    }

    pub(crate) async fn registrations(&self) -> Result<Vec<Registration>, Fault> {
        let _turn = self.turn.lock().await;
        let mut all = Vec::new();
        for record in self.ground.store.accounts().await?.into_iter().filter(|record| !record.expired) {
            let kept = match kept::find(&self.ground, &record.key).await?.filter(|kept| kept.keys().is_some()) {
                Some(kept) => kept,
                None => {
                    let kept = Kept::fresh()?;
                    kept::put(&self.ground, &record.key, &kept).await?;
                    kept
                }
            };
            let asking = self.ground.ask_as_account(&record.key).await?;
            let instance = asking.client.trying_once().send(&GetInstance).await.ok();
            let vapid = instance.and_then(|instance| instance.configuration.vapid).and_then(|key| key.public_key);
            all.push(Registration { instance: kept.instance, vapid });
        }
        Ok(all)
    }

    pub(crate) async fn address_came(&self, instance: &str, address: &str) -> Result<NoticeWay, Fault> {
        let address = checked(address)?;
        let _turn = self.turn.lock().await;
        let named = kept::named(&self.ground, instance).await?;
        let (account, mut kept) = named.ok_or_else(|| Fault::new(FaultCode::NotFound, "push: no such account"))?;
        let asking = self.ground.ask_as_account(&account).await?;
        // Told anew each time: the server forgets it with the token, and that is another one after the next log-in.
        kept.address = match subscribe(&asking.client, &kept, &address).await {
            Ok(made) if made.standard => Some(address),
            // It seals messages as a draft did, with headers that distributors do not pass on.
            Ok(_) => {
                self.unsubscribe(&asking).await;
                None
            }
            // It pushes nothing.
            Err(error) if matches!(error.status(), Some(404 | 405 | 410 | 501)) => None,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        kept::put(&self.ground, &account, &kept).await?;
        Ok(way(&kept))
    }

    pub(crate) async fn ended(&self, instance: &str) -> Result<(), Fault> {
        let _turn = self.turn.lock().await;
        let Some((account, mut kept)) = kept::named(&self.ground, instance).await? else { return Ok(()) };
        if kept.address.take().is_some() {
            if let Ok(asking) = self.ground.ask_as_account(&account).await {
                self.unsubscribe(&asking).await;
            }
            kept::put(&self.ground, &account, &kept).await?;
        }
        Ok(())
    }

    pub(crate) async fn set_alerts(&self, request: SetAlerts) -> Result<(), Fault> {
        let SetAlerts { account, alerts, from } = request;
        let _turn = self.turn.lock().await;
        let asking = self.ground.ask_as_account(&account).await?;
        let mut kept = match kept::find(&self.ground, &account).await? {
            Some(kept) => kept,
            None => Kept::fresh()?,
        };
        (kept.alerts, kept.from) = (alerts, from);
        if let Some(address) = &kept.address {
            let (alerts, policy) = (wanted::alerts(&kept.alerts), wanted::policy(kept.from));
            let altered = AlterSubscription { wanted: Wanted { alerts: &alerts, policy: &policy } };
            let altered = match asking.client.send(&altered).await {
                // The server has lost it.
                Err(error) if error.status() == Some(404) => subscribe(&asking.client, &kept, address).await,
                altered => altered,
            };
            if let Err(error) = altered {
                return Err(self.ground.fault(&asking, error).await);
            }
        }
        kept::put(&self.ground, &account, &kept).await
    }

    pub(crate) async fn end(&self) -> Result<(), Fault> {
        for record in self.ground.store.accounts().await? {
            self.give_up(&record.key).await;
        }
        Ok(())
    }

    /// Ends the messages of one account.
    pub(crate) async fn give_up(&self, account: &AccountKey) {
        let _turn = self.turn.lock().await;
        let Ok(Some(kept)) = kept::find(&self.ground, account).await else { return };
        if kept.address.is_some()
            && let Ok(asking) = self.ground.ask_as_account(account).await
        {
            self.unsubscribe(&asking).await;
        }
        if let Err(fault) = kept::forget(&self.ground, account).await {
            tracing::warn!(detail = fault.detail, "keys for pushed messages stay");
        }
        self.came.lock().unwrap_or_else(PoisonError::into_inner).remove(account);
    }

    pub(crate) async fn message_came(&self, instance: &str, message: &[u8]) -> Result<Pushed, PushError> {
        // Before anything is asked for its sake.
        if message.len() > keys::LARGEST {
            return Err(PushError::TooLarge(message.len()));
        }
        let named = kept::named(&self.ground, instance).await.map_err(PushError::Keys)?;
        let (account, kept) = named.ok_or(PushError::Nobody)?;
        let opened = kept.keys().ok_or(PushError::Nobody)?.open(message)?;
        let pushed = message::read(account, &opened)?;
        match self.is_new(&pushed) {
            true => Ok(pushed),
            false => Err(PushError::Again),
        }
    }

    /// Whether it is told for the first time in this run; from then on it is known.
    fn is_new(&self, pushed: &Pushed) -> bool {
        let mut came = self.came.lock().unwrap_or_else(PoisonError::into_inner);
        let came = came.entry(pushed.account.clone()).or_default();
        if came.contains(&pushed.id) {
            return false;
        }
        if came.len() == KNOWN {
            came.pop_front();
        }
        came.push_back(pushed.id.clone());
        true
    }

    /// What fails leaves a server that sends what nobody takes, until the token goes.
    async fn unsubscribe(&self, asking: &Asking) {
        if let Err(error) = asking.client.clone().trying_once().send(&DeleteSubscription).await
            && error.status() != Some(404)
        {
            tracing::info!(%error, "a server may go on sending messages");
        }
    }
}

async fn subscribe(client: &Client, kept: &Kept, address: &str) -> Result<WebPushSubscription, ApiError> {
    let (alerts, policy) = (wanted::alerts(&kept.alerts), wanted::policy(kept.from));
    let (p256dh, auth) = kept.keys().map(|keys| (keys.public(), keys.auth())).unwrap_or_default();
    let wanted = Wanted { alerts: &alerts, policy: &policy };
    client.send(&CreateSubscription { endpoint: address, p256dh: &p256dh, auth: &auth, wanted }).await
}

/// Where messages are to be sent: only the account's server asks there.
fn checked(address: &str) -> Result<String, Fault> {
    let url = Url::parse(address).ok().filter(|url| address.len() <= LONGEST && url.host_str().is_some());
    let url = url.ok_or_else(|| Fault::new(FaultCode::NotAnAddress, "push: the distributor's address is none"))?;
    match url.scheme() {
        "https" => Ok(url.into()),
        _ => Err(Fault::new(FaultCode::InsecureAddress, "push: the distributor's address is not https")),
    }
}

fn way(kept: &Kept) -> NoticeWay {
    let through = kept.address.as_deref().and_then(|address| Url::parse(address).ok()?.host_str().map(str::to_owned));
    through.map_or(NoticeWay::WhileOpen, |through| NoticeWay::Pushed { through })
}
