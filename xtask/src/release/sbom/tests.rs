use serde_json::Value;

use super::*;
use crate::program;

const TARGET: &str = "x86_64-unknown-linux-gnu";

fn list() -> (Repo, Value) {
    let repo = Repo::find().expect("this test runs in the repo");
    let about = About::read(&repo).expect("it is known what it is");
    let bom = bom(&repo, &about, TARGET).expect("it can be listed");
    let again = super::bom(&repo, &about, TARGET).expect("it can be listed");
    assert_eq!(bom.serial_number, again.serial_number, "the same list has the same number");
    (repo, serde_json::to_value(bom).expect("it serialises"))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[test]
fn it_has_what_the_standard_demands() {
    let (_, bom) = list();
    assert_eq!((text(&bom, "bomFormat"), text(&bom, "specVersion")), ("CycloneDX", "1.6"), "what it is");
    assert_eq!(bom["version"], 1, "of this list");
    let serial = text(&bom, "serialNumber").strip_prefix("urn:uuid:").expect("a number");
    let lengths: Vec<usize> = serial.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12], "{serial}");
    let written = text(&bom["metadata"], "timestamp");
    assert!(written.parse::<jiff::Timestamp>().is_ok(), "{written} is a time of RFC 3339");
    let program = &bom["metadata"]["component"];
    assert_eq!((text(program, "type"), text(program, "name")), ("application", "trente"), "whose list it is");
    let components = bom["components"].as_array().expect("a list");
    let mut refs = BTreeSet::from([text(program, "bom-ref")]);
    for component in components {
        assert_eq!(text(component, "type"), "library", "{component}");
        for key in ["name", "version", "bom-ref", "purl"] {
            assert!(!text(component, key).is_empty(), "{key} of {component}");
        }
        assert!(refs.insert(text(component, "bom-ref")), "each has a name of its own: {component}");
    }
    let links = bom["dependencies"].as_array().expect("a list");
    for link in links {
        let parts = link["dependsOn"].as_array().expect("a list").iter().filter_map(Value::as_str);
        let unknown: Vec<&str> = parts.chain([text(link, "ref")]).filter(|name| !refs.contains(name)).collect();
        assert!(unknown.is_empty(), "links lead to what is listed: {unknown:?}");
    }
    assert_eq!(links.len(), refs.len(), "each says what it is made of");
    let summed = components.iter().filter(|it| it["hashes"][0]["content"].as_str().is_some_and(|sum| sum.len() == 64));
    let foreign = components.iter().filter(|it| !text(it, "name").starts_with("trente")).count();
    assert_eq!(summed.count(), foreign - 1, "each crate of others has its sum, the typeface has none");
}

#[test]
fn it_lists_what_is_shipped_and_nothing_that_only_tests() {
    let (repo, bom) = list();
    let components = bom["components"].as_array().expect("a list");
    let listed: BTreeSet<String> =
        components.iter().map(|it| format!("{} {}", text(it, "name"), text(it, "version"))).collect();
    let names: BTreeSet<&str> = components.iter().map(|it| text(it, "name")).collect();
    for name in ["tauri", "wry", "reqwest", "leptos", "rusqlite", "trente-core", "@fontsource-variable/inter"] {
        assert!(names.contains(name), "{name} is shipped");
    }
    for name in
        ["wiremock", "proptest", "fantoccini", "insta", "divan", "tauri-build", "axe-core", "trente-test-support"]
    {
        assert!(!names.contains(name), "{name} is not shipped");
    }
    let mut told = BTreeSet::new();
    for (root, target) in [("trente", TARGET), WINDOW] {
        let arguments = ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
        let mut cargo = program::cargo();
        cargo.args(arguments).args(["--package", root, "--target", target]).current_dir(repo.root());
        let tree = program::output(&mut cargo).expect("cargo draws its tree");
        told.extend(tree.lines().filter_map(|line| {
            let mut words = line.split(' ');
            Some(format!("{} {}", words.next()?, words.next()?.trim_start_matches('v')))
        }));
    }
    let more: Vec<&String> = listed.iter().filter(|it| !it.starts_with('@') && !told.contains(*it)).collect();
    assert!(more.is_empty(), "what only another crate's features or tests take is not shipped: {more:?}");
    let missing: Vec<&String> = told.iter().filter(|it| !it.starts_with("trente ") && !listed.contains(*it)).collect();
    assert!(
        told.len() > 400 && missing.is_empty(),
        "of {} that cargo tells there are missing: {missing:?}",
        told.len()
    );
}

#[test]
fn sums_and_numbers_are_read_from_the_lock_file() {
    let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0+x\"\nsource = \"registry\"\nchecksum = \"00ff\"\n\n[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n";
    let sums = sums(lock);
    assert_eq!(sums.len(), 1, "what lies here has none: {sums:?}");
    assert_eq!(
        sums.get(&("a".to_owned(), "1.0.0+x".to_owned())).map(String::as_str),
        Some("00ff"),
        "by name and version"
    );
}
