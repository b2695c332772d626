//! What of a phone is our own code in its own language, as far as there is any: Kotlin, for Android (`src-tauri/phone`).

#[cfg(target_os = "android")]
mod android;

#[cfg(target_os = "android")]
pub(crate) use android::{listen, settle, share, show};

#[cfg(not(target_os = "android"))]
use tauri::{AppHandle, Runtime};

/// The person chose pop-ups, or none, or an account came or went: what is pushed follows. Only Android is pushed to.
#[cfg(not(target_os = "android"))]
pub(crate) fn settle<R: Runtime>(_app: &AppHandle<R>) {}

/// Lets the person choose an app that gets these words. False where there is no such choice, or the page has its own.
#[cfg(not(target_os = "android"))]
pub(crate) async fn share<R: Runtime>(_app: &AppHandle<R>, _text: &str) -> bool {
    false
}
