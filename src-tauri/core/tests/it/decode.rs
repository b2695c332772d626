//! Every body that real servers sent to the tests of Mastodon.py 2.3.3 (MIT) is one that our types take.
//!
//! `TRENTE_CASSETTES` names the folder of its unpacked source archive; `cargo xtask test` fetches it.

mod cassette;
mod deep;
mod many;
mod mutated;
mod routes;

use cassette::{Exchange, exchanges};
use routes::{Due, due};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use trente_core::api::decode::check;

/// Bodies that our types refuse, and why that is right: cassette, then method and path, then the reason. None so far.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

#[test]
fn all_recorded_bodies_decode() {
    let Some(folder) = std::env::var_os("TRENTE_CASSETTES").map(PathBuf::from) else {
        assert!(std::env::var_os("CI").is_none(), "TRENTE_CASSETTES must name the unpacked Mastodon.py 2.3.3 under CI");
        eprintln!("SKIPPED: TRENTE_CASSETTES does not name the unpacked source archive of Mastodon.py 2.3.3");
        return;
    };
    let exchanges = exchanges(&folder);
    assert!(exchanges.len() > 1000, "the whole archive is there, not {} exchanges", exchanges.len());

    let mut counts = BTreeMap::<&str, usize>::new();
    let mut left = BTreeMap::<&str, usize>::new();
    let mut refusals = Vec::new();
    for exchange in &exchanges {
        let Exchange { cassette, route, status, body } = exchange;
        let mut take = |entity: &'static str, json: &[u8]| match check(entity, json) {
            Ok(count) => *counts.entry(entity).or_default() += count,
            Err(_) if excepted(exchange) => *left.entry("a named exception").or_default() += 1,
            Err(error) => refusals.push(format!("{cassette}: {route} ({status}) as {entity}: {error}")),
        };
        match due(route, *status, body) {
            Some(Due::Entity(entity)) => take(entity, body),
            Some(Due::Parts(parts)) => {
                let whole: Value = serde_json::from_slice(body).expect("JSON, or the route is wrong");
                for (pointer, entity) in parts {
                    for part in at(&whole, pointer) {
                        take(entity, part.to_string().as_bytes());
                    }
                }
            }
            Some(Due::NotOurs(why)) => *left.entry(why).or_default() += 1,
            None => refusals.push(format!("{cassette}: {route} ({status}) is in no row of the table")),
        }
    }

    let total: usize = counts.values().sum();
    eprintln!("{total} entities decoded from {} recorded answers of Mastodon.py 2.3.3:", exchanges.len());
    counts.iter().for_each(|(entity, count)| eprintln!("{count:6} {entity}"));
    left.iter().for_each(|(why, count)| eprintln!("{count:6} answers not read as entities: {why}"));
    assert!(refusals.is_empty(), "{} bodies are refused without a reason:\n{}", refusals.len(), refusals.join("\n"));
    for (entity, least) in [("Status", 500), ("Instance", 60), ("Notification", 30), ("Suggestion", 20), ("Error", 4)] {
        let count = counts.get(entity).copied().unwrap_or_default();
        assert!(count >= least, "{count} {entity} bodies are fewer than the archive holds: is the table right?");
    }
}

fn excepted(exchange: &Exchange) -> bool {
    EXCEPTIONS.iter().any(|(cassette, route, _)| exchange.cassette == *cassette && exchange.route == *route)
}

/// The values where a pointer leads: keys parted by `/`, `*` for each element or value.
fn at<'a>(value: &'a Value, pointer: &str) -> Vec<&'a Value> {
    pointer.split('/').filter(|key| !key.is_empty()).fold(vec![value], |values, key| {
        values
            .into_iter()
            .flat_map(|value| match (key, value) {
                ("*", Value::Array(elements)) => elements.iter().collect(),
                ("*", Value::Object(entries)) => entries.values().collect(),
                _ => value.get(key).filter(|value| !value.is_null()).into_iter().collect::<Vec<_>>(),
            })
            .collect()
    })
}
