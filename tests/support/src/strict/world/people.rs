//! The people. `ada` and `kenji` can log in; `mallory` means harm.

use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(in super::super) fn emoji(base: &str, shortcode: &str) -> Value {
    let url = format!("{base}/media/emoji-{shortcode}.png");
    json!({ "shortcode": shortcode, "url": url, "static_url": url, "visible_in_picker": true, "category": null })
}

/// The one custom emoji.
pub(super) fn maple(base: &str) -> Value {
    emoji(base, "maple")
}

struct Seed<'a> {
    id: &'a str,
    acct: &'a str,
    name: &'a str,
    bio: &'a str,
}

fn person(base: &str, seed: &Seed<'_>) -> Value {
    let username = seed.acct.split('@').next().unwrap_or_default();
    let avatar = format!("{base}/media/avatar-{username}.png");
    let header = format!("{base}/media/header-{username}.png");
    let number: u32 = seed.id.parse().unwrap_or_default();
    json!({
        "id": seed.id, "username": username, "acct": seed.acct, "display_name": seed.name, "locked": false, "bot": false,
        "discoverable": true, "indexable": true, "group": false, "created_at": "2022-11-06T00:00:00.000Z", "note": seed.bio,
        "url": format!("{base}/@{}", seed.acct), "uri": format!("{base}/users/{username}"), "avatar": avatar, "avatar_static": avatar,
        "avatar_description": "", "header": header, "header_static": header, "header_description": "",
        "followers_count": 120 * number + 7, "following_count": 30 * number + 4, "statuses_count": 212 * number + 3,
        "last_status_at": "2026-11-01", "hide_collections": false, "emojis": [], "roles": [], "fields": [],
    })
}

/// Somebody who signed up, as the server shows them at first.
pub(super) fn newcomer(base: &str, id: &str, name: &str) -> Value {
    let mut person = person(base, &Seed { id, acct: name, name: "", bio: "" });
    // What Mastodon shows of somebody who has put no picture there.
    let avatar = json!(format!("{base}/media/missing.png"));
    for (field, value) in [
        ("avatar", avatar.clone()),
        ("avatar_static", avatar),
        ("followers_count", json!(0)),
        ("following_count", json!(0)),
        ("statuses_count", json!(0)),
        ("last_status_at", Value::Null),
        ("discoverable", Value::Null),
        ("created_at", json!(format!("{:.3}", jiff::Timestamp::now()))),
    ] {
        person[field] = value;
    }
    person
}

impl super::World {
    /// What a member wrote of themselves, the API's Source: as they changed it last, else what their page says.
    pub(in crate::strict) fn source(&self, name: &str) -> Value {
        if let Some(source) = self.sources.get(name) {
            return source.clone();
        }
        let person = self.person_named(name).cloned().unwrap_or_default();
        let mut fields = person["fields"].clone();
        for field in fields.as_array_mut().into_iter().flatten() {
            field["value"] = json!(without_tags(&super::text(field, "value")));
        }
        json!({
            "privacy": "public", "sensitive": false, "language": null, "note": without_tags(&super::text(&person, "note")),
            "fields": fields, "follow_requests_count": 0, "attribution_domains": [], "quote_policy": "public",
        })
    }
}

fn without_tags(html: &str) -> String {
    let parts = html.split('<').enumerate();
    parts.map(|(at, part)| if at == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) }).collect()
}

/// Everyone, by id.
pub(super) fn all(base: &str) -> BTreeMap<String, Value> {
    let seeds = [
        Seed {
            id: "1",
            acct: "ada",
            name: "Ada Lindqvist",
            bio: "<p>Boats, bread and <a href=\"BASE/tags/maps\" class=\"mention hashtag\" rel=\"tag\">#<span>maps</span></a>. She/her.</p>",
        },
        Seed { id: "2", acct: "kenji", name: "高橋 健二", bio: "<p>写真と鉄道。</p>" },
        Seed {
            id: "3",
            acct: "noor@social.example",
            name: "نور حداد",
            bio: "<p dir=\"rtl\">أكتب عن البحر والكتب.</p>",
        },
        Seed { id: "4", acct: "maple", name: "Maple :maple:", bio: "<p>Leaves :maple: all year</p>" },
        Seed { id: "5", acct: "harbour", name: "Harbour weather", bio: "<p>Wind and tide, twice a day.</p>" },
        Seed { id: "6", acct: "mallory", name: super::hostile::NAME, bio: super::hostile::BIO },
        Seed { id: "7", acct: "rosa", name: "Rosa Okonkwo", bio: "<p>Photographs of places with nobody in them.</p>" },
        Seed {
            id: "8", acct: "jules@exemple.example", name: "Jules Perrin", bio: "<p>Vélo, pain, bibliothèques.</p>"
        },
        Seed { id: "9", acct: "sam", name: "", bio: "" },
    ];
    let mut people: BTreeMap<String, Value> =
        seeds.iter().map(|seed| (seed.id.to_owned(), person(base, seed))).collect();
    for person in people.values_mut() {
        person["note"] = json!(super::text(person, "note").replace("BASE", base));
    }
    let change = |people: &mut BTreeMap<String, Value>, id: &str, field: &str, value: Value| {
        if let Some(person) = people.get_mut(id) {
            person[field] = value;
        }
    };
    change(&mut people, "4", "emojis", json!([maple(base)]));
    change(&mut people, "5", "bot", json!(true));
    change(&mut people, "7", "locked", json!(true));
    change(&mut people, "6", "fields", super::hostile::fields());
    let site = "<a href=\"https://lindqvist.example\" rel=\"nofollow noopener me\" target=\"_blank\" translate=\"no\"><span class=\"invisible\">https://</span><span>lindqvist.example</span></a>";
    let fields = json!([
        { "name": "Home", "value": site, "verified_at": "2024-03-02T10:00:00.000+00:00" },
        { "name": "Boat", "value": "<em>Fulmar</em>, 1974", "verified_at": null },
    ]);
    change(&mut people, "1", "fields", fields);
    people
}
