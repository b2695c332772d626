//! What is done to a draft from the list.

use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::status;
use crate::store::going;
use leptos::task::spawn_local;
use trente_contract::commands::{SendNow, ThrowDraft};
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

/// Throws it away, with a way back.
pub(super) fn throw(account: AccountKey, key: String) {
    spawn_local(async move {
        let request = ThrowDraft { account, key, back: false };
        match call(request.clone()).await {
            Ok(true) => {
                going::end(&request.key);
                status::toast_with(t("drafts-deleted"), t("drafts-undo"), move || bring_back(request.clone()));
            }
            Ok(false) => status::note(t("drafts-gone")),
            Err(fault) => status::tell_fault(&fault),
        }
    });
}

fn bring_back(thrown: ThrowDraft) {
    spawn_local(async move {
        match call(ThrowDraft { back: true, ..thrown }).await {
            Ok(true) => status::toast(t("drafts-back")),
            Ok(false) => status::toast_bad(t("drafts-gone")),
            Err(fault) => status::tell_fault(&fault),
        }
    });
}

/// Tries to send it. That it is out is told as ever; that it is not is told here, too, since somebody asked.
pub(super) fn try_now(account: AccountKey, key: String) {
    spawn_local(async move {
        match call(SendNow { account, key }).await {
            // It went out at the same moment by itself.
            Ok(()) | Err(Fault { code: FaultCode::NotFound, said: None, .. }) => {}
            Err(fault) => status::tell_fault(&fault),
        }
    });
}
