//! The forms in which servers refuse.

use super::{ErrorBody, ErrorDetail};
use crate::api::lenient::{filled_text, map, text};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// So deep are words looked for; nobody hides them deeper.
const DEEPEST: usize = 5;
/// So many sentences are more than anybody reads.
const MOST: usize = 20;
/// Where a sentence stands, the most telling first.
const SENTENCES: [&str; 7] = ["error_description", "message", "error", "detail", "description", "errors", "title"];
/// Where what is wrong with single fields stands.
const FIELDS: [&str; 3] = ["details", "errors", "error"];
/// Fields of the form by which people join, as servers name them: a map with one of them tells of fields.
const NAMES: [&str; 11] = [
    "username",
    "account.username",
    "nickname",
    "email",
    "password",
    "agreement",
    "reason",
    "invite_request.text",
    "date_of_birth",
    "captcha",
    "base",
];

#[derive(Default, Deserialize)]
#[serde(default)]
struct Documented {
    #[serde(deserialize_with = "text")]
    error: String,
    #[serde(deserialize_with = "filled_text")]
    error_description: Option<String>,
    #[serde(deserialize_with = "map")]
    details: BTreeMap<String, Vec<ErrorDetail>>,
}

/// As the documentation has it.
pub(super) fn documented(value: Value) -> Result<ErrorBody, serde_json::Error> {
    let Documented { error, error_description, details } = serde_json::from_value(value)?;
    Ok(ErrorBody { error, error_description, details })
}

/// As anybody has it.
pub(super) fn any(value: Value) -> ErrorBody {
    let value = opened(value, 0);
    let Value::Object(fields) = &value else {
        return ErrorBody { error: words(&value), ..ErrorBody::default() };
    };
    let details = FIELDS.iter().find_map(|name| fields.get(*name).map(details).filter(|found| !found.is_empty()));
    let details = details.or_else(|| Some(details_of(fields)).filter(|_| names_fields(fields))).unwrap_or_default();
    // OAuth's codes are read by machines: they stay beside the sentence.
    let error = match fields.get("error") {
        Some(Value::String(code)) => code.clone(),
        _ => words(&value),
    };
    let error_description = fields.get("error_description").map(words).filter(|words| !words.trim().is_empty());
    ErrorBody { error, error_description, details }
}

/// The same with texts that hold JSON opened.
fn opened(value: Value, depth: usize) -> Value {
    match value {
        _ if depth >= DEEPEST => value,
        Value::String(text) if text.trim_start().starts_with(['{', '[']) => match serde_json::from_str(&text) {
            Ok(inner) => opened(inner, depth + 1),
            Err(_) => Value::String(text),
        },
        Value::Array(list) => list.into_iter().map(|value| opened(value, depth + 1)).collect(),
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, opened(value, depth + 1))).collect(),
        other => other,
    }
}

/// The sentences in a value, one after the other.
fn words(value: &Value) -> String {
    let mut found = Vec::new();
    collect(value, 0, &mut found);
    found.dedup();
    found.join("; ")
}

fn collect(value: &Value, depth: usize, found: &mut Vec<String>) {
    if depth > DEEPEST || found.len() >= MOST {
        return;
    }
    match value {
        Value::String(text) if text.trim().is_empty() => {}
        Value::String(text) => found.push(text.trim().to_owned()),
        Value::Number(number) => found.push(number.to_string()),
        Value::Array(list) => list.iter().take(MOST).for_each(|value| collect(value, depth + 1, found)),
        Value::Object(map) => {
            let before = found.len();
            let others = map.iter().filter(|(name, _)| !SENTENCES.contains(&name.as_str()));
            let others = others.map(|(_, value)| value).take(MOST);
            // One sentence tells enough; where there is none, what stands under other names is all there is.
            for value in SENTENCES.iter().filter_map(|name| map.get(*name)) {
                collect(value, depth + 1, found);
                if found.len() > before {
                    return;
                }
            }
            others.for_each(|value| collect(value, depth + 1, found));
        }
        Value::Null | Value::Bool(_) => {}
    }
}

fn names_fields(map: &Map<String, Value>) -> bool {
    map.keys().any(|key| NAMES.contains(&key.as_str()))
}

/// What a part says of single fields; nothing when it is no map of fields.
fn details(value: &Value) -> BTreeMap<String, Vec<ErrorDetail>> {
    match value {
        Value::Object(map) if names_fields(map) || map.values().all(Value::is_array) => details_of(map),
        // One after the other, each naming its field.
        Value::Array(list) => {
            let mut found: BTreeMap<String, Vec<ErrorDetail>> = BTreeMap::new();
            for entry in list {
                let field = ["field", "attribute", "param", "path"].iter().find_map(|name| entry.get(*name)?.as_str());
                if let Some(field) = field {
                    found.entry(field.to_owned()).or_default().extend(each(entry));
                }
            }
            found
        }
        _ => BTreeMap::new(),
    }
}

