//! `GET /.well-known/host-meta`: <https://docs.joinmastodon.org/spec/webfinger/>, RFC 6415.
//!
//! Names the server that answers for a domain's people, as the host of the `lrdd` template.

use crate::api::{Client, Origin};
use url::Url;

/// The server that answers for this domain; none when it does not say.
pub(super) async fn web_origin(client: &Client) -> Option<Origin> {
    let mut url = client.origin().url().clone();
    url.set_path("/.well-known/host-meta");
    let received = client.text("get_host_meta", url).await.ok()?;
    let template = lrdd(std::str::from_utf8(&received.body).ok()?)?;
    let address = Url::parse(&template.replace("{uri}", "x")).ok()?;
    let asked = client.origin().url();
    // Reached over plain http on this machine, snac still names itself with https.
    if client.origin().is_loopback() && address.host() == asked.host() && address.port() == asked.port() {
        return None;
    }
    // A document from https must not lead away from it.
    client.origin().may_lead_to(&address).then(|| Origin::of(&address).ok())?
}

/// The template of the first link whose `rel` is `lrdd`. The document is small and flat: its tags are looked through, no
/// entity is expanded and nothing is loaded.
fn lrdd(xml: &str) -> Option<String> {
    xml.split('<').skip(1).filter_map(|tag| tag.split_once('>')).map(|(tag, _)| tag).find_map(|tag| {
        let is_link = tag.split_whitespace().next().is_some_and(|name| name.eq_ignore_ascii_case("link"));
        let relation = attribute(tag, "rel")?;
        (is_link && relation == "lrdd").then(|| attribute(tag, "template").map(|text| text.replace("&amp;", "&")))?
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {name}="))?;
    let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    after[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_template_is_found() {
        let xml = r#"<?xml version="1.0" encoding="UTF-8"?>
            <XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0">
              <Link rel="other" template="https://no.example/{uri}"/>
              <Link rel='lrdd' type="application/xrd+xml" template='https://web.example/.well-known/webfinger?resource={uri}'/>
            </XRD>"#;
        assert_eq!(
            lrdd(xml).as_deref(),
            Some("https://web.example/.well-known/webfinger?resource={uri}"),
            "the lrdd link"
        );
        assert_eq!(lrdd("<html><body>Not found"), None, "a web page");
    }

    #[test]
    fn a_long_document_is_no_work() {
        crate::growth::is_linear("host-meta", |xml| drop(lrdd(xml)));
    }

    proptest! {
        #[test]
        fn never_panics(xml in "[<> a-zL='\"é/]{0,80}") {
            let _ = lrdd(&xml);
        }
    }
}
