//! Searching.

use super::Finding;
use crate::address::spelling;
use crate::api::endpoints::accounts::GetRelationships;
use crate::api::endpoints::search::{self as endpoint, SearchResults};
use crate::api::entities::{Account, AccountId, FilterContext, Relationship};
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::reading::{Meant, read_link};
use crate::view;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::Search;
use trente_contract::find::{Findings, FoundPerson, Kind};
use trente_contract::reading::SuggestedWhy;
use trente_text::bridged::Bridged;

/// How many of a kind are asked for at once.
const MANY: u32 = 20;
/// How many people while one is still typing.
const FEW: u32 = 6;
/// The longest text that is searched for, in bytes; no server takes more.
const LONGEST: usize = 2_000;
/// How long an answer is good for that is asked for while one is typing.
const WHILE_TYPING: Duration = Duration::from_secs(4);
/// People are shown without how one stands to them when that takes so much longer.
const SIDE_QUESTION: Duration = Duration::from_secs(3);

impl Finding {
    pub(crate) async fn search(&self, request: Search) -> Result<Findings, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let text = request.text.trim();
        let is_member = asking.account.is_some();
        // Servers let only members go on, or look for what lives elsewhere.
        if text.is_empty() || text.len() > LONGEST || (request.known > 0 && !is_member) {
            return Ok(Findings::default());
        }
        let elsewhere = elsewhere(text).filter(|_| is_member && !request.typing);
        let kind = if request.typing { Kind::People } else { request.kind };
        let asked = endpoint::Search {
            text: elsewhere.as_deref().unwrap_or(text),
            kind: word(kind),
            limit: if request.typing { FEW } else { MANY },
            offset: if kind == Kind::All { 0 } else { request.known },
            resolve: elsewhere.is_some(),
        };
        let answer = match request.typing {
            // Who types on wants something else by then.
            true => match tokio::time::timeout(WHILE_TYPING, asking.client.clone().trying_once().send(&asked)).await {
                Ok(answer) => answer,
                Err(_) => return Ok(Findings::default()),
            },
            false => asking.client.send(&asked).await,
        };
        match answer {
            Ok(found) => self.findings(&asking, found, kind, request.typing).await,
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    async fn findings(
        &self,
        asking: &Asking,
        found: SearchResults,
        kind: Kind,
        typing: bool,
    ) -> Result<Findings, Fault> {
        let SearchResults { accounts, statuses, hashtags } = found;
        let is_full = |len: usize| asking.account.is_some() && !typing && len >= MANY as usize;
        let counts = [(Kind::People, accounts.len()), (Kind::Tags, hashtags.len()), (Kind::Posts, statuses.len())];
        let more = counts.into_iter().filter(|(_, len)| is_full(*len)).map(|(kind, _)| kind).collect();
        let (standing, posts) = tokio::join!(
            async {
                match !typing && matches!(kind, Kind::All | Kind::People) {
                    true => standing(asking, &accounts).await,
                    false => Vec::new(),
                }
            },
            self.entries(asking, statuses, FilterContext::Public)
        );
        let context = self.ground.view(asking);
        let own = asking.own_id.clone();
        let people = shown(accounts, move |accounts| {
            let person = |account: &Account| {
                let suggested = view::suggested(account, SuggestedWhy::Active, &context);
                let known = standing.iter().find(|known| known.id == account.id);
                let relationship = known.filter(|_| own.as_deref() != Some(account.id.as_str()));
                FoundPerson {
                    person: suggested.person,
                    bio: suggested.bio,
                    relationship: relationship.map(view::relationship),
                }
            };
            accounts.iter().map(person).collect()
        });
        let tags = hashtags.iter().filter_map(view::tag).collect();
        Ok(Findings { people: people.await?, tags, posts: posts?, more })
    }
}

/// How the reader stands to these people; nothing where the server does not say in time.
pub(super) async fn standing(asking: &Asking, accounts: &[Account]) -> Vec<Relationship> {
    if asking.account.is_none() || accounts.is_empty() {
        return Vec::new();
    }
    let ids: Vec<AccountId> = accounts.iter().map(|account| account.id.clone()).collect();
    let asked = GetRelationships { ids: &ids };
    match tokio::time::timeout(SIDE_QUESTION, asking.client.send(&asked)).await {
        Ok(Ok(known)) => known.0,
        Ok(Err(error)) => {
            tracing::debug!(%error, "no relationships");
            Vec::new()
        }
        Err(_) => Vec::new(),
    }
}

/// The one thing of another server that a text names, as servers want it asked for; none for words.
fn elsewhere(text: &str) -> Option<String> {
    match read_link(text) {
        Meant::Person { handle } => Some(format!("@{}", spelling::ascii_handle(&handle))),
        Meant::Neighbour(Bridged { handle: Some(handle), .. }) => Some(format!("@{handle}")),
        Meant::Post { address, .. } | Meant::Page { address } => Some(address),
        _ => None,
    }
}

fn word(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::All => None,
        Kind::People => Some("accounts"),
        Kind::Tags => Some("hashtags"),
        Kind::Posts => Some("statuses"),
    }
}

#[cfg(test)]
mod tests {
    use super::elsewhere;

    #[test]
    fn only_addresses_and_full_handles_are_looked_for_elsewhere() {
        for (text, due) in [
            ("@lea@piaille.fr", Some("@lea@piaille.fr")),
            ("lea@piaille.fr", Some("@lea@piaille.fr")),
            ("https://piaille.fr/@lea", Some("@lea@piaille.fr")),
            ("https://piaille.fr/@lea/1", Some("https://piaille.fr/@lea/1")),
            ("https://bsky.app/profile/lea.example", Some("@lea.example@bsky.brid.gy")),
            ("https://blog.example/a/b", Some("https://blog.example/a/b")),
            ("lea", None),
            ("@lea", None),
            ("#cats", None),
            ("cats from:lea", None),
            ("node.js", None),
        ] {
            assert_eq!(elsewhere(text).as_deref(), due, "{text}");
        }
    }
}
