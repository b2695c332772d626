use super::*;

fn origin(server: &str) -> Origin {
    Origin::parse(server).expect(server)
}

fn way(reach: &Reach, url: &str) -> Option<Way> {
    reach.way(&Url::parse(url).expect(url))
}

#[test]
fn strangers_lead_to_the_public_net_alone() {
    let reach = Reach::of(&origin("mastodon.social"));
    for url in ["https://tracker.example/x", "https://8.8.8.8/x", "https://[2606:4700:4700::1111]/x"] {
        assert_eq!(way(&reach, url), Some(Way::Named), "{url}");
        assert_eq!(way(&Reach::NET, url), Some(Way::Named), "{url}, of nobody in particular");
    }
    for url in [
        "http://tracker.example/x",
        "https://tracker.example:11211/x",
        "https://tracker.example:22/x",
        "http://127.0.0.1/x",
        "https://127.0.0.1/x",
        "https://localhost/x",
        "https://router/x",
        "https://router.lan/x",
        "https://nas.local./x",
        "https://10.0.0.1/x",
        "https://192.168.1.1/x",
        "https://100.64.0.1/x",
        "https://0.0.0.0/x",
        "https://0/x",
        "https://0x7f000001/x",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/x",
        "https://[::127.0.0.1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://[64:ff9b::7f00:1]/x",
        "https://[2002:7f00:1::]/x",
        "https://[fec0::1]/x",
        "ftp://tracker.example/x",
        "file:///etc/passwd",
    ] {
        assert_eq!(way(&reach, url), None, "{url}");
        assert_eq!(way(&Reach::NET, url), None, "{url}, of nobody in particular");
    }
}

#[test]
fn a_chosen_server_is_asked_wherever_its_name_leads() {
    for (home, url, found) in [
        ("social.example.org", "https://social.example.org/x", Some(Way::Chosen)),
        ("social.example.org", "https://files.example.org/x", Some(Way::Chosen)),
        ("social.example.org", "https://social.example.org:8443/x", None),
        ("social.example.org:8443", "https://social.example.org:8443/x", Some(Way::Chosen)),
        ("social.example.org:8443", "https://social.example.org/x", Some(Way::Chosen)),
        ("social.example.org:8443", "https://other.example:8443/x", Some(Way::Named)),
        ("social.example.org:8443", "https://other.example:9443/x", None),
        ("https://192.168.1.2", "https://192.168.1.2/x", Some(Way::Chosen)),
        ("https://192.168.1.2", "https://192.168.1.3/x", None),
        ("https://192.168.1.2", "https://127.0.0.1/x", None),
        ("https://nas.local", "https://nas.local/x", Some(Way::Chosen)),
        ("https://nas.local", "https://router.lan/x", None),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000/x", Some(Way::Here)),
        ("http://127.0.0.1:3000", "http://localhost:4000/x", Some(Way::Here)),
        ("http://127.0.0.1:3000", "https://127.0.0.1:4000/x", Some(Way::Here)),
        ("http://127.0.0.1:3000", "https://192.168.1.1/x", None),
        ("http://127.0.0.1:3000", "https://router.lan/x", None),
        ("http://127.0.0.1:3000", "https://mastodon.social/x", Some(Way::Named)),
        ("http://127.0.0.1:3000", "http://mastodon.social/x", None),
    ] {
        assert_eq!(way(&Reach::of(&origin(home)), url), found, "{url} for somebody of {home}");
    }
}

#[test]
fn a_named_server_counts_as_chosen_only_where_its_text_says_that_it_is_near() {
    for (home, found) in [
        ("mastodon.social", Some(Way::Named)),
        ("evil.example:11211", Some(Way::Named)),
        ("http://127.0.0.1:3000", Some(Way::Here)),
        ("https://192.168.1.2", Some(Way::Chosen)),
    ] {
        let origin = origin(home);
        assert_eq!(Reach::named(&origin).way(origin.url()), found, "{home}");
    }
}

#[test]
fn what_has_to_be_written_beside_an_address_reads_back() {
    let (net, near, named) = ("social.example.org", "http://127.0.0.1:3000", "example.org:8443");
    let (net, near) = (Reach::of(&origin(net)), Reach::of(&origin(near)));
    let named = Reach::named(&origin(named));
    for (reach, url, written) in [
        (&net, "https://tracker.example/x", None),
        (&net, "https://files.example.org/x", Some("https://social.example.org")),
        (&near, "http://127.0.0.1:4000/x", Some("http://127.0.0.1:3000")),
        (&near, "https://mastodon.social/x", None),
        (&named, "https://example.org:8443/x", Some("~https://example.org:8443")),
        (&named, "https://example.org/x", None),
    ] {
        let url = Url::parse(url).expect(url);
        let told = reach.written_for(&url);
        assert_eq!(told.as_deref(), written, "{url}: a stranger's never leads home");
        let again = told.map_or(Some(Reach::NET), |told| Reach::read(&told)).expect("it was written just now");
        assert_eq!(again.way(&url), reach.way(&url), "{url} is asked by the same way");
    }
}
