//! Whom to follow, and why.

use super::offer::in_turn;
use super::patience::Patience;
use super::sources::Readership;
use crate::api::ApiError;
use crate::api::endpoints::accounts::GetRelationships;
use crate::api::endpoints::suggestions::{ListDirectory, ListSuggestions};
use crate::api::entities::{Account, AccountId, Suggestion, SuggestionSource};
use futures_util::future::join_all;
use std::collections::HashSet;
use std::time::Duration;
use trente_contract::reading::{Because, SuggestedWhy};

/// Who is slower than this is left out this time.
const BUDGET: Duration = Duration::from_secs(3);
/// The most people that are suggested; also what one question about relationships may hold.
const MOST: usize = 40;
/// The most hashtags whose authors are looked for.
const MOST_TAGS: usize = 6;

/// A person, and why they are suggested.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Found {
    /// Who.
    pub(crate) account: Account,
    /// Why.
    pub(crate) why: SuggestedWhy,
}

/// People to follow: what the server suggests to an account that works, then authors of posts under `tags`, of what is
/// talked about, and people of its directory, taken in turn. Nobody twice, not the reader, nobody whom they follow, asked to
/// follow, muted or blocked. What the server does not have, or not for this reader, is left out.
///
/// # Errors
/// When no part answered, the first refusal; none in it when all took too long.
pub(crate) async fn suggest(reader: Readership<'_>, tags: &[String]) -> Result<Vec<Found>, Option<ApiError>> {
    let patience = Patience::new(BUDGET);
    let authors = tags.iter().take(MOST_TAGS).map(|tag| patience.list(reader.tag(tag)));
    let for_members = async {
        reader.own_id?;
        patience.list(suggested(reader)).await
    };
    let (suggested, authors, trending, active) =
        tokio::join!(for_members, join_all(authors), patience.list(reader.trending()), patience.list(active(reader)),);
    let mut parts: Vec<Option<Result<Vec<Found>, ApiError>>> = vec![suggested];
    let offers = authors.into_iter().chain([trending]);
    parts.extend(offers.map(|answer| Some(answer?.map(|list| list.into_iter().filter_map(author).collect()))));
    parts.push(active);
    let (mut lists, mut refused) = (Vec::new(), None);
    for part in parts {
        match part {
            Some(Ok(list)) => lists.push(list),
            Some(Err(error)) => {
                refused.get_or_insert(error);
            }
            None => {}
        }
    }
    if lists.is_empty() {
        return Err(refused);
    }
    let found = merge(lists, reader.own_id);
    Ok(without_known(reader, found).await)
}

/// Whom the server suggests to an account, and nobody else. Servers suggest nobody who is followed.
///
/// # Errors
/// When the server is not reached or refuses.
pub(crate) async fn suggested_by_server(reader: Readership<'_>) -> Result<Vec<Found>, ApiError> {
    let found = suggested(reader).await?;
    Ok(found.into_iter().filter(|found| is_fit(found, reader.own_id)).collect())
}

async fn suggested(reader: Readership<'_>) -> Result<Vec<Found>, ApiError> {
    let list = reader.client.send(&ListSuggestions).await?;
    Ok(list.0.into_iter().map(|of| Found { why: why(&of), account: of.account }).collect())
}

async fn active(reader: Readership<'_>) -> Result<Vec<Found>, ApiError> {
    let list = reader.client.send(&ListDirectory { local: true }).await?;
    Ok(list.0.into_iter().map(|account| Found { account, why: SuggestedWhy::Active }).collect())
}

/// The author of a post; none when they do not want to be found by strangers.
fn author(offer: super::Offer) -> Option<Found> {
    let why = match offer.because? {
        Because::Tag(name) => SuggestedWhy::Tag(name),
        _ => SuggestedWhy::Trending,
    };
    let account = offer.status.shown().account.clone();
    (account.discoverable != Some(false)).then_some(Found { account, why })
}

