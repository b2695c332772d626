//! Who looks for a server.

use super::text::language;
use trente_contract::directory::Wishes;

/// What the recommendation goes by: nothing else is known of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Seeker {
    /// What they speak, most wanted first; first parts of BCP 47 tags.
    pub languages: Vec<String>,
    /// Their part of the world as the directory names it, from the time zone.
    pub region: Option<String>,
    /// Topics that they tapped.
    pub topics: Vec<String>,
    /// Age in years.
    pub age: Option<u8>,
}

impl Seeker {
    /// The person with these wishes on a device that is set to `languages` (BCP 47, most wanted first).
    pub fn new<S: AsRef<str>>(wishes: &Wishes, languages: &[S], region: Option<&str>) -> Self {
        let mut known: Vec<String> = Vec::new();
        for tag in wishes.language.iter().map(String::as_str).chain(languages.iter().map(AsRef::as_ref)) {
            if let Some(language) = language(tag).filter(|language| !known.contains(language)) {
                known.push(language);
            }
        }
        Self { languages: known, region: region.map(str::to_owned), topics: wishes.topics.clone(), age: wishes.age }
    }
}
