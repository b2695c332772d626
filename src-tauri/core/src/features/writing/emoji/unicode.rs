//! Emoji that every system has, in Unicode's order.

use super::named::Names;
use crate::features::writing::fit::{fit, fold};
use std::sync::OnceLock;
use trente_contract::compose::{EmojiGroup, EmojiItem, EmojiPart, EmojiSection};
use trente_contract::settings::SkinTone;

/// What is newer than this (of 2022) is an empty box on many systems.
const NEWEST: u32 = 15;

/// One of them.
pub(super) struct One {
    emoji: &'static emojis::Emoji,
    /// Its English name and its shortcodes, as they are searched: people know them, whatever language they read.
    english: Vec<String>,
}

impl One {
    /// In its plain form.
    pub(super) fn written(&self) -> &'static str {
        self.emoji.as_str()
    }

    /// People and hands with this skin; all others as they are.
    pub(super) fn item(&self, skin: SkinTone, names: &Names) -> EmojiItem {
        let shown = self.emoji.with_skin_tone(tone(skin)).unwrap_or(self.emoji);
        let name = names.get(self.written()).map_or(self.emoji.name(), |name| name.name);
        EmojiItem { insert: shown.as_str().to_owned(), name: name.to_owned(), picture: None }
    }

    /// How well it fits what was typed and folded, the best first, and how long the name is that does; none when it does not.
    pub(super) fn fit(&self, typed: &str, names: &Names) -> Option<(u8, usize)> {
        let english = self.english.iter().filter_map(|name| Some((fit(name, typed)?, name.len())));
        english.chain(names.get(self.written()).and_then(|name| name.fit(typed))).min()
    }
}

/// All, each in its plain form.
pub(super) fn all() -> &'static [One] {
    static ALL: OnceLock<Vec<One>> = OnceLock::new();
    ALL.get_or_init(|| {
        let plain = emojis::iter().filter(|emoji| emoji.unicode_version().major() <= NEWEST);
        let one = |emoji: &'static emojis::Emoji| {
            let english = std::iter::once(emoji.name()).chain(emoji.shortcodes());
            One { emoji, english: english.map(|name| fold(&name.replace('_', " "))).collect() }
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
        assert!(all().len() > 1_500 && named("🎉").is_some_and(|one| one.english.iter().any(|name| name == "tada")));
    }

    #[test]
    fn people_and_hands_have_the_chosen_skin() {
        let hand = named("👋🏿").expect("it is known with any skin");
        let names = Names::of(&["de".to_owned()]);
        let item = |skin| hand.item(skin, names);
        assert_eq!((item(SkinTone::Plain).insert, item(SkinTone::Medium).insert), ("👋".into(), "👋🏽".into()));
        assert_eq!(item(SkinTone::Medium).name, "winkende Hand", "as in the reader's language");
        let tada = named("🎉").map(|one| one.item(SkinTone::Dark, names).insert);
        assert_eq!(tada.as_deref(), Some("🎉"), "others have none");
        assert_eq!((plain("👩🏽‍🚒"), plain("no emoji")), (Some("👩‍🚒"), None));
        assert_eq!(all().iter().filter(|one| one.emoji.as_str() == "👋").count(), 1, "each is offered once");
    }
}
