//! Links and pasted texts.

mod arrived;

use crate::api::discover::{self, DiscoverError};
use crate::api::endpoints::accounts::LookupAccount;
use crate::api::endpoints::collections::GetCollection;
use crate::api::endpoints::instance::GetInvite;
use crate::api::endpoints::search::{FindAccounts, FindStatuses};
use crate::api::endpoints::statuses::GetStatus;
use crate::api::entities::{EntityId, FilterContext, Status, StatusId};
use crate::api::{ApiError, Client, Origin};
use crate::ground::shown::shown;
use crate::ground::{Asking, Ground};
use crate::reading::{Meant, is_closed, read_link};
use crate::view::{self, ViewContext};
use arrived::{Arrived, From};
use std::sync::Arc;
use trente_contract::commands::{AwaitLink, ServersHere, TakeLink};
use trente_contract::reading::{Found, Pack, Wanted};
use trente_contract::{Fault, FaultCode};
use trente_text::bridged::Bridged;
use url::Url;

pub(crate) struct Links {
    ground: Arc<Ground>,
    /// Links that the window has not taken yet.
    arrived: Arrived,
}

impl Links {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, arrived: Arrived::default() }
    }
}

impl Links {
    pub(crate) async fn take_link(self: &Arc<Self>, request: TakeLink) -> Result<Found, Fault> {
        let (meant, from) = (read_link(&request.text), self.arrived.weigh(&request.text));
        if let (From::Outside, Some(asks)) = (from, asks(&meant)) {
            return Ok(asks);
        }
        let client = async |origin: Origin| self.client_for(origin, from).await;
        match meant {
            Meant::Invite { origin, code } => invite(client(origin).await, code).await,
            Meant::Pack { origin, id } => {
                pack(self, client(origin).await, &id).await.map(|pack| Found::Pack(Box::new(pack)))
            }
            Meant::Person { handle } => Ok(Found::Person { handle }),
            Meant::Neighbour(meant) => {
                let asking = self.ground.ask_as(&request.reader).await?;
                match neighbour(&asking, meant).await {
                    Ok(found) => Ok(found),
                    Err(error) => Err(self.ground.fault(&asking, error).await),
                }
            }
            Meant::Post { origin, address, id, author } => {
                let asking = self.ground.ask_as(&request.reader).await?;
                let id = id.filter(|_| origin == *asking.client.origin()).map(|id| StatusId::from(id.as_str()));
                let found = match find_post(&asking, &address, id.as_ref()).await {
                    Ok(found) => found,
                    Err(error) => return Err(self.ground.fault(&asking, error).await),
                };
                let post = found.map(|status| {
                    view::post(status.shown(), &self.ground.view(&asking).in_place(FilterContext::Thread))
                });
                Ok(match (post, author) {
                    (Some(post), _) => Found::Post(Box::new(post)),
                    // Their page can be read, and the post found on it.
                    (None, Some(handle)) => Found::Person { handle },
                    (None, None) => Found::Nothing,
                })
            }
            Meant::Page { address } => {
                let asking = self.ground.ask_as(&request.reader).await?;
                if asking.account.is_none() {
                    return Ok(Found::Nothing);
                }
                match find_post(&asking, &address, None).await {
                    Ok(Some(status)) => Ok(Found::Post(Box::new(view::post(
                        status.shown(),
                        &self.ground.view(&asking).in_place(FilterContext::Thread),
                    )))),
                    Ok(None) => Ok(Found::Nothing),
                    Err(error) => Err(self.ground.fault(&asking, error).await),
                }
            }
            Meant::Server { origin } => server(client(origin).await).await,
            // Whoever can paste a link can paste its words.
            Meant::Share { .. } if from == From::Window => Ok(Found::Nothing),
            Meant::Share { .. } => Ok(Found::Shared),
            Meant::Confirmed => Ok(Found::Confirmed),
            Meant::Nothing => Ok(Found::Nothing),
        }
    }

    pub(crate) async fn await_link(&self, request: AwaitLink) -> Result<Option<String>, Fault> {
        let arrived = &self.arrived;
        Ok(if request.wait { arrived.wait().await } else { arrived.take() })
    }

    pub(crate) fn link_came(&self, link: String) {
        self.arrived.put(link);
    }

    pub(crate) async fn servers_here(&self, _request: ServersHere) -> Result<Vec<String>, Fault> {
        let mut domains: Vec<String> = Vec::new();
        for origin in self.ground.origins().await? {
            let Ok(origin) = Origin::parse(&origin) else { continue };
            if !domains.contains(&origin.domain()) {
                domains.push(origin.domain());
            }
        }
        Ok(domains)
    }
}

