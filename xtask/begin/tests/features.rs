//! Asked for beside xtask, it makes cargo build that with the features that all tests share.

#[test]
fn cargo_run_is_forgotten_and_the_rest_is_not() {
    let mut command = std::process::Command::new("true");
    xtask_begin::forget_cargo_run(&mut command);
    let forgotten: Vec<_> = command.get_envs().map(|(name, value)| (name.to_string_lossy(), value)).collect();
    assert!(forgotten.iter().all(|(_, value)| value.is_none()), "nothing is set: {forgotten:?}");
    assert!(forgotten.iter().any(|(name, _)| name == "CARGO_PKG_NAME"), "cargo names the crate: {forgotten:?}");
    assert!(!forgotten.iter().any(|(name, _)| name == "PATH"), "the search path stays: {forgotten:?}");
}
