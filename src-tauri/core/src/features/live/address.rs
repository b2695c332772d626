//! Where a server streams: it says so itself, and the place is not always its own.

use crate::api::ApiError;
use crate::api::discover::{self, Facts};
use crate::ground::Asking;
use url::Url;

/// The path of the streaming API, below what servers name.
const PATH: &str = "/api/v1/streaming";

/// Where the account's server streams what happens to its Home; none when it says nothing of that.
pub(super) async fn address(asking: &Asking) -> Result<Option<Url>, ApiError> {
    let found = discover::instance(&asking.client).await?;
    let named = match &found.facts {
        Facts::V2(instance) => instance.configuration.urls.streaming.clone(),
        Facts::V1(instance) => {
            instance.urls.streaming_api.clone().or_else(|| instance.configuration.urls.streaming.clone())
        }
        Facts::MembersOnly => None,
    };
    Ok(named.as_deref().and_then(of))
}

/// The address of the one stream that tells of a Home and of notifications, by HTTP's scheme: what is allowed is decided by that.
fn of(named: &str) -> Option<Url> {
    let mut url = Url::parse(named.trim()).ok()?;
    let scheme = match url.scheme() {
        "wss" | "https" => "https",
        "ws" | "http" => "http",
        _ => return None,
    };
    url.set_scheme(scheme).ok()?;
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&if path.ends_with(PATH) { path } else { format!("{path}{PATH}") });
    url.set_fragment(None);
    url.set_query(Some("stream=user"));
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.host_str().is_some().then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_made_of_what_the_server_names() {
        let said = |named: &str| of(named).map(String::from);
        let at = |host: &str| Some(format!("https://{host}/api/v1/streaming?stream=user"));
        assert_eq!(said("wss://streaming.example"), at("streaming.example"), "a host of its own");
        assert_eq!(said("wss://social.example/api/v1/streaming/"), at("social.example"), "the whole path");
        assert_eq!(said("wss://a:b@social.example/?access_token=x#y"), at("social.example"), "nothing else is kept");
        assert_eq!(said("https://social.example"), at("social.example"), "the other name of the scheme");
        assert_eq!(
            said("ws://127.0.0.1:3000").as_deref(),
            Some("http://127.0.0.1:3000/api/v1/streaming?stream=user"),
            "here"
        );
        for strange in ["", "social.example", "file:///etc/passwd", "javascript:alert(1)", "wss://"] {
            assert_eq!(said(strange), None, "{strange}");
        }
    }
}
