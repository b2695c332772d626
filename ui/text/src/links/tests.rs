use super::links;
use proptest::prelude::*;

fn found(text: &str) -> Vec<&str> {
    links(text).into_iter().map(|range| &text[range]).collect()
}

fn check(cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(found(text), *expected, "the links of {text:?}");
    }
}

#[test]
fn a_link_ends_before_the_sentence_does() {
    check(&[
        ("See https://example.org.", &["https://example.org"]),
        ("https://example.org/a, https://example.org/b; c", &["https://example.org/a", "https://example.org/b"]),
        ("https://example.org/a?!", &["https://example.org/a"]),
        ("https://example.org/a?b=c.", &["https://example.org/a?b=c"]),
        ("https://example.org/a.?b=c", &["https://example.org/a"]),
        ("https://example.org/a...", &["https://example.org/a"]),
        ("https://example.org/~lea/", &["https://example.org/~lea/"]),
        ("https://example.org/a~ b", &["https://example.org/a"]),
        ("\"https://example.org/a\"", &["https://example.org/a"]),
        ("<https://example.org/a>", &["https://example.org/a"]),
        ("« https://example.org/à »", &["https://example.org/à"]),
        ("HTTP://EXAMPLE.ORG/ and http://example.com/b", &["HTTP://EXAMPLE.ORG/", "http://example.com/b"]),
        ("https://example.org/@lea@example.com", &["https://example.org/@lea@example.com"]),
    ]);
}

#[test]
fn brackets_belong_to_a_link_in_pairs() {
    check(&[
        ("(https://example.org/a_(b))", &["https://example.org/a_(b)"]),
        ("(see https://example.org/a)", &["https://example.org/a"]),
        ("https://example.org/S(a(b)c)/x", &["https://example.org/S(a(b)c)/x"]),
        ("https://example.org/a()", &["https://example.org/a"]),
        ("https://example.org/a_(b c)", &["https://example.org/a_"]),
        ("[https://example.org/a]", &["https://example.org/a"]),
        ("https://example.org/東京_(曖昧さ回避)", &["https://example.org/東京_"]),
        ("https://example.org/東京_(曖昧)_x", &["https://example.org/東京_(曖昧)_x"]),
    ]);
}

#[test]
fn text_without_blanks_goes_on_in_paths_but_not_in_domains() {
    check(&[
        ("見てhttps://example.com/", &["https://example.com/"]),
        ("https://example.com/a。続き", &["https://example.com/a。続き"]),
        ("https://example.com。続き", &["https://example.com"]),
        ("https://example.com続き", &["https://example.com"]),
        ("「https://example.com/a」です", &["https://example.com/a」です"]),
        ("「https://example.com/a」", &["https://example.com/a"]),
        ("（https://example.com/a）", &["https://example.com/a）"]),
        ("https://example.com/a　続き", &["https://example.com/a"]),
        ("https://example.com/?q=a　続き", &["https://example.com/?q=a　続き"]),
        ("한국https://example.kr/가나다", &["https://example.kr/가나다"]),
        ("https://example.com:8080続き", &["https://example.com:8080"]),
    ]);
}

#[test]
fn hosts_ports_and_queries() {
    check(&[
        ("https://example.org:8443/x?y=1#z, then", &["https://example.org:8443/x?y=1#z"]),
        ("https://example.org: then", &["https://example.org"]),
        ("https://example.org?a=b", &["https://example.org?a=b"]),
        ("https://example.org#a", &["https://example.org"]),
        ("https://example.org/?", &["https://example.org/"]),
        ("https://été.fr/à", &["https://été.fr/à"]),
        ("https://例え.みんな/a", &["https://例え.みんな/a"]),
        ("https://президент.рф", &["https://президент.рф"]),
        ("https://xn--bcher-kva.de", &["https://xn--bcher-kva.de"]),
        ("https://example.xn--p1ai/a", &["https://example.xn--p1ai/a"]),
        ("https://a_b.example.org", &["https://a_b.example.org"]),
        ("https://www.example.co.uk.", &["https://www.example.co.uk"]),
        ("https://example.com.invalid/a", &["https://example.com"]),
        ("gemini://example.org/a ipfs://example.org", &["gemini://example.org/a", "ipfs://example.org"]),
    ]);
}

#[test]
fn what_stands_before_decides_too() {
    check(&[
        ("_https://example.org .https://example.org", &["https://example.org", "https://example.org"]),
        ("/https://example.org", &["https://example.org"]),
        ("a\nhttps://example.org", &["https://example.org"]),
        ("éhttps://example.org", &["https://example.org"]),
        ("xhttps://example.org 1https://example.org", &[]),
        ("@https://example.org #https://example.org $https://example.org", &[]),
        ("web.example.org/save/https://example.com/a", &[]),
        ("web.example.org:80/?u=https://example.com/a https://example.com", &["https://example.com"]),
        ("see/https://example.com/a", &["https://example.com/a"]),
        ("https://example.orghttps://example.com", &[]),
    ]);
}

#[test]
fn what_a_server_does_not_link_is_not_a_link() {
    for text in [
        "example.org",
        "https://localhost/a",
        "https://",
        "https://.org",
        "https://10.0.0.1/a",
        "https://[::1]/a",
        "https://a_b.com",
        "https://-.com",
        "https://server.local/a",
        "https://example.notatld/a",
        "https://example.com-x/a",
        "https://lea@example.com/a",
        "ftp://example.org",
        "mailto:lea@example.org",
        "https:/example.org",
    ] {
        assert_eq!(found(text), Vec::<&str>::new(), "{text:?} holds no link");
    }
    let long = format!("https://example.org/{}", "a".repeat(4096 - "https://example.org/".len()));
    assert_eq!(found(&long).len(), 1, "the longest link");
    assert_eq!(found(&format!("{long}a")), Vec::<&str>::new(), "one letter longer is none");
    let label = format!("https://{}.org/", "a".repeat(64));
    assert_eq!(found(&label), Vec::<&str>::new(), "no name in a domain has 64 letters");
}

proptest! {
    #[test]
    fn ranges_lie_on_letters_and_in_order(text in "(https?://|[a-z.]|\\.com|/|\\?|\\PC| |\\(|\\)){0,40}") {
        let mut last = 0;
        for range in links(&text) {
            prop_assert!(range.start >= last && range.start < range.end, "ordered and not empty");
            prop_assert!(text.get(range.clone()).is_some(), "cut between characters");
            last = range.end;
        }
    }
}
