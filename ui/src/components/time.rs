//! When something was.

use crate::ground::i18n::{Moment, day_and_time};
use crate::store::state;
use leptos::prelude::*;

/// A moment that grows older while one looks.
pub fn time(text: &str) -> AnyView {
    let Some(moment) = Moment::parse(text) else { return ().into_any() };
    let now = state().now;
    view! { <time datetime=text.to_owned() title=day_and_time(text)>{move || moment.short(now.get())}</time> }
        .into_any()
}
