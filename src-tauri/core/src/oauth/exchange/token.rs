//! What the token endpoint answers (RFC 6749, 5).
//!
//! Only the token is read. What else should stand beside it (`token_type`, `scope`, `expires_in`) is never used, and servers send
//! it in many forms or not at all.

use super::ExchangeError;
use crate::api::entities::ErrorBody;
use crate::api::error::plain;
use crate::api::json;
use crate::oauth::transport::Answered;
use serde_json::Value;

/// The token in an answer, or what its refusal means.
pub(super) fn read(answered: &Answered) -> Result<String, ExchangeError> {
    let (status, body) = (answered.status(), answered.body());
    if (200..300).contains(&status)
        && let Some(token) = token(body)
    {
        return Ok(token);
    }
    let said = json::from_slice::<ErrorBody>(body).ok().filter(|said| !said.error.is_empty());
    match (said, status) {
        // The server itself is not well, or has had enough: what it says is not about us.
        (_, 429 | 500..=599) => Err(ExchangeError::Way(answered.refusal())),
        (Some(said), _) => Err(match said.error.as_str() {
            "invalid_client" => ExchangeError::UnknownClient,
            "invalid_grant" => ExchangeError::BadCode,
            _ => ExchangeError::Refused(plain(&said.error_description.unwrap_or(said.error))),
        }),
        // 401 is for a client that could not say who it is, whatever the words.
        (None, 401) => Err(ExchangeError::UnknownClient),
        (None, 200..=299) => Err(ExchangeError::BadAnswer),
        (None, _) => Err(ExchangeError::Way(answered.refusal())),
    }
}

fn token(body: &[u8]) -> Option<String> {
    let token = match json::value(body) {
        Ok(answer) => match answer.get("access_token")? {
            Value::String(token) => token.clone(),
            Value::Number(token) => token.to_string(),
            _ => return None,
        },
        // A form, as before the standard.
        Err(_) => {
            let mut parts = url::form_urlencoded::parse(body);
            parts.find(|(name, _)| name == "access_token").map(|(_, token)| token.into_owned())?
        }
    };
    Some(token).filter(|token| !token.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, body: &str) -> Result<String, ExchangeError> {
        read(&Answered::of(status, body))
    }

    #[test]
    fn a_token_is_taken_in_any_company() {
        for (status, body) in [
            (200, r#"{"access_token":"t","token_type":"Bearer","scope":"read","created_at":1}"#),
            (200, r#"{"access_token":"t"}"#),
            (201, r#"{"access_token":"t","token_type":"bearer"}"#),
            (200, r#"{"access_token":"t","expires_in":"3600","refresh_token":null}"#),
            (200, r#"{"access_token":"t","expires_in":-1,"token_type":null}"#),
            (200, r#"{"access_token":"t","scope":["read","write"],"token_type":7}"#),
            (200, r#"{"access_token":"t","created_at":"2026-01-01T00:00:00Z","me":{"id":1},"scope":null}"#),
            (202, "access_token=t&token_type=bearer"),
        ] {
            assert_eq!(answered(status, body).ok().as_deref(), Some("t"), "{status} {body}");
        }
    }

    #[test]
    fn refusals_say_what_they_mean() {
        let told = |status: u16, body: &str| answered(status, body).expect_err("it is refused").to_string();
        let unknown = ExchangeError::UnknownClient.to_string();
        assert_eq!(
            told(401, r#"{"error":"invalid_client","error_description":"Gone"}"#),
            unknown,
            "the app is not known"
        );
        assert_eq!(told(400, r#"{"error":"invalid_client"}"#), unknown, "with any status");
        assert_eq!(told(401, "<html>"), unknown, "or without words");
        assert_eq!(told(400, r#"{"error":"invalid_grant"}"#), ExchangeError::BadCode.to_string(), "the code is wrong");
        let said = told(400, r#"{"error":"Bad Request: redirect_uri was not set"}"#);
        assert!(said.ends_with("Bad Request: redirect_uri was not set"), "in the server's words: {said}");
        let said = told(400, r#"{"error":"x","error_description":"<b>Not</b> so"}"#);
        assert!(said.ends_with("Not so"), "the sentence, without tags: {said}");
        assert_eq!(told(200, "{}"), ExchangeError::BadAnswer.to_string(), "no token");
        assert_eq!(told(200, r#"{"access_token":""}"#), ExchangeError::BadAnswer.to_string(), "an empty one is none");
        for status in [429, 500, 502, 503] {
            let Err(ExchangeError::Way(error)) = answered(status, r#"{"error":"Not now"}"#) else {
                panic!("{status} is about the server")
            };
            assert_eq!(error.status(), Some(status), "which the person is told");
        }
    }
}
