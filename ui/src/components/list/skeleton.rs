//! What stands in for posts until they come. It appears after 150 ms, so that a quick answer does not flicker.

use crate::ground::i18n::t;
use leptos::prelude::*;

/// Four posts of grey.
pub fn skeleton() -> AnyView {
    let line = |class: &'static str| view! { <div class=class></div> };
    let one = |photo: bool| {
        view! {
            <div class="post post--sk">
                <div class="sk sk--avatar"></div>
                <div class="sk-lines">
                    {line("sk sk--w30")}
                    {line("sk sk--w95")}
                    {line(if photo { "sk sk--w60" } else { "sk sk--w80" })}
                    {photo.then(|| line("sk sk--photo"))}
                </div>
            </div>
        }
    };
    view! {
        <div class="skeleton" role="status" aria-busy="true">
            <span class="visually-hidden">{t("timeline-loading")}</span>
            <div aria-hidden="true">{one(false)}{one(true)}{one(false)}{one(true)}</div>
        </div>
    }
    .into_any()
}
