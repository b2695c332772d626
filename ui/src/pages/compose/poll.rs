//! The poll that goes along, as it looks.

use super::writing::{LEAST, Writing, field, go_to};
use crate::components::compose::graphemes;
use crate::components::icon::{icon, icon_small, sized};
use crate::ground::i18n::{number, t, t_args};
use crate::ground::status;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// How long polls can run, in seconds; what a server does not take is left out.
const LENGTHS: [u32; 8] = [300, 1_800, 3_600, 21_600, 43_200, 86_400, 259_200, 604_800];

/// It ends when it was to end.
const KEEPS: u32 = 0;

/// The button among the tools.
pub(super) fn button(writing: Writing) -> AnyView {
    let asking = writing.asking;
    let toggle = move |_| {
        let on = !asking.on.get_untracked();
        let beside = writing.rules.with_untracked(|rules| rules.polls.beside_media);
        if on && !beside && !writing.along.files.with_untracked(Vec::is_empty) {
            status::toast(writing.one_of_them());
            return;
        }
        asking.refused.set(None);
        asking.on.set(on);
        let first = asking.answers.with_untracked(|all| all.first().map(|(key, _)| *key));
        if let Some(first) = first.filter(|_| on) {
            go_to(first);
        }
    };
    let label = move || t(if asking.on.get() { "compose-poll-remove" } else { "compose-poll-add" });
    view! {
        <button
            class="iconbtn"
            type="button"
            aria-pressed=move || if asking.on.get() { "true" } else { "false" }
            aria-label=label
            title=label
            on:click=toggle
        >
            {icon("poll")}
        </button>
    }
    .into_any()
}

/// Its fields, while it goes along.
pub(super) fn view(writing: Writing) -> AnyView {
    let asking = writing.asking;
    let keys = Memo::new(move |_| asking.answers.with(|all| all.iter().map(|(key, _)| *key).collect::<Vec<_>>()));
    let most = Memo::new(move |_| writing.rules.with(|rules| usize::try_from(rules.polls.most).unwrap_or(usize::MAX)));
    let more = move || keys.with(Vec::len) < most.get();
    view! {
        <Show when=move || asking.on.get()>
            <fieldset class="ask">
                <legend>{t("compose-poll")}</legend>
                <For each=move || keys.get() key=Clone::clone let:key>
                    {answer(writing, key, keys, most)}
                </For>
                <Show when=more>
                    <button class="btn btn--quiet btn--sm ask__more" type="button" on:click=move |_| go_to(asking.add())>
                        {sized("plus", "icon icon--xs")}{t("compose-poll-more")}
                    </button>
                </Show>
                {note(writing)}
                {move || asking.refused.get().map(|words| view! {
                    <p class="ask__refused" role="alert">{icon_small("alert")}<span>{words}</span></p>
                })}
                <div class="ask__foot">
                    {length(writing)}
                    <label class="ask__several">
                        <span>{t("compose-poll-several")}</span>
                        <input
                            type="checkbox"
                            role="switch"
                            class="switch"
                            prop:checked=move || asking.multiple.get()
                            on:change=move |event| asking.multiple.set(event_target_checked(&event))
                        />
                    </label>
                </div>
            </fieldset>
        </Show>
        {move || (!asking.on.get() && writing.poll_before().is_some()).then(|| view! {
            <p class="fine ask__note">{icon_small("info")}<span>{t("compose-poll-gone")}</span></p>
        })}
    }
    .into_any()
}

/// What a change does to a poll that runs.
fn note(writing: Writing) -> AnyView {
    let words = move || {
        writing.poll_before().map(|poll| t(if poll.expired { "compose-poll-ended" } else { "compose-poll-votes" }))
    };
    (move || words().map(|words| view! { <p class="fine ask__note">{icon_small("info")}<span>{words}</span></p> }))
        .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "a handful of answers, and a few hundred letters")]
