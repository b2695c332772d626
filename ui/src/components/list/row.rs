//! A row of a list: a post, or the posts of one thread that came together.

use crate::components::icon::icon_small;
use crate::components::post::{Look, post};
use crate::ground::i18n::t_args;
use crate::store::feed::Line;
use leptos::prelude::*;

/// So many between the first and the newest post stand there at once.
const SHOWN_BETWEEN: usize = 1;

/// The row at a place of the list, from 0.
pub(super) fn row(line: &Line, place: Signal<usize>) -> AnyView {
    let look = Look { place: Some(place), ..Look::default() };
    let Some((first, between)) = line.before.split_first() else {
        return post(&line.shown, line.origin(), look);
    };
    let answer = Look { in_thread: true, ..look };
    let first = post(&first.shown, first.origin(), Look { joined: true, ..look });
    let newest = post(&line.shown, line.origin(), answer);
    let middle = if between.len() > SHOWN_BETWEEN {
        folded(between.to_vec(), Look { joined: true, ..answer })
    } else {
        posts(between, Look { joined: true, ..answer })
    };
    view! { <div class="together">{first}{middle}{newest}</div> }.into_any()
}

fn posts(lines: &[Line], look: Look) -> AnyView {
    lines.iter().map(|line| post(&line.shown, line.origin(), look)).collect_view().into_any()
}

fn folded(lines: Vec<Line>, look: Look) -> AnyView {
    let open = RwSignal::new(false);
    (move || {
        if open.get() {
            return posts(&lines, look);
        }
        let words = t_args("timeline-between", &[("count", lines.len().into())]);
        let label = words.clone();
        view! {
            <article class="together__between" tabindex="-1" aria-label=label>
                <button class="together__more" type="button" on:click=move |_| open.set(true)>
                    {icon_small("down")}
                    {words}
                </button>
            </article>
        }
        .into_any()
    })
    .into_any()
}
