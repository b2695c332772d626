//! One picture in the viewer: zoomed by wheel, pinch, double tap, keys and buttons, and dragged.

use super::moving::Moving;
use crate::components::player;
use crate::ground::i18n::t;
use crate::ground::motion;
use leptos::html;
use leptos::prelude::*;
use trente_contract::media::Media;
use trente_text::zoom::{Frame, WHOLE, Zoom, swiped};
use web_sys::{MouseEvent, PointerEvent, WheelEvent};

/// How far an arrow key moves a picture that is zoomed, as a part of the frame.
const KEY: f64 = 0.2;

/// How the picture on stage stands, for whoever has buttons and keys for it.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    pub(super) zoom: RwSignal<Zoom>,
    frame: NodeRef<html::Div>,
    picture: NodeRef<html::Img>,
}

impl Stage {
    pub(super) fn new() -> Self {
        Self { zoom: RwSignal::new(WHOLE), frame: NodeRef::new(), picture: NodeRef::new() }
    }

    /// So many times as large, around the middle.
    pub(super) fn zoom(self, times: f64) {
        let frame = self.measured();
        self.zoom.update(|zoom| *zoom = zoom.by(times, (0.0, 0.0), frame));
    }

    /// Looks further to the right and down, by whole steps.
    pub(super) fn look(self, right: f64, down: f64) {
        let frame = self.measured();
        self.zoom.update(|zoom| {
            *zoom = zoom.dragged(-right * KEY * frame.frame.0, -down * KEY * frame.frame.1, frame);
        });
    }

    fn measured(self) -> Frame {
        let frame = self.frame.get_untracked().map(|frame| frame.get_bounding_client_rect());
        let frame = frame.map_or((0.0, 0.0), |frame| (frame.width(), frame.height()));
        let natural = self.picture.get_untracked();
        let natural = natural
            .map_or((0.0, 0.0), |picture| (f64::from(picture.natural_width()), f64::from(picture.natural_height())));
        Frame::fitting(frame, natural)
    }

    /// A point of the window, from the frame's centre.
    fn point(self, event: &MouseEvent) -> (f64, f64) {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let frame = self.frame.get_untracked().map(|frame| frame.get_bounding_client_rect());
        frame.map_or((x, y), |frame| (x - frame.left() - frame.width() / 2.0, y - frame.top() - frame.height() / 2.0))
    }
}

#[derive(Clone, Copy)]
struct Finger {
    id: i32,
    at: (f64, f64),
    from: (f64, f64),
}

