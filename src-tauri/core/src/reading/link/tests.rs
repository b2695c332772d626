//! Links as people have them.

use super::*;
use proptest::prelude::*;

fn origin(domain: &str) -> Origin {
    Origin::parse(domain).expect("a domain")
}

fn person(handle: &str) -> Meant {
    Meant::Person { handle: handle.into() }
}

fn invite(domain: &str, code: &str) -> Meant {
    Meant::Invite { origin: origin(domain), code: code.into() }
}

fn pack(domain: &str, id: &str) -> Meant {
    Meant::Pack { origin: origin(domain), id: EntityId::from(id) }
}

fn server(domain: &str) -> Meant {
    Meant::Server { origin: origin(domain) }
}

#[test]
fn invites_and_packs() {
    for (text, meant) in [
        ("https://mas.to/invite/aB3-x_9", invite("mas.to", "aB3-x_9")),
        ("mas.to/invite/aB3", invite("mas.to", "aB3")),
        ("Join us: https://mas.to/invite/aB3 (it is nice)", invite("mas.to", "aB3")),
        ("http://127.0.0.1:3000/invite/welcome", invite("http://127.0.0.1:3000", "welcome")),
        ("trente://mas.to/invite/aB3", invite("mas.to", "aB3")),
        ("https://piaille.fr/collections/116", pack("piaille.fr", "116")),
        ("https://piaille.fr/@lea/collections/116", pack("piaille.fr", "116")),
        ("https://piaille.fr/ap/users/1/collections/116", pack("piaille.fr", "116")),
    ] {
        assert_eq!(read_link(text), meant, "{text}");
    }
    let broken = read_link("https://mas.to/invite/<script>");
    assert!(matches!(broken, Meant::Page { .. }), "what is no code is no invite: {broken:?}");
}

#[test]
fn people() {
    for text in [
        "@lea@piaille.fr",
        "lea@piaille.fr",
        "acct:lea@piaille.fr",
        " <@lea@piaille.fr> ",
        "https://piaille.fr/@lea",
        "http://piaille.fr/@lea",
        "https://piaille.fr/@lea/",
        "https://piaille.fr/%40lea",
        "https://piaille.fr/@lea/with_replies",
        "https://piaille.fr/users/lea",
        "https://piaille.fr/web/@lea",
        "https://mas.to/@lea@piaille.fr",
        "piaille.fr/@lea",
        "web+ap://piaille.fr/@lea",
        "trente://piaille.fr/@lea",
    ] {
        assert_eq!(read_link(text), person("lea@piaille.fr"), "{text}");
    }
}

#[test]
fn posts() {
    for (text, id, author) in [
        ("https://piaille.fr/@lea/116", Some("116"), Some("lea@piaille.fr")),
        ("https://piaille.fr/@lea@mas.to/116", Some("116"), Some("lea@mas.to")),
        ("https://piaille.fr/users/lea/statuses/116", Some("116"), Some("lea@piaille.fr")),
        ("https://piaille.fr/@lea/statuses/01HX", Some("01HX"), Some("lea@piaille.fr")),
        ("https://piaille.fr/notice/ABC", None, None),
        ("https://piaille.fr/notes/abc", None, None),
    ] {
        let Meant::Post { origin: at, id: found, author: by, address } = read_link(text) else {
            panic!("{text} is a post");
        };
        assert_eq!((found.as_deref(), by.as_deref()), (id, author), "{text}");
        assert_eq!(at, origin("piaille.fr"), "its server");
        assert_eq!(address, text, "its page");
    }
}

