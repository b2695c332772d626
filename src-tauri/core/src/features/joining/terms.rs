//! What is needed before an account is asked for: terms, names, the form.

use super::Joining;
use crate::api::discover::{Discovered, Facts};
use crate::api::endpoints::accounts::LookupAccount;
use crate::api::endpoints::instance::{GetInvite, GetPrivacyPolicy, GetTermsOfService};
use crate::api::{Client, Origin};
use crate::html::{self, HtmlContext};
use crate::onboarding::terms;
use crate::view::{self, ViewContext};
use std::sync::Arc;
use std::time::Duration;
use trente_contract::commands::{CheckName, LoadForm, ReadTerms, SaveForm};
use trente_contract::document::Document;
use trente_contract::join::{Begun, Form, NameOn, NameState, Terms, check};
use trente_contract::{Fault, FaultCode};

/// How long a look-up of a name may take: a person is typing.
const NAME: Duration = Duration::from_secs(3);
/// How long texts that are good to have may take.
const TEXTS: Duration = Duration::from_secs(8);
/// The most servers that a name is looked up on.
const MOST_SERVERS: usize = 5;

impl Joining {
    pub(crate) async fn read_terms(self: &Arc<Self>, request: ReadTerms) -> Result<Terms, Fault> {
        let found = self.find_now(&request.server).await.map_err(|missed| missed.0)?;
        let client = self.ground.client(found.origin.clone());
        let (privacy, agreement, invite) = tokio::join!(
            text(async { client.send(&GetPrivacyPolicy).await.ok().map(|policy| policy.content) }),
            text(async { client.send(&GetTermsOfService).await.ok().map(|terms| terms.content) }),
            invite(&client, request.invite.as_deref()),
        );
        Ok(told(self, &found, [privacy, agreement], invite))
    }

    pub(crate) async fn check_name(self: &Arc<Self>, request: CheckName) -> Result<Vec<NameOn>, Fault> {
        let name = request.name.trim();
        let asked = request.servers.iter().take(MOST_SERVERS).map(async |server| {
            let state = tokio::time::timeout(NAME, name_on(self, name, server)).await;
            NameOn { server: server.clone(), name: state.unwrap_or(NameState::Unknown) }
        });
        Ok(futures_util::future::join_all(asked).await)
    }

    pub(crate) async fn save_form(&self, request: SaveForm) -> Result<(), Fault> {
        let SaveForm { server, form } = request;
        let begun = (!is_blank(&form)).then_some(Begun { server, form });
        Ok(self.ground.store.keep_form(begun).await?)
    }

    pub(crate) async fn load_form(&self, _request: LoadForm) -> Result<Option<Begun>, Fault> {
        Ok(self.ground.store.form().await?)
    }
}

/// Nothing of the person's is in it. An invite is the server's, and the password is not kept.
fn is_blank(form: &Form) -> bool {
    // A date of birth that was begun and taken back leaves its dashes.
    let birth = form.birth.chars().all(|sign| sign == '-' || sign.is_whitespace());
    birth && [&form.name, &form.email, &form.reason].iter().all(|text| text.trim().is_empty())
}

async fn text(asked: impl Future<Output = Option<String>>) -> Option<String> {
    tokio::time::timeout(TEXTS, asked).await.ok().flatten()
}

/// Whether an invite is still good; none without one. A server that does not answer is believed when the form is sent.
async fn invite(client: &Client, code: Option<&str>) -> Option<bool> {
    let code = code?;
    let answer = tokio::time::timeout(TEXTS, client.send(&GetInvite { code })).await;
    match answer {
        Ok(Ok(invite)) => Some(invite.invite_code == code),
        Ok(Err(error)) => Some(!matches!(error.status(), Some(401 | 403 | 404 | 410))),
        Err(_) => Some(true),
    }
}

fn told(
    joining: &Joining,
    found: &Discovered,
    [privacy, agreement]: [Option<String>; 2],
    invite: Option<bool>,
) -> Terms {
    let domain = found.domain();
    let document = |html: &str| -> Option<Document> {
        let document = html::parse_page(html, &HtmlContext { domain: &domain, ..HtmlContext::default() });
        (!document.blocks.is_empty()).then_some(document)
    };
    let (entry, obstacle) = terms::entry(found, invite == Some(true));
    let message = match &found.facts {
        Facts::V2(instance) => instance.registrations.message.as_deref(),
        _ => None,
    };
    Terms {
        server: view::server(found, &ViewContext::of(&joining.ground.media, &found.origin, None)),
        entry,
        obstacle,
        message: message.and_then(document),
        rules: terms::rules(found, &joining.ground.languages()),
        privacy: privacy.as_deref().and_then(document),
        terms: agreement.as_deref().and_then(document),
        invite,
    }
}

async fn name_on(joining: &Joining, name: &str, server: &str) -> NameState {
    if check::name(name).is_some() {
        return NameState::Unknown;
    }
    match Origin::parse(server) {
        Ok(origin) => look_up(&joining.ground.client(origin), name).await,
        Err(_) => NameState::Unknown,
    }
}

/// Whether somebody has this name on a server.
pub(crate) async fn look_up(client: &Client, name: &str) -> NameState {
    match client.send(&LookupAccount { acct: name }).await {
        // A server may find somebody of elsewhere by the same name.
        Ok(account) if account.username.eq_ignore_ascii_case(name) => NameState::Taken,
        Ok(_) => NameState::Unknown,
        Err(error) => match error.to_fault().code {
            FaultCode::NotFound => NameState::Free,
            _ => NameState::Unknown,
        },
    }
}
