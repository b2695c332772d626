//! `POST /api/v1/accounts`: <https://docs.joinmastodon.org/methods/accounts/#create>
//!
//! Since 2.7. Needs the app's own token (write:accounts); 5 in 30 minutes, failed ones counted.

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::Token;
use reqwest::Method;

/// Asks for an account. Holds a password, so it does not print.
#[derive(Clone)]
pub struct CreateAccount<'a> {
    /// The name.
    pub username: &'a str,
    /// The e-mail address.
    pub email: &'a str,
    /// The password.
    pub password: &'a str,
    /// Rules, privacy and terms were agreed to.
    pub agreement: bool,
    /// The language of the mail, as the server names it.
    pub locale: &'a str,
    /// Why the person wants to join; none where nobody asks.
    pub reason: Option<&'a str>,
    /// `YYYY-MM-DD`; none where nobody asks (4.4).
    pub date_of_birth: Option<&'a str>,
    /// Code of an invite.
    pub invite_code: Option<&'a str>,
}

impl Endpoint for CreateAccount<'_> {
    type Reply = Token;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_account";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts"]
    }

    fn body(&self) -> Body {
        let mut form = vec![
            ("username", self.username.to_owned()),
            ("email", self.email.to_owned()),
            ("password", self.password.to_owned()),
            ("agreement", self.agreement.to_string()),
            ("locale", self.locale.to_owned()),
        ];
        let more = [("reason", self.reason), ("date_of_birth", self.date_of_birth), ("invite_code", self.invite_code)];
        form.extend(more.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned()))));
        Body::Form(form)
    }
}
