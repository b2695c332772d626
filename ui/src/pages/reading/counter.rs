//! How many are chosen, and how far following them is.

use crate::components::icon::icon_small;
use crate::ground::i18n::{relative, t, t_args};
use crate::ground::moments::now;
use crate::ground::route::Route;
use crate::store::{picks, rooms, state};
use leptos::prelude::*;
use trente_contract::reader::Reader;
use trente_contract::reading::{PickState, Picks};

/// How many follows make a Home that lives by itself.
const GOAL: usize = 7;

/// A pause that is longer than this, in seconds, is no breather but a limit for the hour or the day.
const LONG: f64 = 1_200.0;

/// Counts of the follows in the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Figures {
    chosen: usize,
    done: usize,
    failed: usize,
}

fn figures(all: &Picks) -> Figures {
    let mut figures = Figures::default();
    for one in all.picks.iter().filter(|one| picks::is_follow(&one.pick)) {
        figures.chosen += 1;
        match one.state {
            PickState::Done | PickState::Found(_) => figures.done += 1,
            PickState::Failed(_) => figures.failed += 1,
            PickState::Queued => {}
        }
    }
    figures
}

/// When the server wants to be asked again, in milliseconds since 1970: what it told was true when it came.
fn pause() -> Memo<Option<f64>> {
    Memo::new(|_| picks::all().with(|all| all.paused_for).map(|seconds| now() + f64::from(seconds) * 1000.0))
}

/// The words of the pause, growing shorter.
fn pause_words(until: f64) -> String {
    let left = (until - state().now.get().max(now())) / 1000.0;
    // Servers tell the end of such a pause badly, or not at all: no minute is promised.
    if left > LONG {
        return t("reading-paused-long");
    }
    t_args("reading-paused", &[("when", relative(left.max(1.0)).into())])
}

/// The dark bar at the foot of the choice.
pub(super) fn counter(reader: &Reader) -> AnyView {
    let waits = matches!(reader, Reader::Guest { .. });
    let figures = Memo::new(|_| picks::all().with(figures));
    let paused = pause();
    let words = move || {
        let Figures { chosen, done, failed } = figures.get();
        let args = [("count", chosen.into()), ("done", done.into())];
        match paused.get() {
            Some(until) if done + failed < chosen => pause_words(until),
            _ if chosen == 0 => t_args("reading-none", &[("goal", GOAL.into())]),
            _ if waits && rooms::any() => t_args("reading-chosen", &args),
            _ if waits => t_args("guest-chosen", &args),
            _ if done + failed < chosen => t_args("reading-following", &args),
            _ => t_args("reading-followed", &[("count", done.into())]),
        }
    };
    view! {
        <div class="counter" role="status">
            <svg class="dial" viewBox="0 0 44 44" aria-hidden="true">
                <circle class="dial__track" cx="22" cy="22" r="19"></circle>
                <circle
                    class="dial__value"
                    class:dial__value--none=move || figures.get().chosen == 0
                    cx="22"
                    cy="22"
                    r="19"
                    pathLength=GOAL.to_string()
                    stroke-dasharray=move || format!("{} {GOAL}", figures.get().chosen.min(GOAL))
                    transform="rotate(-90 22 22)"
                ></circle>
                <text x="22" y="26.6" text-anchor="middle">{move || figures.get().chosen}</text>
            </svg>
            <span>{words}</span>
        </div>
    }
    .into_any()
}

/// On Home: how far following what was chosen is, as long as it is not done; then what could not be followed.
pub(in crate::pages) fn progress() -> AnyView {
    let paused = pause();
    let figures = Memo::new(|_| {
        picks::all().with(|all| {
            let figures = figures(all);
            (all.account.is_some() && figures.done < figures.chosen).then_some(figures)
        })
    });
    (move || {
        let Some(Figures { chosen, done, failed }) = figures.get() else { return came_along() };
        if done + failed == chosen {
            return Some(left_over(failed));
        }
        let words = match paused.get() {
            Some(until) => pause_words(until),
            None => t_args("reading-following", &[("count", chosen.into()), ("done", done.into())]),
        };
        Some(view! {
            <div class="pad pad--tight">
                <div class="banner" role="status">
                    {icon_small("clock")}
                    <span>{words}<progress class="queue" max=chosen.to_string() value=done.to_string() aria-hidden="true"></progress></span>
                </div>
            </div>
        }
        .into_any())
    })
    .into_any()
}

/// What a guest had picked is followed by now: said once, with the way to the list, where each can be taken out again; and what could
/// not be followed.
fn came_along() -> Option<AnyView> {
    let came = picks::came_along().get() > 0;
    let Figures { chosen, done, failed } = picks::all().with(figures);
    if !came || done + failed < chosen {
        return None;
    }
    let followed = (done > 0).then(|| {
        let seen = move |_| picks::came_along().set(0);
        view! {
            <div class="pad pad--tight">
                <div class="banner" role="status">
                    {icon_small("check")}
                    <span>
                        {t_args("guest-came-along", &[("count", done.into())])}
                        " "
                        <a class="textlink" href=Route::FirstReading.href()>{t("guest-came-along-go")}</a>
                    </span>
                    <button class="btn btn--sm btn--outline" type="button" on:click=seen>{t("guest-came-along-seen")}</button>
                </div>
            </div>
        }
    });
    Some(view! { {followed}{(failed > 0).then(|| left_over(failed))} }.into_any())
}

/// Each of them is named, with the reason, where one chooses.
fn left_over(failed: usize) -> AnyView {
    view! {
        <div class="pad pad--tight">
            <div class="banner banner--warn" role="status">
                {icon_small("alert")}
                <span>{t_args("reading-failed", &[("count", failed.into())])}</span>
                <a class="btn btn--sm btn--outline" href=Route::FirstReading.href()>{t("waiting-banner-go")}</a>
            </div>
        </div>
    }
    .into_any()
}
