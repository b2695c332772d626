//! `PATCH /api/v1/accounts/update_credentials`: <https://docs.joinmastodon.org/methods/accounts/#update_credentials>
//!
//! Since 0.0. Needs a log-in (write:accounts). Some servers take words only as JSON, so JSON it is unless a picture goes along.

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::CredentialAccount;
use crate::api::{ApiError, Client};
use bytes::Bytes;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Map, Value};

/// Changes one's own profile. What is none stays as it is.
#[derive(Clone, Debug, Default)]
pub struct UpdateCredentials {
    /// The shown name.
    pub display_name: Option<String>,
    /// The biography, plain text.
    pub note: Option<String>,
    /// The picture, and its MIME type.
    pub avatar: Option<(Bytes, &'static str)>,
}

impl UpdateCredentials {
    /// Changes it. Gives the account as the server now has it.
    ///
    /// # Errors
    /// When the server was not reached or refused.
    pub async fn send(&self, client: &Client) -> Result<CredentialAccount, ApiError> {
        let Some((bytes, mime)) = &self.avatar else { return client.send(self).await };
        let form = || {
            let part = || Part::stream(bytes.clone()).file_name("avatar");
            // A type that is none is left to the server to find out.
            let part = part().mime_str(mime).unwrap_or_else(|_| part());
            self.words().fold(Form::new().part("avatar", part), |form, (name, value)| form.text(name, value))
        };
        let path = ["api", "v1", "accounts", "update_credentials"];
        client.upload(Self::NAME, Method::PATCH, &path, &form).await.map(|answer| answer.body)
    }

    fn words(&self) -> impl Iterator<Item = (&'static str, String)> {
        let words = [("display_name", self.display_name.clone()), ("note", self.note.clone())];
        words.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }
}

impl Endpoint for UpdateCredentials {
    type Reply = CredentialAccount;
    const METHOD: Method = Method::PATCH;
    const NAME: &'static str = "update_credentials";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "update_credentials"]
    }

    fn body(&self) -> Body {
        Body::Json(Value::Object(Map::from_iter(self.words().map(|(name, value)| (name.to_owned(), value.into())))))
    }
}
