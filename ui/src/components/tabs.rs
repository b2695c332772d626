//! Tabs inside a page: one panel at a time, arrows go from tab to tab.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

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
