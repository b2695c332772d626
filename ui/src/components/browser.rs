//! The way to the person's browser. Where an address may not be what it seems, it is asked first.

use super::dialog::{self, Question};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::status;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::OpenLink;

/// Opens an address that somebody else wrote; asks first where it may not be what it seems.
pub fn visit(url: String) {
    let Some((words, host)) = doubt(&url) else { return open(url) };
    dialog::ask(Question {
        title: t_args("link-ask", &[("host", host.into())]),
        text: t(words),
        yes: t("link-ask-yes"),
        no: t("cancel"),
        danger: false,
        act: Rc::new(move || open(url.clone())),
    });
}

/// Why to think twice before opening an address, as the id of its words, and the address's host. The core writes addresses anew,
/// so letters that are not ASCII are punycode here.
fn doubt(url: &str) -> Option<(&'static str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    // This machine is no way on which somebody could listen.
    let here = ["127.", "localhost", "[::1]"].iter().any(|name| host.starts_with(name));
    if host.split('.').any(|label| label.starts_with("xn--")) {
        Some(("link-ask-letters", host))
    } else if scheme == "http" && !here {
        Some(("link-ask-plain", host))
    } else {
        None
    }
}

/// Opens an address in the person's browser.
pub fn open(url: String) {
    spawn_local(async move {
        if let Err(fault) = call(OpenLink { url }).await {
            status::tell_fault(&fault);
        }
    });
}
