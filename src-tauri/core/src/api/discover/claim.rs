//! Whether a domain that a server claims for the handles of its people is really its own: `GET /.well-known/host-meta` and
//! `GET /.well-known/webfinger` (RFC 7033), asked of the claimed domain, have to lead back to the server.

use super::{host_meta, soon};
use crate::api::{Client, Origin, json};
use serde::Deserialize;
use url::Url;

/// True when the claimed domain is where the server is, or says itself that this server answers for its people. `client` asks
/// the server as a guest; `name` is somebody there.
pub(crate) async fn is_owned(client: &Client, claimed: &str, name: &str) -> bool {
    let Ok(there) = Origin::parse(claimed) else { return false };
    let here = client.origin();
    if is_same_place(&there, here) {
        return true;
    }
    // What is on this machine is no business of a server elsewhere.
    if there.is_loopback() && !here.is_loopback() {
        return false;
    }
    let asked = client.clone().at(there);
    let (web, page) = tokio::join!(soon(host_meta::web_origin(&asked)), soon(finger(&asked, claimed, name)));
    web.as_ref() == Some(here) || page.is_some_and(|finger| finger.leads_to(here))
}

/// The same host, where no other port is claimed. All names of this machine are one.
fn is_same_place(there: &Origin, here: &Origin) -> bool {
    let (claimed, own) = (there.url(), here.url());
    let same_host = claimed.host() == own.host() || there.is_loopback() && here.is_loopback();
    same_host && (claimed.port().is_none() || claimed.port() == own.port())
}

/// What is read of webfinger's answer.
#[derive(Deserialize)]
struct Finger {
    #[serde(default)]
    links: Vec<Link>,
}

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    rel: String,
    #[serde(default)]
    href: Option<String>,
}

impl Finger {
    fn leads_to(&self, here: &Origin) -> bool {
        // `self` is what other servers take for the person.
        let mut selves = self.links.iter().filter(|link| link.rel == "self").filter_map(|link| link.href.as_deref());
        selves.any(|href| Url::parse(href).is_ok_and(|url| Origin::of(&url).is_ok_and(|origin| origin == *here)))
    }
}

async fn finger(client: &Client, domain: &str, name: &str) -> Option<Finger> {
    let mut url = client.origin().url().clone();
    url.set_path("/.well-known/webfinger");
    url.query_pairs_mut().append_pair("resource", &format!("acct:{name}@{domain}"));
    let received = client.text("webfinger", url).await.ok()?;
    json::from_slice(&received.body).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(text: &str) -> Origin {
        Origin::parse(text).expect(text)
    }

    #[test]
    fn own_names_need_no_proof() {
        for (claimed, here, own) in [
            ("mas.to", "mas.to", true),
            ("MAS.to", "mas.to", true),
            ("example.org", "example.org:8443", true),
            ("example.org:8443", "example.org:8443", true),
            ("example.org:8443", "example.org", false),
            ("example.org:444", "example.org:8443", false),
            ("localhost:8001", "http://127.0.0.1:8001", true),
            ("localhost", "http://127.0.0.1:8001", true),
            ("127.0.0.1:8002", "http://127.0.0.1:8001", false),
            ("example.org", "web.example.org", false),
            ("mastodon.social", "http://127.0.0.1:8001", false),
        ] {
            assert_eq!(is_same_place(&origin(claimed), &origin(here)), own, "{claimed} claimed by {here}");
        }
    }

    #[test]
    fn only_the_person_themselves_leads_back() {
        let here = origin("https://web.example.org");
        let leads = |json: &str| serde_json::from_str::<Finger>(json).expect("it is JSON").leads_to(&here);
        assert!(leads(r#"{"links":[{"rel":"x"},{"rel":"self","href":"https://web.example.org/users/lea"}]}"#), "back");
        for other in [
            r#"{"links":[{"rel":"self","href":"https://example.org/users/lea"}]}"#,
            r#"{"links":[{"rel":"self","href":"http://web.example.org/users/lea"}]}"#,
            r#"{"links":[{"rel":"avatar","href":"https://web.example.org/a.png"}]}"#,
            r#"{"links":[{"rel":"self","href":null}],"aliases":["https://web.example.org/users/lea"]}"#,
            r#"{"subject":"acct:lea@example.org"}"#,
        ] {
            assert!(!leads(other), "{other} leads elsewhere");
        }
    }
}
