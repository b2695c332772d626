//! "Who may quote this", asked of a post that is out.

use super::dialog::Modal;
use super::segments::segments;
use crate::ground::i18n::t;
use crate::ground::lasting::lasting;
use crate::store::own;
use crate::store::posts::Shown;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use trente_contract::post::QuotePolicy;

/// The answers, each with the message that names it.
pub const ANSWERS: [(QuotePolicy, &str); 3] = [
    (QuotePolicy::Public, "compose-quote-public"),
    (QuotePolicy::Followers, "compose-quote-followers"),
    (QuotePolicy::Nobody, "compose-quote-nobody"),
];

struct Asked {
    shown: Arc<Shown>,
    now: QuotePolicy,
}

thread_local! {
    static ASKED: RwSignal<Option<Rc<Asked>>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks who may quote one's own post; `now` is who may.
pub fn ask(shown: &Arc<Shown>, now: QuotePolicy) {
    let one = Asked { shown: Arc::clone(shown), now };
    ASKED.with(|asked| *asked).set(Some(Rc::new(one)));
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|one| card(&one, asked))).into_any()
}

fn card(one: &Rc<Asked>, asked: RwSignal<Option<Rc<Asked>>, LocalStorage>) -> AnyView {
    let modal = Modal::open();
    let (closing, done, left) = (modal.clone(), modal.clone(), modal.clone());
    let closed = move |_| {
        asked.set(None);
        closing.give_back();
    };
    let holds = RwSignal::new(one.now);
    let (shown, now) = (Arc::clone(&one.shown), one.now);
    let save = move |_| {
        let chosen = holds.get_untracked();
        done.close();
        if chosen != now {
            own::set_quotes(&shown, chosen);
        }
    };
    view! {
        <dialog node_ref=modal.element class="dialog" aria-labelledby="who-quotes" on:close=closed>
            <h2 id="who-quotes">{t("compose-quotes")}</h2>
            <div class="seen__quotes">{segments("who-may-quote", t("compose-quotes"), &ANSWERS, holds)}</div>
            <p class="fine">{t("post-quotes-text")}</p>
            <div class="dialog__acts">
                <button class="btn btn--soft" type="button" on:click=move |_| left.close()>{t("cancel")}</button>
                <button class="btn btn--primary" type="button" on:click=save>{t("post-quotes-save")}</button>
            </div>
        </dialog>
    }
    .into_any()
}
