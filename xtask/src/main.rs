//! `cargo xtask`: builds, runs, tests and tours Trente.
fn main() {}
