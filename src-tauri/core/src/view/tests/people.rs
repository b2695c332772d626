use super::*;
use crate::view::{person, profile, relationship};

fn named(name: &str) -> trente_contract::person::Person {
    person(&entity(with(ada(), json!({"display_name": name}))), &context())
}

#[test]
fn a_profile() {
    let standing = json!({"id": "7", "following": true, "requested": false, "followed_by": true, "muting": false, "blocking": false, "languages": null});
    let account = with(ada(), json!({"moved": {"id": "9", "username": "ada", "acct": "ada"}}));
    snapshot!(profile(&entity(account), Some(&entity(standing)), &context()));
}

#[test]
fn a_profile_that_says_nothing() {
    let body = json!({"id": "1", "username": "ada", "acct": "ada", "header": "https://home.example/headers/original/missing.png"});
    snapshot!(profile(&entity(body), None, &context()));
}

#[test]
fn a_relationship() {
    let body = json!({"id": "7", "requested": true, "blocking": true, "muting": true});
    snapshot!(relationship(&entity(body)));
}

#[test]
fn names_that_show_nothing_give_way() {
    for empty in ["", "  ", "\u{200b}\u{2060}", "\u{202e}", "\u{3164}", "\u{1}\n"] {
        assert_eq!(named(empty).name_text, "ada", "{empty:?} cannot be seen");
    }
    assert_eq!(named(":blob:").name_text, ":blob:", "a picture can");
    assert_eq!(named(" \u{202e}evil ").name_text, "evil", "names also stand in sentences, which nothing isolates");
    let nameless = person(&entity(json!({"id": "5"})), &context());
    assert_eq!(nameless.name_text, "5", "never empty");
}

#[test]
fn handles_always_have_a_domain() {
    let handle = |acct: &str| person(&entity(with(ada(), json!({"acct": acct}))), &context()).handle;
    assert_eq!(handle("ada"), "ada@home.example");
    assert_eq!(handle("ada@far.example"), "ada@far.example");
    assert_eq!(handle(""), "ada@home.example");
    let split = at("social.home.example").with_domain("home.example");
    let local = person(&entity(with(ada(), json!({"acct": "ada"}))), &split);
    assert_eq!(local.handle, "ada@home.example", "people are of the handle's domain, not of the server's address");
}

#[test]
fn handles_always_have_a_name() {
    let handle = |acct: &str, username: &str| {
        person(&entity(json!({"id": "5", "acct": acct, "username": username})), &context()).handle
    };
    for (acct, username, due) in [
        ("heart@", "heart", "heart@home.example"),
        ("heart@", "", "heart@home.example"),
        ("@heart", "heart", "heart@home.example"),
        ("@heart@", "heart", "heart@home.example"),
        ("@ada@far.example", "ada", "ada@far.example"),
        ("ada@far.example@", "ada", "ada@far.example"),
        ("", "ada", "ada@home.example"),
        ("@", "ada", "ada@home.example"),
        ("@far.example", "ada", "ada@far.example"),
        ("@@far.example", "ada", "ada@far.example"),
        ("a.b", "a.b", "a.b@home.example"),
        ("@a.b", "a.b", "a.b@home.example"),
        ("@home.example", "", ""),
        ("@@home.example", "", ""),
        ("@", "", ""),
        ("", "", ""),
    ] {
        assert_eq!(handle(acct, username), due, "acct {acct:?}, username {username:?}");
    }
    assert!(!profile(&entity(with(ada(), json!({"acct": "heart@"}))), None, &context()).remote, "it is local");
}

#[test]
fn one_domain_in_two_spellings_is_one() {
    for server in ["bücher.example", "xn--bcher-kva.example"] {
        let read = |acct: &str, context: &ViewContext| {
            let profile = profile(&entity(with(ada(), json!({"acct": acct, "username": "lea"}))), None, context);
            (profile.person.handle, profile.remote)
        };
        for acct in ["lea", "lea@", "lea@bücher.example", "lea@xn--bcher-kva.example", "lea@BÜCHER.example"] {
            assert_eq!(read(acct, &at(server)), ("lea@bücher.example".into(), false), "{acct} on {server}");
            let split = at("https://social.example").with_domain(server);
            assert_eq!(read(acct, &split), ("lea@bücher.example".into(), false), "{acct} of {server}");
        }
        let away = ("lea@bücher.example".to_owned(), true);
        assert_eq!(read(&format!("lea@{server}"), &context()), away, "seen from elsewhere");
    }
    let lookalike = person(&entity(with(ada(), json!({"acct": "lea@аррӏе.com"}))), &context());
    assert_eq!(lookalike.handle, "lea@xn--80ak6aa92e.com", "letters that pass for others are not shown");
}

#[test]
fn people_elsewhere_are_remote() {
    let remote =
        |acct: &str, context: &ViewContext| profile(&entity(with(ada(), json!({"acct": acct}))), None, context).remote;
    assert!(remote("ada@far.example", &context()));
    assert!(!remote("ada", &context()));
    assert!(!remote("ada@home.example", &context()), "snac writes the domain of its own people too");
    assert!(!remote("ada@127.0.0.1:8001", &at("http://127.0.0.1:8001")));
}

#[test]
fn one_stands_in_no_relation_to_oneself() {
    let standing = entity(json!({"id": "own"}));
    let own = entity(with(ada(), json!({"id": "own"})));
    assert_eq!(profile(&own, Some(&standing), &context()).relationship, None);
}

#[test]
fn pictures_stand_in_for_each_other() {
    let avatars = |moving: &str, still: &str| {
        let person = person(&entity(with(ada(), json!({"avatar": moving, "avatar_static": still}))), &context());
        let person = shown(&person);
        [person["avatar"].clone(), person["avatar_still"].clone()]
    };
    assert_eq!(avatars("https://x.example/a", ""), ["<picture https://x.example/a>"; 2]);
    assert_eq!(avatars("", "https://x.example/b"), ["<picture https://x.example/b>"; 2]);
    assert_eq!(avatars("javascript:alert(1)", "/missing.png"), ["", ""], "the window draws its own");
}

#[test]
fn how_an_account_stands_and_what_one_keeps_of_it() {
    use trente_contract::person::Standing;
    let standing = |changes: Value| profile(&entity(with(ada(), changes)), None, &context()).standing;
    assert_eq!(standing(json!({})), Standing::Usual);
    assert_eq!(standing(json!({"limited": true})), Standing::Limited);
    assert_eq!(standing(json!({"memorial": true, "limited": true})), Standing::Memorial);
    assert_eq!(standing(json!({"suspended": "true", "limited": true})), Standing::Suspended, "what says most");
    let stand = json!({"id": "7", "note": "Met at the harbour", "muting": true, "muting_expires_at": "2026-12-05T10:00:00.000Z"});
    let kept = profile(&entity(with(ada(), json!({"hide_collections": true}))), Some(&entity(stand)), &context());
    assert_eq!((kept.note.as_str(), kept.hides_lists), ("Met at the harbour", true));
    assert_eq!(kept.muted_until.as_deref(), Some("2026-12-05T10:00:00.000Z"), "when the mute ends");
    let odd = profile(&entity(ada()), Some(&entity(json!({"muting_expires_at": "soon"}))), &context());
    assert_eq!((odd.note.as_str(), odd.muted_until), ("", None), "nothing is made up");
}
