//! The OAuth conversation with one server: the page to open, the code for a token, the token given up.

mod token;

use super::metadata::Places;
use super::registration::{Grant, Registration, SCOPES};
use super::transport::Way;
use crate::api::ApiError;
use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope};
use url::Url;

/// Why the conversation failed.
#[derive(Debug, thiserror::Error)]
pub(super) enum ExchangeError {
    /// The server does not know this client any more: the app has to register again.
    #[error("the server does not know this registration any more")]
    UnknownClient,
    /// The code is wrong, used, or too old.
    #[error("the server does not take this code")]
    BadCode,
    /// The server refused for another reason; its own words.
    #[error("the server refused: {0}")]
    Refused(String),
    /// The answer is no token.
    #[error("the answer is no token")]
    BadAnswer,
    /// An address that cannot be one: a mistake in this app.
    #[error("an address of the log-in is wrong")]
    Address(#[from] url::ParseError),
    /// The server could not be asked, or is not well.
    #[error("the server could not be asked")]
    Way(#[from] ApiError),
}

/// A request for permission that has been sent to the browser.
pub(super) struct Asked {
    /// The page for the browser.
    pub(super) url: Url,
    /// The random text that must come back.
    pub(super) state: String,
    /// What proves that the one who has the code is the one who asked (PKCE).
    pub(super) verifier: Option<PkceCodeVerifier>,
}

/// What is asked for beside the permission.
pub(super) struct Wishes<'a> {
    /// Let the person choose an account, although the browser is already logged in to one.
    pub(super) choose_account: bool,
    /// The language of the server's page, BCP 47.
    pub(super) language: Option<&'a str>,
}

/// Puts together the page on which a person gives the permission.
pub(super) fn ask(
    places: &Places,
    registration: &Registration,
    redirect: &str,
    wishes: &Wishes<'_>,
) -> Result<Asked, url::ParseError> {
    let client = BasicClient::new(ClientId::new(registration.client_id.clone()))
        .set_auth_uri(AuthUrl::new(places.authorize.clone())?)
        .set_redirect_uri(RedirectUrl::new(redirect.to_owned())?);
    let mut request =
        client.authorize_url(CsrfToken::new_random).add_scopes(SCOPES.map(|scope| Scope::new(scope.to_owned())));
    let mut verifier = None;
    if places.pkce {
        let (challenge, secret) = PkceCodeChallenge::new_random_sha256();
        request = request.set_pkce_challenge(challenge);
        verifier = Some(secret);
    }
    if wishes.choose_account {
        request = request.add_extra_param("force_login", "true");
    }
    if let Some(language) = wishes.language {
        request = request.add_extra_param("lang", language);
    }
    let (url, state) = request.url();
    Ok(Asked { url, state: state.into_secret(), verifier })
}

/// Exchanges a code for a token.
pub(super) async fn exchange(
    places: &Places,
    registration: &Registration,
    redirect: &str,
    code: String,
    verifier: Option<&PkceCodeVerifier>,
    way: &Way,
) -> Result<Grant, ExchangeError> {
    let mut form = vec![("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", redirect)];
    // A wrong code that was pasted may be followed by the right one, so the proof is needed more than once.
    form.extend(verifier.map(|verifier| ("code_verifier", verifier.secret().as_str())));
    grant(places, registration, form, way).await
}

/// Whether the server still knows a registration that was kept: asks for a token for the app itself. Servers that
/// have no such tokens refuse in other words, and are believed to know it.
pub(super) async fn is_known(places: &Places, registration: &Registration, way: &Way) -> Result<bool, ExchangeError> {
    match app_grant(places, registration, "read", way).await {
        Err(ExchangeError::UnknownClient) => Ok(false),
        Err(ExchangeError::Way(error)) if error.status().is_none() => Err(ExchangeError::Way(error)),
        _ => Ok(true),
    }
}

/// A token for the app itself, with everything that it may ever ask for: what a newcomer's token may do is what this one may.
pub(super) async fn app_token(places: &Places, registration: &Registration, way: &Way) -> Result<Grant, ExchangeError> {
    app_grant(places, registration, &SCOPES.join(" "), way).await
}

async fn app_grant(
    places: &Places,
    registration: &Registration,
    scopes: &str,
    way: &Way,
) -> Result<Grant, ExchangeError> {
    let mut form = vec![("grant_type", "client_credentials"), ("scope", scopes)];
    // GoToSocial wants one of the addresses that were registered; nobody comes back to it, and others do not look at it.
    form.extend(registration.redirects.first().map(|redirect| ("redirect_uri", redirect.as_str())));
    grant(places, registration, form, way).await
}

/// Asks for a token. The client names itself in the body: Mastodon takes the header as well, some other software does not.
async fn grant<'a>(
    places: &Places,
    registration: &'a Registration,
    mut form: Vec<(&'a str, &'a str)>,
    way: &Way,
) -> Result<Grant, ExchangeError> {
    form.extend([("client_id", registration.client_id.as_str()), ("client_secret", &registration.client_secret)]);
    let token = token::read(&way.post_form(&places.token, &form).await?)?;
    Ok(Grant { token, client_id: registration.client_id.clone(), client_secret: registration.client_secret.clone() })
}

