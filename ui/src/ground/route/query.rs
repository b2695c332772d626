//! Parts of addresses, written and read.

pub(super) fn value(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| decode(value)).filter(|value| !value.is_empty())
}

/// A path with those values that there are.
pub(super) fn address(path: &str, values: &[(&str, Option<&str>)]) -> String {
    let pairs = values.iter().filter_map(|(name, value)| Some(format!("{name}={}", encode((*value)?))));
    let query = pairs.collect::<Vec<_>>().join("&");
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

pub(super) fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

pub(super) fn decode(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), Into::into)
}