/// What the person is asked about a link from outside; none for what leads nowhere. The mail's link leads to nothing but a
/// look at one's own waiting rooms.
fn asks(meant: &Meant) -> Option<Found> {
    let host = |address: &str| Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    let (what, place) = match meant {
        Meant::Invite { origin, .. } => (Wanted::Invite, origin.domain()),
        Meant::Pack { origin, .. } => (Wanted::Pack, origin.domain()),
        Meant::Person { handle } => (Wanted::Person, format!("@{handle}")),
        Meant::Neighbour(Bridged { handle: Some(handle), .. }) => (Wanted::Person, format!("@{handle}")),
        // Nobody is asked anything for it.
        Meant::Neighbour(_) => return None,
        Meant::Post { origin, .. } => (Wanted::Post, origin.domain()),
        Meant::Page { address } => (Wanted::Post, host(address)?),
        Meant::Server { origin } => (Wanted::Server, origin.domain()),
        Meant::Share { text } if !text.is_empty() => (Wanted::Share, String::new()),
        // Another app gave it, at the person's tap.
        Meant::Share { .. } => return None,
        Meant::Confirmed | Meant::Nothing => return None,
    };
    Some(Found::Asks { what, place })
}

impl Links {
    /// The way to a server that a text names: typed by the person, who chose it; or from outside, where it counts as chosen
    /// only when it was used on this device before.
    async fn client_for(&self, origin: Origin, from: From) -> Client {
        let used = async || {
            let used = self.ground.origins().await.unwrap_or_default();
            used.iter().any(|used| Origin::parse(used).is_ok_and(|used| used == origin))
        };
        let chosen = from == From::Window || used().await;
        let client = self.ground.client(origin.clone());
        if chosen { client } else { client.named() }
    }
}

async fn invite(client: Client, code: String) -> Result<Found, Fault> {
    let server = client.origin().domain();
    let good = match client.send(&GetInvite { code: &code }).await {
        Ok(_) => true,
        // Used up, too old, unknown, or no longer allowed.
        Err(error) if is_closed(&error) => false,
        Err(error) => return Err(error.to_fault()),
    };
    Ok(Found::Invite { server, code, good })
}

async fn pack(links: &Links, client: Client, id: &EntityId) -> Result<Pack, Fault> {
    let context = ViewContext::of(&links.ground.media, client.origin(), None).within(client.reach());
    let page = format!("{}/collections/{id}", client.origin().as_str());
    match client.send(&GetCollection { id }).await {
        Ok(found) => shown(found, move |found| view::pack(&found, page, &context)).await,
        Err(error) => Err(error.to_fault()),
    }
}

/// A post by its page. With an account the server fetches it from where it lives; none when it does not show it.
async fn find_post(asking: &Asking, address: &str, id: Option<&StatusId>) -> Result<Option<Status>, ApiError> {
    if let Some(id) = id {
        match asking.client.send(&GetStatus { id }).await {
            Ok(status) => return Ok(Some(status)),
            Err(error) if is_closed(&error) => {}
            Err(error) => return Err(error),
        }
    }
    let resolve = asking.account.is_some();
    match asking.client.send(&FindStatuses { address, resolve }).await {
        Ok(found) => Ok(found.statuses.into_iter().next()),
        Err(error) if is_closed(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Somebody of another network, where the reader's server knows them. With an account it looks for them at the bridge.
async fn neighbour(asking: &Asking, meant: Bridged) -> Result<Found, ApiError> {
    let Bridged { network, name, handle } = meant;
    let none = Found::Unbridged { network, name };
    let Some(handle) = handle else { return Ok(none) };
    match asking.client.send(&LookupAccount { acct: &handle }).await {
        Ok(_) => return Ok(Found::Person { handle }),
        Err(error) if is_closed(&error) => {}
        Err(error) => return Err(error),
    }
    if asking.account.is_none() {
        return Ok(none);
    }
    match asking.client.send(&FindAccounts { handle: &format!("@{handle}") }).await {
        // A search may also find others of a similar name.
        Ok(found) if found.accounts.iter().any(|account| account.acct.eq_ignore_ascii_case(&handle)) => {
            Ok(Found::Person { handle })
        }
        Ok(_) => Ok(none),
        Err(error) if is_closed(&error) => Ok(none),
        Err(error) => Err(error),
    }
}

/// A domain is easily written by chance (`notes.txt`): only what answers as a server is one.
async fn server(client: Client) -> Result<Found, Fault> {
    match discover::find(&client).await {
        Ok(found) => Ok(Found::Server { domain: found.origin.domain() }),
        Err(DiscoverError::Api(error)) => match error.to_fault() {
            fault if fault.code == FaultCode::NoSuchServer => Ok(Found::Nothing),
            fault => Err(fault),
        },
        Err(_) => Ok(Found::Nothing),
    }
}
