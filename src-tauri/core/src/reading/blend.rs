//! A Home that is never empty.

use super::offer::{Offer, chronological, each_once, in_turn, room};
use super::sources::Readership;
use super::topics::is_hashtag;
use crate::api::endpoints::tags::ListFollowedTags;
use crate::api::entities::{Status, StatusId};
use crate::api::{ApiError, moment};
use jiff::Timestamp;
use std::collections::HashSet;

/// The most hashtags that are asked for to fill a Home in.
pub(crate) const MOST_TAGS: usize = 6;

/// The newest page of a Home as the server gave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnHome {
    /// Its posts.
    pub statuses: Vec<Status>,
    /// There are older ones, on the next page.
    pub has_more: bool,
    /// The server is still putting it together.
    pub building: bool,
}

/// Fills a Home in from `lists`. The rule: [`room`] posts for somebody who follows `follows` people, and as many as for
/// nobody while the Home has nothing of its own or is still being built. They are taken from the lists in turn, then
/// everything stands newest first. What is older than the page's last own post is left out when another page follows: that
/// one goes on from there. A Home that has no room is left just as the server ordered it.
pub fn blend(home: OwnHome, lists: Vec<Vec<Offer>>, follows: u32, now: Timestamp) -> Vec<Offer> {
    let OwnHome { statuses, has_more, building } = home;
    let room = if statuses.is_empty() || building { room(0) } else { room(follows) };
    let end = statuses.iter().filter_map(|status| moment(&status.created_at)).min().filter(|_| has_more);
    let known: HashSet<&StatusId> = statuses.iter().map(|own| &own.shown().id).collect();
    let fits = |offer: &Offer| {
        let known = known.contains(&offer.status.shown().id);
        !known && end.is_none_or(|end| moment(&offer.status.created_at).is_some_and(|time| time > end))
    };
    let lists = lists.into_iter().map(|list| list.into_iter().filter(&fits).collect()).collect();
    let filling = in_turn(each_once(lists), room);
    let own = statuses.into_iter().map(|status| Offer { status, because: None });
    if filling.is_empty() { own.collect() } else { chronological(own.chain(filling).collect(), now) }
}

/// The hashtags that the reader follows, as far as they can be asked for.
pub(crate) async fn followed(reader: Readership<'_>) -> Result<Vec<String>, ApiError> {
    let tags = reader.client.page(&ListFollowedTags, None).await?.items;
    Ok(tags.into_iter().map(|tag| tag.name).filter(|name| is_hashtag(name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use trente_contract::reading::Because;

    fn status(id: u32, at: &str) -> Status {
        let status =
            json!({ "id": id.to_string(), "created_at": at, "account": { "id": "1" }, "visibility": "public" });
        serde_json::from_value(status).expect("a post")
    }

    fn list(ids: impl IntoIterator<Item = u32>, because: &Because) -> Vec<Offer> {
        let at = |id: u32| format!("2026-03-01T10:{:02}:00Z", id % 60);
        ids.into_iter().map(|id| Offer { status: status(id, &at(id)), because: Some(because.clone()) }).collect()
    }

    fn now() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().expect("a time")
    }

    fn filled(offers: &[Offer]) -> usize {
        offers.iter().filter(|offer| offer.because.is_some()).count()
    }

    #[test]
    fn filling_fades_as_follows_grow() {
        let own = || OwnHome { statuses: vec![status(1, "2026-03-01T11:00:00Z")], ..OwnHome::default() };
        for (follows, expected) in [(0, 20), (1, 17), (3, 11), (6, 2), (7, 0), (400, 0)] {
            let lists = vec![list(100..130, &Because::Trending)];
            assert_eq!(filled(&blend(own(), lists, follows, now())), expected, "for {follows} followed people");
        }
        let lists = || vec![list(100..130, &Because::Trending)];
        assert_eq!(
            filled(&blend(OwnHome::default(), lists(), 50, now())),
            20,
            "an empty Home is filled in whatever it is"
        );
        let building = OwnHome { building: true, ..own() };
        assert_eq!(filled(&blend(building, lists(), 50, now())), 20, "and one that is still being built");
    }

    #[test]
    fn tags_and_trends_share_the_room() {
        let tag = Because::Tag("Maps".into());
        let lists = vec![list(100..140, &tag), list(200..240, &Because::Trending)];
        let home = blend(OwnHome::default(), lists, 0, now());
        let tagged = home.iter().filter(|offer| offer.because == Some(tag.clone())).count();
        assert_eq!((tagged, home.len()), (10, 20), "half of it each");
        let times: Vec<&str> = home.iter().map(|offer| offer.status.created_at.as_str()).collect();
        assert!(times.is_sorted_by(|newer, older| newer >= older), "newest first, not list by list");
    }

    #[test]
    fn next_page_goes_on_where_this_one_ends() {
        let statuses = vec![status(1, "2026-03-01T10:30:00Z"), status(2, "2026-03-01T10:20:00Z")];
        let home = OwnHome { statuses, has_more: true, building: false };
        let lists = || vec![list([110, 125, 140], &Because::Trending)];
        let ids = |offers: Vec<Offer>| offers.iter().map(|offer| offer.status.id.to_string()).collect::<Vec<_>>();
        let shown = ids(blend(home.clone(), lists(), 0, now()));
        assert_eq!(shown, ["110", "1", "2"], "nothing older than the last own post, which the next page begins after");
        let last = OwnHome { has_more: false, ..home };
        assert_eq!(ids(blend(last, lists(), 0, now())).len(), 5, "when there is no next page, everything fits");
    }

    #[test]
    fn a_long_home_and_many_offers_are_no_work() {
        crate::growth::grows("posts of a Home", [500, 4_000], |many| {
            let many = u32::try_from(many).expect("a few thousand");
            let own: Vec<Status> = (0..many).map(|id| status(id, "2026-03-01T11:00:00Z")).collect();
            let offers = list(many / 2..many + many / 2, &Because::Trending);
            move || {
                let home = OwnHome { statuses: own.clone(), has_more: false, building: true };
                drop(blend(home, vec![offers.clone()], 0, now()));
            }
        });
    }

    #[test]
    fn order_of_the_server_stays_without_filling() {
        let statuses = vec![status(1, "2026-03-01T09:00:00Z"), status(2, "2026-03-01T10:00:00Z")];
        let home = OwnHome { statuses, ..OwnHome::default() };
        let shown = blend(home, vec![list([100], &Because::Trending)], 7, now());
        assert_eq!(shown[0].status.id.as_str(), "1", "late arrivals stay where the server put them");
    }
}
