//! The stopwatch's moments, the clock that lets "26 min" grow older, and what happens when the window itself breaks.

use crate::ground::bridge::call;
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use trente_contract::commands::Mark;
use trente_contract::join::birth::Day;
use trente_contract::settings::Moment;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static POSTS_SEEN: Cell<bool> = const { Cell::new(false) };
    static HOME_SEEN: Cell<bool> = const { Cell::new(false) };
    static THEN: Cell<Option<fn()>> = const { Cell::new(None) };
}

/// What waits for the first posts waits no longer than this.
const LATEST: Duration = Duration::from_secs(3);

/// Tells the core that something of the interface is on screen.
pub fn first_paint() {
    after_paint(|| tell(Moment::FirstPaint));
}

/// Tells the core, once a run, that the first real post is on screen.
pub fn first_posts() {
    if !POSTS_SEEN.replace(true) {
        after_paint(|| {
            tell(Moment::FirstPosts);
            if let Some(then) = THEN.take() {
                then();
            }
        });
    }
}

/// Runs something once the first real post is on screen, or when none has come for a while.
pub fn after_first_posts(then: fn()) {
    THEN.set(Some(then));
    set_timeout(
        || {
            if let Some(then) = THEN.take() {
                then();
            }
        },
        LATEST,
    );
}

/// Tells the core, once a run, that someone's Home with posts is on screen.
pub fn home_posts() {
    if !HOME_SEEN.replace(true) {
        after_paint(|| tell(Moment::HomePosts));
    }
}

/// Runs something once the frame that is being prepared has been drawn: the second callback begins after it.
pub fn after_paint(then: impl FnOnce() + 'static) {
    request_animation_frame(move || request_animation_frame(then));
}

fn tell(moment: Moment) {
    spawn_local(async move {
        // A stopwatch that fails is nobody's trouble.
        let _ = call(Mark { moment }).await;
    });
}

/// The time now, in milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// The day in UTC, as the core and servers count it.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    Day {
        year: u16::try_from(now.get_utc_full_year()).unwrap_or_default(),
        month: small(now.get_utc_month() + 1),
        day: small(now.get_utc_date()),
    }
}

/// Writes a panic to the webview's log, where a bug report can find it.
pub fn tell_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}

/// Something that is done again and again.
pub struct Beat {
    turn: Rc<Cell<Option<IntervalHandle>>>,
    sight: WindowListenerHandle,
}

impl Beat {
    /// It is done no more.
    pub fn end(self) {
        self.sight.remove();
        if let Some(turn) = self.turn.take() {
            turn.clear();
        }
    }

    /// It goes on for as long as the window lives.
    pub fn lasts(self) {
        std::mem::forget(self.sight);
    }
}

/// Does something again and again, as often as `every` says; it is asked anew when the window goes out of sight or comes back, since a
/// hidden window is to wake nobody for what is there to be seen. None while nothing is to be done.
pub fn beat(every: impl Fn() -> Option<Duration> + 'static, act: impl Fn() + 'static) -> Beat {
    let (turn, act) = (Rc::new(Cell::new(None::<IntervalHandle>)), Rc::new(act));
    let held = Rc::clone(&turn);
    let wind = move || {
        if let Some(turn) = held.take() {
            turn.clear();
        }
        let act = Rc::clone(&act);
        held.set(every().and_then(|every| set_interval_with_handle(move || act(), every).ok()));
    };
    wind();
    let sight = window_event_listener_untyped("visibilitychange", move |_| wind());
    Beat { turn, sight }
}

/// So often while the window is seen.
pub fn while_seen(every: Duration) -> impl Fn() -> Option<Duration> {
    move || (!document().hidden()).then_some(every)
}

/// Waits.
pub async fn pause(how_long: Duration) {
    let promise = js_sys::Promise::new(&mut |wake, _| {
        set_timeout(
            move || {
                let _ = wake.call0(&JsValue::UNDEFINED);
            },
            how_long,
        );
    });
    // It is only ever kept.
    let _ = JsFuture::from(promise).await;
}

/// How long a watch waits before it asks again after this many failures in a row.
pub fn backoff(failures: u32) -> Duration {
    Duration::from_secs(2_u64.saturating_pow(failures.min(6)).min(60))
}
