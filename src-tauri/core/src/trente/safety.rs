//! Commands against somebody: reports, and whole servers.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    AddFilter, BeginReport, BlockedServers, ListFilters, RemoveFilter, SendReport, SetServerBlock, WouldLose,
};
use trente_contract::filters::Filter;
use trente_contract::page::Page;
use trente_contract::safety::{Lost, ReportForm};

impl Trente {
    /// What is needed to report somebody. Rules that the server does not tell in four seconds are left out.
    ///
    /// # Errors
    /// When the server is not reached, or does not know them.
    pub async fn begin_report(&self, request: BeginReport) -> Result<ReportForm, Fault> {
        self.safety.begin_report(request).await
    }

    /// Tells the moderators, once.
    ///
    /// # Errors
    /// When the server is not reached or refuses, and when it is not known whether it took the report: it is not sent again then.
    pub async fn send_report(&self, request: SendReport) -> Result<(), Fault> {
        self.safety.send_report(request).await
    }

    /// What blocking a server would end; none where the server does not tell.
    ///
    /// # Errors
    /// When the log-in is not there any more, or it is no domain.
    pub async fn would_lose(&self, request: WouldLose) -> Result<Option<Lost>, Fault> {
        self.safety.would_lose(request).await
    }

    /// Blocks a server, or takes that back.
    ///
    /// # Errors
    /// When the server is not reached or refuses, or it is no domain.
    pub async fn set_server_block(&self, request: SetServerBlock) -> Result<(), Fault> {
        self.safety.set_server_block(request).await
    }

    /// The account's filters.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn list_filters(&self, request: ListFilters) -> Result<Vec<Filter>, Fault> {
        self.safety.list_filters(request).await
    }

    /// Makes a filter. A server that has only the old form gets one a word, and the app does what it says.
    ///
    /// # Errors
    /// When there is no word, one is longer than 100 letters, or the server is not reached or refuses.
    pub async fn add_filter(&self, request: AddFilter) -> Result<(), Fault> {
        self.safety.add_filter(request).await
    }

    /// Takes a filter away.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn remove_filter(&self, request: RemoveFilter) -> Result<(), Fault> {
        self.safety.remove_filter(request).await
    }

    /// The domains of the servers that are blocked.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn blocked_servers(&self, request: BlockedServers) -> Result<Page<String>, Fault> {
        self.safety.blocked_servers(request).await
    }
}
