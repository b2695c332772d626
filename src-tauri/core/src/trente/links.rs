//! Links and pasted texts.

use super::Trente;
use super::arrived::From;
use super::core::{Asking, Core};
use super::shown::shown;
use crate::api::discover::{self, DiscoverError};
use crate::api::endpoints::collections::GetCollection;
use crate::api::endpoints::instance::GetInvite;
use crate::api::endpoints::search::FindStatuses;
use crate::api::endpoints::statuses::GetStatus;
use crate::api::entities::{EntityId, FilterContext, Status, StatusId};
use crate::api::{ApiError, Client, Origin};
use crate::reading::{Meant, is_closed, read_link};
use crate::view::{self, ViewContext};
use trente_contract::commands::{AwaitLink, ServersHere, TakeLink};
use trente_contract::reading::{Found, Pack, Wanted};
use trente_contract::{Fault, FaultCode};
use url::Url;

impl Trente {
    /// What a link or a pasted text holds: an invite, a pack, a person, a post, a server. Of a link from outside the first
    /// answer is only what it would lead to ([`Found::Asks`]), and nobody is asked for it; taken once more, it goes on. A text that holds
    /// nothing of ours is no error. The people of a pack carry the ids of the pack's own server: take them by their handles.
    ///
    /// # Errors
    /// When the server that it names is not reached, or no longer has what it names.
    pub async fn take_link(&self, request: TakeLink) -> Result<Found, Fault> {
        let core = &self.core;
        let (meant, from) = (read_link(&request.text), core.arrived.weigh(&request.text));
        if let (From::Outside, Some(asks)) = (from, asks(&meant)) {
            return Ok(asks);
        }
        let client = async |origin: Origin| core.client_for(origin, from).await;
        match meant {
            Meant::Invite { origin, code } => invite(client(origin).await, code).await,
            Meant::Pack { origin, id } => {
                pack(core, client(origin).await, &id).await.map(|pack| Found::Pack(Box::new(pack)))
            }
            Meant::Person { handle } => Ok(Found::Person { handle }),
            Meant::Post { origin, address, id, author } => {
                let asking = core.ask_as(&request.reader).await?;
                let id = id.filter(|_| origin == *asking.client.origin()).map(|id| StatusId::from(id.as_str()));
                let found = match find_post(&asking, &address, id.as_ref()).await {
                    Ok(found) => found,
                    Err(error) => return Err(core.fault(&asking, error).await),
                };
                let post =
                    found.map(|status| view::post(status.shown(), &core.view(&asking).in_place(FilterContext::Thread)));
                Ok(match (post, author) {
                    (Some(post), _) => Found::Post(Box::new(post)),
                    // Their page can be read, and the post found on it.
                    (None, Some(handle)) => Found::Person { handle },
                    (None, None) => Found::Nothing,
                })
            }
            Meant::Page { address } => {
                let asking = core.ask_as(&request.reader).await?;
                if asking.account.is_none() {
                    return Ok(Found::Nothing);
                }
                match find_post(&asking, &address, None).await {
                    Ok(Some(status)) => Ok(Found::Post(Box::new(view::post(
                        status.shown(),
                        &core.view(&asking).in_place(FilterContext::Thread),
                    )))),
                    Ok(None) => Ok(Found::Nothing),
                    Err(error) => Err(core.fault(&asking, error).await),
                }
            }
            Meant::Server { origin } => server(client(origin).await).await,
            Meant::Confirmed => {
                super::rooms::look_now(&self.core).await;
                Ok(Found::Confirmed)
            }
            Meant::Nothing => Ok(Found::Nothing),
        }
    }

    /// The link that the system opened this app with, once each; none when a later question took its place.
    ///
    /// # Errors
    /// None.
    pub async fn await_link(&self, request: AwaitLink) -> Result<Option<String>, Fault> {
        let arrived = &self.core.arrived;
        Ok(if request.wait { arrived.wait().await } else { arrived.take() })
    }

    /// The system opened the app with this link, or a second one was started with it.
    pub fn link_came(&self, link: String) {
        self.core.arrived.put(link);
    }

    /// Servers that were used on this device: those of its accounts and of its waiting rooms, then those that a guest read.
    /// For somebody who does not remember theirs.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn servers_here(&self, _request: ServersHere) -> Result<Vec<String>, Fault> {
        let mut domains: Vec<String> = Vec::new();
        for origin in self.core.store.origins().await? {
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
        Meant::Post { origin, .. } => (Wanted::Post, origin.domain()),
        Meant::Page { address } => (Wanted::Post, host(address)?),
        Meant::Server { origin } => (Wanted::Server, origin.domain()),
        Meant::Confirmed | Meant::Nothing => return None,
    };
    Some(Found::Asks { what, place })
}

impl Core {
    /// The way to a server that a text names: typed by the person, who chose it; or from outside, where it counts as chosen
    /// only when it was used on this device before.
    async fn client_for(&self, origin: Origin, from: From) -> Client {
        let used = async || {
            let used = self.store.origins().await.unwrap_or_default();
            used.iter().any(|used| Origin::parse(used).is_ok_and(|used| used == origin))
        };
        let chosen = from == From::Window || used().await;
        let client = self.client(origin.clone());
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

async fn pack(core: &Core, client: Client, id: &EntityId) -> Result<Pack, Fault> {
    let context = ViewContext::of(&core.media, client.origin(), None).within(client.reach());
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
