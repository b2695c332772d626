//! Trente's window.
use leptos::prelude::*;

fn main() {
    mount_to_body(|| view! { <p>"Trente"</p> });
}
