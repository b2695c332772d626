//! One's own posts once they are out.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{BeginChange, LoadQuoting, RedraftPost, RevokeQuote, SetQuotes};

pub(super) async fn begin_change(core: State<'_, Opened>, request: Request<BeginChange>) -> Answer<BeginChange> {
    core.trente()?.begin_change(request.0).await
}

pub(super) async fn redraft_post(core: State<'_, Opened>, request: Request<RedraftPost>) -> Answer<RedraftPost> {
    core.trente()?.redraft_post(request.0).await
}

pub(super) async fn load_quoting(core: State<'_, Opened>, request: Request<LoadQuoting>) -> Answer<LoadQuoting> {
    core.trente()?.load_quoting(request.0).await
}

pub(super) async fn set_quotes(core: State<'_, Opened>, request: Request<SetQuotes>) -> Answer<SetQuotes> {
    core.trente()?.set_quotes(request.0).await
}

pub(super) async fn revoke_quote(core: State<'_, Opened>, request: Request<RevokeQuote>) -> Answer<RevokeQuote> {
    core.trente()?.revoke_quote(request.0).await
}
