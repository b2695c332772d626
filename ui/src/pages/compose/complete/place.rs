//! Where the list stands: below the line that is being written, above it where there is no room, never over it.

use leptos::prelude::{document, window};
use trente_text::complete::utf16_of;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};

const GAP: f64 = 4.0;
/// What decides where a letter stands.
const LOOKS: [&str; 14] = [
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "letter-spacing",
    "line-height",
    "text-indent",
    "text-transform",
    "tab-size",
    "direction",
    "padding-top",
    "padding-right",
    "padding-bottom",
    "padding-left",
];

/// Puts the list beside the line in which a byte of the text stands.
pub(super) fn beside_line(list: &HtmlElement, area: &HtmlTextAreaElement, byte: usize) {
    let Some((left, top, height)) = spot(area, byte) else { return };
    let (own, field) = (list.get_bounding_client_rect(), area.get_bounding_client_rect());
    let line = field.top() + top;
    // On a phone the tools stick to the window's lower edge.
    let tools = document().query_selector(".outlet .compose__tools").ok().flatten();
    let edge = window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or(f64::MAX);
    let edge = tools.map_or(edge, |tools| tools.get_bounding_client_rect().top().min(edge));
    let fits_below = line + height + GAP + own.height() <= edge;
    let above = !fits_below && line - GAP - own.height() >= 0.0;
    let top = if above { top - GAP - own.height() } else { top + height + GAP };
    let left = left.min(field.width() - own.width()).max(0.0);
    let style = list.style();
    let _ = style.set_property("top", &format!("{top}px"));
    let _ = style.set_property("left", &format!("{left}px"));
}

/// Where a byte of the text is drawn in the field, and how high its line is: a box with the same text tells it, since a field tells
/// nobody.
fn spot(area: &HtmlTextAreaElement, byte: usize) -> Option<(f64, f64, f64)> {
    let looks = window().get_computed_style(area).ok().flatten()?;
    let twin: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    let mark: HtmlElement = document().create_element("span").ok()?.dyn_into().ok()?;
    let style = twin.style();
    for name in LOOKS {
        let _ = style.set_property(name, &looks.get_property_value(name).ok()?);
    }
    let (text, width) = (area.value(), area.client_width());
    for (name, value) in [
        ("position", "absolute"),
        ("visibility", "hidden"),
        ("white-space", "pre-wrap"),
        ("overflow-wrap", "break-word"),
        ("box-sizing", "border-box"),
        ("top", "0"),
        ("left", "0"),
        ("width", &format!("{width}px")),
    ] {
        let _ = style.set_property(name, value);
    }
    let units = js_sys::JsString::from(text.as_str());
    let here = u32::try_from(utf16_of(&text, byte)).ok()?;
    twin.set_text_content(Some(&String::from(units.slice(0, here))));
    // The rest of the word decides where the line breaks.
    let rest = String::from(units.slice(here, units.length()));
    let word: String = rest.chars().take_while(|letter| !letter.is_whitespace()).collect();
    mark.set_text_content(Some(if word.is_empty() { "." } else { &word }));
    twin.append_child(&mark).ok()?;
    let home = area.parent_element()?;
    home.append_child(&twin).ok()?;
    let spot = (f64::from(mark.offset_left()), f64::from(mark.offset_top()), f64::from(mark.offset_height()));
    twin.remove();
    let lift = f64::from(area.scroll_top());
    Some((spot.0, spot.1 - lift, spot.2))
}
