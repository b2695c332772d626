//! Opens the app.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    trente_lib::run();
}
