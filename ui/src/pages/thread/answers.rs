//! What came after a post: in the order of the talk, some screens of it at once and more as one reads on.

use super::known::Known;
use super::{Phase, missing, order};
use crate::components::list::{near_the_end, skeleton};
use crate::components::post::{Look, Origin, post};
use crate::components::{blank, going};
use crate::ground::i18n::t;
use crate::store::going::Going;
use crate::store::posts::{Filters, Shown};
use crate::store::written;
use leptos::html;
use leptos::prelude::*;
use order::Reply;
use std::sync::Arc;
use trente_contract::ids::PostId;
use trente_contract::reader::Reader;

/// So many stand there at first, and so many more each time the reader comes near the end of them.
const STEP: usize = 30;

/// From so many replies on, those far from the window are emptied.
const MANY: usize = 60;

/// An answer as it stands, with what the reader's filters make of it here.
#[derive(Clone)]
struct Row {
    reply: Reply,
    filters: Filters,
}

/// What a row is built of: one of which any of this changes is built anew.
type Built = (PostId, bool, bool, u8, (Option<String>, Option<String>));

impl Row {
    fn built(&self) -> Built {
        let Reply { shown, joined, plain, depth } = &self.reply;
        (shown.id.clone(), *joined, *plain, *depth, self.filters.titles())
    }

    fn view(&self, look: Look) -> AnyView {
        let Reply { shown, joined, plain, depth } = &self.reply;
        let look = Look { joined: *joined, in_thread: *plain, depth: *depth, ..look };
        post(shown, Origin { filters: Some(&self.filters), ..Origin::default() }, look)
    }
}

/// The answers, or what stands in their place.
pub(super) fn answers(
    reader: &Reader,
    known: RwSignal<Known>,
    phase: RwSignal<Phase>,
    load: impl Fn() + Clone + Send + Sync + 'static,
) -> AnyView {
    let going = going(reader, known);
    let reader = reader.clone();
    let rows = Memo::new_with_compare(
        move |_| known.with(|known| rows(&reader, known)),
        |old, new| !old.zip(new).is_some_and(|(old, new)| old.iter().map(Row::built).eq(new.iter().map(Row::built))),
    );
    let none = Memo::new(move |_| rows.with(Vec::is_empty));
    let told = (move || match phase.get() {
        Phase::Loading => skeleton(),
        Phase::Failed(fault) => blank::refused(&fault, load.clone()),
        Phase::Still => {
            let again = load.clone();
            let refused = move || known.with(|known| known.missing.as_ref().map(|fault| missing(fault, again.clone())));
            view! {
                {refused}
                {move || (!none.get()).then(|| listed(rows))}
            }
            .into_any()
        }
    })
    .into_any();
    view! { {going}{told} }.into_any()
}

/// Answers of the reader's own that are on their way to a post of this thread.
fn going(reader: &Reader, known: RwSignal<Known>) -> Option<AnyView> {
    let Reader::Account { account } = reader else { return None };
    let belongs = move |one: &Going| {
        let Some(answered) = &one.answers else { return false };
        known.with(|known| known.focus.iter().chain(&known.replies).any(|shown| shown.id == *answered))
    };
    Some(going::rows(account, belongs))
}

fn rows(reader: &Reader, known: &Known) -> Vec<Row> {
    let Some(focus) = known.focus.as_ref().map(|shown: &Arc<Shown>| &shown.id) else { return vec![] };
    order::order(focus, order::with_own(focus, &known.replies, written::answers(reader)))
        .into_iter()
        .map(|reply| Row { filters: known.filters(&reply.shown.id), reply })
        .collect()
}

fn listed(rows: Memo<Vec<Row>>) -> AnyView {
    let upto = RwSignal::new(STEP);
    let end: NodeRef<html::Div> = NodeRef::new();
    near_the_end(
        end,
        move || {
            upto.track();
            rows.track();
        },
        move || {
            if rows.with_untracked(Vec::len) > upto.get_untracked() {
                upto.update(|upto| *upto += STEP);
            }
        },
    );
    let there = move || rows.with(|rows| rows.iter().take(upto.get()).cloned().collect::<Vec<_>>());
    let many = move || rows.with_untracked(|rows| rows.len() >= MANY);
    view! {
        <section class="feed" aria-label=t("thread-after")>
            <ForEnumerate each=there key=Row::built let(place, row)>
                {row.view(Look {
                    place: many().then(|| place.into()),
                    emptied: many(),
                    ..Look::default()
                })}
            </ForEnumerate>
        </section>
        <div node_ref=end></div>
    }
    .into_any()
}
