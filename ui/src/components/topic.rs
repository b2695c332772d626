//! Topics, as the directory of servers calls them.

use crate::ground::i18n::{capital, t};

/// What a topic is called. One that is not known stands as its source wrote it.
pub fn name(topic: &str) -> String {
    t(match topic {
        "academia" => "topic-academia",
        "activism" => "topic-activism",
        "adult" => "topic-adult",
        "art" => "topic-art",
        "bipoc" => "topic-bipoc",
        "books" => "topic-books",
        "film" => "topic-film",
        "food" => "topic-food",
        "furry" => "topic-furry",
        "games" => "topic-games",
        "general" => "topic-general",
        "hobby" => "topic-hobby",
        "humor" => "topic-humor",
        "journalism" => "topic-journalism",
        "lgbt" => "topic-lgbt",
        "music" => "topic-music",
        "nature" => "topic-nature",
        "now" => "topic-now",
        "photography" => "topic-photography",
        "regional" => "topic-regional",
        "religion" => "topic-religion",
        "science" => "topic-science",
        "sports" => "topic-sports",
        "tech" => "topic-tech",
        _ => return capital(&topic.replace('_', " ")),
    })
}

/// Its glyph.
pub fn glyph(topic: &str) -> &'static str {
    match topic {
        "academia" | "books" => "book",
        "activism" => "mega",
        "art" => "art",
        "film" => "play",
        "food" => "food",
        "games" => "game",
        "hobby" => "heart-hand",
        "humor" => "smile",
        "journalism" => "news",
        "lgbt" => "rainbow",
        "music" => "music",
        "nature" => "leaf",
        "now" => "bolt",
        "photography" => "image",
        "religion" => "sparkle",
        "science" => "science",
        "sports" => "sport",
        "tech" => "tech",
        _ => "hash",
    }
}
