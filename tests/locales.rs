//! The sentences of `locales/`: complete in every language, all used, all reaching the person.
//!
//! What is missing in one of them `cargo xtask locales check` tells; see `locales/README.md`.

#[path = "locales/run_time.rs"]
mod run_time;
#[path = "locales/sources.rs"]
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use trente_catalogue::{Catalogue, Glossary, languages};
use trente_contract::FaultCode;
use trente_text::words::{Value, Ways, Words, compile};

/// English plurals; what else a language does is not looked at here.
const WAYS: Ways = Ways {
    plural: |number| if number == 1.0 { "one" } else { "other" }.to_owned(),
    number: |n| n.to_string(),
    transform: None,
};

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn all() -> Vec<String> {
    languages(&locales()).expect("locales/ can be listed")
}

fn read(language: &str) -> Catalogue {
    Catalogue::read(&locales().join(language), language).expect("a language's files can be read")
}

/// A language as the window reads it.
fn words(language: &str) -> Words {
    let folder = locales().join(language);
    let file = |name: &String| std::fs::read_to_string(folder.join(format!("{name}.ftl"))).expect("a file can be read");
    let texts: Vec<String> = read(language).files.iter().map(file).collect();
    let compiled = compile(texts.iter().map(String::as_str));
    Words::new(compiled.unwrap_or_else(|unusable| panic!("locales/{language}: {unusable}")))
}

/// Fails with every complaint at once: a translator mends a list, not one line a run.
fn nothing_wrong(complaints: &[String], reason: &str) {
    assert!(complaints.is_empty(), "{reason}:\n  {}", complaints.join("\n  "));
}

/// That each is whole, in its own print and words, is looked at before anything is compiled: the stage "sentences" of the checks.
#[test]
fn every_language_has_words_to_keep_to() {
    for language in all().into_iter().filter(|language| language != "en") {
        let table = std::fs::read_to_string(locales().join(&language).join("README.md"));
        let glossary = Glossary::read(&table.unwrap_or_else(|error| panic!("locales/{language}/README.md: {error}")));
        assert!(glossary.terms.len() >= 25, "locales/{language}/README.md has a table of words");
    }
    let english = read("en");
    assert!(english.messages.len() > 1000 && english.plurals().count() > 20, "English was read");
}

#[test]
fn every_language_uses_only_what_the_window_can_read() {
    for language in all() {
        let words = words(&language);
        let home = words.say("nav-home", &[], WAYS).unwrap_or_default();
        assert!(!home.is_empty(), "locales/{language} is compiled with its messages");
    }
}

#[test]
fn every_fault_has_its_sentence_what_is_safe_and_a_way_on() {
    let allowed: BTreeSet<String> = ["server", "said", "when"].map(str::to_owned).into();
    let mut complaints = Vec::new();
    for language in all() {
        let catalogue = read(&language);
        for code in FaultCode::ALL {
            let id = format!("fault-{}", code.as_str());
            let Some(message) = catalogue.messages.get(&id) else {
                complaints.push(format!("{language}: {id} is missing"));
                continue;
            };
            for part in ["", "safe", "action"] {
                match message.parts.get(part) {
                    None => complaints.push(format!("{language}: {id} lacks .{part}")),
                    Some(variables) => complaints.extend(
                        variables
                            .difference(&allowed)
                            .map(|name| format!("{language}: {id} asks for ${name}, never given")),
                    ),
                }
            }
        }
        let known: BTreeSet<String> = FaultCode::ALL.iter().map(|code| format!("fault-{}", code.as_str())).collect();
        let stale = catalogue.messages.keys().filter(|id| id.starts_with("fault-") && !known.contains(*id));
        complaints.extend(stale.map(|id| format!("{language}: {id} is no fault any more")));
    }
    nothing_wrong(&complaints, "faults without words");
}

