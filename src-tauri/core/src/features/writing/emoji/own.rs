//! The emoji of a server.

use crate::api::entities::CustomEmoji;
use crate::features::writing::fit::fold;
use crate::view::ViewContext;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use trente_contract::compose::{EmojiItem, EmojiPart, EmojiSection};

/// Those that are offered, by category.
#[derive(Default)]
pub(super) struct Own {
    all: Vec<CustomEmoji>,
    /// Their shortcodes as they are searched.
    names: Vec<String>,
    places: HashMap<String, usize>,
    parts: Vec<EmojiPart>,
    at: Option<Timestamp>,
}

impl Own {
    /// `at` is when they came.
    pub(super) fn of(mut all: Vec<CustomEmoji>, at: Option<Timestamp>) -> Self {
        // What the server hides is known to those who know its name. What could not be written is no use here.
        all.retain(|one| one.visible_in_picker != Some(false) && is_code(&one.shortcode));
        // Those without a category come last: they are the rest.
        all.sort_by_cached_key(|one| {
            (one.category.is_none(), one.category.as_deref().map(fold), one.category.clone(), fold(&one.shortcode))
        });
        let mut parts: Vec<EmojiPart> = Vec::new();
        for one in &all {
            let section = EmojiSection::Custom { name: one.category.clone() };
            match parts.last_mut().filter(|part| part.section == section) {
                Some(part) => part.count += 1,
                None => parts.push(EmojiPart { section, count: 1 }),
            }
        }
        let names = all.iter().map(|one| fold(&one.shortcode)).collect();
        let places = all.iter().enumerate().map(|(at, one)| (one.shortcode.clone(), at)).collect();
        Self { all, names, places, parts, at }
    }

    pub(super) fn is_fresh(&self, now: Timestamp, good_for: SignedDuration) -> bool {
        self.at.is_some_and(|at| (SignedDuration::ZERO..good_for).contains(&now.duration_since(at)))
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = EmojiPart> {
        self.parts.iter().cloned()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    pub(super) fn place(&self, code: &str) -> Option<usize> {
        self.places.get(code).copied()
    }

    /// As the window shows it: addresses of pictures are made for those that are looked at alone. One whose picture waits for a tap
    /// is offered by its name.
    pub(super) fn item(&self, place: usize, context: &ViewContext) -> Option<EmojiItem> {
        let one = self.all.get(place)?;
        let picture = context.emojis(std::slice::from_ref(one)).into_iter().next();
        Some(EmojiItem { insert: format!(":{}:", one.shortcode), name: one.shortcode.clone(), picture })
    }
}

fn is_code(code: &str) -> bool {
    !code.is_empty() && code.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '+'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn emoji(code: &str, category: Option<&str>, visible: Option<bool>) -> CustomEmoji {
        CustomEmoji {
            shortcode: code.into(),
            url: String::new(),
            static_url: String::new(),
            visible_in_picker: visible,
            category: category.map(str::to_owned),
        }
    }

    #[test]
    fn they_stand_by_category_and_by_name() {
        let own = Own::of(
            vec![
                emoji("zebra", None, None),
                emoji("cat_b", Some("Cats"), Some(true)),
                emoji("Cat_a", Some("Cats"), None),
                emoji("secret", Some("Cats"), Some(false)),
                emoji("not a code", Some("Cats"), None),
                emoji("ant", Some("animals"), None),
            ],
            None,
        );
        let parts: Vec<_> = own.parts().map(|part| (part.section, part.count)).collect();
        let custom = |name: Option<&str>| EmojiSection::Custom { name: name.map(str::to_owned) };
        assert_eq!(parts, [(custom(Some("animals")), 1), (custom(Some("Cats")), 2), (custom(None), 1)]);
        assert_eq!(own.names().collect::<Vec<_>>(), ["ant", "cat_a", "cat_b", "zebra"]);
        assert_eq!((own.place("Cat_a"), own.place("secret")), (Some(1), None));
    }
}
