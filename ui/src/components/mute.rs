//! For how long somebody is muted, and whether what they do is told.

use super::dialog::Modal;
use super::segments::segments;
use crate::ground::i18n::{day_and_time, t, t_args};
use crate::ground::lasting::lasting;
use crate::ground::moments::now;
use crate::store::people::{self, Deed, Stand};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use trente_contract::people::Mute;
use trente_contract::person::Person;
use wasm_bindgen::JsValue;

/// How long, in seconds, and the message that says so.
const LENGTHS: [(Option<u32>, &str); 5] = [
    (Some(3_600), "mute-hour"),
    (Some(86_400), "mute-day"),
    (Some(604_800), "mute-week"),
    (Some(2_592_000), "mute-month"),
    (None, "mute-ever"),
];

/// What is chosen until somebody chooses otherwise: most want a rest, not an end.
const FIRST: Option<u32> = Some(604_800);

struct Asked {
    stand: Arc<Stand>,
    person: Person,
}

thread_local! {
    static ASKED: RwSignal<Option<Rc<Asked>>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks for how long, and mutes.
pub fn ask(stand: &Arc<Stand>, person: &Person) {
    ASKED.with(|asked| *asked).set(Some(Rc::new(Asked { stand: Arc::clone(stand), person: person.clone() })));
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|one| card(&one, asked))).into_any()
}

fn card(one: &Rc<Asked>, asked: RwSignal<Option<Rc<Asked>>, LocalStorage>) -> AnyView {
    let modal = Modal::open();
    let (length, quiet) = (RwSignal::new(FIRST), RwSignal::new(true));
    let (closing, refused, agreed) = (modal.clone(), modal.clone(), modal.clone());
    let closed = move |_| {
        asked.set(None);
        closing.give_back();
    };
    let muted = Rc::clone(one);
    let act = move |_| {
        let mute = Mute { notifications: quiet.get_untracked(), seconds: length.get_untracked() };
        agreed.close();
        people::act_soon(&muted.stand, &muted.person, Deed::Mute(mute));
    };
    let name = [("name", one.person.name_text.as_str().into())];
    view! {
        <dialog node_ref=modal.element class="dialog" aria-labelledby="mute-title" aria-describedby="mute-text" on:close=closed>
            <h2 id="mute-title">{t_args("mute-ask", &name)}</h2>
            <p id="mute-text">{t("mute-text")}</p>
            <div class="mute__length">
                {segments("mute-length", t("mute-length"), &LENGTHS, length)}
                <p class="fine" aria-live="polite">{move || until(length.get())}</p>
            </div>
            <label class="mute__quiet">
                <input
                    class="checkbox"
                    type="checkbox"
                    prop:checked=move || quiet.get()
                    on:change=move |event| quiet.set(event_target_checked(&event))
                />
                <span>{t("mute-notifications")}</span>
            </label>
            <div class="dialog__acts">
                <button class="btn btn--soft" type="button" autofocus on:click=move |_| refused.close()>{t("cancel")}</button>
                <button class="btn btn--primary" type="button" on:click=act>{t("mute-yes")}</button>
            </div>
        </dialog>
    }
    .into_any()
}

/// When it ends, in words.
fn until(length: Option<u32>) -> String {
    let Some(seconds) = length else { return t("mute-no-end") };
    let end = js_sys::Date::new(&JsValue::from(now() + f64::from(seconds) * 1000.0));
    t_args("mute-until", &[("time", day_and_time(&String::from(end.to_iso_string())).into())])
}
