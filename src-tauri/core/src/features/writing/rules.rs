//! What a server lets one write beyond words and files.

use super::{MARKDOWN, Writing};
use crate::api::endpoints::instance::{GetInstance, GetV1Instance};
use crate::api::entities::Instance;
use crate::api::entities::configuration::PollLimits as Told;
use crate::ground::entity_of;
use std::sync::PoisonError;
use trente_contract::Fault;
use trente_contract::commands::RulesOf;
use trente_contract::compose::{PollLimits, QuotePolicy, Rules};
use trente_contract::reader::Counting;

/// From this version of Mastodon's API on (4.6.0) pictures may stand beside a poll.
const BESIDE_MEDIA: u32 = 10;
/// From this one on (4.5) a post says who may quote it.
const QUOTES: u32 = 7;

impl Writing {
    pub(crate) async fn rules(&self, request: RulesOf) -> Result<Rules, Fault> {
        let account = request.account;
        if let Some(known) = self.rules.lock().unwrap_or_else(PoisonError::into_inner).get(&account) {
            return Ok(known.clone());
        }
        let asking = self.ground.ask_as_account(&account).await?;
        let record = self.ground.store.account(&account).await?;
        let entity = record.as_ref().and_then(entity_of);
        // Pleroma and its kin count in their own way, by which they are known; they have taken both for long.
        let counting = record.map(|record| record.limits.counting);
        let is_kin = counting == Some(Counting::Seen);
        let (mut local_only, mut markdown) = (false, false);
        let told = match asking.client.send(&GetInstance).await {
            Ok(instance) => {
                // GoToSocial is known by how it counts, too.
                local_only = counting == Some(Counting::CodePoints) || keeps_posts_to_itself(&instance);
                markdown = instance.configuration.statuses.supported_mime_types.iter().any(|kind| kind == MARKDOWN);
                Some((instance.configuration.polls.clone(), instance.api_version()))
            }
            Err(error) if error.status() == Some(404) => {
                asking.client.send(&GetV1Instance).await.ok().map(|instance| (instance.configuration.polls, None))
            }
            Err(_) => None,
        };
        let source = entity.as_ref().and_then(|entity| entity.source.as_ref());
        let usual = source.and_then(|source| QuotePolicy::read(source.quote_policy.as_deref()?)).unwrap_or_default();
        let version = told.as_ref().and_then(|(_, version)| *version);
        let rules = Rules {
            polls: limits(told.as_ref().map(|(polls, _)| polls), is_kin || version >= Some(BESIDE_MEDIA)),
            quotes: (version >= Some(QUOTES)).then_some(usual),
            local_only,
            markdown,
        };
        // What was not told may be told the next time.
        if told.is_some() {
            self.rules.lock().unwrap_or_else(PoisonError::into_inner).insert(account, rules.clone());
        }
        Ok(rules)
    }
}

/// Forks of Mastodon that know posts for their own people alone. They keep Mastodon's numbers, so only their names tell them.
fn keeps_posts_to_itself(instance: &Instance) -> bool {
    let version = instance.version.to_lowercase();
    ["+glitch", "hometown"].iter().any(|name| version.contains(name)) || instance.api_versions.contains_key("glitch")
}

fn limits(told: Option<&Told>, beside_media: bool) -> PollLimits {
    let usual = PollLimits { beside_media, ..PollLimits::default() };
    let Some(told) = told else { return usual };
    let small = |told: Option<u64>, usual: u32| {
        told.filter(|told| *told > 0).map_or(usual, |told| u32::try_from(told).unwrap_or(u32::MAX))
    };
    let shortest = small(told.min_expiration, usual.shortest);
    PollLimits {
        // A poll with fewer answers than two asks nothing.
        most: small(told.max_options, usual.most).clamp(2, 100),
        letters: small(told.max_characters_per_option, usual.letters),
        longest: small(told.max_expiration, usual.longest).max(shortest),
        shortest,
        beside_media,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_the_server_s_where_they_make_sense() {
        assert_eq!(limits(None, false), PollLimits::default(), "Mastodon's, where nothing is told");
        let told = Told {
            max_options: Some(8),
            max_characters_per_option: Some(200),
            min_expiration: Some(0),
            max_expiration: Some(u64::MAX),
        };
        let found = limits(Some(&told), true);
        assert_eq!((found.most, found.letters, found.shortest, found.longest), (8, 200, 300, u32::MAX));
        let odd = Told { max_options: Some(1), min_expiration: Some(600), max_expiration: Some(60), ..Told::default() };
        let found = limits(Some(&odd), false);
        assert_eq!(
            (found.most, found.shortest, found.longest),
            (2, 600, 600),
            "two answers at least, and an end that can be"
        );
    }
}
