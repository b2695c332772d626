//! People and hashtags that are known on this device, and which of them may be meant.

use crate::features::writing::fit::{fit, fold};
use std::collections::HashMap;
use trente_contract::compose::Offer;
use trente_contract::person::Person;
use trente_text::complete;

/// What is known for one account.
#[derive(Default)]
pub(crate) struct Known {
    /// The id of whoever writes: nobody writes to themselves.
    own: Option<String>,
    people: Vec<One>,
    /// Where in `people` a handle is.
    places: HashMap<String, usize>,
    /// Hashtags in lower case.
    tags: HashMap<String, Tag>,
}

/// A person, with what is looked at.
struct One {
    person: Person,
    followed: bool,
    /// The account has written to them.
    written: bool,
    handle: String,
    name: String,
}

#[derive(Default)]
struct Tag {
    /// How it is written, and how often so.
    forms: Vec<(String, u32)>,
    uses: u32,
}

impl Known {
    /// Nothing yet, for whoever has this id.
    pub(super) fn of(own: Option<String>) -> Self {
        Self { own, ..Self::default() }
    }

    /// Adds somebody, or what is new of them.
    pub(super) fn add(&mut self, person: Person, followed: bool) {
        if self.own.as_deref() == Some(person.id.as_str()) {
            return;
        }
        if person.handle.is_empty() {
            return;
        }
        let handle = fold(&person.handle);
        if let Some(one) = self.places.get(&handle).and_then(|at| self.people.get_mut(*at)) {
            one.followed |= followed;
            one.name = fold(&person.name_text);
            one.person = person;
            return;
        }
        self.places.insert(handle.clone(), self.people.len());
        let name = fold(&person.name_text);
        self.people.push(One { person, followed, written: false, handle, name });
    }

    /// The account wrote to somebody; of whom nothing else is known is not offered.
    pub(super) fn wrote_to(&mut self, handle: &str) {
        if let Some(one) = self.places.get(&fold(handle)).and_then(|at| self.people.get_mut(*at)) {
            one.written = true;
        }
    }

    /// People who may be meant by what was typed ([`fold`]ed), the followed first, then those whom the account wrote to. `told` are
    /// handles that the server gave for it: they are among them, also where the letters do not tell why.
    pub(super) fn people(&self, typed: &str, told: &[String], most: usize) -> Vec<Offer> {
        let told: Vec<String> = told.iter().map(|handle| fold(handle)).collect();
        let rank = |one: &One| {
            // A second sign begins the domain: only the handle has one.
            let by_handle = fit(&one.handle, typed);
            let by_name = if typed.contains('@') { None } else { fit(&one.name, typed) };
            match by_handle.into_iter().chain(by_name).min() {
                Some(fit) => Some((fit >= 2, !one.followed, !one.written, fit)),
                None if told.contains(&one.handle) => Some((true, !one.followed, !one.written, 3)),
                None => None,
            }
        };
        let mut found: Vec<_> = self.people.iter().filter_map(|one| Some((rank(one)?, one))).collect();
        found.sort_by(|(left, one), (right, other)| {
            let length = |one: &One| one.handle.len();
            left.cmp(right).then(length(one).cmp(&length(other))).then(one.handle.cmp(&other.handle))
        });
        found.truncate(most);
        let told = |(_, one): (_, &One)| Offer::Person { person: Box::new(one.person.clone()), followed: one.followed };
        found.into_iter().map(told).collect()
    }

    /// A hashtag as somebody wrote it, so many times more.
    pub(super) fn add_tag(&mut self, name: &str, uses: u32) {
        let tag = self.tags.entry(name.to_lowercase()).or_default();
        tag.uses += uses;
        match tag.forms.iter_mut().find(|(form, _)| form == name) {
            Some((_, count)) => *count += uses,
            None => tag.forms.push((name.to_owned(), uses)),
        }
    }

    /// Hashtags that begin with what was typed, then those that have it in them; what is used more comes first.
    pub(super) fn tags(&self, typed: &str, told: &[String], most: usize) -> Vec<Offer> {
        let told: Vec<String> = told.iter().map(|name| name.to_lowercase()).collect();
        let mut found: Vec<_> = self
            .tags
            .iter()
            .filter_map(|(name, tag)| {
                let place = told.iter().position(|one| one == name);
                let fits = fit(&fold(name), typed).or(place.map(|_| 3))?;
                Some(((fits, std::cmp::Reverse(tag.uses), place.unwrap_or(usize::MAX), name.as_str()), tag))
            })
            .collect();
        found.sort_by_key(|(left, _)| *left);
        found.truncate(most);
        found.into_iter().filter_map(|(_, tag)| Some(Offer::Tag { name: tag.form()? })).collect()
    }
}

