//! The posts. Written from the oldest to the newest, so that the last is on top.

use super::{World, hostile, people, picture, text};
use crate::strict::markup;
use serde_json::{Value, json};

/// Sentences for the posts that fill the pages below.
const FILLERS: [&str; 8] = [
    "Low water at seven. The sandbank is out and so are the oyster catchers. #tide",
    "Today's bread: rye with caraway. The crust sang for ten minutes.",
    "Found a 1912 chart of the bay at the flea market, soundings in fathoms. #maps",
    "Does anyone have a good recipe for quince? We have eleven kilograms.",
    "The library lends telescopes now. That is the whole post.",
    "Rain until noon, then that light that makes even the car park look painted. #photography",
    "Reading a book about the history of the index. It has a very good index.",
    "The night train had a dining car with tablecloths. I have been ruined for other trains. #trains",
];

fn tags(base: &str, words: &str) -> Value {
    let names = words.split_whitespace().filter_map(|word| word.strip_prefix('#'));
    let names = names.map(|name| name.trim_end_matches(['.', ',', '!', '?']).to_lowercase());
    names.map(|name| json!({ "name": name, "url": format!("{base}/tags/{name}") })).collect()
}

/// Text with what belongs to it, over other changes.
pub(in super::super) fn written(base: &str, words: &str, mut changes: Value) -> Value {
    changes["content"] = json!(markup::format(base, words));
    changes["tags"] = tags(base, words);
    changes
}

impl World {
    /// So many more posts, the newest of them `Log 1`.
    pub(in super::super) fn flood(&mut self, posts: u32) {
        let base = self.base.clone();
        for number in (1..=posts).rev() {
            let filler = FILLERS[number as usize % FILLERS.len()];
            let words = format!("Log {number}. {}", filler.repeat(if number % 5 == 0 { 6 } else { 1 }));
            let mut changes = json!({ "favourites_count": number % 7 });
            if number % 3 == 0 {
                let name = format!("log-{}", number % 4);
                changes["media_attachments"] =
                    json!([picture(&base, &format!("7{number}"), &name, Some("A page of the log"))]);
            }
            if number % 7 == 0 {
                changes["spoiler_text"] = json!("Weather");
            }
            let person = ["1", "2", "4", "5", "7"][number as usize % 5];
            self.put(person, number, written(&base, &words, changes));
        }
    }
}

