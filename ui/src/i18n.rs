//! Words: every sentence a person reads comes from `locales/` through here.
//!
//! English is built in; another language is fetched from the window's own bundle before the first page is drawn. A
//! message that a language lacks is shown in English, and one that nobody has is shown as its id: never a panic.
//! These functions are not reactive. When the language changes, the pages are built anew (see `router`).

mod intl;
mod negotiate;
mod time;

pub use intl::{capital, compact, language_name, list, number, own_name, percent, relative};
pub use negotiate::LANGUAGES;
pub use time::{Moment, date, day_and_time, length, month, month_name};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::{cell::RefCell, rc::Rc};
use trente_contract::Fault;
use unic_langid::LanguageIdentifier;

/// A value inside a sentence: `("name", name.into())`, `("count", 3.into())`.
pub type Arg<'a> = (&'static str, FluentValue<'a>);

type Bundle = FluentBundle<FluentResource>;

struct Words {
    /// The language shown, as its folder is called.
    language: String,
    /// From the wanted language to English.
    bundles: Vec<Bundle>,
}

thread_local! {
    static WORDS: RefCell<Option<Rc<Words>>> = const { RefCell::new(None) };
}

/// Speaks the language that the person chose, or else the best of the system's, from now on.
pub async fn speak(chosen: Option<&str>, system: &[String]) {
    let language = negotiate::negotiate(chosen, system);
    let mut bundles = Vec::with_capacity(2);
    if language != "en" && negotiate::pseudo(&language).is_none() {
        bundles.push(bundle(&language, negotiate::fetch(&language).await));
    }
    let english = negotiate::ENGLISH.iter().map(|text| (*text).to_owned()).collect();
    bundles.push(bundle(if negotiate::pseudo(&language).is_some() { &language } else { "en" }, english));
    intl::set_tag(negotiate::regional(&language, system));
    negotiate::mark_document(&language);
    WORDS.set(Some(Rc::new(Words { language, bundles })));
}

/// The language spoken now, as its folder is called: `en`, `fr`.
pub fn language() -> String {
    words().map_or_else(|| "en".to_owned(), |words| words.language.clone())
}

/// The language that the window speaks when the person chose none.
pub fn best_for(system: &[String]) -> String {
    negotiate::negotiate(None, system)
}

/// A message.
pub fn t(id: &str) -> String {
    message(id, None, &[])
}

/// A message with values.
pub fn t_args(id: &str, args: &[Arg<'_>]) -> String {
    message(id, None, args)
}

/// An attribute of a message.
pub fn t_attr(id: &str, attribute: &str) -> String {
    message(id, Some(attribute), &[])
}

/// An attribute of a message, with values.
pub fn t_attr_args(id: &str, attribute: &str, args: &[Arg<'_>]) -> String {
    message(id, Some(attribute), args)
}

/// The three beats of a fault.
pub struct FaultWords {
    /// What happened.
    pub what: String,
    /// What is safe, and what to do now.
    pub safe: String,
    /// The label of the way on.
    pub action: String,
}

/// What a fault means, in the reader's language.
pub fn fault(fault: &Fault) -> FaultWords {
    let id = format!("fault-{}", fault.code.as_str());
    // Rounded up to whole minutes: who comes back too early is sent away again.
    let round_up = |seconds: u32| if seconds > 60 { seconds.div_ceil(60) * 60 } else { seconds };
    let when = fault.retry_after.map(|seconds| relative(f64::from(round_up(seconds))));
    let args: [Arg<'_>; 3] = [
        ("server", fault.server.as_deref().unwrap_or("unknown").into()),
        ("said", fault.said.as_deref().unwrap_or("nothing").into()),
        ("when", when.as_deref().unwrap_or("unknown").into()),
    ];
    FaultWords {
        what: message(&id, None, &args),
        safe: message(&id, Some("safe"), &args),
        action: message(&id, Some("action"), &args),
    }
}

fn words() -> Option<Rc<Words>> {
    WORDS.with_borrow(Clone::clone)
}

fn message(id: &str, attribute: Option<&str>, args: &[Arg<'_>]) -> String {
    let args: Option<FluentArgs<'_>> =
        (!args.is_empty()).then(|| args.iter().map(|(name, value)| (*name, value.clone())).collect());
    let found = words().and_then(|words| {
        words.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            // A value that is missing shows as its name in braces: better than a lost sentence.
            Some(bundle.format_pattern(pattern, args.as_ref(), &mut Vec::new()).into_owned())
        })
    });
    found.unwrap_or_else(|| attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}")))
}

fn bundle(language: &str, files: Vec<String>) -> Bundle {
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    for file in files {
        // A file with a mistake keeps its good messages; the tests of locales/ find the mistake.
        let resource = FluentResource::try_new(file).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(intl::number(number.value)),
        _ => None,
    }));
    bundle.set_transform(negotiate::pseudo(language).map(|pseudo| pseudo.transform));
    bundle
}