impl Tag {
    /// As it is written most, among the forms whose words begin with capitals where anybody writes it so: screen readers tell those
    /// words apart.
    fn form(&self) -> Option<String> {
        let best = self.forms.iter().max_by_key(|(form, count)| (complete::tells_words(form), *count));
        best.map(|(form, _)| form.clone())
    }
}

/// The hashtags of a post as its author wrote them: servers tell them in lower case beside it.
pub(super) fn tags_of(content: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = content;
    while let Some((_, after)) = rest.split_once("#<span>") {
        let (name, behind) = after.split_once("</span>").unwrap_or((after, ""));
        if !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_') {
            found.push(name.to_owned());
        }
        rest = behind;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};
    use trente_contract::document::Inline;

    fn person(handle: &str, name: &str) -> Person {
        Person {
            id: handle.into(),
            handle: handle.into(),
            name: vec![Inline::Text { text: name.into() }],
            name_text: name.into(),
            avatar: String::new(),
            avatar_still: String::new(),
            url: None,
            bot: false,
            locked: false,
        }
    }

    fn handles(found: &[Offer]) -> Vec<String> {
        let handle =
            |one: &Offer| if let Offer::Person { person, .. } = one { person.handle.clone() } else { String::new() };
        found.iter().map(handle).collect()
    }

    fn names(found: Vec<Offer>) -> Vec<String> {
        let name = |one| if let Offer::Tag { name } = one { name } else { String::new() };
        found.into_iter().map(name).collect()
    }

    #[test]
    fn followed_come_first_then_whom_one_wrote_to() {
        let mut known = Known::default();
        known.add(person("rosalind@a.example", "Rosalind"), false);
        known.add(person("roland@a.example", "Roland"), false);
        known.add(person("zoe@b.example", "Zoë Rosso"), true);
        known.add(person("maria@rosa.example", "Maria"), true);
        known.wrote_to("roland@a.example");
        let found = known.people(&fold("ro"), &[], 8);
        assert_eq!(
            handles(&found),
            ["zoe@b.example", "maria@rosa.example", "roland@a.example", "rosalind@a.example"],
            "a word of a name or handle counts"
        );
        assert_eq!(
            handles(&known.people(&fold("Zoe ro"), &[], 8)),
            ["zoe@b.example"],
            "with a blank, without the accent"
        );
        assert_eq!(handles(&known.people(&fold("maria@ro"), &[], 8)), ["maria@rosa.example"], "with a domain");
        known.add(person("zoe@b.example", "Zoë R."), false);
        assert_eq!(known.people("zoe", &[], 8).len(), 1, "each once");
        let told = ["rosalind@a.example".to_owned()];
        assert_eq!(handles(&known.people("лин", &told, 8)), ["rosalind@a.example"], "the server knows other letters");
        assert_eq!(known.people("", &[], 2).len(), 2, "the sign alone");
    }

    #[test]
    fn hashtags_are_written_as_most_write_them() {
        let mut known = Known::default();
        for (name, uses) in [("blackcat", 7), ("BlackCat", 2), ("blackCat", 1), ("blacksmith", 11), ("caturday", 5)] {
            known.add_tag(name, uses);
        }
        assert_eq!(
            names(known.tags(&fold("bla"), &[], 8)),
            ["blacksmith", "BlackCat"],
            "used more first, one form each: that whose words can be told"
        );
        assert_eq!(names(known.tags(&fold("cat"), &[], 8)), ["caturday", "BlackCat"], "inside comes last");
        assert_eq!(names(known.tags("写", &["BlackCat".to_owned()], 8)), ["BlackCat"], "what the server means");
        let html = r#"<p><a href="/tags/blackcat" class="mention hashtag">#<span>BlackCat</span></a> #<span>not this</span></p>"#;
        assert_eq!(tags_of(html), ["BlackCat"]);
    }

    /// An unoptimised build, on a machine that does other things besides: what people have is quicker.
    #[test]
    fn five_thousand_people_are_looked_through_in_no_time() {
        let mut known = Known::default();
        for number in 0..5_000 {
            let name = format!(
                "{} {}",
                ["Rosa", "Kenji", "Zoë", "Amélie"][number % 4],
                ["Okonkwo", "Sato", "Ødegård"][number % 3]
            );
            known.add(
                person(&format!("{}{number}@s{}.example", ["rosa", "ken", "zo"][number % 3], number % 97), &name),
                number % 5 == 0,
            );
        }
        let mut slowest = Duration::ZERO;
        for typed in ["", "r", "ro", "rosa ok", "zo", "ken1@s1", "degard", "nobody at all"] {
            let begun = Instant::now();
            let found = known.people(&fold(typed), &[], 8);
            slowest = slowest.max(begun.elapsed());
            assert!(found.len() <= 8 && (typed == "nobody at all") == found.is_empty(), "{typed:?}");
        }
        eprintln!("completion_ms {:.1}", slowest.as_secs_f64() * 1000.0);
        assert!(slowest < Duration::from_millis(300), "{slowest:?}");
    }
}
