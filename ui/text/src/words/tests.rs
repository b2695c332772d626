use super::{Value, Ways, Words, compile};
use std::borrow::Cow;

const FTL: &str = "
plain = Log in
    .hint = At your server
two = First line
    second line
# A comment.
greeting = Welcome back, { $name }.
alone = { $name }
replies = { $count ->
        [0] No replies
        [one] { $count } reply
       *[other] { $count } replies
    }
fault = { $server ->
        [unknown] Nothing { $said ->
            [nothing] is known
           *[other] but { $said }
        }.
       *[other] { $server } said no.
    } Go on.
figure = { \"{\" }
";

fn ways() -> Ways {
    let plural = |number: f64| if number == 1.0 { "one" } else { "other" }.to_owned();
    Ways { plural, number: |number| format!("<{number}>"), transform: None }
}

fn say(id: &str, values: &[(&str, Value<'_>)]) -> String {
    let words = Words::new(compile([FTL]).expect("it is Fluent"));
    // The marks of isolation are looked at in one test of their own.
    words.say(id, values, ways()).expect("it is there").replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn says_messages_and_attributes() {
    assert_eq!(say("plain", &[]), "Log in", "a message");
    assert_eq!(say("plain.hint", &[]), "At your server", "an attribute");
    assert_eq!(say("two", &[]), "First line\nsecond line", "lines stay lines");
    assert_eq!(say("figure", &[]), "{", "a literal is letters");
    assert_eq!(Words::new("").say("plain", &[], ways()), None, "what is not there is not made up");
}

#[test]
fn puts_values_in() {
    assert_eq!(say("greeting", &[("name", "Léa".into())]), "Welcome back, Léa.", "text");
    assert_eq!(say("greeting", &[]), "Welcome back, {$name}.", "a missing value shows as its name");
    assert_eq!(say("greeting", &[("name", 7.into())]), "Welcome back, <7>.", "a number in the reader's digits");
}

#[test]
fn chooses_the_form() {
    let replies = |count: u32| say("replies", &[("count", count.into())]);
    assert_eq!(replies(0), "No replies", "the very number goes first");
    assert_eq!(replies(1), "<1> reply", "then the plural form");
    assert_eq!(replies(5), "<5> replies", "then the default");
    assert_eq!(say("replies", &[]), "{$count} replies", "and the default for what is missing");
}

#[test]
fn chooses_inside_a_form() {
    let fault = |server: &str, said: &str| say("fault", &[("server", server.into()), ("said", said.into())]);
    assert_eq!(fault("a.example", "x"), "a.example said no. Go on.", "the outer default");
    assert_eq!(fault("unknown", "nothing"), "Nothing is known. Go on.", "both chosen");
    assert_eq!(fault("unknown", "Bonjour"), "Nothing but Bonjour. Go on.", "the inner default");
}

#[test]
fn keeps_values_apart_from_the_sentence() {
    let words = Words::new(compile([FTL]).expect("it is Fluent"));
    let name = [("name", "ليلى".into())];
    let greeting = words.say("greeting", &name, ways()).expect("it is there");
    assert_eq!(greeting, "Welcome back, \u{2068}ليلى\u{2069}.", "another script does not reorder the full stop");
    assert_eq!(words.say("alone", &name, ways()).as_deref(), Some("ليلى"), "alone it needs no marks");
}

#[test]
fn transforms_what_stands_between_values() {
    let words = Words::new(compile([FTL]).expect("it is Fluent"));
    let ways = Ways { transform: Some(|text| Cow::Owned(text.to_ascii_uppercase())), ..ways() };
    let said = words.say("greeting", &[("name", "Léa".into())], ways).expect("it is there");
    assert_eq!(said, "WELCOME BACK, \u{2068}Léa\u{2069}.", "values stay whole");
}

#[test]
fn refuses_what_the_window_does_not_know() {
    for bad in ["-term = x\n", "a = { NUMBER($x) }\n", "a = { b }\n", "a = {\n"] {
        assert!(compile([bad]).is_err(), "{bad:?} must not reach the window unread");
    }
}

#[test]
fn broken_words_do_not_panic() {
    for broken in ["a", "a\u{1f}", "a\u{1f}\u{1}\u{1e}", "a\u{1f}\u{2}x\u{3}one\u{3}y\u{1e}", "a\u{1f}\u{4}b\u{1e}"] {
        // What comes out matters little: the window must stand.
        let _ = Words::new(broken).say("a", &[("x", 1.into())], ways());
    }
}
