//! From bytes to entities.

use crate::api::answer::Answer;
use crate::api::answer::AsyncRefresh;
use crate::api::error::{ApiError, ErrorKind};
use crate::api::http::{Call, Received};
use crate::api::json;
use crate::api::lenient;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// How many bytes of a body an error keeps.
const KEPT: usize = 64 * 1024;

/// Reads a good answer. An empty body is read as null: some servers answer a deletion with nothing.
pub(super) fn into_answer<T: DeserializeOwned>(call: &Call<'_>, received: Received) -> Result<Answer<T>, ApiError> {
    let Received { status, headers, body, url } = received;
    let text: &[u8] = if body.iter().all(u8::is_ascii_whitespace) { b"null" } else { &body };
    let (read, left_out) = lenient::counting(|| decode::<T>(text));
    if left_out > 0 {
        let (operation, server) = (call.asked.operation, call.asked.server);
        tracing::warn!(operation, server, left_out, "parts of an answer were left out");
    }
    match read {
        Ok(value) => {
            let refresh = headers.get(AsyncRefresh::HEADER).and_then(|value| value.to_str().ok());
            let refresh = refresh.and_then(AsyncRefresh::read);
            Ok(Answer { body: value, status, headers, url, refresh, left_out })
        }
        Err(kind) => {
            let body = body.slice(..body.len().min(KEPT));
            Err(ApiError::new(call.asked, kind).with_answer(status, body).landed_at(url))
        }
    }
}

/// The error that a refusing answer is.
pub(super) fn refusal(call: &Call<'_>, received: Received, wait: Option<Duration>) -> ApiError {
    let body = received.body.slice(..received.body.len().min(KEPT));
    ApiError::new(call.asked, ErrorKind::Status).with_answer(received.status, body).with_retry_after(wait)
}

/// Reads JSON; tells a web page from a cut or strange answer.
pub(crate) fn decode<T: DeserializeOwned>(text: &[u8]) -> Result<T, ErrorKind> {
    let value = json::value(text).map_err(|error| {
        let begins_like_json = text.trim_ascii_start().first().is_some_and(|byte| b"{[\"-0123456789tfn".contains(byte));
        if error.is_syntax() && !begins_like_json {
            ErrorKind::NotJson
        } else {
            ErrorKind::Undecodable { path: ".".to_owned(), why: error.to_string() }
        }
    })?;
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        ErrorKind::Undecodable { path, why: error.into_inner().to_string() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::entities::Status;

    #[test]
    fn web_pages_are_told_from_broken_json() {
        assert_eq!(decode::<Vec<u8>>(b"<!doctype html>"), Err(ErrorKind::NotJson), "a web page");
        assert_eq!(decode::<Vec<u8>>(b"Not found"), Err(ErrorKind::NotJson), "plain words");
        assert!(matches!(decode::<Vec<u8>>(b"[1, 2"), Err(ErrorKind::Undecodable { .. })), "cut off");
        assert!(matches!(decode::<Vec<u8>>(b"[1] x"), Err(ErrorKind::Undecodable { .. })), "something behind");
    }

    #[test]
    fn the_error_names_the_field() {
        let Err(ErrorKind::Undecodable { path, .. }) = decode::<Status>(br#"{"id": "1", "account": {"id": []}}"#)
        else {
            panic!("a list is no id");
        };
        assert_eq!(path, "account.id", "the path inside the answer");
    }
}
