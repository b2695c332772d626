//! The text area: it grows with its text. WebKitGTK does not know `field-sizing`, so it is done by hand.

use leptos::html::Textarea;
use leptos::prelude::*;

/// A text area for a post: what it holds, and what takes what is typed. While it is `busy` something else may come into it, while it is
/// `quiet` nobody can type. The first of a page gets the focus on arrival.
pub fn text(
    id: String,
    label: Signal<String>,
    (value, set): (Signal<String>, impl Fn(String) + 'static),
    placeholder: String,
    (quiet, busy): (Signal<bool>, Signal<bool>),
    first: bool,
) -> AnyView {
    let area = NodeRef::<Textarea>::new();
    Effect::new(move |_| {
        value.track();
        let Some(area) = area.get() else { return };
        // After the new value is in place and laid out.
        request_animation_frame(move || {
            let style = (*area).style();
            // Shrinks first: a height that was set keeps scroll_height from getting smaller. Both values are lengths.
            let _ = style.set_property("block-size", "auto");
            let _ = style.set_property("block-size", &format!("{}px", area.scroll_height()));
        });
    });
    view! {
        <label class="visually-hidden" for=id.clone()>{move || label.get()}</label>
        <textarea
            class="compose__text"
            id=id
            data-focus=first.then_some("")
            dir="auto"
            rows=if first { "3" } else { "2" }
            node_ref=area
            placeholder=placeholder
            readonly=move || quiet.get()
            aria-busy=move || busy.get().then_some("true")
            prop:value=move || value.get()
            on:input=move |event| set(event_target_value(&event))
        ></textarea>
    }
    .into_any()
}