#[test]
fn neighbours() {
    for (text, handle) in [
        ("https://bsky.app/profile/lea.example", "lea.example@bsky.brid.gy"),
        ("Look: https://BSKY.app/profile/lea.example/post/3k?x=1", "lea.example@bsky.brid.gy"),
        ("bsky.app/profile/lea.example", "lea.example@bsky.brid.gy"),
        ("https://www.threads.com/@lea", "lea@threads.net"),
        ("https://www.threads.net/@lea/post/C8", "lea@threads.net"),
    ] {
        let Meant::Neighbour(found) = read_link(text) else { panic!("{text} is somebody's") };
        assert_eq!(found.handle.as_deref(), Some(handle), "{text}");
    }
    let other = read_link("https://bsky.app.evil.com/profile/lea.example");
    assert!(matches!(other, Meant::Page { .. }), "another host is another page: {other:?}");
}

#[test]
fn servers_and_other_pages() {
    for (text, domain) in [
        ("piaille.fr", "piaille.fr"),
        ("https://piaille.fr", "piaille.fr"),
        ("https://piaille.fr/about", "piaille.fr"),
        ("https://piaille.fr/explore/tags", "piaille.fr"),
        ("mastodon", "mastodon.social"),
        ("Mastodon Social", "mastodon.social"),
        ("127.0.0.1:3000", "http://127.0.0.1:3000"),
    ] {
        assert_eq!(read_link(text), server(domain), "{text}");
    }
    let page = Meant::Page { address: "https://lemmy.example/post/7?x=1".into() };
    assert_eq!(
        read_link("https://me:secret@lemmy.example/post/7?x=1#top"),
        page,
        "another page, without what is private"
    );
}

#[test]
fn way_back_from_the_mail() {
    assert_eq!(read_link("trente://login"), Meant::Confirmed, "the first address that the app registers");
    assert_eq!(read_link("trente://login/"), Meant::Confirmed, "with a slash");
    assert_eq!(read_link("trente://login?code=abc&state=def"), Meant::Nothing, "a log-in's own answer");
    assert_eq!(read_link("trente://what"), Meant::Nothing, "nothing of ours");
}

#[test]
fn nothing_of_ours() {
    for text in [
        "",
        "   ",
        "hello there",
        "@lea",
        "@",
        "@@",
        "a@b@c",
        "lea@",
        "@lea@nowhere",
        "ftp://piaille.fr/@lea",
        "javascript:alert(1)",
        "http://piaille.fr:8080/@lea",
        "file:///etc/passwd",
        "https://",
        "https:///@lea",
        "x y z",
        "mailto:lea@piaille.fr",
    ] {
        assert_eq!(read_link(text), Meant::Nothing, "{text:?}");
    }
    assert_eq!(read_link(&"a".repeat(100_000)), Meant::Nothing, "a book");
}

proptest! {
    #[test]
    fn hostile_text_is_only_text(text in "\\PC{0,300}") {
        read_link(&text);
    }

    #[test]
    fn hostile_links_are_only_links(path in "[/@%a-z0-9:?#\\u{202e}.\\[\\]-]{0,120}", scheme in "(https|http|trente|web\\+ap)") {
        let meant = read_link(&format!("{scheme}://{path}"));
        if let Meant::Invite { code, .. } = meant {
            prop_assert!(is_code(&code), "nothing but a code gets through");
        }
    }
}

#[test]
fn a_link_that_shares_has_its_words_in_their_order() {
    for (link, due) in [
        ("trente://share?text=Tide&url=https://a.example/b?c%3Dd", "Tide\n\nhttps://a.example/b?c=d"),
        ("trente://share/?url=https%3A%2F%2Fa.example&title=Boats+%26+nets#x", "Boats & nets\n\nhttps://a.example"),
        ("trente://share?text=See%20https://a.example&url=https://a.example", "See https://a.example"),
        ("TRENTE://Share?text=a%0Ab&other=c", "a\nb"),
        ("trente://share?text=%20&title=", ""),
        ("trente://share", ""),
    ] {
        assert_eq!(read_link(link), Meant::Share { text: due.into() }, "{link}");
    }
    assert!(!matches!(read_link("https://share/?text=a"), Meant::Share { .. }), "another scheme shares nothing");
}