fn details_of(map: &Map<String, Value>) -> BTreeMap<String, Vec<ErrorDetail>> {
    map.iter().map(|(field, value)| (field.clone(), each(value))).filter(|(_, list)| !list.is_empty()).collect()
}

/// What is wrong with one field: a list or one, of maps or sentences.
fn each(value: &Value) -> Vec<ErrorDetail> {
    match value {
        Value::Array(list) => list.iter().flat_map(each).collect(),
        Value::Object(map) => {
            let text = |names: &[&str]| names.iter().find_map(|name| map.get(*name)?.as_str()).unwrap_or_default();
            let (code, description) = (text(&["error", "code"]), text(&["description", "message", "detail"]));
            if code.is_empty() && description.is_empty() {
                return Vec::new();
            }
            vec![detail(code, description)]
        }
        Value::String(sentence) if !sentence.trim().is_empty() => vec![detail("", sentence)],
        _ => Vec::new(),
    }
}

/// A code that is none, but words, is the sentence.
fn detail(code: &str, description: &str) -> ErrorDetail {
    match code.contains(' ') && description.is_empty() {
        true => ErrorDetail { error: String::new(), description: code.to_owned() },
        false => ErrorDetail { error: code.to_owned(), description: description.to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(value: Value) -> ErrorBody {
        serde_json::from_value(value).expect("every form is read")
    }

    #[test]
    fn sentences_are_found_in_every_form() {
        for (value, due) in [
            (json!({ "error": "No" }), "No"),
            (json!({ "error": { "message": "No", "code": "NO", "id": "1-2" } }), "No"),
            (json!({ "error": ["No", "Not at all"] }), "No; Not at all"),
            (json!({ "error": r#"{"captcha":["Invalid CAPTCHA"]}"# }), "Invalid CAPTCHA"),
            (json!({ "error": r#"["No"]"# }), "No"),
            (json!({ "errors": { "detail": "No" } }), "No"),
            (json!({ "errors": [{ "detail": "No", "status": 422 }] }), "No"),
            (json!({ "message": "No" }), "No"),
            (json!({ "detail": "No" }), "No"),
            (json!({ "error": true, "message": "No" }), "No"),
            (json!({ "error": null, "error_description": "No" }), "No"),
            (json!("No"), "No"),
            (json!(["No"]), "No"),
            (json!({ "error": "{ not JSON" }), "{ not JSON"),
            (json!({}), ""),
            (json!(null), ""),
        ] {
            assert_eq!(read(value.clone()).error, due, "{value}");
        }
        let oauth = read(json!({ "error": "invalid_grant", "error_description": "Too late" }));
        assert_eq!((oauth.error.as_str(), oauth.error_description.as_deref()), ("invalid_grant", Some("Too late")));
    }

    #[test]
    fn fields_are_found_in_every_form() {
        let code =
            |error: &str, description: &str| ErrorDetail { error: error.into(), description: description.into() };
        for (value, field, due) in [
            (
                json!({ "error": "x", "details": { "username": [{ "error": "ERR_TAKEN", "description": "taken" }] } }),
                "username",
                code("ERR_TAKEN", "taken"),
            ),
            (json!({ "error": "x", "details": { "username": ["is taken"] } }), "username", code("", "is taken")),
            (json!({ "error": "x", "details": { "email": "is wrong" } }), "email", code("", "is wrong")),
            (
                json!({ "error": "x", "details": { "email": { "error": "ERR_BLOCKED" } } }),
                "email",
                code("ERR_BLOCKED", ""),
            ),
            (json!({ "error": r#"{"nickname":["is taken"]}"# }), "nickname", code("", "is taken")),
            (json!({ "error": { "email": ["is taken"] } }), "email", code("", "is taken")),
            (json!({ "errors": { "password": ["is short"] } }), "password", code("", "is short")),
            (json!({ "errors": [{ "field": "email", "message": "is wrong" }] }), "email", code("", "is wrong")),
            (json!({ "username": ["is taken"] }), "username", code("", "is taken")),
            (json!({ "details": r#"{"username":["is taken"]}"# }), "username", code("", "is taken")),
        ] {
            assert_eq!(read(value.clone()).details.get(field), Some(&vec![due]), "{value}");
        }
        assert!(read(json!({ "error": { "message": "No", "code": "NO" } })).details.is_empty(), "no field is named");
        assert!(read(json!({ "error": "No", "details": [] })).details.is_empty(), "nor here");
    }

    #[test]
    fn what_is_nested_without_end_is_left() {
        let deep = (0..100).fold(json!("No"), |inner, _| json!({ "error": inner }));
        read(deep);
        let both = (0..9).fold(json!("No"), |inner, _| json!({ "error": inner, "errors": [inner, inner] }));
        read(both);
        let wide: Vec<Value> = (0..10_000).map(|_| json!({ "error": [{ "message": "" }] })).collect();
        read(json!({ "errors": wide }));
        let texts = (0..8).fold("No".to_owned(), |inner, _| json!({ "error": inner }).to_string());
        read(json!({ "error": texts }));
    }
}