/// The form that gives a token up (RFC 7009). The oauth2 crate does it over https only, and loopback has none.
pub(super) fn revocation(grant: &Grant) -> [(&'static str, &str); 4] {
    [
        ("client_id", &grant.client_id),
        ("client_secret", &grant.client_secret),
        ("token", &grant.token),
        ("token_type_hint", "access_token"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn registration() -> Registration {
        Registration {
            client_id: "app".into(),
            client_secret: "hidden".into(),
            redirects: vec!["http://127.0.0.1:30130/".into()],
            scopes: SCOPES.join(" "),
        }
    }

    fn asked(metadata: Option<&str>, wishes: &Wishes<'_>) -> (Asked, HashMap<String, String>) {
        let origin = Url::parse("https://a.example").expect("it is an address");
        let metadata = metadata.map(|json| serde_json::from_str(json).expect("it is metadata"));
        let places = Places::new(&origin, metadata.as_ref());
        let asked = ask(&places, &registration(), "http://127.0.0.1:30130/", wishes).expect("it can be put together");
        let query = asked.url.query_pairs().into_owned().collect();
        (asked, query)
    }

    #[test]
    fn page_carries_everything_once_and_no_secret() {
        let (asked, query) = asked(None, &Wishes { choose_account: false, language: Some("fr") });
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", "app"),
            ("redirect_uri", "http://127.0.0.1:30130/"),
            ("scope", "read write follow push"),
            ("code_challenge_method", "S256"),
            ("lang", "fr"),
            ("state", asked.state.as_str()),
        ] {
            assert_eq!(query.get(name).map(String::as_str), Some(value), "{name}");
        }
        let verifier = asked.verifier.as_ref().expect("PKCE is used").secret();
        assert_eq!(query["code_challenge"], challenge_of(verifier), "the challenge is the verifier's digest");
        assert!(!query.contains_key("force_login"), "the account is the browser's");
        let url = asked.url.as_str();
        assert!(!url.contains("hidden") && !url.contains(verifier.as_str()), "no secret goes through the browser");
        assert!(asked.state.len() >= 22, "the state has at least 128 random bits: {}", asked.state);
    }

    fn challenge_of(verifier: &str) -> String {
        PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier.to_owned())).as_str().to_owned()
    }

    /// RFC 7636, appendix B.
    #[test]
    fn challenge_is_the_one_of_the_standard() {
        let challenge = challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "the vector of the standard");
    }

    #[test]
    fn challenge_is_left_out_where_it_is_not_understood() {
        let wishes = Wishes { choose_account: true, language: None };
        let (asked, query) = asked(Some(r#"{"code_challenge_methods_supported":[]}"#), &wishes);
        assert!(asked.verifier.is_none() && !query.contains_key("code_challenge"), "no PKCE");
        assert_eq!(query.get("force_login").map(String::as_str), Some("true"), "another account can be chosen");
    }
}
