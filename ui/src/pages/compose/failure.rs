//! "Not posted": what happened, what is safe, and the way on.

use super::writing::{Phase, Writing};
use crate::components::icon::icon_small;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;
use trente_contract::FaultCode;

/// The banner, when there is something to tell.
pub(super) fn view(writing: Writing, back_to_text: impl Fn() + Copy + Send + Sync + 'static) -> AnyView {
    bring_into_sight(writing);
    (move || {
        let Phase::Failed(fault) = writing.phase.get() else { return ().into_any() };
        let words = i18n::fault(&fault);
        let leave = writing.can_be_left(&fault);
        let unclear = matches!(fault.code, FaultCode::MaybePosted | FaultCode::MaybeChanged | FaultCode::MaybeScheduled);
        // "Not posted" would be too much said.
        let known = !unclear && !matches!(fault.code, FaultCode::PostedBefore | FaultCode::ScheduledBefore);
        let act = move |_| match fault.code {
            FaultCode::LoggedOut => router::go(Route::login_at(fault.server.clone())),
            FaultCode::MaybePosted | FaultCode::MaybeChanged => writing.look(),
            FaultCode::PostGone => writing.make_new(),
            FaultCode::CannotChange => writing.close(),
            FaultCode::PostedBefore | FaultCode::ScheduledBefore => writing.send_anew(),
            FaultCode::MaybeScheduled => router::go(Route::Drafts),
            FaultCode::TooSoon => writing.ask_when(),
            FaultCode::TooLong => {
                writing.phase.set(Phase::Writing);
                writing.go_to(untrack(|| writing.too_long()).and_then(|text| text.part.get_value()));
            }
            // The files say themselves what is wrong with them.
            FaultCode::MediaMissing | FaultCode::Empty => {
                writing.phase.set(Phase::Writing);
                back_to_text();
            }
            _ => writing.go(),
        };
        let (not_sent, again) = match writing.changes() {
            true => ("compose-not-changed", "compose-change-again"),
            false => ("compose-not-sent", "compose-again"),
        };
        // A change that is sent twice changes nothing more; a post would stand there twice.
        let anew = move |_| if writing.changes() { writing.send() } else { writing.send_anew() };
        let said = move || match (writing.parts.out.get(), known) {
            // Only the server can keep a time: nothing was promised yet.
            (0, true) if writing.later.with(Option::is_some) => t("schedule-not-made"),
            (0, true) => t(not_sent),
            (0, false) => String::new(),
            (out, _) => t_args("compose-thread-stopped", &[("count", out.into())]),
        };
        view! {
            <div class="banner banner--bad" role="alert">
                {icon_small("alert")}
                <span>
                    <strong>{said}</strong> " " {words.what} " " {words.safe} " "
                    {leave.map(|why| view! {
                        <button class="textlink compose__leave" type="button" on:click=move |_| writing.leave_to_send(why.clone())>{t("drafts-leave")}</button> " "
                    })}
                    <button class="textlink" type="button" id="compose-failure" on:click=act>{words.action}</button>
                    {unclear.then(|| view! {
                        " " <button class="textlink" type="button" on:click=anew>{t(again)}</button>
                    })}
                </span>
            </div>
        }
        .into_any()
    })
    .into_any()
}

/// Below pictures it would stand under the window's edge.
fn bring_into_sight(writing: Writing) {
    let failed = Memo::new(move |_| writing.phase.with(|phase| matches!(phase, Phase::Failed(_))));
    Effect::new(move |_| {
        if failed.get() {
            request_animation_frame(|| {
                if let Some(banner) = document().query_selector(".outlet .compose__body > .banner--bad").ok().flatten()
                {
                    banner.scroll_into_view_with_bool(false);
                }
            });
        }
    });
}
