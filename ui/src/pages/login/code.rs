//! The field for a code, where the browser cannot come back by itself.

use super::attempt::Attempt;
use crate::components::busy;
use crate::components::icon::icon_small;
use crate::ground::i18n::{self, t, t_args};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use trente_contract::commands::LoginStarted;

pub(super) fn view(attempt: Attempt, started: &LoginStarted) -> AnyView {
    let login = StoredValue::new(started.login.clone());
    let server = started.server.clone();
    let empty = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        empty.set(attempt.code.with_untracked(|code| code.trim().is_empty()));
        attempt.hand_in(login.get_value());
    };
    let bad = move || empty.get() || attempt.fault.with(Option::is_some);
    let help = move || {
        match attempt.fault.get() {
        _ if empty.get() => alert(t("login-code-missing")),
        Some(fault) => alert(i18n::fault(&fault).what),
        None => view! {
            <div class="field__help" id="login-code-help">{t_args("login-code-help", &[("server", server.clone().into())])}</div>
        }
        .into_any(),
    }
    };
    view! {
        <form class="form" novalidate on:submit=submit>
            <div class="field" class:field--bad=bad>
                <label class="field__label" for="login-code">{t("login-code")}</label>
                <div class="field__box">
                    {icon_small("key")}
                    <input
                        class="field__input"
                        id="login-code"
                        type="text"
                        autocomplete="one-time-code"
                        autocapitalize="none"
                        spellcheck="false"
                        dir="ltr"
                        aria-describedby="login-code-help"
                        aria-invalid=move || bad().then_some("true")
                        prop:value=move || attempt.code.get()
                        on:input=move |event| {
                            attempt.code.set(event_target_value(&event));
                            attempt.fault.set(None);
                            empty.set(false);
                        }
                    />
                </div>
                {help}
            </div>
            <button
                class="btn btn--primary btn--lg btn--block"
                type="submit"
                aria-disabled=move || attempt.busy.get().then_some("true")
            >
                {move || attempt.busy.get().then(busy::spinner)}
                {move || t(if attempt.busy.get() { "login-code-checking" } else { "login-code-go" })}
            </button>
        </form>
    }
    .into_any()
}

fn alert(text: String) -> AnyView {
    view! { <div class="field__help" id="login-code-help" role="alert">{text}</div> }.into_any()
}
