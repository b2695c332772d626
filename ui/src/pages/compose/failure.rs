//! "Not posted": what happened, what is safe, and the way on.

use super::writing::{Phase, Writing};
use crate::components::icon::icon_small;
use crate::ground::i18n::{self, t};
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;
use trente_contract::FaultCode;

/// The banner, when there is something to tell.
pub(super) fn view(writing: Writing, back_to_text: impl Fn() + Copy + Send + Sync + 'static) -> AnyView {
    (move || {
        let Phase::Failed(fault) = writing.phase.get() else { return ().into_any() };
        let words = i18n::fault(&fault);
        let unclear = fault.code == FaultCode::MaybePosted;
        // "Not posted" would be too much said.
        let known = !unclear && fault.code != FaultCode::PostedBefore;
        let act = move |_| match fault.code {
            FaultCode::LoggedOut => router::go(Route::login_at(fault.server.clone())),
            FaultCode::MaybePosted => writing.look(),
            FaultCode::PostedBefore => writing.send_anew(),
            // The files say themselves what is wrong with them.
            FaultCode::MediaMissing | FaultCode::TooLong | FaultCode::Empty => {
                writing.phase.set(Phase::Writing);
                back_to_text();
            }
            _ => writing.send(),
        };
        view! {
            <div class="banner banner--bad" role="alert">
                {icon_small("alert")}
                <span>
                    <strong>{if known { t("compose-not-sent") } else { String::new() }}</strong> " " {words.what} " " {words.safe} " "
                    <button class="textlink" type="button" id="compose-failure" on:click=act>{words.action}</button>
                    {unclear.then(|| view! {
                        " " <button class="textlink" type="button" on:click=move |_| writing.send_anew()>{t("compose-again")}</button>
                    })}
                </span>
            </div>
        }
        .into_any()
    })
    .into_any()
}
