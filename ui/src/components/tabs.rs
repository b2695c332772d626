//! Tabs inside a page: one panel at a time, arrows go from tab to tab.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// How much is seen beside a tab that was brought into sight, in pixels: that there are more.
const ROOM: f64 = 24.0;

/// One tab.
pub struct Tab {
    /// Its word in the ids of tab and panel.
    pub id: &'static str,
    /// What it is called.
    pub label: String,
    /// A figure beside the label; nothing at 0.
    pub count: Signal<usize>,
}

/// The row of tabs. `chosen` holds the id of the one that is open.
pub fn tabs(label: String, tabs: Vec<Tab>, chosen: RwSignal<&'static str>) -> AnyView {
    let ids: Vec<&'static str> = tabs.iter().map(|tab| tab.id).collect();
    let step = move |event: KeyboardEvent| {
        let forth = document().dir() != "rtl";
        let at = ids.iter().position(|id| *id == chosen.get_untracked()).unwrap_or(0);
        let next = match event.key().as_str() {
            "ArrowRight" if forth => at + 1,
            "ArrowLeft" if !forth => at + 1,
            "ArrowRight" | "ArrowLeft" => at + ids.len() - 1,
            "Home" => 0,
            "End" => ids.len() - 1,
            _ => return,
        };
        event.prevent_default();
        let id = ids[next % ids.len()];
        chosen.set(id);
        let tab = document().get_element_by_id(&format!("tab-{id}"));
        if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<HtmlElement>().ok()) {
            let _ = tab.focus();
        }
    };
    Effect::new(move |_| {
        let id = chosen.get();
        // In the next frame the row is as wide as it will be.
        request_animation_frame(move || bring_into_sight(id));
    });
    let all = tabs
        .into_iter()
        .map(|tab| {
            let Tab { id, label, count } = tab;
            let open = move || chosen.get() == id;
            view! {
                <button
                    class="tab"
                    type="button"
                    role="tab"
                    id=format!("tab-{id}")
                    aria-controls=format!("panel-{id}")
                    aria-selected=move || open().to_string()
                    tabindex=move || if open() { "0" } else { "-1" }
                    on:click=move |_| chosen.set(id)
                >
                    {label}
                    {move || Some(count.get()).filter(|count| *count > 0).map(|count| view! { <span class="num">{count}</span> })}
                </button>
            }
        })
        .collect_view();
    view! { <div class="tabs" role="tablist" aria-label=label on:keydown=step>{all}</div> }.into_any()
}

/// Moves the row, where it is wider than the window, so that this tab is seen whole. Nothing else is scrolled.
fn bring_into_sight(id: &str) {
    let Some(tab) = document().get_element_by_id(&format!("tab-{id}")) else { return };
    let Some(row) = tab.parent_element() else { return };
    let (seen, wanted) = (row.get_bounding_client_rect(), tab.get_bounding_client_rect());
    let (before, after) = (wanted.left() - ROOM - seen.left(), wanted.right() + ROOM - seen.right());
    let off = if before < 0.0 { before } else { after.clamp(0.0, before) };
    #[expect(clippy::cast_possible_truncation, reason = "a row is some hundred pixels wide")]
    row.set_scroll_left(row.scroll_left() + off.round() as i32);
}

/// A panel. Its inside is built when its tab is first opened, and stays.
pub fn panel(
    id: &'static str,
    chosen: RwSignal<&'static str>,
    inner: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let open = Memo::new(move |_| chosen.get() == id);
    let built = Memo::new(move |before: Option<&bool>| before == Some(&true) || open.get());
    view! {
        <div role="tabpanel" id=format!("panel-{id}") aria-labelledby=format!("tab-{id}") hidden=move || !open.get()>
            {move || built.get().then(&inner)}
        </div>
    }
    .into_any()
}
