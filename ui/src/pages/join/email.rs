//! The e-mail address, with a hint when fingers slipped.

use super::attempt::Attempt;
use super::field::{self, Frame};
use super::refused;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::join::{Field, FieldFault};
use trente_text::email;

pub(super) fn field(attempt: Attempt) -> AnyView {
    let typed = attempt.typed.email;
    // A hint while one is still typing would be wrong most of the time.
    let left = RwSignal::new(!typed.with_untracked(String::is_empty));
    let bad = field::bad(attempt, Field::Email);
    let meant = Memo::new(move |_| left.get().then(|| typed.with(|typed| email::meant(typed))).flatten());
    let frame = Frame { field: Field::Email, id: "join-email", label: "join-email", small: "" };
    let inside = view! {
        <input
            class="field__input"
            id="join-email"
            name="email"
            type="email"
            data-focus
            dir="ltr"
            autocomplete="email"
            inputmode="email"
            autocapitalize="none"
            spellcheck="false"
            required
            aria-describedby="join-email-help"
            aria-invalid=move || bad.get().then_some("true")
            prop:value=move || typed.get()
            on:input=move |event| {
                typed.set(event_target_value(&event));
                attempt.mended(Field::Email);
            }
            on:blur=move |_| left.set(true)
        />
    };
    let help = move || match meant.get() {
        Some(meant) => {
            let fixed = meant.clone();
            let fix = move |_| {
                typed.set(fixed.clone());
                attempt.mended(Field::Email);
            };
            view! {
                <span>
                    {t("join-email-meant")}" "
                    <button class="textlink" type="button" on:click=fix>
                        <bdi dir="ltr">{t_args("join-email-fix", &[("email", meant.into())])}</bdi>
                    </button>
                </span>
            }
            .into_any()
        }
        None => t("join-email-help").into_any(),
    };
    view! {
        <div class="join__email" class:field--hint=move || meant.get().is_some()>
            {field::frame(attempt, frame, field::never(), inside.into_any(), help)}
            {move || {
                let wrong = attempt.wrong_with(Field::Email).map(|wrong| wrong.why);
                let blocked = matches!(wrong, Some(FieldFault::Blocked | FieldFault::NotAllowed));
                let next = attempt.next().filter(|_| blocked);
                next.map(|next| refused::next(attempt, &next, "btn btn--sm btn--outline"))
            }}
            {move || {
                let taken = attempt.wrong_with(Field::Email).is_some_and(|wrong| wrong.why == FieldFault::Taken);
                taken.then(|| view! { <a class="textlink" href=Route::login_at(Some(attempt.domain())).href()>{t("log-in")}</a> })
            }}
        </div>
    }
    .into_any()
}
