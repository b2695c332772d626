//! What is asked for in an address.

use crate::api::endpoint::Endpoint;
use trente_contract::ids::Cursor;

/// What the cursor says, and of the endpoint's own query whatever the cursor leaves open.
pub(super) fn query_of<E: Endpoint>(endpoint: &E, cursor: Option<&Cursor>) -> Vec<(String, String)> {
    let cursor = cursor.map(Cursor::as_str).unwrap_or_default();
    let mut pairs: Vec<(String, String)> = url::form_urlencoded::parse(cursor.as_bytes())
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .collect();
    let told = pairs.len();
    for (key, value) in endpoint.query() {
        if !pairs[..told].iter().any(|(known, _)| known == key) {
            pairs.push((key.to_owned(), value));
        }
    }
    pairs
}
