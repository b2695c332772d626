//! The app's data folder, where it is needed before Tauri tells it.

use std::path::PathBuf;

/// The app's name in tauri.conf.json.
const IDENTIFIER: &str = "social.trente";

/// The folder, as Tauri finds it on Linux.
pub(crate) fn of_data() -> Option<PathBuf> {
    below(std::env::var_os("XDG_DATA_HOME").map(PathBuf::from), std::env::home_dir())
}

/// The same in other surroundings: `named` is where the system keeps data, when that was named.
pub(crate) fn below(named: Option<PathBuf>, home: Option<PathBuf>) -> Option<PathBuf> {
    let base = named.filter(|named| named.is_absolute()).or_else(|| Some(home?.join(".local/share")))?;
    Some(base.join(IDENTIFIER))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tauri::Manager;

    #[test]
    fn the_folder_is_that_of_the_app() {
        let app = crate::configure(tauri::test::mock_builder()).build(crate::context()).expect("it can be built");
        assert_eq!(app.config().identifier, IDENTIFIER, "as tauri.conf.json has it");
        assert_eq!(of_data(), app.path().app_data_dir().ok(), "what is kept there is found there");
    }
}
