//! The way to the core: the only file that touches `window.__TAURI__`.

use js_sys::{Function, Promise, Reflect};
use serde_wasm_bindgen::Serializer;
use trente_contract::{Command, Fault, FaultCode};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Asks the core for something and waits for its answer.
///
/// # Errors
/// The core's own [`Fault`]; [`FaultCode::Bug`] when the bridge is missing or an answer has another shape than the
/// contract says.
pub async fn call<C: Command>(request: C) -> Result<C::Reply, Fault> {
    let request = request.serialize(&Serializer::json_compatible()).map_err(|error| bug(C::NAME, &error.into()))?;
    let answer = send(C::NAME, &request).await?;
    serde_wasm_bindgen::from_value(answer).map_err(|error| bug(C::NAME, &error.into()))
}

/// The part that is the same for all commands, so that it is compiled once.
async fn send(name: &str, request: &JsValue) -> Result<JsValue, Fault> {
    let promise = invoke(name, request).map_err(|error| bug(name, &error))?;
    JsFuture::from(promise)
        .await
        .map_err(|refusal| serde_wasm_bindgen::from_value(refusal.clone()).unwrap_or_else(|_| bug(name, &refusal)))
}

fn invoke(name: &str, request: &JsValue) -> Result<Promise, JsValue> {
    let tauri = Reflect::get(&js_sys::global(), &"__TAURI__".into())?;
    let core = Reflect::get(&tauri, &"core".into())?;
    let invoke: Function = Reflect::get(&core, &"invoke".into())?.dyn_into()?;
    let arguments = js_sys::Object::new();
    Reflect::set(&arguments, &"request".into(), request)?;
    invoke.call2(&core, &name.into(), &arguments)?.dyn_into()
}

fn bug(name: &str, error: &JsValue) -> Fault {
    Fault::new(FaultCode::Bug, format!("{name}: {}", told(error)))
}

/// What JS says of an error. Not the value's `Debug`: that brings Rust's printing of fractions along, which is large.
fn told(error: &JsValue) -> String {
    match error.dyn_ref::<js_sys::Error>() {
        Some(error) => String::from(error.message()),
        None => js_sys::JSON::stringify(error).map(String::from).unwrap_or_default(),
    }
}
