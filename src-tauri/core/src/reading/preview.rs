//! The Home that somebody's picks will make.

use super::offer::{Offer, chronological, each_once, in_turn, room};
use super::patience::Patience;
use super::sources::Readership;
use crate::api::{ApiError, Client};
use futures_util::future::{BoxFuture, FutureExt, join_all};
use jiff::Timestamp;
use std::time::Duration;
use trente_contract::reading::{Because, Pick};

/// Who is slower than this is left out this time, unless there would be nothing.
const BUDGET: Duration = Duration::from_secs(3);
/// The most tags and people that are asked for: more would be a burden on the server, and no clearer picture.
const MOST_ASKED: usize = 12;
/// The most posts of one tag or person, so that a busy one leaves room for the others.
const MOST_OF_ONE: usize = 10;
/// The most posts of a preview.
const MOST: usize = 40;

/// The Home to come.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// Newest first, each with its reason.
    pub offers: Vec<Offer>,
    /// True when something that was picked is in it, not only what is talked about.
    pub of_picks: bool,
}

/// Posts with the tags and of the people in `picks`, and what is talked about beside them: as much as their Home will
/// have, so less the more people were picked. Parts that fail or take too long are left out. `own_id` is the reader's
/// own id, none for a guest.
///
/// # Errors
/// When no part answered, the first refusal; none in it when all took too long.
pub async fn preview(
    client: &Client,
    own_id: Option<&str>,
    picks: &[Pick],
    now: Timestamp,
) -> Result<Preview, Option<ApiError>> {
    let reader = Readership { client, own_id };
    let patience = Patience::new(BUDGET);
    let asked = picks.iter().filter_map(|pick| -> Option<BoxFuture<'_, _>> {
        match pick {
            Pick::Tag { name } => Some(reader.tag(name).boxed()),
            Pick::Person { handle } => Some(reader.person(handle).boxed()),
            _ => None,
        }
    });
    let asked = join_all(asked.take(MOST_ASKED).map(|question| patience.list(question)));
    let (picked, stock) = tokio::join!(asked, patience.list(reader.stock()));
    let mut refused = None;
    let mut answered = false;
    let mut list = |answer: Option<Result<Vec<Offer>, ApiError>>| match answer {
        Some(Ok(list)) => {
            answered = true;
            list
        }
        Some(Err(error)) => {
            refused.get_or_insert(error);
            Vec::new()
        }
        None => Vec::new(),
    };
    let mut stock = list(stock);
    let mut picked: Vec<Vec<Offer>> = picked.into_iter().map(list).collect();
    if !answered {
        return Err(refused);
    }
    picked.iter_mut().for_each(|list| list.truncate(MOST_OF_ONE));
    // Of two reasons for one post the person is the stronger: it is what Home will show it for.
    picked.sort_by_key(|list| list.first().is_some_and(|offer| matches!(offer.because, Some(Because::Tag(_)))));
    let people = picks.iter().filter(|pick| matches!(pick, Pick::Person { .. })).count();
    let picked = in_turn(each_once(picked), MOST);
    stock.truncate(room(u32::try_from(people).unwrap_or(u32::MAX)).min(MOST.saturating_sub(picked.len())));
    let of_picks = !picked.is_empty();
    let offers = chronological(picked.into_iter().chain(stock).collect(), now);
    Ok(Preview { offers, of_picks })
}
