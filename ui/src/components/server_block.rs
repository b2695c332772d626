//! The question before a whole server is blocked: what that ends.

use super::dialog;
use crate::ground::bridge::call;
use crate::ground::i18n::{next, t, t_args, t_attr};
use crate::store::shut;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::time::Duration;
use trente_contract::commands::WouldLose;
use trente_contract::ids::AccountKey;
use trente_contract::safety::Lost;

/// Asks, with what would be lost as far as the reader's server tells it.
pub fn ask(account: &AccountKey, server: &str) {
    let (account, server) = (account.clone(), server.to_owned());
    spawn_local(async move {
        let lost = call(WouldLose { account: account.clone(), server: server.clone() }).await.ok().flatten();
        let named = [("server", server.as_str().into())];
        let (blocks, at) = (account, server.clone());
        dialog::ask(dialog::Question {
            title: t_args("servers-block-ask", &named),
            text: next(&t_attr("servers-block-ask", "text"), &ends(lost)),
            yes: t("servers-block-yes"),
            no: t("cancel"),
            danger: true,
            act: Rc::new(move || {
                let (account, server) = (blocks.clone(), at.clone());
                // The dialog gives the focus back first: what it lies on may go by it.
                leptos::prelude::set_timeout(move || shut::set(&account, &server, true), Duration::ZERO);
            }),
        });
    });
}

#[expect(clippy::cast_precision_loss, reason = "nobody follows nine quadrillion people")]
fn ends(lost: Option<Lost>) -> String {
    match lost {
        None => t("servers-lost-unknown"),
        Some(Lost { following: 0, followers: 0 }) => t("servers-lost-nothing"),
        Some(Lost { following, followers }) => t_args(
            "servers-lost",
            &[("following", (following as f64).into()), ("followers", (followers as f64).into())],
        ),
    }
}
