//! Changing a choice.

use crate::ground::i18n::t;
use crate::ground::status;
use crate::store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::settings::Settings;

/// Changes one choice and keeps all of them.
pub(super) fn change(edit: impl FnOnce(&mut Settings)) {
    let mut settings = store::state().settings.get_untracked();
    edit(&mut settings);
    spawn_local(async move {
        if store::save_settings(settings).await.is_err() {
            status::toast_bad(t("settings-not-kept"));
        }
    });
}
