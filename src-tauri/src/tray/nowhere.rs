//! Phones, which have no such place.

use super::Acts;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use tauri::{AppHandle, Runtime};
use trente_contract::desk::TrayWords;

#[derive(Default)]
pub(super) struct Way;

impl Way {
    pub(super) async fn show<R: Runtime>(
        &self,
        _app: &AppHandle<R>,
        _words: Option<TrayWords>,
        _acts: &Arc<Acts>,
        _leaving: &Arc<AtomicBool>,
    ) -> bool {
        false
    }

    pub(super) async fn would_show<R: Runtime>(&self, _app: &AppHandle<R>) -> Option<bool> {
        None
    }
}
