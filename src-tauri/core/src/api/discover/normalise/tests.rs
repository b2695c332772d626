use super::*;
use proptest::prelude::*;

fn found(typed: &str) -> (String, Option<String>) {
    let candidate = normalise(typed).unwrap_or_else(|error| panic!("{typed:?}: {error}"));
    (candidate.origin.as_str().to_owned(), candidate.user)
}

#[test]
fn a_server_in_every_dress() {
    for typed in [
        "mastodon.social",
        "  Mastodon.Social \n",
        "mastodon",
        "MASTODON",
        "mastodon.social.",
        "mastodon.social/",
        "https://mastodon.social",
        "HTTPS://MASTODON.SOCIAL/explore?x=1#y",
        "http://mastodon.social",
        "https://mastodon.social:443/",
        "mastodon.social:443",
        "<https://mastodon.social/about>",
        "\u{200b}mastodon.social\u{feff}",
        "“mastodon.social”,",
    ] {
        assert_eq!(found(typed), ("https://mastodon.social".to_owned(), None), "{typed:?}");
    }
}

#[test]
fn people_and_posts_lead_to_their_server() {
    for typed in [
        "@lea@piaille.fr",
        "lea@piaille.fr",
        "acct:lea@piaille.fr",
        "@lea@piaille.fr.",
        "https://piaille.fr/@lea",
        "piaille.fr/@lea",
        "https://piaille.fr/@lea/112233445566",
        "https://piaille.fr/users/lea/statuses/1",
        "https://piaille.fr/web/@lea",
        "https://@lea@piaille.fr",
    ] {
        assert_eq!(found(typed), ("https://piaille.fr".to_owned(), Some("lea".to_owned())), "{typed:?}");
    }
    let guest = found("https://piaille.fr/@someone@elsewhere.example");
    assert_eq!(guest, ("https://piaille.fr".to_owned(), None), "someone of another server, seen through one's own");
}

#[test]
fn ports_and_this_machine() {
    for (typed, due) in [
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("localhost:3000/@lea", "http://localhost:3000"),
        ("lea@localhost:3000", "http://localhost:3000"),
        ("https://localhost:8443", "https://localhost:8443"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("example.org:8443", "https://example.org:8443"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("@lea@Bücher.example", "https://xn--bcher-kva.example"),
    ] {
        assert_eq!(found(typed).0, due, "{typed:?}");
    }
}

#[test]
fn what_names_no_server() {
    for typed in ["", "  ", "\u{200b}"] {
        assert_eq!(normalise(typed), Err(TypedError::Empty), "{typed:?}");
    }
    let long = "a".repeat(5000);
    for typed in [
        "lea",
        "@lea",
        "hello world",
        "ftp://example.org",
        "javascript://example.org/%0aalert(1)",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:///",
        "@@",
        "a@b@c.example@",
        "exa mple.org",
        "example..org",
        "example.org:99999",
        "-.example",
        &long,
    ] {
        assert_eq!(normalise(typed), Err(TypedError::NotAnAddress), "{typed:?}");
    }
    assert_eq!(normalise("http://example.org:3000"), Err(TypedError::Insecure), "a port where https is not");
}

proptest! {
    #[test]
    fn never_panics(typed in ".*") {
        let _ = normalise(&typed);
    }

    #[test]
    fn never_panics_on_what_looks_like_addresses(typed in "(https?://|@|acct:)?[a-z@.:/?#\\[\\]%-]{0,40}") {
        let _ = normalise(&typed);
    }

    #[test]
    fn what_is_found_is_safe(typed in "(https?://)?([a-z]{1,5}@)?[a-z0-9.-]{1,30}(:[0-9]{1,5})?(/.{0,9})?") {
        if let Ok(Candidate { origin, .. }) = normalise(&typed) {
            prop_assert!(origin.url().scheme() == "https" || origin.is_loopback(), "plain http only on this machine");
            prop_assert_eq!(Origin::parse(&origin.domain()), Ok(origin));
        }
    }
}
