//! Each module imports only from the floors below it.
//!
//! The rules. A file names another one by a path (`crate::`, `super::`, `self::`, or a child's name); a name that is handed on by
//! `use` leads to the file that has it. `mod x;` is no import, and neither is what stands under `#[cfg(test)]`. A folder and the
//! file that it is named after (`foo/`, `foo.rs`) are one thing cut in pieces: what a piece takes of a file above itself in its own
//! folder is no import, but two pieces of one folder may not name each other in a circle. A crate's root is above everything, and
//! nobody names what is in it. Places on one floor know nothing of each other.

#[path = "floors/graph.rs"]
mod graph;
#[path = "floors/made_up.rs"]
mod made_up;

use graph::Graph;
use std::path::Path;

/// One crate, or a part of one.
pub(crate) struct House {
    /// The folder of its root.
    folder: &'static str,
    /// Its floors, the lowest first, each with its places: `api` is `api.rs` and all of `api/`. Without any, only circles are looked
    /// for.
    floors: &'static [&'static [&'static str]],
}

const HOUSES: [House; 8] = [
    House {
        folder: "src-tauri/core/src",
        floors: &[
            &["address", "disk", "secret"],
            &["html"],
            &["api"],
            &["directory", "media", "onboarding", "reading", "timeline"],
            &["cache", "session", "view"],
            &["oauth"],
            &["ground"],
            &["features/device"],
            &[
                "features/accounts",
                "features/acting",
                "features/finding",
                "features/links",
                "features/lists",
                "features/live",
                "features/notifications",
                "features/people",
                "features/picking",
                "features/portability",
                "features/push",
                "features/safety",
                "features/threads",
                "features/translating",
                "features/writing",
            ],
            &["features/reading", "features/steps", "features/yourself"],
            &["features/choosing"],
            &["features/joining"],
            &["features/login"],
            &["features"],
            &["trente"],
            &["lib"],
        ],
    },
    House {
        folder: "src-tauri/contract/src",
        floors: &[
            &["command", "desk", "document", "fault", "filters", "ids", "licences", "media", "server", "translating"],
            &["directory", "lists", "person", "portability", "push", "settings"],
            &["people", "post"],
            &["catch_up", "compose", "find", "kept", "live", "page", "reader", "reading", "thread"],
            &["notification", "picked", "yourself"],
            &["waiting"],
            &["join"],
            &["safety"],
            &["commands"],
            &["lib"],
        ],
    },
    House {
        folder: "src-tauri/src",
        floors: &[
            &[
                "at_login",
                "bus",
                "chooser",
                "clipboard",
                "folder",
                "links",
                "log",
                "presses",
                "process",
                "range",
                "redirect",
                "scheme",
                "secrets",
            ],
            &["drawing", "opened", "window"],
            &["phone"],
            &["awake", "badge", "environment", "gtk", "media", "popups", "tray"],
            &["arriving"],
            &["commands", "desktop"],
            &["lib"],
            &["main"],
        ],
    },
    House { folder: "src-tauri/catalogue/src", floors: &[] },
    House { folder: "ui/text/src", floors: &[] },
    House { folder: "xtask/src", floors: &[] },
    House { folder: "tests/support/src", floors: &[] },
    // The window: `floors: &[&["..."], ...]`, the lowest first.
    House {
        folder: "ui/src",
        floors: &[&["ground"], &["places"], &["store"], &["components"], &["pages"], &["frame"], &["main"]],
    },
];

#[test]
fn imports_lead_down_and_never_in_a_circle() {
    let mut wrong = Vec::new();
    for house in &HOUSES {
        let graph = Graph::of(&graph::sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(house.folder)));
        assert!(graph.files() > 5, "{} was read", house.folder);
        let named = |fault: String| format!("{}: {fault}", house.folder);
        wrong.extend(graph.circle().map(named));
        wrong.extend(graph.upwards(house.floors).into_iter().map(named));
    }
    assert!(wrong.is_empty(), "imports that lead in a circle or upwards:\n{}", wrong.join("\n"));
}
