//! `POST /api/v1/apps`: <https://docs.joinmastodon.org/methods/apps/#create>
//!
//! Since 0.0. Open to guests; 5 in 10 minutes: keep the answer.

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::Application;
use reqwest::Method;

/// Registers this app with a server, once.
#[derive(Clone, Debug)]
pub struct CreateApp {
    /// Its name, at most 60 characters.
    pub client_name: String,
    /// Where log-ins may come back to; several before 4.3 as one text with line breaks.
    pub redirect_uris: Vec<String>,
    /// What it will ask for, at most.
    pub scopes: Vec<String>,
    /// Its page.
    pub website: Option<String>,
}

impl Endpoint for CreateApp {
    type Reply = Application;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_app";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "apps"]
    }

    fn body(&self) -> Body {
        let mut form = vec![
            ("client_name", self.client_name.clone()),
            ("redirect_uris", self.redirect_uris.join("\n")),
            ("scopes", self.scopes.join(" ")),
        ];
        form.extend(self.website.clone().map(|website| ("website", website)));
        Body::Form(form)
    }
}
