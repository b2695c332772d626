//! Anything at all as a post's HTML. The properties are those of the ordinary tests.
//! `cd src-tauri/core && cargo +nightly fuzz run html -- -max_len=1024 -max_total_time=300`
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/it/html/property.rs"]
mod property;

fuzz_target!(|bytes: &[u8]| {
    property::check(&String::from_utf8_lossy(bytes));
});