fn answer(writing: Writing, key: u32, keys: Memo<Vec<u32>>, most: Memo<usize>) -> AnyView {
    let asking = writing.asking;
    let id = field(key);
    let help = format!("{id}-used");
    let text = Memo::new(move |_| asking.text(key));
    let letters = move || usize::try_from(writing.rules.with(|rules| rules.polls.letters)).unwrap_or(usize::MAX);
    let used = Memo::new(move |_| text.with(|text| graphemes::count(text.trim())));
    let over = move || used.get() > letters();
    let place = move || keys.with(|all| all.iter().position(|one| *one == key)).unwrap_or_default();
    let name = move || t_args("compose-poll-answer", &[("place", number(place() as f64 + 1.0).into())]);
    let counted = move || {
        let (used, most) = (number(used.get() as f64), number(letters() as f64));
        t_args("compose-describe-used", &[("used", used.into()), ("most", most.into())])
    };
    // Enter would send the post: here it goes on to the next answer.
    let enter = move |event: KeyboardEvent| {
        if event.key() != "Enter" || event.ctrl_key() || event.meta_key() {
            return;
        }
        event.prevent_default();
        let next = keys.with_untracked(|all| all.get(untrack(place) + 1).copied());
        match next {
            Some(next) => go_to(next),
            None if keys.with_untracked(Vec::len) < most.get_untracked() => go_to(asking.add()),
            None => {}
        }
    };
    let remove = move |_| {
        let before = untrack(place).saturating_sub(1);
        asking.remove(key);
        if let Some(next) = keys.with_untracked(|all| all.get(before).copied()) {
            go_to(next);
        }
    };
    view! {
        <div class="ask__answer field__box" class:ask__answer--bad=over>
            <input
                class="field__input"
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                aria-label=name
                aria-describedby=help.clone()
                aria-invalid=move || over().then_some("true")
                placeholder=name
                prop:value=move || text.get()
                on:input=move |event| asking.set(key, event_target_value(&event))
                on:keydown=enter
            />
            <span class="ask__used num" id=help>{counted}</span>
            <Show when=move || { keys.with(Vec::len) > LEAST }>
                <button
                    class="iconbtn iconbtn--edge"
                    type="button"
                    aria-label=move || t_args("compose-poll-less", &[("place", number(place() as f64 + 1.0).into())])
                    on:click=remove
                >
                    {icon_small("x")}
                </button>
            </Show>
        </div>
    }
    .into_any()
}

fn length(writing: Writing) -> AnyView {
    let asking = writing.asking;
    // What stands in a draft may be more or less than this server takes by now.
    Effect::new(move |_| {
        let taken = lengths(writing);
        let chosen = asking.seconds.get();
        if !taken.contains(&chosen)
            && let Some(near) = taken.into_iter().min_by_key(|one| one.abs_diff(chosen))
        {
            asking.seconds.set(near);
        }
    });
    let options = move || {
        let option = |seconds: u32| {
            view! { <option value=seconds.to_string() selected=move || asking.seconds.get() == seconds>{words(seconds)}</option> }
        };
        lengths(writing).into_iter().map(option).collect_view()
    };
    let change = move |event| {
        if let Ok(seconds) = event_target_value(&event).parse() {
            asking.seconds.set(seconds);
        }
    };
    view! {
        <label class="ask__length">
            <span>{t("compose-poll-length")}</span>
            <span class="chip chip--soft compose__select">
                <span aria-hidden="true">{move || words(asking.seconds.get())}</span>
                {sized("down", "icon icon--xs")}
                <select on:change=change>{options}</select>
            </span>
        </label>
    }
    .into_any()
}

/// The lengths that the server takes; reactive.
fn lengths(writing: Writing) -> Vec<u32> {
    let (shortest, longest) = writing.rules.with(|rules| (rules.polls.shortest, rules.polls.longest));
    // A poll that runs already may keep its end.
    let keeps = writing.asking.runs.get() || writing.poll_before().is_some();
    let mut taken: Vec<u32> = LENGTHS.into_iter().filter(|one| (shortest..=longest).contains(one)).collect();
    if taken.is_empty() {
        taken.push(shortest);
    }
    if keeps {
        taken.insert(0, KEEPS);
    }
    taken
}

fn words(seconds: u32) -> String {
    if seconds == KEEPS {
        return t("compose-poll-keeps");
    }
    let (id, count) = match seconds {
        0..3_600 => ("compose-poll-minutes", seconds.div_ceil(60)),
        3_600..86_400 => ("compose-poll-hours", seconds / 3_600),
        _ => ("compose-poll-days", seconds / 86_400),
    };
    t_args(id, &[("count", f64::from(count).into())])
}
