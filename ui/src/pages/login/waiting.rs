//! "Over to your browser": what the person sees while they agree there.

use super::attempt::Attempt;
use super::code;
use crate::components::icon::icon_small;
use crate::components::{browser, busy, clipboard};
use crate::ground::i18n::{t, t_args};
use crate::ground::status;
use leptos::html::H1;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::LoginStarted;
use web_sys::HtmlInputElement;

pub(super) fn view(attempt: Attempt, started: LoginStarted) -> AnyView {
    let heading = NodeRef::<H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    let server = started.server.clone();
    let lead = if started.browser_opened {
        t_args("login-waiting", &[("server", server.clone().into())])
    } else {
        t("login-waiting-by-hand")
    };
    // The address is shown where it is needed: the browser did not open, or copying failed.
    let show_address = RwSignal::new(!started.browser_opened);
    let address = started.authorize_url.clone();
    let copy = move |_| {
        let address = address.clone();
        spawn_local(async move {
            if clipboard::copy(&address).await {
                status::toast(t("login-copied"));
            } else {
                show_address.set(true);
                status::toast_bad(t("login-copy-failed"));
            }
        });
    };
    let again = started.authorize_url.clone();
    let shown = started.authorize_url.clone();
    let handed = started.clone();
    let (open_class, copy_class) = if started.browser_opened && !started.by_code {
        ("btn btn--primary btn--block", "btn btn--outline btn--block")
    } else if started.browser_opened {
        ("btn btn--outline btn--block", "btn btn--outline btn--block")
    } else {
        ("btn btn--outline btn--block", "btn btn--primary btn--block")
    };
    view! {
        <div class="door__head">
            <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
            <div><h1 tabindex="-1" node_ref=heading>{t("login-waiting-heading")}</h1></div>
        </div>
        <p class="lede">{lead}</p>
        {started.by_code.then(|| code::view(attempt, &handed))}
        {(!started.by_code).then(|| view! {
            <div class="login__live" role="status">
                {busy::spinner()}
                <span>{t_args("login-waiting-live", &[("server", server.into())])}</span>
            </div>
        })}
        <Show when=move || show_address.get()>
            {address_field(&shown)}
        </Show>
        <div class="login__ways">
            <button class=open_class type="button" on:click=move |_| browser::open(again.clone())>
                {icon_small("external")}{t("login-open-again")}
            </button>
            <button class=copy_class type="button" on:click=copy>{icon_small("copy")}{t("login-copy")}</button>
            <button class="btn btn--quiet btn--block" type="button" on:click=move |_| attempt.cancel()>{t("cancel")}</button>
        </div>
        <p class="fine center">{t("login-password")}</p>
    }
    .into_any()
}

fn address_field(address: &str) -> AnyView {
    view! {
        <div class="field">
            <label class="field__label" for="login-address">{t("login-address")}</label>
            <div class="field__box">
                <input
                    class="field__input"
                    id="login-address"
                    type="text"
                    readonly
                    dir="ltr"
                    value=address.to_owned()
                    on:focus=move |event| {
                        let field: HtmlInputElement = event_target(&event);
                        field.select();
                    }
                />
            </div>
        </div>
    }
    .into_any()
}
