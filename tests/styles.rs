//! What the stylesheets may not do: keep a machine busy. Without a graphics card each frame is painted by the processor, and the
//! posts wait meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// No plain animation lasts longer, in milliseconds.
const SHORT: f64 = 400.0;

/// Properties that move without a new layout.
const CHEAP: [&str; 3] = ["opacity", "transform", "visibility"];

/// Classes that one stylesheet begins and another goes on with, on purpose.
const SHARED: [&str; 7] =
    [".compose__sheet", ".facepile", ".field__affix", ".form", ".linkcard--row", ".row--choice", ".topbar--plain"];

/// Every stylesheet by its name, without comments.
fn sheets() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/styles");
    let read = |path: &Path| {
        let text = std::fs::read_to_string(path).expect("a stylesheet can be read");
        text.split("/*")
            .enumerate()
            .map(|(at, part)| if at == 0 { part } else { part.split_once("*/").map_or("", |it| it.1) })
            .collect()
    };
    std::fs::read_dir(folder)
        .expect("the stylesheets can be listed")
        .map(|entry| entry.expect("an entry can be read").path())
        .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), read(&path)))
        .collect()
}

/// What stands after each `name` up to the end of its declaration or block.
fn after<'a>(text: &'a str, name: &str, end: char) -> Vec<&'a str> {
    text.split(name).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// A length of time in milliseconds: `200ms`, `1.2s`, or one of the tokens.
fn millis(word: &str, tokens: &str) -> Option<f64> {
    if let Some(token) = word.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) {
        let value = after(tokens, &format!("{token}:"), ';').first()?.trim().to_owned();
        return millis(&value, "");
    }
    let number = |unit: &str| word.strip_suffix(unit).and_then(|number| number.parse::<f64>().ok());
    number("ms").or_else(|| number("s").map(|seconds| seconds * 1000.0))
}

#[test]
fn nothing_moves_for_long() {
    let sheets = sheets();
    let mut found = 0;
    for (name, text) in &sheets {
        assert!(!text.contains("infinite"), "{name}: what never ends keeps a processor busy");
        for animation in after(text, "animation:", ';') {
            found += 1;
            let words: Vec<&str> = animation.split_whitespace().collect();
            let lasts = words.iter().find_map(|word| millis(word, &sheets["tokens.css"])).unwrap_or_default();
            let times = words.iter().find_map(|word| word.parse::<f64>().ok()).unwrap_or(1.0);
            let stepped = animation.contains("steps(") || animation.contains("step-");
            assert!(lasts > 0.0, "{name}: {animation:?} says how long it lasts");
            assert!(stepped || lasts * times <= SHORT, "{name}: {animation:?} is neither short nor in steps");
        }
    }
    assert!(found > 3, "the animations were found: {found}");
}

