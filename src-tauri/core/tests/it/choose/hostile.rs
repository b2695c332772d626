//! A directory that anybody may have written.

use proptest::prelude::*;
use serde_json::{Value, json};
use trente_contract::directory::Wishes;
use trente_core::directory::luck::Luck;
use trente_core::directory::rank::rank;
use trente_core::directory::seeker::Seeker;
use trente_core::directory::{Directory, Names};

/// Any JSON.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        any::<i64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        "[<>\u{202e}\u{2066}\u{200f}a-z./:@]{0,40}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(".{0,12}", inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

const FIELDS: &[&str] = &[
    "domain",
    "version",
    "languages",
    "language",
    "region",
    "categories",
    "category",
    "total_users",
    "last_week_users",
    "approval_required",
];

/// An entry with anything in its fields.
fn entry() -> impl Strategy<Value = Value> {
    let field = (prop::sample::select(FIELDS), anything());
    let entry = prop::collection::vec(field, 0..12);
    entry.prop_map(|fields| Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()))
}

fn good(number: usize) -> Value {
    json!({ "domain": format!("good-{number}.example"), "version": "4.6.3", "languages": ["fr"], "region": "europe",
            "categories": ["general"], "total_users": 10, "last_week_users": 5, "approval_required": false })
}

fn is_harmless(text: &str) -> bool {
    text.chars().count() <= 260
        && text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | ':' | '[' | ']'))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        drop(Directory::read(&bytes, Names::Public));
    }

    #[test]
    fn any_json_never_panics(value in anything()) {
        drop(Directory::read(value.to_string().as_bytes(), Names::Local));
    }

    #[test]
    fn bad_entries_never_lose_good_ones(bad in prop::collection::vec(prop_oneof![entry(), anything()], 0..12)) {
        let mut entries = vec![good(0)];
        entries.extend(bad);
        entries.push(good(1));
        let text = Value::from(entries).to_string();
        let read = Directory::read(text.as_bytes(), Names::Public).expect("there are good ones");
        for number in 0..2 {
            let domain = format!("good-{number}.example");
            prop_assert!(read.servers.iter().any(|server| server.domain == domain), "{} is lost", domain);
        }
        for server in &read.servers {
            let texts = [&server.domain, &server.version, &server.region];
            for text in texts.into_iter().chain(&server.languages).chain(&server.categories) {
                prop_assert!(is_harmless(text), "{:?} could do harm", text);
            }
            prop_assert!(server.languages.len() <= 16 && server.categories.len() <= 16, "lists are short");
        }
        let again = Directory::read(read.write().as_bytes(), Names::Public).expect("it is what was written");
        prop_assert_eq!(&again, &read, "what is written is read back");
        let seeker = Seeker::new(&Wishes::default(), &["fr"], Some("europe"));
        let ranked = rank(&read, &seeker, Luck(1));
        prop_assert!(ranked.iter().all(|ranked| ranked.score.is_finite() && ranked.share.is_finite()), "figures are figures");
    }
}
