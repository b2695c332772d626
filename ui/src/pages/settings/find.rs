//! A field that leaves of the settings what has these words.

use crate::components::icon::icon_small;
use crate::ground::i18n::{lower, t};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, NodeList};

pub(super) fn view() -> AnyView {
    let found = RwSignal::new(None::<u32>);
    let input = move |event| found.set(narrow(&fold(&event_target_value(&event))));
    let none = move || (found.get() == Some(0)).then(|| view! { <p class="fine">{t("settings-find-none")}</p> });
    view! {
        <div>
            <div class="searchbox">
                <label class="visually-hidden" for="settings-search">{t("settings-find")}</label>
                {icon_small("search")}
                <input
                    id="settings-search"
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    placeholder=t("settings-find")
                    on:input=input
                />
            </div>
            <div role="status">{none}</div>
        </div>
    }
    .into_any()
}

/// Hides the rows that lack these words, and the sections that keep none; tells how many rows are left. None for no words: all are
/// shown. What a row says is on the page alone, so it is read there.
fn narrow(words: &str) -> Option<u32> {
    let mut left = 0;
    for section in all("#main .settings > section") {
        let title = section.query_selector("h2").ok().flatten();
        let all_of_it = words.is_empty() || title.is_some_and(|title| holds(&title, words));
        let mut any = false;
        for row in children(&section) {
            let shown = all_of_it || holds(&row, words);
            any |= shown;
            left += u32::from(shown);
            show(&row, shown);
        }
        show(&section, any);
    }
    (!words.is_empty()).then_some(left)
}

fn all(selector: &str) -> Vec<Element> {
    document().query_selector_all(selector).map(|nodes| elements(&nodes)).unwrap_or_default()
}

fn children(section: &Element) -> Vec<Element> {
    section.query_selector_all(":scope > .group > *").map(|nodes| elements(&nodes)).unwrap_or_default()
}

fn elements(nodes: &NodeList) -> Vec<Element> {
    (0..nodes.length()).filter_map(|at| nodes.get(at)?.dyn_into().ok()).collect()
}

fn show(element: &Element, shown: bool) {
    // Setting an attribute of a plain name cannot fail.
    let _ = match shown {
        true => element.remove_attribute("data-found"),
        false => element.set_attribute("data-found", "no"),
    };
}

fn holds(element: &Element, words: &str) -> bool {
    fold(&element.text_content().unwrap_or_default()).contains(words)
}

/// Without accents and capitals, whatever the script.
fn fold(text: &str) -> String {
    let text = js_sys::JsString::from(lower(text.trim()));
    let apart = text.normalize("NFD");
    let marks = |letter: &char| !matches!(letter, '\u{300}'..='\u{36f}');
    JsValue::from(apart).as_string().unwrap_or_default().chars().filter(marks).collect()
}
