//! "Where is your account?": the field, its faults, and help for those who forgot.

use super::attempt::Attempt;
use super::complete::Completion;
use super::forgotten::forgotten;
use crate::components::busy;
use crate::components::icon::icon_small;
use crate::ground::i18n::{self, t};
use crate::ground::route::Route;
use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;
use trente_contract::{Fault, FaultCode};
use trente_text::email;

pub(super) fn view(attempt: Attempt) -> AnyView {
    let field = NodeRef::<Input>::new();
    let completion = Completion::new(attempt);
    // A fault puts the person back where they can mend it.
    Effect::new(move |_| {
        if attempt.fault.with(Option::is_some)
            && let Some(field) = field.get()
        {
            let _ = field.focus();
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        completion.close();
        attempt.begin();
    };
    let label = move || match attempt.fault.get() {
        _ if attempt.busy.get() => t("login-asking"),
        Some(fault) => i18n::fault(&fault).action,
        None => t("login-continue"),
    };
    let bad = move || attempt.fault.with(|fault| fault.as_ref().is_some_and(is_about_the_field));
    let join = Route::Join { server: None, invite: None, wish: attempt.wish() }.href();
    view! {
        <div class="door__head">
            <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
            <div><h1>{t("login-heading")}</h1></div>
        </div>
        <form class="form" novalidate on:submit=submit>
            <div class="field" class:field--bad=bad>
                <label class="field__label" for="login-server">{t("login-field")}</label>
                <div class="field__box">
                    {icon_small("search")}
                    <input
                        class="field__input"
                        id="login-server"
                        name="username"
                        type="text"
                        data-focus
                        node_ref=field
                        placeholder=t("login-placeholder")
                        autocomplete="username"
                        autocapitalize="none"
                        spellcheck="false"
                        inputmode="email"
                        dir="ltr"
                        role="combobox"
                        aria-autocomplete="list"
                        aria-expanded=move || completion.open().to_string()
                        aria-controls="login-options"
                        aria-activedescendant=move || completion.active_id()
                        aria-describedby="login-help"
                        aria-invalid=move || bad().then_some("true")
                        readonly=move || attempt.busy.get()
                        prop:value=move || attempt.typed.get()
                        on:input=move |event| {
                            attempt.typed.set(event_target_value(&event));
                            attempt.fault.set(None);
                            completion.typed();
                        }
                        on:keydown=move |event| completion.key(&event)
                        on:blur=move |_| completion.close()
                    />
                    <Show when=move || !attempt.typed.with(String::is_empty) && !attempt.busy.get()>
                        <button
                            class="iconbtn iconbtn--edge"
                            type="button"
                            aria-label=t("login-clear")
                            on:click=move |_| {
                                attempt.typed.set(String::new());
                                attempt.fault.set(None);
                                completion.close();
                                if let Some(field) = field.get_untracked() {
                                    let _ = field.focus();
                                }
                            }
                        >
                            {icon_small("x")}
                        </button>
                    </Show>
                </div>
                {move || help(attempt.fault.get().as_ref(), &attempt.typed.get_untracked())}
            </div>
            {completion.view()}
            {move || attempt.fault.get().map(|fault| banner(&fault, attempt.is_typed()))}
            <button
                class="btn btn--primary btn--lg btn--block"
                type="submit"
                aria-disabled=move || attempt.busy.get().then_some("true")
            >
                {move || attempt.busy.get().then(busy::spinner)}
                {label}
            </button>
            <p class="fine center">{t("login-password")}</p>
        </form>
        {forgotten(attempt)}
        <p class="center">{t("login-new")} " " <a class="textlink" href=join>{t("login-new-join")}</a></p>
    }
    .into_any()
}

/// The line under the field: what it takes, or what was wrong with it.
fn help(fault: Option<&Fault>, typed: &str) -> AnyView {
    match fault.filter(|fault| is_about_the_field(fault)) {
        // A new element with this role is read out at once.
        Some(fault) => {
            let mail = fault.code == FaultCode::NotAnAddress && email::looks_like_one(typed);
            let words = if mail { t("login-email") } else { i18n::fault(fault).what };
            view! { <div class="field__help" id="login-help" role="alert">{words}</div> }.into_any()
        }
        None => view! { <div class="field__help" id="login-help">{t("login-help")}</div> }.into_any(),
    }
}

/// What is safe and what to do now.
fn banner(fault: &Fault, typed: bool) -> AnyView {
    let words = i18n::fault(fault);
    let safe = if typed { i18n::safe_of_typed(fault) } else { words.safe };
    let (glyph, class) = match fault.code {
        FaultCode::Offline => ("offline", "banner banner--warn"),
        FaultCode::Unreachable | FaultCode::TimedOut | FaultCode::ServerBusy | FaultCode::RateLimited => {
            ("clock", "banner banner--warn")
        }
        FaultCode::Bug | FaultCode::Storage | FaultCode::Keychain => ("alert", "banner banner--bad"),
        _ => ("info", "banner"),
    };
    if is_about_the_field(fault) {
        view! { <div class=class>{icon_small(glyph)}<span>{safe}</span></div> }.into_any()
    } else {
        view! {
            <div class=class role="alert">{icon_small(glyph)}<span><strong>{words.what}</strong> " " {safe}</span></div>
        }
        .into_any()
    }
}

/// True when another address could help; the others are about the device, the browser or Trente itself.
fn is_about_the_field(fault: &Fault) -> bool {
    !matches!(
        fault.code,
        FaultCode::Offline
            | FaultCode::LoginDenied
            | FaultCode::LoginExpired
            | FaultCode::NoBrowser
            | FaultCode::Storage
            | FaultCode::Keychain
            | FaultCode::Bug
    )
}
