//! What AT-SPI calls things: <https://gnome.pages.gitlab.gnome.org/at-spi2-core/libatspi/enum.Role.html>

/// What AT-SPI calls a page.
pub(super) const PAGE: &str = "document web";

/// What is one line with all that is in it: its name says it.
pub(super) const WHOLE: [&str; 18] = [
    "article",
    "button",
    "check box",
    "combo box",
    "entry",
    "heading",
    "image",
    "label",
    "link",
    "menu item",
    "page tab",
    "password",
    "progress bar",
    "radio button",
    "slider",
    "spin button",
    "switch",
    "toggle button",
];

/// The roles of AT-SPI by their numbers, as far as a page of ours or a dialog has them.
pub(super) fn called(role: u32) -> &'static str {
    match role {
        2 => "alert",
        7 => "check box",
        11 => "combo box",
        16 => "dialog",
        19 => "file chooser",
        23 => "frame",
        27 => "image",
        29 => "label",
        31 | 98 => "list",
        32 => "list item",
        8 | 35 | 45 => "menu item",
        37 => "page tab",
        38 => "page tab list",
        40 => "password",
        42 | 103 => "progress bar",
        43 => "button",
        44 => "radio button",
        51 => "slider",
        52 => "spin button",
        54 => "status",
        61 | 79 => "entry",
        62 => "toggle button",
        69 => "window",
        73 => "paragraph",
        75 => "application",
        83 => "heading",
        87 => "form",
        88 => "link",
        95 => PAGE,
        101 => "notification",
        109 => "article",
        110 => "landmark",
        116 => "static",
        130 => "switch",
        _ => "other",
    }
}

/// Whether words of such a thing are a line: of what only holds others, their lines are.
pub(super) fn is_said(role: &str) -> bool {
    !matches!(role, PAGE | "application" | "form" | "landmark" | "list" | "page tab list")
}