/// The nearest of the reasons that the server gave.
fn why(suggestion: &Suggestion) -> SuggestedWhy {
    let known = |source: &SuggestionSource| {
        Some(match source {
            SuggestionSource::FriendsOfFriends => SuggestedWhy::FriendsOfFriends,
            SuggestionSource::SimilarToRecentlyFollowed => SuggestedWhy::Similar,
            SuggestionSource::Featured | SuggestionSource::Staff => SuggestedWhy::Featured,
            SuggestionSource::MostInteractions => SuggestedWhy::TalkedWith,
            SuggestionSource::MostFollowed | SuggestionSource::Global => SuggestedWhy::Followed,
            _ => return None,
        })
    };
    let near = |why: &SuggestedWhy| match why {
        SuggestedWhy::FriendsOfFriends => 0,
        SuggestedWhy::Similar => 1,
        SuggestedWhy::Featured => 2,
        _ => 3,
    };
    let new = suggestion.sources.iter().filter_map(known).min_by_key(near);
    // What a source that is not known says is not known either: that they are active is the least that can be said.
    new.or_else(|| suggestion.source.as_ref().and_then(known)).unwrap_or(SuggestedWhy::Active)
}

fn merge(lists: Vec<Vec<Found>>, own_id: Option<&str>) -> Vec<Found> {
    let mut seen: HashSet<AccountId> = HashSet::new();
    // The first list that names somebody has the strongest reason.
    let mut fresh = |found: &Found| is_fit(found, own_id) && seen.insert(found.account.id.clone());
    let lists: Vec<Vec<Found>> =
        lists.into_iter().map(|list| list.into_iter().filter(|found| fresh(found)).collect()).collect();
    in_turn(lists, MOST)
}

/// Not oneself, and nobody from whom no posts will come.
fn is_fit(found: &Found, own_id: Option<&str>) -> bool {
    let Account { id, moved, suspended, limited, memorial, .. } = &found.account;
    own_id != Some(id.as_str()) && moved.is_none() && !suspended && !limited && !memorial
}

async fn without_known(reader: Readership<'_>, mut found: Vec<Found>) -> Vec<Found> {
    if reader.own_id.is_none() || found.is_empty() {
        return found;
    }
    let ids: Vec<AccountId> = found.iter().map(|found| found.account.id.clone()).collect();
    let asked = GetRelationships { ids: &ids };
    // Waited for by itself: whoever is followed already must not be suggested because the other parts were slow.
    let patience = Patience::new(BUDGET);
    let known = patience.list(async { reader.client.send(&asked).await.map(|list| list.0) });
    if let Some(Ok(known)) = known.await {
        found.retain(|found| {
            let known = known.iter().find(|known| known.id == found.account.id);
            known.is_none_or(|known| {
                let ours = known.following || known.requested || known.muting;
                !(ours || known.blocking || known.blocked_by || known.domain_blocking)
            })
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn suggestion(source: &str, sources: &[&str]) -> Suggestion {
        let suggestion = json!({ "source": source, "sources": sources, "account": { "id": "1" } });
        serde_json::from_value(suggestion).expect("a suggestion")
    }

    #[test]
    fn nearest_reason_is_told() {
        for (source, sources, expected) in [
            ("global", &["most_followed", "friends_of_friends"][..], SuggestedWhy::FriendsOfFriends),
            ("global", &["featured"], SuggestedWhy::Featured),
            ("global", &["fasp"], SuggestedWhy::Followed),
            ("staff", &[], SuggestedWhy::Featured),
            ("past_interactions", &["most_interactions"], SuggestedWhy::TalkedWith),
            ("new word", &["newer word"], SuggestedWhy::Active),
        ] {
            assert_eq!(why(&suggestion(source, sources)), expected, "{source} with {sources:?}");
        }
    }

    #[test]
    fn nobody_twice_nor_who_will_not_post() {
        let found = |id: &str, changes: serde_json::Value, why: SuggestedWhy| {
            let mut account = json!({ "id": id });
            account.as_object_mut().expect("an object").extend(changes.as_object().expect("an object").clone());
            Found { account: serde_json::from_value(account).expect("an account"), why }
        };
        let lists = vec![
            vec![found("1", json!({}), SuggestedWhy::Featured), found("2", json!({}), SuggestedWhy::Featured)],
            vec![
                found("2", json!({}), SuggestedWhy::Active),
                found("3", json!({ "moved": { "id": "9" } }), SuggestedWhy::Active),
                found("4", json!({ "memorial": true }), SuggestedWhy::Active),
                found("5", json!({}), SuggestedWhy::Active),
            ],
        ];
        let merged = merge(lists, Some("5"));
        let ids: Vec<&str> = merged.iter().map(|found| found.account.id.as_str()).collect();
        assert_eq!(ids, ["1", "2"], "not oneself, not who moved or died, and nobody twice");
    }
}
