//! Which of a member's filters match a post.

use super::text;
use serde_json::{Value, json};

/// What a member's filters make of a post, as `filtered` on a Status tells it.
pub(super) fn matches(filters: &[Value], words: &str) -> Vec<Value> {
    let words = without_tags(words).to_lowercase();
    let found = |filter: &&Value| {
        let all = filter["keywords"].as_array().into_iter().flatten();
        all.clone().any(|word| words.contains(&text(word, "keyword").to_lowercase()))
    };
    filters
        .iter()
        .filter(found)
        .map(|filter| json!({ "filter": filter, "keyword_matches": [], "status_matches": [] }))
        .collect()
}

/// A hashtag is cut in two by its markup.
fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}
