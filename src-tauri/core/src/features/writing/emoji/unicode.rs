//! Emoji that every system has, with their English names, in Unicode's order.

use crate::features::writing::fit::fold;
use std::sync::OnceLock;
use trente_contract::compose::{EmojiGroup, EmojiItem, EmojiPart, EmojiSection};
use trente_contract::settings::SkinTone;

/// What is newer than this (of 2022) is an empty box on many systems.
const NEWEST: u32 = 15;

/// One of them.
pub(super) struct One {
    emoji: &'static emojis::Emoji,
    /// Its name and its shortcodes, as they are searched.
    pub(super) names: Vec<String>,
}

impl One {
    /// People and hands with this skin; all others as they are.
    pub(super) fn item(&self, skin: SkinTone) -> EmojiItem {
        let shown = self.emoji.with_skin_tone(tone(skin)).unwrap_or(self.emoji);
        EmojiItem { insert: shown.as_str().to_owned(), name: shown.name().to_owned(), picture: None }
    }
}

/// All, each in its plain form.
pub(super) fn all() -> &'static [One] {
    static ALL: OnceLock<Vec<One>> = OnceLock::new();
    ALL.get_or_init(|| {
        let plain = emojis::iter().filter(|emoji| emoji.unicode_version().major() <= NEWEST);
        let one = |emoji: &'static emojis::Emoji| {
            let names =
                std::iter::once(emoji.name()).chain(emoji.shortcodes()).map(|name| fold(&name.replace('_', " ")));
            One { emoji, names: names.collect() }
        };
        plain.map(one).collect()
    })
}

/// How they are divided.
pub(super) fn parts() -> impl Iterator<Item = EmojiPart> {
    let mut parts: Vec<EmojiPart> = Vec::new();
    for one in all() {
        let section = EmojiSection::Unicode { group: group(one.emoji.group()) };
        match parts.last_mut().filter(|part| part.section == section) {
            Some(part) => part.count += 1,
            None => parts.push(EmojiPart { section, count: 1 }),
        }
    }
    parts.into_iter()
}

/// The one that is written so, whatever its skin.
pub(super) fn named(insert: &str) -> Option<&'static One> {
    let plain = plain(insert)?;
    all().iter().find(|one| one.emoji.as_str() == plain)
}

/// An emoji without the skin that was chosen for it; none when it is no emoji.
pub(super) fn plain(insert: &str) -> Option<&'static str> {
    let emoji = emojis::get(insert)?;
    Some(emoji.with_skin_tone(emojis::SkinTone::Default).unwrap_or(emoji).as_str())
}

fn tone(skin: SkinTone) -> emojis::SkinTone {
    match skin {
        SkinTone::Plain => emojis::SkinTone::Default,
        SkinTone::Light => emojis::SkinTone::Light,
        SkinTone::MediumLight => emojis::SkinTone::MediumLight,
        SkinTone::Medium => emojis::SkinTone::Medium,
        SkinTone::MediumDark => emojis::SkinTone::MediumDark,
        SkinTone::Dark => emojis::SkinTone::Dark,
    }
}

fn group(group: emojis::Group) -> EmojiGroup {
    match group {
        emojis::Group::SmileysAndEmotion => EmojiGroup::Smileys,
        emojis::Group::PeopleAndBody => EmojiGroup::People,
        emojis::Group::AnimalsAndNature => EmojiGroup::Animals,
        emojis::Group::FoodAndDrink => EmojiGroup::Food,
        emojis::Group::TravelAndPlaces => EmojiGroup::Travel,
        emojis::Group::Activities => EmojiGroup::Activities,
        emojis::Group::Objects => EmojiGroup::Objects,
        emojis::Group::Symbols => EmojiGroup::Symbols,
        emojis::Group::Flags => EmojiGroup::Flags,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_group_stands_once() {
        let groups: Vec<_> = parts().map(|part| part.section).collect();
        assert_eq!(groups.len(), 9, "{groups:?}");
        assert_eq!(parts().map(|part| part.count as usize).sum::<usize>(), all().len());
        assert!(all().len() > 1_500 && named("🎉").is_some_and(|one| one.names.iter().any(|name| name == "tada")));
    }

    #[test]
    fn people_and_hands_have_the_chosen_skin() {
        let hand = named("👋🏿").expect("it is known with any skin");
        assert_eq!(
            (hand.item(SkinTone::Plain).insert.as_str(), hand.item(SkinTone::Medium).insert.as_str()),
            ("👋", "👋🏽")
        );
        assert_eq!(named("🎉").map(|one| one.item(SkinTone::Dark).insert).as_deref(), Some("🎉"), "others have none");
        assert_eq!((plain("👩🏽‍🚒"), plain("no emoji")), (Some("👩‍🚒"), None));
        assert_eq!(all().iter().filter(|one| one.emoji.as_str() == "👋").count(), 1, "each is offered once");
    }
}
