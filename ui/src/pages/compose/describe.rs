//! What a file shows, in words, and the point of it that always stays in sight.

use super::media::{named, source};
use super::point::{hundredth, share};
use super::writing::Writing;
use crate::components::compose::graphemes;
use crate::components::dialog::Modal;
use crate::components::icon::icon_small;
use crate::ground::i18n::{number, t, t_args};
use crate::ground::status;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use trente_contract::compose::{Attached, FileKind, Focus};

/// By how much an arrow key moves the point, in hundredths.
const STEP: i8 = 10;

/// The place of the dialog.
pub(super) fn view(writing: Writing) -> AnyView {
    let editing = writing.along.editing;
    (move || editing.get().map(|key| dialog(writing, key))).into_any()
}

fn dialog(writing: Writing, key: String) -> AnyView {
    let along = writing.along;
    let at = along.files.with_untracked(|all| all.iter().position(|one| one.key == key));
    let Some((at, file)) = at.and_then(|at| Some((at, untrack(|| along.file(&key))?))) else { return ().into_any() };
    let modal = Modal::open();
    let (closing, done) = (modal.clone(), modal.clone());
    let key = StoredValue::new(key);
    let closed = move |_| {
        along.editing.set(None);
        closing.give_back();
    };
    let title = t_args("compose-describe-title", &[("name", named(&file, at).into())]);
    let picture = matches!(file.kind(), FileKind::Picture | FileKind::Film).then(|| sight(writing, key));
    view! {
        <dialog node_ref=modal.element class="dialog describe" aria-labelledby="describe-h" on:close=closed>
            <h2 id="describe-h">{title}</h2>
            <div class="describe__parts">
                {picture}
                {words(writing, key, &file)}
            </div>
            <div class="dialog__acts">
                <button class="btn btn--primary" type="button" on:click=move |_| done.close()>{t("compose-describe-done")}</button>
            </div>
        </dialog>
    }
    .into_any()
}

fn words(writing: Writing, key: StoredValue<String>, file: &Attached) -> AnyView {
    let along = writing.along;
    let alt = RwSignal::new(file.alt.clone());
    let used = move || alt.with(|alt| graphemes::count(alt));
    let most = move || usize::try_from(along.limits().description).unwrap_or(usize::MAX);
    let over = move || used() > most();
    #[expect(clippy::cast_precision_loss, reason = "a few thousand characters")]
    let counted = move || {
        t_args(
            "compose-describe-used",
            &[("used", number(used() as f64).into()), ("most", number(most() as f64).into())],
        )
    };
    let typed = move |event| {
        let text = event_target_value(&event);
        alt.set(text.clone());
        key.with_value(|key| along.change(key, |file| file.alt = text));
    };
    view! {
        <div class="field" class:field--bad=over>
            <label class="field__label" for="describe-words">{t("compose-describe-words")}</label>
            <div class="field__box">
                <textarea
                    class="field__area"
                    id="describe-words"
                    dir="auto"
                    rows="5"
                    autofocus
                    aria-describedby="describe-help"
                    aria-invalid=move || over().then_some("true")
                    prop:value=move || alt.get()
                    on:input=typed
                ></textarea>
            </div>
            <p class="field__help" id="describe-help">
                <span>{t("compose-describe-help")}</span>
                <span class="describe__used num">{counted}</span>
            </p>
        </div>
    }
    .into_any()
}

/// The picture with the point in it: set by a tap or a drag, moved by the arrow keys.
fn sight(writing: Writing, key: StoredValue<String>) -> AnyView {
    let along = writing.along;
    let src = Memo::new(move |_| key.with_value(|key| source(writing, key)));
    let focus =
        Memo::new(move |_| key.with_value(|key| along.file(key)).and_then(|file| file.focus).unwrap_or_default());
    let box_ = NodeRef::<Div>::new();
    let set = move |focus: Focus| {
        key.with_value(|key| along.change(key, |file| file.focus = Some(focus)));
    };
    let point = move |event: &PointerEvent| {
        let Some(element) = box_.get_untracked() else { return };
        let place = element.get_bounding_client_rect();
        let (x, y) = (f64::from(event.client_x()) - place.left(), f64::from(event.client_y()) - place.top());
        set(Focus { x: hundredth(x, place.width()), y: hundredth(place.height() - y, place.height()) });
    };
    let down = move |event: PointerEvent| {
        event.prevent_default();
        if let Some(element) = box_.get_untracked() {
            // Without it a drag ends at the picture's edge, which is no harm.
            let _ = element.set_pointer_capture(event.pointer_id());
        }
        point(&event);
    };
    let moved = move |event: PointerEvent| {
        if event.buttons() & 1 == 1 {
            point(&event);
        }
    };
    let keys = move |event: KeyboardEvent| {
        let (x, y) = match event.key().as_str() {
            "ArrowLeft" => (-STEP, 0),
            "ArrowRight" => (STEP, 0),
            "ArrowUp" => (0, STEP),
            "ArrowDown" => (0, -STEP),
            _ => return,
        };
        event.prevent_default();
        let now = focus.get_untracked();
        let step = |from: i8, by: i8| from.saturating_add(by).clamp(-100, 100);
        set(Focus { x: step(now.x, x), y: step(now.y, y) });
        status::say(spoken(focus.get_untracked()));
    };
    let left = move || format!("{}%", share(focus.get().x));
    let top = move || format!("{}%", 100 - share(focus.get().y));
    (move || {
        src.get().map(|src| {
            view! {
                <div class="describe__sight">
                    <div class="describe__picture" node_ref=box_ on:pointerdown=down on:pointermove=moved>
                        <img src=src alt="" draggable="false" />
                        <button
                            class="describe__point"
                            type="button"
                            aria-label=move || spoken(focus.get())
                            aria-describedby="describe-point-help"
                            style:left=left
                            style:top=top
                            on:keydown=keys
                        ></button>
                    </div>
                    <p class="fine" id="describe-point-help">{icon_small("pin")}{t("compose-focus-help")}</p>
                </div>
            }
        })
    })
    .into_any()
}

/// Where the point is, from the upper left.
fn spoken(focus: Focus) -> String {
    let (across, down) = (f64::from(share(focus.x)), f64::from(100 - share(focus.y)));
    t_args("compose-focus", &[("across", number(across).into()), ("down", number(down).into())])
}
