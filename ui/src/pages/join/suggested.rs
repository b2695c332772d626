//! The password that Trente suggests: in the clear, with what becomes of it, and a way to one's own.

use super::attempt::Attempt;
use super::field;
use super::password;
use crate::components::icon::icon_small;
use crate::components::password::copy;
use crate::ground::i18n::t;
use leptos::prelude::*;
use trente_contract::join::Field;
use trente_contract::settings::SecretPlace;

/// The suggestion, or the field for a password of one's own.
pub(super) fn or_own(attempt: Attempt) -> AnyView {
    let typed = attempt.typed;
    // A form that was sent used it up; whoever comes back to the page gets the next one.
    Effect::new(move |_| {
        if attempt.on_screen() && !typed.own.get() && typed.suggested.with(Option::is_none) {
            typed.suggest(false);
        }
    });
    let is_own = Memo::new(move |_| typed.own.get());
    (move || if is_own.get() { own(attempt) } else { suggested(attempt) }).into_any()
}

fn suggested(attempt: Attempt) -> AnyView {
    let typed = attempt.typed;
    let bad = field::bad(attempt, Field::Password);
    let words = move || typed.suggested.with(|one| one.as_ref().map(|one| one.password.0.clone()));
    let help = move || {
        let place = typed.suggested.with(|one| one.as_ref().map(|one| one.place));
        let id = match place {
            Some(SecretPlace::File) => "join-suggested-file",
            Some(SecretPlace::Keychain) | None => "join-suggested-keychain",
        };
        t(id).into_any()
    };
    let choose = move |_| {
        typed.own.set(true);
        attempt.mended(Field::Password);
        field::focus("join-password");
    };
    view! {
        <div class="field" role="group" aria-labelledby="join-suggested" class:field--bad=move || bad.get()>
            <span class="field__label" id="join-suggested">{t("join-password")}" "<small>{t("join-suggested")}</small></span>
            <div class="field__box">
                <code class="field__input join__made" id="join-password" tabindex="-1" dir="ltr" translate="no">{words}</code>
                <button
                    class="field__show"
                    type="button"
                    aria-label=t("password-copy-label")
                    aria-describedby="join-password join-password-help"
                    on:click=move |_| if let Some(words) = untrack(words) { copy(words) }
                >
                    {icon_small("copy")}
                    <span aria-hidden="true">{t("password-copy")}</span>
                </button>
            </div>
            {field::line(attempt, Field::Password, "join-password", help)}
            <button class="textlink join__other" id="join-own" type="button" on:click=choose>{t("join-suggested-own")}</button>
        </div>
    }
    .into_any()
}

fn own(attempt: Attempt) -> AnyView {
    let typed = attempt.typed;
    let back = move |_| {
        typed.own.set(false);
        attempt.mended(Field::Password);
        field::focus("join-own");
    };
    view! {
        <div class="join__own">
            {password::field(attempt)}
            <button class="textlink join__other" type="button" on:click=back>{t("join-suggested-back")}</button>
        </div>
    }
    .into_any()
}
