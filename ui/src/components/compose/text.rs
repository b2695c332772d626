//! The text area: it grows with its text. WebKitGTK does not know `field-sizing`, so it is done by hand.

use crate::ground::i18n::t;
use leptos::html::Textarea;
use leptos::prelude::*;

/// The text area for a post.
pub fn text(value: RwSignal<String>, placeholder: &'static str, quiet: Signal<bool>) -> AnyView {
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
        <label class="visually-hidden" for="compose-text">{t("compose-text")}</label>
        <textarea
            class="compose__text"
            id="compose-text"
            data-focus
            dir="auto"
            rows="3"
            node_ref=area
            placeholder=t(placeholder)
            readonly=move || quiet.get()
            aria-busy=move || quiet.get().then_some("true")
            prop:value=move || value.get()
            on:input=move |event| value.set(event_target_value(&event))
        ></textarea>
    }
    .into_any()
}
