//! When a post is to be sent: a day and a time of the person's own clock.

mod moments;

use super::dialog::Modal;
use crate::ground::i18n::{Moment, day_and_time, t, t_args};
use crate::ground::lasting::lasting;
use crate::ground::moments::now;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use moments::{Chosen, QUICK};
use std::rc::Rc;
use trente_contract::compose::SOONEST;

struct Asked {
    /// The message that names the button.
    yes: &'static str,
    /// When it is to be sent so far, RFC 3339.
    at: Option<String>,
    done: Rc<dyn Fn(String)>,
}

thread_local! {
    static ASKED: RwSignal<Option<Rc<Asked>>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks for a time, beginning with this one or with one that is near; `done` is given it, RFC 3339. `yes` names the message on the
/// button.
pub fn ask(yes: &'static str, at: Option<String>, done: impl Fn(String) + 'static) {
    ASKED.with(|asked| *asked).set(Some(Rc::new(Asked { yes, at, done: Rc::new(done) })));
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|one| card(one, asked))).into_any()
}

fn card(one: Rc<Asked>, asked: RwSignal<Option<Rc<Asked>>, LocalStorage>) -> AnyView {
    let modal = Modal::open();
    let first = one.at.as_deref().and_then(Chosen::of).unwrap_or_else(Chosen::next_hour);
    let (day, clock) = (RwSignal::new(first.day), RwSignal::new(first.clock));
    let refused = RwSignal::new(None::<String>);
    let at = move || Chosen { day: day.get(), clock: clock.get() }.at();
    let (closing, cancelled, agreed) = (modal.clone(), modal.clone(), modal.clone());
    let closed = move |_| {
        asked.set(None);
        closing.give_back();
    };
    let yes = one.yes;
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        #[expect(clippy::cast_precision_loss, reason = "five minutes")]
        let soonest = now() + SOONEST as f64 * 1000.0;
        match untrack(at) {
            None => refused.set(Some(t("schedule-no-time"))),
            Some(at) if at < soonest => refused.set(Some(t("schedule-too-soon"))),
            Some(at) => {
                agreed.close();
                (one.done)(moments::text(at));
            }
        }
    };
    let quick = QUICK.into_iter().filter_map(|(words, quick)| {
        let chosen = quick()?;
        let (its_day, its_clock) = (chosen.day.clone(), chosen.clock.clone());
        let on = move || day.with(|day| *day == its_day) && clock.with(|clock| *clock == its_clock);
        let choose = move |_| {
            refused.set(None);
            day.set(chosen.day.clone());
            clock.set(chosen.clock.clone());
        };
        Some(view! {
            <button class="chip" type="button" aria-pressed=move || if on() { "true" } else { "false" } on:click=choose>
                {t(words)}
            </button>
        })
    });
    let says = move || {
        at().filter(|at| *at > now()).map(|at| {
            let text = moments::text(at);
            let away = Moment::parse(&text).map(|moment| moment.away(now())).unwrap_or_default();
            t_args("schedule-says", &[("time", day_and_time(&text).into()), ("away", away.into())])
        })
    };
    let field = |id: &'static str, words: &'static str, kind: &'static str, value: RwSignal<String>| {
        view! {
            <div class="field">
                <label class="field__label" for=id>{t(words)}</label>
                <div class="field__box">
                    <input
                        class="field__input"
                        id=id
                        type=kind
                        required
                        prop:value=move || value.get()
                        on:input=move |event| {
                            refused.set(None);
                            value.set(event_target_value(&event));
                        }
                    />
                </div>
            </div>
        }
    };
    view! {
        <dialog node_ref=modal.element class="dialog later" aria-labelledby="later-title" on:close=closed>
            <form class="form later__form" novalidate on:submit=submit>
                <h2 id="later-title">{t("schedule-title")}</h2>
                <div class="chips" role="group" aria-label=t("schedule-quick")>{quick.collect_view()}</div>
                <div class="later__fields">
                    {field("later-day", "schedule-day", "date", day)}
                    {field("later-clock", "schedule-clock", "time", clock)}
                </div>
                <p class="later__says" role="status">{says}</p>
                {move || refused.get().map(|words| view! { <p class="less__refused" role="alert">{words}</p> })}
                <div class="dialog__acts">
                    <button class="btn btn--soft" type="button" on:click=move |_| cancelled.close()>{t("cancel")}</button>
                    <button class="btn btn--primary" type="submit">{t(yes)}</button>
                </div>
            </form>
        </dialog>
    }
    .into_any()
}
