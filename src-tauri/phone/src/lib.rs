//! What of a phone is our own code in its own language: pushed messages by UnifiedPush, what other apps share, pop-ups. Kotlin, for
//! Android alone; on everything else this crate is empty.
#![forbid(unsafe_code)]

#[cfg(target_os = "android")]
mod android;

#[cfg(target_os = "android")]
pub use android::{Happened, NoPhone, Phone, Register, SharedFile, init};
