//! The lists that are kept, laid into one.

use super::Part;
use crate::api::entities::Status;
use crate::api::json;
use crate::cache::Stretch;
use crate::features::reading::Reading;
use crate::features::reading::entries::entries;
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::reading::{Given, Offer, merge};
use crate::view;
use std::collections::HashMap;
use trente_contract::Fault;
use trente_contract::ids::PostId;
use trente_contract::post::Entry;
use trente_contract::reading::Because;

/// The most posts of one list: a busy one takes no more room than that.
const OF_ONE: usize = 20;
/// The most posts of a Home.
const MOST: usize = 120;

/// What is shown.
pub(super) struct Laid {
    /// The lines, newest first.
    pub(super) entries: Vec<Entry>,
    /// When the newest of the lists was fetched, RFC 3339; none when nothing is kept.
    pub(super) fetched_at: Option<String>,
}

/// A post as it is kept.
struct Text {
    status: String,
    because: Because,
    at: Option<String>,
}

/// Lays what is kept of these lists into one. Nobody is asked for posts.
pub(super) async fn lay(reading: &Reading, home: &Asking, parts: &[Part]) -> Result<Laid, Fault> {
    let (mut texts, mut fetched_at) = (Vec::new(), None::<String>);
    for part in parts {
        let (reader, name) = part.place();
        let slice = reading.ground.cache.slice((&reader, &name), Stretch::Newest, (0, OF_ONE)).await;
        let slice = slice.inspect_err(|error| tracing::warn!(%error, "what is kept cannot be read")).ok().flatten();
        let Some(slice) = slice else { continue };
        // All in UTC, written by the same clock: they stand in order as text.
        fetched_at = fetched_at.max(Some(slice.fetched_at));
        let text = |status| Text { status, because: part.because(), at: part.at.clone() };
        texts.extend(slice.kept.into_iter().filter_map(|kept| kept.status).map(text));
    }
    let now = reading.ground.http.now();
    let merged = shown(texts, move |texts| merge(texts.into_iter().filter_map(read).collect(), MOST, now)).await?;
    Ok(Laid { entries: in_order(reading, home, parts, merged).await?, fetched_at })
}

fn read(text: Text) -> Option<Given> {
    let status: Result<Status, _> = json::from_slice(text.status.as_bytes());
    let status = status.inspect_err(|error| tracing::warn!(%error, "a post that was kept cannot be read")).ok()?;
    let given = Given { offer: Offer { status, because: Some(text.because) }, at: text.at };
    given.is_fit().then_some(given)
}

/// The lines in the order of these posts; each server's are made with what is known of it.
async fn in_order(reading: &Reading, home: &Asking, parts: &[Part], merged: Vec<Given>) -> Result<Vec<Entry>, Fault> {
    let mut servers: HashMap<Option<String>, Vec<(usize, Offer)>> = HashMap::new();
    for (place, given) in merged.into_iter().enumerate() {
        let Given { offer: Offer { status, because }, at } = given;
        // Whom one follows is no reason that has to be said.
        let because = because.filter(|because| *because != Because::Person);
        servers.entry(at).or_default().push((place, Offer { status, because }));
    }
    let mut lines: Vec<(usize, Entry)> = Vec::new();
    for (at, offers) in servers {
        let asking = parts.iter().find(|part| part.at == at).map_or(home, |part| &part.asking);
        let (places, offers): (Vec<usize>, Vec<Offer>) = offers.into_iter().unzip();
        let made = entries(reading, asking, offers).await?;
        lines.extend(places.into_iter().zip(made).map(|(place, entry)| match &at {
            Some(server) => (place, elsewhere(entry, server, &asking.client.origin().domain())),
            None => (place, entry),
        }));
    }
    lines.sort_by_key(|(place, _)| *place);
    Ok(lines.into_iter().map(|(_, entry)| entry).collect())
}

/// A line of another server: its id is one of this list's all the same.
fn elsewhere(entry: Entry, server: &str, domain: &str) -> Entry {
    let id = PostId(format!("{}@{domain}", entry.id));
    Entry { id, at: Some(server.to_owned()), ..view::abroad(entry, domain) }
}