#[test]
fn what_moves_needs_no_new_layout() {
    for (name, text) in sheets() {
        for frames in after(&text, "@keyframes ", '@') {
            // Up to the brace that closes the outer block.
            let mut depth = 0;
            let end = frames.find(|letter| {
                depth += match letter {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
                letter == '}' && depth == 0
            });
            let body = &frames[..end.unwrap_or(frames.len())];
            for declaration in body.split(['{', '}', ';']).filter_map(|part| part.split_once(':')) {
                assert!(CHEAP.contains(&declaration.0.trim()), "{name}: {} moves in @keyframes", declaration.0.trim());
            }
        }
    }
}

#[test]
fn who_wants_no_motion_has_none() {
    let base = &sheets()["base.css"];
    let reduced = after(base, "prefers-reduced-motion: reduce", '@').join("");
    for wanted in ["animation-duration: 1ms !important", "transition: none !important"] {
        assert!(reduced.contains(wanted), "{wanted}");
    }
}

/// Two things of one name once lay over each other: whoever writes a new sheet does not know all names of the others.
#[test]
fn no_two_sheets_mean_different_things_by_one_class() {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (sheet, text) in sheets() {
        for before in text.split('{') {
            let selectors = before.rsplit(['}', ';']).next().unwrap_or_default();
            for class in selectors.split(',').map(str::trim).filter(|selector| is_class(selector)) {
                named.entry(class.to_owned()).or_default().insert(sheet.clone());
            }
        }
    }
    assert!(named.len() > 300, "the classes were found: {}", named.len());
    named.retain(|class, sheets| sheets.len() > 1 && !SHARED.contains(&class.as_str()));
    assert!(named.is_empty(), "begun in several sheets: {named:?}");
}

/// What says of a thing that it is chosen, pressed, new, or where one is.
const STATES: [&str; 11] = [
    "[aria-pressed=\"true\"]",
    "[aria-selected=\"true\"]",
    "[aria-current=\"page\"]",
    "[aria-expanded=\"true\"]",
    ":checked",
    ":focus-within",
    "--active",
    "--new",
    ".on",
    ".done",
    ".now",
];

/// What a system with forced colours takes away or puts its own in place of; a heavier letter alone is no mark.
const TAKEN: [&str; 7] = ["--_bg", "--_fg", "background", "background-color", "box-shadow", "color", "font-weight"];

/// Selectors and the names of the properties that they set, block by block.
fn blocks(text: &str) -> Vec<(Vec<String>, Vec<&str>)> {
    let blocks = text.split('}').filter_map(|chunk| chunk.rsplit_once('{'));
    blocks
        .map(|(head, body)| {
            let selectors = apart(head.rsplit(['{', '}', ';']).next().unwrap_or_default());
            let properties = body.split(';').filter_map(|part| part.split_once(':')).map(|(name, _)| name.trim());
            (selectors, properties.collect())
        })
        .collect()
}

/// A list of selectors, parted at the commas that stand in no brackets.
fn apart(list: &str) -> Vec<String> {
    let mut depth = 0_i32;
    let parted = list.split(|letter| {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        letter == ',' && depth == 0
    });
    parted.map(|selector| selector.trim().to_owned()).collect()
}

/// A state's name, and not the beginning of a longer one.
fn has_state(selector: &str) -> bool {
    STATES.iter().any(|state| {
        selector.match_indices(state).any(|(at, _)| {
            let next = selector[at + state.len()..].chars().next();
            !next.is_some_and(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
        })
    })
}

#[test]
fn with_forced_colours_each_state_has_another_mark() {
    let sheets = sheets();
    let forced: BTreeSet<String> =
        blocks(&sheets["forced.css"]).into_iter().flat_map(|(selectors, _)| selectors).collect();
    assert!(sheets["forced.css"].contains("@media (forced-colors: active)"), "and only then");
    let (mut found, mut bare) = (0, Vec::new());
    for (sheet, text) in sheets.iter().filter(|(sheet, _)| *sheet != "forced.css") {
        for (selectors, properties) in blocks(text) {
            if properties.is_empty() || !properties.iter().all(|name| TAKEN.contains(name)) {
                continue;
            }
            for selector in selectors.into_iter().filter(|selector| has_state(selector)) {
                found += 1;
                // What has the state may have its mark for all that is in it.
                let ends = selector.match_indices(' ').map(|(end, _)| end).chain([selector.len()]);
                let mut whole = ends.map(|end| &selector[..end]).filter(|part| has_state(part));
                if !whole.any(|part| forced.contains(&format!(":root {part}"))) {
                    bare.push(format!("{sheet}: {selector}"));
                }
            }
        }
    }
    assert!(found > 30, "the states were found: {found}");
    assert!(bare.is_empty(), "marked by what forced colours take away, and not in forced.css: {bare:#?}");
}

#[test]
fn with_forced_colours_marks_are_lines_in_the_system_s_colours() {
    let forced = &sheets()["forced.css"];
    for (selectors, properties) in blocks(forced) {
        let lines = ["border", "outline", "background", "fill", "stroke", "color"];
        let drawn = properties.iter().any(|name| lines.iter().any(|line| name.starts_with(line)));
        assert!(drawn, "{selectors:?} is seen with forced colours");
    }
    assert!(!forced.contains("var(--"), "no colour of ours");
    assert!(!forced.contains('#'), "nor one written out");
}

/// One class and nothing else.
fn is_class(selector: &str) -> bool {
    let name = selector.strip_prefix('.').unwrap_or_default();
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}
