//! `PATCH /api/v1/accounts/update_credentials`: <https://docs.joinmastodon.org/methods/accounts/#update_credentials>
//!
//! Since 0.0. Needs a log-in (write:accounts). Some servers take words only as JSON, so JSON it is unless a picture goes along.

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::CredentialAccount;
use crate::api::{ApiError, Client};
use bytes::Bytes;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Map, Value, json};

/// A picture, and its MIME type.
pub type Picture = (Bytes, &'static str);

/// Changes one's own profile. What is none stays as it is.
#[derive(Clone, Debug, Default)]
pub struct UpdateCredentials {
    /// The shown name.
    pub display_name: Option<String>,
    /// The biography, plain text.
    pub note: Option<String>,
    /// All fields: name and value. Without any, those that are there are taken away.
    pub fields: Option<Vec<(String, String)>>,
    /// The picture.
    pub avatar: Option<Picture>,
    /// The wide picture.
    pub header: Option<Picture>,
    /// What the picture shows (4.6).
    pub avatar_description: Option<String>,
    /// What the wide picture shows (4.6).
    pub header_description: Option<String>,
    /// Follows must be approved.
    pub locked: Option<bool>,
    /// Wants to be found (2.7).
    pub discoverable: Option<bool>,
    /// Posts may be searched (4.2).
    pub indexable: Option<bool>,
    /// Hides whom they follow and who follows them.
    pub hide_collections: Option<bool>,
    /// Visibility of new posts.
    pub privacy: Option<&'static str>,
    /// Language of new posts; empty for none.
    pub language: Option<String>,
    /// Who may quote new posts (4.5).
    pub quote_policy: Option<&'static str>,
}

impl UpdateCredentials {
    /// Changes it. Gives the account as the server now has it.
    ///
    /// # Errors
    /// When the server was not reached or refused.
    pub async fn send(&self, client: &Client) -> Result<CredentialAccount, ApiError> {
        if self.avatar.is_none() && self.header.is_none() {
            return client.send(self).await;
        }
        let pictures = [("avatar", &self.avatar), ("header", &self.header)];
        let words = pairs(&self.words());
        let form = || {
            let words = words.iter().fold(Form::new(), |form, (name, value)| form.text(name.clone(), value.clone()));
            let named = pictures.iter().filter_map(|(name, picture)| Some((*name, picture.as_ref()?)));
            named.fold(words, |form, (name, picture)| form.part(name, part(name, picture)))
        };
        let path = ["api", "v1", "accounts", "update_credentials"];
        client.upload(Self::NAME, Method::PATCH, &path, &form).await.map(|answer| answer.body)
    }

    /// All but the pictures.
    fn words(&self) -> Map<String, Value> {
        let fields = self.fields.as_deref().map(|fields| {
            // A form has no empty list: one field without anything means none.
            let none = [(String::new(), String::new())];
            let fields = if fields.is_empty() { &none[..] } else { fields };
            let numbered = fields.iter().enumerate();
            Map::from_iter(
                numbered.map(|(at, (name, value))| (at.to_string(), json!({ "name": name, "value": value }))),
            )
        });
        let source = some([
            ("privacy", self.privacy.map(Value::from)),
            ("language", self.language.clone().map(Value::from)),
            ("quote_policy", self.quote_policy.map(Value::from)),
        ]);
        some([
            ("display_name", self.display_name.clone().map(Value::from)),
            ("note", self.note.clone().map(Value::from)),
            ("fields_attributes", fields.map(Value::from)),
            ("avatar_description", self.avatar_description.clone().map(Value::from)),
            ("header_description", self.header_description.clone().map(Value::from)),
            ("locked", self.locked.map(Value::from)),
            ("discoverable", self.discoverable.map(Value::from)),
            ("indexable", self.indexable.map(Value::from)),
            ("hide_collections", self.hide_collections.map(Value::from)),
            ("source", Some(source).filter(|source| !source.is_empty()).map(Value::from)),
        ])
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
        Body::Json(Value::Object(self.words()))
    }
}

fn some<const N: usize>(all: [(&'static str, Option<Value>); N]) -> Map<String, Value> {
    all.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn part(name: &'static str, (bytes, mime): &Picture) -> Part {
    let part = || Part::stream(bytes.clone()).file_name(name);
    // A type that is none is left to the server to find out.
    part().mime_str(mime).unwrap_or_else(|_| part())
}

/// The same as a form has it: `source[privacy]`.
fn pairs(map: &Map<String, Value>) -> Vec<(String, String)> {
    fn add(out: &mut Vec<(String, String)>, name: String, value: &Value) {
        match value {
            Value::Object(inner) => inner.iter().for_each(|(key, value)| add(out, format!("{name}[{key}]"), value)),
            Value::String(text) => out.push((name, text.clone())),
            other => out.push((name, other.to_string())),
        }
    }
    let mut out = Vec::new();
    map.iter().for_each(|(name, value)| add(&mut out, name.clone(), value));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_names_what_lies_deeper_in_brackets() {
        let change = UpdateCredentials {
            fields: Some(vec![("Home".to_owned(), "https://a.example".to_owned())]),
            locked: Some(true),
            privacy: Some("private"),
            ..UpdateCredentials::default()
        };
        let mut pairs = pairs(&change.words());
        pairs.sort();
        let due = [
            ("fields_attributes[0][name]", "Home"),
            ("fields_attributes[0][value]", "https://a.example"),
            ("locked", "true"),
            ("source[privacy]", "private"),
        ];
        assert_eq!(pairs, due.map(|(name, value)| (name.to_owned(), value.to_owned())), "as Rails reads it");
        let none = UpdateCredentials { fields: Some(Vec::new()), ..UpdateCredentials::default() };
        assert_eq!(self::pairs(&none.words()).len(), 2, "no field is one without anything");
        assert!(UpdateCredentials::default().words().is_empty(), "what is none is not sent");
    }
}