/// The picture. `turn` is called with true for the next one, with false for the one before.
pub(super) fn picture(media: &Media, stage: Stage, turn: impl Fn(bool) + Copy + 'static) -> AnyView {
    let alt = media.alt.clone().unwrap_or_default();
    let (large, small) = (media.src.clone(), media.preview.clone().map(motion::calm));
    // The preview is here already: it stands until the large picture has come, and for good where the webview cannot draw that.
    let behind = small.clone().map(|src| format!("url(\"{src}\")"));
    let failed = RwSignal::new(false);
    let saved = RwSignal::new(player::is_saving() && small.as_ref().is_some_and(|small| *small != large));
    let why = if small.is_some() { "post-media-preview" } else { "post-media-failed" };
    let moving = Moving::of(&large);
    if !saved.get_untracked() {
        moving.look(&large);
    }
    let address = large.clone();
    let src = move || match failed.get() || saved.get() {
        true => small.clone().unwrap_or_default(),
        false => moving.address(&address),
    };
    let fetch = move |_| {
        saved.set(false);
        moving.look(&large);
    };
    let fingers = StoredValue::new(Vec::<Finger>::new());
    let down = move |event: PointerEvent| {
        if event.button() != 0 {
            return;
        }
        // The finger may leave the frame, and still holds the picture; a pointer that is gone already holds nothing.
        if let Some(frame) = stage.frame.get_untracked() {
            let _ = frame.set_pointer_capture(event.pointer_id());
        }
        let at = stage.point(&event);
        fingers.update_value(|all| {
            all.retain(|finger| finger.id != event.pointer_id());
            if all.len() < 2 {
                all.push(Finger { id: event.pointer_id(), at, from: at });
            }
        });
    };
    let moved = move |event: PointerEvent| {
        let (frame, at) = (stage.measured(), stage.point(&event));
        fingers.update_value(|all| {
            let before = all.clone();
            let Some(finger) = all.iter_mut().find(|finger| finger.id == event.pointer_id()) else { return };
            let by = (at.0 - finger.at.0, at.1 - finger.at.1);
            finger.at = at;
            stage.zoom.update(|zoom| {
                *zoom = match (before.as_slice(), all.as_slice()) {
                    ([one, other], [one_now, other_now]) => {
                        let times = apart(one_now, other_now) / apart(one, other).max(1.0);
                        let middle = ((one_now.at.0 + other_now.at.0) / 2.0, (one_now.at.1 + other_now.at.1) / 2.0);
                        zoom.by(times, middle, frame).dragged(by.0 / 2.0, by.1 / 2.0, frame)
                    }
                    _ => zoom.dragged(by.0, by.1, frame),
                };
            });
        });
    };
    let up = move |event: PointerEvent| {
        let lifted = fingers.try_update_value(|all| {
            let alone = all.len() == 1;
            let place = all.iter().position(|finger| finger.id == event.pointer_id())?;
            let finger = all.remove(place);
            // What was pinched is no swipe: the finger that stays begins anew.
            all.iter_mut().for_each(|left| left.from = left.at);
            alone.then_some(finger)
        });
        let Some(finger) = lifted.flatten() else { return };
        if !stage.zoom.get_untracked().is_close()
            && let Some(left) = swiped(finger.at.0 - finger.from.0, finger.at.1 - finger.from.1)
        {
            turn(left);
        }
    };
    let cancelled = move |event: PointerEvent| {
        fingers.update_value(|all| all.retain(|finger| finger.id != event.pointer_id()));
    };
    let wheel = move |event: WheelEvent| {
        event.prevent_default();
        // A wheel's step is about 120 pixels, or three lines; a touchpad's are many small ones.
        let rows = if event.delta_mode() == 0 { event.delta_y() / 120.0 } else { event.delta_y() / 3.0 };
        let (times, frame) = (1.25_f64.powf(-rows.clamp(-4.0, 4.0)), stage.measured());
        let at = stage.point(&event);
        stage.zoom.update(|zoom| *zoom = zoom.by(times, at, frame));
    };
    let twice = move |event: MouseEvent| {
        let (frame, at) = (stage.measured(), stage.point(&event));
        stage.zoom.update(|zoom| *zoom = zoom.tapped(at, frame));
    };
    view! {
        <div
            node_ref=stage.frame
            class="viewer__stage"
            class:viewer__stage--close=move || stage.zoom.get().is_close()
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=up
            on:pointercancel=cancelled
            on:wheel=wheel
            on:dblclick=twice
        >
            <img
                node_ref=stage.picture
                class="viewer__picture"
                src=src
                alt=alt
                draggable="false"
                style:background-image=behind
                style:transform=move || transform(stage.zoom.get())
                on:error=move |_| failed.set(true)
            />
        </div>
        {move || failed.get().then(|| view! { <p class="viewer__words" role="status">{t(why)}</p> })}
        {move || saved.get().then(|| view! {
            <p class="viewer__saver">
                <button class="btn btn--sm" type="button" on:click=fetch.clone()>{t("media-original")}</button>
            </p>
        })}
        {moving.button()}
    }
    .into_any()
}

fn apart(one: &Finger, other: &Finger) -> f64 {
    let (x, y) = (one.at.0 - other.at.0, one.at.1 - other.at.1);
    (x * x + y * y).sqrt()
}

/// Whole pixels and thousandths are fine enough, and Rust's printing of fractions is large.
#[expect(clippy::cast_possible_truncation, reason = "a cast to i32 saturates")]
fn transform(zoom: Zoom) -> String {
    let (x, y, scale) = (zoom.x as i32, zoom.y as i32, (zoom.scale * 1000.0) as i32);
    format!("translate({x}px, {y}px) scale(calc({scale} / 1000))")
}
