//! One's own posts once they are out: written anew, and who may quote them.

use super::posts::{self, Shown};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::{RedraftPost, RevokeQuote, SetQuotes};
use trente_contract::compose::Draft;
use trente_contract::ids::PostId;
use trente_contract::post::QuotePolicy;
use trente_contract::reader::Reader;

/// Deletes one of the reader's own posts; `then` is given what was written, which is kept on this device by then.
pub fn redraft(shown: &Arc<Shown>, then: impl FnOnce(Draft) + 'static) {
    let Reader::Account { account } = shown.reader.clone() else { return };
    let shown = Arc::clone(shown);
    spawn_local(async move {
        match call(RedraftPost { account, id: shown.id.clone() }).await {
            Ok(draft) => {
                shown.gone.set(true);
                status::toast(t("post-redrafted"));
                then(draft);
            }
            Err(fault) => status::tell_fault(&fault),
        }
    });
}

/// Says who may quote one of the reader's own posts from now on.
pub fn set_quotes(shown: &Arc<Shown>, quotes: QuotePolicy) {
    let Reader::Account { account } = shown.reader.clone() else { return };
    let shown = Arc::clone(shown);
    spawn_local(async move {
        match call(SetQuotes { account, id: shown.id.clone(), quotes }).await {
            Ok(post) => {
                posts::take(&shown.reader, post);
                status::toast(t("post-quotes-saved"));
            }
            Err(fault) => status::tell_fault(&fault),
        }
    });
}

/// Takes the reader's own post out of this one, which quotes it.
pub fn take_out(shown: &Arc<Shown>, own: PostId) {
    let Reader::Account { account } = shown.reader.clone() else { return };
    let shown = Arc::clone(shown);
    spawn_local(async move {
        match call(RevokeQuote { account, id: own, quoting: shown.id.clone() }).await {
            Ok(post) => {
                posts::take(&shown.reader, post);
                status::toast(t("post-unquoted"));
            }
            Err(fault) => status::tell_fault(&fault),
        }
    });
}
