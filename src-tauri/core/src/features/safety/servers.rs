//! Servers that are blocked whole.

use super::Safety;
use crate::address::spelling;
use crate::api::endpoints::domain_blocks::{BlockDomain, ListDomainBlocks, PreviewDomainBlock, UnblockDomain};
use std::time::Duration;
use trente_contract::commands::{BlockedServers, SetServerBlock, WouldLose};
use trente_contract::page::Page;
use trente_contract::safety::Lost;
use trente_contract::{Fault, FaultCode};

/// How long a question waits to tell what its answer ends.
const PATIENCE: Duration = Duration::from_secs(3);

impl Safety {
    pub(crate) async fn would_lose(&self, request: WouldLose) -> Result<Option<Lost>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let domain = &wire(&request.server)?;
        let client = asking.client.clone().trying_once();
        // Servers before 4.3 do not know: then it is said without figures.
        let asked = tokio::time::timeout(PATIENCE, client.send(&PreviewDomainBlock { domain })).await;
        let Ok(Ok(told)) = asked else { return Ok(None) };
        let both = told.following_count.zip(told.followers_count);
        Ok(both.map(|(following, followers)| Lost { following, followers }))
    }

    pub(crate) async fn set_server_block(&self, request: SetServerBlock) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let domain = &wire(&request.server)?;
        let answer = match request.on {
            true => asking.client.send(&BlockDomain { domain }).await,
            false => asking.client.send(&UnblockDomain { domain }).await,
        };
        self.or_fault(&asking, answer).await.map(drop)
    }

    pub(crate) async fn blocked_servers(&self, request: BlockedServers) -> Result<Page<String>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let answer = asking.client.page(&ListDomainBlocks, request.cursor.as_ref()).await;
        let page = self.or_fault(&asking, answer).await?;
        Ok(Page { items: page.items.iter().map(|domain| spelling::shown(domain)).collect(), next: page.next })
    }
}

/// A domain as servers write it.
fn wire(server: &str) -> Result<String, Fault> {
    let domain = spelling::ascii(server);
    let is_one = !domain.is_empty() && !domain.contains(['/', '@', '?', '#']) && !domain.contains(char::is_whitespace);
    if is_one { Ok(domain) } else { Err(Fault::new(FaultCode::NotAnAddress, "a server's domain").at(server)) }
}