/// WCAG 2.5.3: who speaks to the device says the words that they see.
#[test]
fn the_name_of_a_control_holds_the_words_on_it() {
    let english = read("en");
    let controls = sources::labelled_controls(|id| english.messages.contains_key(id));
    let with_words: Vec<_> = controls.iter().filter(|control| !control.words.is_empty()).collect();
    let mut complaints = Vec::new();
    for language in all() {
        let words = words(&language);
        let args: [(&str, Value<'_>); 2] = [("name", "Léa".into()), ("handle", "@lea@piaille.fr".into())];
        let say = |id: &String| words.say(id, &args, WAYS).unwrap_or_default().to_lowercase();
        for control in &with_words {
            let names: Vec<String> = control.names.iter().map(say).collect();
            let unheard = control.words.iter().filter(|id| !names.iter().any(|name| name.contains(&say(id))));
            complaints
                .extend(unheard.map(|id| format!("{language}: {}: {:?} lacks {id}", control.place, control.names)));
        }
    }
    nothing_wrong(&complaints, "names that cannot be spoken");
    let found = |id: &str| with_words.iter().any(|control| control.names.iter().any(|name| name == id));
    for id in ["settings-use-label", "join-password-show-label", "welcome-have-account-label"] {
        assert!(found(id), "the scan no longer finds {id}");
    }
}

#[test]
fn what_the_window_asks_for_exists_and_nothing_is_left_over() {
    let english = read("en");
    let calls = sources::message_calls();
    let mut complaints = Vec::new();
    for call in &calls {
        match english.messages.get(&call.id) {
            None => complaints.push(format!("{}: {:?} is in no locale file", call.place, call.id)),
            Some(message) if !message.parts.contains_key(call.attribute.as_deref().unwrap_or("")) => {
                complaints.push(format!(
                    "{}: {} has no .{}",
                    call.place,
                    call.id,
                    call.attribute.as_deref().unwrap_or("(value)")
                ));
            }
            Some(_) => {}
        }
    }
    let mentioned = sources::literals();
    let unused = english.messages.keys().filter(|id| !id.starts_with("fault-") && !mentioned.contains(*id));
    complaints.extend(unused.map(|id| {
        format!("locales: {id} is used nowhere in ui/src, src-tauri/src, xtask/src/package or xtask/src/site")
    }));
    nothing_wrong(&complaints, "messages and the window differ");
    assert!(
        calls.len() > 50,
        "the scan found only {} messages in ui/src: it no longer knows how they are called",
        calls.len()
    );
}

#[test]
fn ids_that_are_made_at_run_time_exist() {
    let english = read("en");
    let ids: BTreeSet<&str> = english.messages.keys().map(String::as_str).collect();
    let mut complaints = run_time::made_of_pieces();
    let candidates = run_time::candidates(&ids);
    complaints.extend(
        candidates
            .iter()
            .filter(|one| !ids.contains(one.id.as_str()))
            .map(|one| format!("{}: {:?} is in no locale file", one.place, one.id)),
    );
    for one in run_time::with_attributes() {
        let (message, part) = (english.messages.get(&one.id), one.attribute.as_deref().unwrap_or_default());
        if !message.is_some_and(|message| message.parts.contains_key(part)) {
            complaints.push(format!("{}: {} has no .{part}", one.place, one.id));
        }
    }
    nothing_wrong(&complaints, "ids that only the running window knows");
    let found: BTreeSet<&str> = candidates.iter().map(|one| one.id.as_str()).collect();
    for known in ["passed-slow", "why-region-asia", "join-name-unknown", "topic-now", "waiting-rail", "post-bot"] {
        assert!(found.contains(known), "the scan no longer finds {known}");
    }
}

#[test]
fn what_the_core_calls_by_a_word_has_a_name() {
    let english = read("en");
    let mentioned = sources::literals();
    let bundled = trente_core::directory::Directory::bundled();
    let offered = trente_core::reading::topics(&[], &[], &[]);
    let topics = bundled.servers.iter().flat_map(|server| server.categories.iter().cloned());
    let topics = topics.chain(offered.into_iter().map(|topic| topic.topic));
    let topics: BTreeSet<String> = topics.chain([trente_core::reading::NOW.to_owned()]).collect();
    let regions: BTreeSet<String> = bundled.servers.iter().map(|server| server.region.clone()).collect();
    let named = topics.iter().map(|topic| ("topic", topic)).chain(regions.iter().map(|region| ("why-region", region)));
    let mut complaints = Vec::new();
    for (family, word) in named.filter(|(_, word)| !word.is_empty()) {
        let id = format!("{family}-{}", word.replace('_', "-"));
        if !english.messages.contains_key(&id) || !mentioned.contains(&id) || !mentioned.contains(word) {
            complaints.push(format!("{word:?} would be shown as it stands: it needs {id}, and the window to know it"));
        }
    }
    nothing_wrong(&complaints, "words of the core that no translator can reach");
    assert!(topics.len() > 15 && regions.len() > 4, "there is something to name: {topics:?}, {regions:?}");
}

#[test]
fn what_is_read_out_holds_what_is_seen() {
    // WCAG 2.5.3: who speaks to their device says what stands on the button.
    let mut complaints = Vec::new();
    for language in all() {
        let (catalogue, words) = (read(&language), words(&language));
        for seen in catalogue.messages.keys() {
            let label = format!("{seen}-label");
            // The title of a group is seen above the field that has the label.
            if catalogue.messages.contains_key(&label) && seen != "settings-language" {
                let say =
                    |id: &str| words.say(id, &[("handle", "@x@y".into())], WAYS).unwrap_or_default().to_lowercase();
                if !say(&label).contains(&say(seen)) {
                    complaints.push(format!("{language}: {label} does not hold the words of {seen}"));
                }
            }
        }
    }
    nothing_wrong(&complaints, "names that are not what is seen");
}

#[test]
fn no_words_stand_in_views() {
    nothing_wrong(&sources::words_in_views(), "words that no translator can reach");
}

#[test]
fn pseudo_locales_keep_every_variable() {
    let english = read("en");
    let words = words("en");
    for pseudo in trente_text::pseudo::ALL {
        let ways = Ways { transform: Some(pseudo.transform), ..WAYS };
        for (id, message) in &english.messages {
            for (part, variables) in &message.parts {
                let values: BTreeMap<&str, String> =
                    variables.iter().map(|name| (name.as_str(), format!("<{name}>"))).collect();
                let args: Vec<(&str, Value<'_>)> =
                    values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
                let whole = if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
                let shown = words.say(&whole, &args, ways).expect("the message was compiled from the same files");
                for name in message.shown.get(part).into_iter().flatten() {
                    assert!(
                        shown.contains(&values[name.as_str()]),
                        "{}: {id}.{part} lost ${name}: {shown}",
                        pseudo.tag
                    );
                }
            }
        }
    }
}

/// What a Weblate is told of this folder finds every file of every language, and its English one.
#[test]
fn a_weblate_finds_every_file_of_every_language() {
    let told = std::fs::read_to_string(locales().join("weblate.json")).expect("locales/weblate.json can be read");
    let told: serde_json::Value = serde_json::from_str(&told).expect("locales/weblate.json is JSON");
    let choices = &told["configuration"];
    assert_eq!((&told["name"], &choices["file_format"]), (&"weblate.discovery.discovery".into(), &"fluent".into()));
    let pattern = choices["match"].as_str().unwrap_or_default();
    // Both names stand in it as "no slash"; filled in, it has to be the path itself.
    let path = |language: &str, file: &str| {
        let named = pattern.replace("(?P<language>[^/]+)", language).replace("(?P<component>[^/]+)", file);
        named.trim_start_matches('^').trim_end_matches('$').replace("\\.", ".")
    };
    let base = choices["base_file_template"].as_str().unwrap_or_default();
    let mut complaints = Vec::new();
    for language in all() {
        for file in read(&language).files {
            let due = format!("locales/{language}/{file}.ftl");
            let english = base.replace("{{ component }}", &file);
            let there = |path: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file();
            if path(&language, &file) != due || !there(&due) || !there(&english) {
                complaints.push(format!("{due}: {} with {english}", path(&language, &file)));
            }
        }
    }
    nothing_wrong(&complaints, "files that a Weblate would not find");
}

/// Whoever reads one of our languages is recommended a server of that language first, where there is one.
#[test]
fn each_language_is_recommended_a_server_of_its_own() {
    use trente_contract::directory::Wishes;
    use trente_core::directory::{Directory, luck::Luck, preflight::Standing, rank::rank, roles, seeker::Seeker};
    let directory = Directory::bundled();
    let (mut asked, mut complaints) = (0, Vec::new());
    for tag in all() {
        let language = trente_text::languages::primary(&tag).expect("a folder is named by a language");
        let speaks = |place: usize| directory.servers[place].languages.contains(&language);
        if !(0..directory.servers.len()).any(speaks) {
            continue;
        }
        asked += 1;
        let seeker = Seeker::new(&Wishes::default(), std::slice::from_ref(&tag), None);
        for seed in 0..20 {
            let ranked = rank(&directory, &seeker, Luck(seed));
            let standings: Vec<Standing> = ranked.iter().map(|ranked| Standing::unasked(ranked.traits)).collect();
            let first = roles::three(&standings, seeker.languages.len()).first().map(|shown| ranked[shown.place].place);
            if !first.is_some_and(speaks) {
                let told = first.map_or("nobody", |place| directory.servers[place].domain.as_str());
                complaints.push(format!("{tag}, seed {seed}: {told}"));
            }
        }
    }
    nothing_wrong(&complaints, "servers that do not speak the reader's language");
    assert!(asked >= 12, "the directory has servers for {asked} of them");
}

#[test]
fn sentences_follow_each_other_as_each_script_has_it() {
    for language in all() {
        let args: [(&str, Value<'_>); 2] = [("said", "A".into()), ("more", "B".into())];
        let said = words(&language).say("sentence-next", &args, WAYS).unwrap_or_default();
        let said = said.replace(['\u{2068}', '\u{2069}'], "");
        let has_no_blank = matches!(language.as_str(), "ja" | "zh-Hans" | "zh-Hant-TW");
        assert_eq!(said, if has_no_blank { "AB" } else { "A B" }, "{language}");
    }
}