/// Fills the world.
pub(super) fn fill(world: &mut World) {
    let base = world.base.clone();
    let say = |words: &str, changes: Value| written(&base, words, changes);
    for number in (0..40_u32).rev() {
        let person = ["1", "2", "4", "5", "7"][number as usize % 5];
        let words = format!("{} ({})", FILLERS[number as usize % FILLERS.len()], 40 - number);
        world.put(
            person,
            300 + number * 37,
            say(&words, json!({ "favourites_count": number % 7, "reblogs_count": number % 3 })),
        );
    }
    hostile::fill(world);
    world.put(
        "5",
        240,
        say(
            "Gale warning for tonight: south-west 8, gusts 10. Double your lines. #tide",
            json!({ "favourites_count": 12, "reblogs_count": 31 }),
        ),
    );
    let quoted = world.put("7", 200, say("Nobody at the lighthouse this morning but the fog. #photography", json!({
        "media_attachments": [picture(&base, "501", "lighthouse", Some("A white lighthouse on a rock, its top hidden in fog"))],
        "favourites_count": 214, "reblogs_count": 58,
    })));
    world.put(
        "8",
        170,
        say(
            "Trois boulangeries, deux librairies et une rivière : voilà une ville. #vélo",
            json!({ "language": "fr", "favourites_count": 41, "reblogs_count": 6 }),
        ),
    );
    world.put(
        "3",
        150,
        say(
            "البحر هادئ هذا الصباح، والقهوة ساخنة. #كتب",
            json!({ "language": "ar", "favourites_count": 88, "reblogs_count": 12 }),
        ),
    );
    world.put("2", 130, say("夜明け前の駅。始発を待つ人はまだ誰もいない。 #写真", json!({
        "language": "ja", "favourites_count": 176, "reblogs_count": 40,
        "media_attachments": [picture(&base, "502", "station", Some("夜明け前の駅のホーム")), picture(&base, "503", "platform", None)],
    })));
    let long = "I read that every link in a web page was once meant to work both ways, and that this was given up because nobody could keep both ends. https://history.example/hypertext/two-way-links-and-why-they-were-lost";
    let quoted_post = world.post(&quoted).cloned().unwrap_or_default();
    world.put("4", 100, say("This one. I keep coming back to it :maple:", json!({
        "emojis": [people::maple(&base)], "quote": { "state": "accepted", "quoted_status": quoted_post }, "favourites_count": 19,
    })));
    world.put(
        "7",
        90,
        say(
            "Soup, and what went into it. It is not pretty.",
            json!({
                "spoiler_text": "food, close up", "sensitive": true, "favourites_count": 9,
                "media_attachments": [picture(&base, "504", "soup", Some("A bowl of dark red soup"))],
            }),
        ),
    );
    world.put("4", 75, say("What shall we name the ferry?", json!({
        "poll": { "id": "71", "expires_at": "2031-01-01T12:00:00.000Z", "expired": false, "multiple": false, "votes_count": 142, "voters_count": 142,
            "voted": false, "own_votes": [], "emojis": [], "options": [
                { "title": "Ferry McFerryface", "votes_count": 61 }, { "title": "Fulmar", "votes_count": 57 }, { "title": "Number 2", "votes_count": 24 } ] },
        "favourites_count": 33, "reblogs_count": 71,
    })));
    world.put("1", 60, say(long, json!({
        "card": { "url": "https://history.example/hypertext/two-way-links-and-why-they-were-lost", "title": "Two-way links, and why they were lost",
            "description": "Before the web there were systems in which no link could break.", "language": "en", "type": "link", "author_name": "", "author_url": "",
            "authors": [], "provider_name": "History of Hypertext", "provider_url": "", "html": "", "width": 640, "height": 400,
            "image": format!("{base}/media/archive.png"), "image_description": "Shelves of an archive", "embed_url": "", "blurhash": crate::strict::pictures::blurhash("archive"), "published_at": null },
        "favourites_count": 97, "reblogs_count": 44,
    })));
    let opened = world.put("7", 45, say("Who else is awake? The harbour is glass. #photography #harbour", json!({
        "media_attachments": [picture(&base, "505", "harbour", Some("Boats at anchor on water without a ripple, at first light"))],
        "favourites_count": 301, "reblogs_count": 82,
    })));
    let answer = world.put(
        "2",
        40,
        say(
            "@rosa Here! The first train has just gone by.",
            json!({ "in_reply_to_id": opened, "in_reply_to_account_id": "7" }),
        ),
    );
    world.put("7", 38, say("@kenji I heard it!", json!({ "in_reply_to_id": answer, "in_reply_to_account_id": "2" })));
    world.put(
        "8",
        35,
        say("@rosa Magnifique.", json!({ "in_reply_to_id": opened, "in_reply_to_account_id": "7", "language": "fr" })),
    );
    boost(world, "2", "8", "boulangeries", 30);
    world.put(
        "2",
        20,
        say("Only for those who follow me: the exhibition opens on Friday.", json!({ "visibility": "private" })),
    );
    world.put("4", 10, say("The maples behind the school have all turned in one night. :maple: Go now, before the wind does. #autumn", json!({
        "emojis": [people::maple(&base)], "favourites_count": 128, "reblogs_count": 36,
        "media_attachments": [picture(&base, "506", "maples", Some("A row of maples, red and orange, in low sun"))],
    })));
}

fn boost(world: &mut World, who: &str, author: &str, words: &str, minutes_ago: u32) {
    let post = world
        .newest_first()
        .find(|post| text(&post["account"], "id") == author && text(post, "content").contains(words));
    if let Some(post) = post.cloned() {
        world.put(who, minutes_ago, json!({ "reblog": post }));
    }
}
