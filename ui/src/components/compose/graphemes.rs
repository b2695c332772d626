//! Counting what a person sees as one character: the webview's `Intl.Segmenter` knows.

use js_sys::{Array, Function, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// The segmenter and its method; none where the webview has none.
    static SEGMENTER: OnceCell<Option<(JsValue, Function)>> = const { OnceCell::new() };
}

/// How many characters a person sees in `text`. Without `Intl.Segmenter`, Unicode scalar values: never fewer.
pub fn count(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    SEGMENTER
        .with(|cell| {
            let (segmenter, segment) = cell.get_or_init(make).as_ref()?;
            let segments = segment.call1(segmenter, &text.into()).ok()?;
            Some(Array::from(&segments).length() as usize)
        })
        .unwrap_or_else(|| text.chars().count())
}

fn make() -> Option<(JsValue, Function)> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"Segmenter".into()).ok()?.dyn_into().ok()?;
    let segmenter = Reflect::construct(&class, &Array::new()).ok()?;
    let segment: Function = Reflect::get(&segmenter, &"segment".into()).ok()?.dyn_into().ok()?;
    Some((segmenter, segment))
}
