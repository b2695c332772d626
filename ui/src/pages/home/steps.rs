//! First steps: what makes an account one's own. Each ticks itself, and the card can be put away for ever.

use super::hello;
use super::portrait::{self, Part};
use crate::components::icon::{icon_small, sized};
use crate::ground::bridge::call;
use crate::ground::i18n::{number, t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{picks, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{DismissSteps, WatchFirstSteps};
use trente_contract::ids::AccountKey;
use trente_contract::reader::Account;
use trente_contract::reading::{FirstSteps, Stopwatch};

/// The dial's circumference, as drawn below.
const AROUND: f64 = 119.4;

/// How many steps there are.
const STEPS: usize = 5;

/// The card; nothing until it is known how far the steps are, and nothing once they are done or were put away.
pub(super) fn card(account: &Account) -> AnyView {
    let steps: RwSignal<Option<FirstSteps>> = RwSignal::new(None);
    keep_fresh(account.key.clone(), steps);
    let account = account.clone();
    (move || {
        let steps_now = steps.get().filter(|steps| !steps.dismissed && done(steps) < STEPS)?;
        Some(shown(&account, &steps_now, steps))
    })
    .into_any()
}

/// Asks anew whenever one comes back to Home, when following moves on, and when the profile was changed.
fn keep_fresh(account: AccountKey, steps: RwSignal<Option<FirstSteps>>) {
    let home = Memo::new(|_| router::current().with(|route| *route == Route::Home));
    let followed = Memo::new(|_| picks::all().with(|all| (all.running, all.picks.len())));
    Effect::new(move |_| {
        followed.track();
        state().accounts.track();
        if !home.get() {
            return;
        }
        let account = account.clone();
        spawn_local(async move {
            // What cannot be known is not shown; Home has enough to say.
            if let Ok(now) = call(WatchFirstSteps { account }).await {
                steps.try_set(Some(now));
            }
        });
    });
}

fn each(steps: &FirstSteps) -> [bool; STEPS] {
    [steps.picture, steps.bio, steps.follows >= steps.follows_goal, steps.introduced, steps.replied]
}

fn done(steps: &FirstSteps) -> usize {
    each(steps).into_iter().filter(|done| *done).count()
}

#[expect(clippy::cast_precision_loss, reason = "there are five steps")]
fn shown(account: &Account, steps: &FirstSteps, signal: RwSignal<Option<FirstSteps>>) -> AnyView {
    let ready = done(steps);
    let share = ready as f64 / STEPS as f64 * AROUND;
    let args = [("done", ready.into()), ("count", STEPS.into()), ("left", (STEPS - ready).into())];
    let key = account.key.clone();
    let dismiss = move |_| {
        signal.update(|steps| {
            if let Some(steps) = steps {
                steps.dismissed = true;
            }
        });
        let account = key.clone();
        spawn_local(async move {
            if let Err(fault) = call(DismissSteps { account }).await {
                status::tell_fault(&fault);
            }
        });
    };
    let [picture, bio, follows, introduced, replied] = each(steps);
    let ticked: Vec<String> = [
        (picture, t("steps-picture-done")),
        (bio, t("steps-bio-done")),
        (follows, t_args("steps-follows-done", &[("count", steps.follows.into())])),
        (introduced, t("steps-hello-done")),
        (replied, t("steps-reply-done")),
    ]
    .into_iter()
    .filter_map(|(done, words)| done.then_some(words))
    .collect();
    let ticked = (!ticked.is_empty()).then(|| {
        let rows = ticked.into_iter().map(|words| view! { <li>{sized("check", "icon icon--xs")}{words}</li> });
        view! { <ul class="steps__done" aria-label=t("steps-done")>{rows.collect_view()}</ul> }
    });
    let (for_picture, for_bio, greeting) = (account.clone(), account.clone(), account.clone());
    let toward = t_args("steps-follows", &[("count", steps.follows.into()), ("goal", steps.follows_goal.into())]);
    view! {
        <section class="steps" aria-labelledby="steps-h">
            <div class="steps__head">
                <svg class="dial" viewBox="0 0 44 44" role="img" aria-label=t_args("steps-dial", &args)>
                    <circle class="dial__track" cx="22" cy="22" r="19"></circle>
                    <circle
                        class="dial__value"
                        class:dial__value--none=ready == 0
                        cx="22"
                        cy="22"
                        r="19"
                        stroke-dasharray=format!("{share:.1} {AROUND}")
                        transform="rotate(-90 22 22)"
                    ></circle>
                    <text x="22" y="26.6" text-anchor="middle">{format!("{ready}/{STEPS}")}</text>
                </svg>
                <div>
                    <h2 id="steps-h">{t("steps-title")}</h2>
                    <p>{t_args("steps-left", &args)}</p>
                </div>
                <button class="iconbtn" type="button" aria-label=t("steps-dismiss") on:click=dismiss>{icon_small("x")}</button>
            </div>
            {ticked}
            <ol>
                {(!picture).then(|| act(t("steps-picture"), move || portrait::open(&for_picture, Part::Picture)))}
                {(!bio).then(|| act(t("steps-bio"), move || portrait::open(&for_bio, Part::Words)))}
                {(!follows).then(|| act(toward, || router::go(Route::FirstReading)))}
                {(!introduced).then(|| act(t("steps-hello"), move || hello::write(&greeting)))}
                {(!replied).then(|| act(t("steps-reply"), || router::go(Route::Live)))}
                {(!steps.decided).then(|| act(t("findable-step"), || router::go(Route::Findable)))}
            </ol>
            {stopwatch(&steps.stopwatch)}
        </section>
    }
    .into_any()
}

fn act(words: String, go: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <button class="step" type="button" on:click=move |_| go()>
                <span class="step__dot"></span>
                <span class="step__label">{words}</span>
                {sized("right", "icon icon--sm icon--flip")}
            </button>
        </li>
    }
    .into_any()
}

/// What the stopwatch measured, as far as it did.
fn stopwatch(watch: &Stopwatch) -> Option<AnyView> {
    let posts = length(watch.posts?);
    let submitted = watch.submitted.map(length);
    let home = watch.home.map(length);
    let words = match (submitted, home) {
        (Some(submitted), Some(home)) => {
            let args = [("posts", posts.into()), ("submitted", submitted.into()), ("home", home.into())];
            t_args("steps-watch-all", &args)
        }
        (Some(submitted), None) => {
            t_args("steps-watch-submitted", &[("posts", posts.into()), ("submitted", submitted.into())])
        }
        _ => t_args("steps-watch-posts", &[("posts", posts.into())]),
    };
    Some(view! { <p class="steps__foot">{icon_small("clock")}<span>{words}</span></p> }.into_any())
}

/// "0.8 s", "27 s", "6 min", "3 h".
#[expect(clippy::cast_precision_loss, reason = "nobody waits for millions of years")]
fn length(millis: u64) -> String {
    let seconds = millis as f64 / 1000.0;
    match seconds {
        _ if seconds < 9.95 => in_seconds((seconds * 10.0).round() / 10.0),
        _ if seconds < 90.0 => in_seconds(seconds.round()),
        _ if seconds < 5_400.0 => t_args("time-minutes", &[("count", (seconds / 60.0).round().into())]),
        _ => t_args("time-hours", &[("count", (seconds / 3_600.0).round().into())]),
    }
}

fn in_seconds(seconds: f64) -> String {
    t_args("settings-seconds", &[("seconds", number(seconds).into())])
}
