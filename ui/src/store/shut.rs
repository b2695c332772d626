//! Servers that the reader blocks: what is of there leaves every list at once.

use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::lasting::lasting;
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashMap;
use trente_contract::commands::SetServerBlock;
use trente_contract::ids::AccountKey;
use trente_contract::person::Person;
use trente_contract::reader::Reader;

thread_local! {
    /// By account and domain, what was decided in this run: what was decided before, the server itself leaves out.
    static DECIDED: RwSignal<HashMap<(AccountKey, String), bool>> = lasting(|| RwSignal::new(HashMap::new()));
}

/// The domain of somebody's server, where it is another than the reader's.
pub fn server_of(person: &Person) -> Option<&str> {
    person.handle.split_once('@').map(|(_, server)| server).filter(|server| *server != super::state().server())
}

/// Whether what is of this server is left out of lists; reactive.
pub fn is_shut(reader: &Reader, server: &str) -> bool {
    matches!(reader, Reader::Account { account } if decided(account, server) == Some(true))
}

/// What was decided of a server in this run; reactive.
pub fn decided(account: &AccountKey, server: &str) -> Option<bool> {
    DECIDED
        .with(|all| *all)
        .with(|all| if all.is_empty() { None } else { all.get(&(account.clone(), server.to_owned())).copied() })
}

/// Blocks a server, or takes that back: at once on screen, then at the reader's server. A refusal puts it back and says so.
pub fn set(account: &AccountKey, server: &str, on: bool) {
    let all = DECIDED.with(|all| *all);
    let key = (account.clone(), server.to_owned());
    let before = all.with_untracked(|all| all.get(&key).copied());
    all.update(|all| {
        all.insert(key.clone(), on);
    });
    spawn_local(async move {
        let (account, server) = key.clone();
        let named = [("server", server.as_str().into())];
        match call(SetServerBlock { account: account.clone(), server: server.clone(), on }).await {
            Ok(()) if on => {
                let words = t_args("servers-blocked", &named);
                let (account, server) = (account.clone(), server.clone());
                status::toast_with(words, t("people-undo"), move || set(&account, &server, false));
            }
            Ok(()) => status::toast(t_args("servers-unblocked", &named)),
            Err(fault) => {
                all.update(|all| match before {
                    Some(before) => drop(all.insert(key, before)),
                    None => drop(all.remove(&key)),
                });
                let words = t_args(if on { "servers-block-failed" } else { "servers-unblock-failed" }, &named);
                status::toast_bad(i18n::next(&words, &i18n::fault(&fault).what));
            }
        }
    });
}
