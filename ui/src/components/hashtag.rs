//! A hashtag in a row, with how much it is used.

use crate::ground::i18n::{compact, t_args};
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::find::TagUse;

/// Width and height of the line that is drawn, and the room above and below it.
const WIDTH: usize = 64;
const HEIGHT: u128 = 24;
const ROOM: u128 = 2;

/// The row; it leads to the hashtag.
pub fn row(tag: &TagUse) -> AnyView {
    view! {
        <a class="row" href=Route::Tag(tag.name.clone()).href()>
            <span class="row__main">
                <span class="row__title row__sub--clip"><bdi>{format!("#{}", tag.name)}</bdi></span>
                {used(tag).map(|words| view! { <span class="row__sub">{words}</span> })}
            </span>
            {spark(&tag.people)}
        </a>
    }
    .into_any()
}

/// How many people use it: today, else in the days that are told; nothing for nobody.
#[expect(clippy::cast_precision_loss, reason = "plural forms need no more than 52 bits of people")]
pub fn used(tag: &TagUse) -> Option<String> {
    let (count, id) = match (tag.today(), tag.in_all()) {
        (_, 0) => return None,
        (0, days) => (days, "find-people-lately"),
        (today, _) => (today, "find-people-today"),
    };
    Some(t_args(id, &[("count", (count as f64).into()), ("people", compact(count).into())]))
}

/// The days as a line, oldest first; decoration beside the figure. Nothing where there is no line to draw.
fn spark(people: &[u64]) -> Option<AnyView> {
    let most = people.iter().copied().max().filter(|most| *most > 0)?;
    let steps = people.len().checked_sub(1).filter(|steps| *steps > 0)?;
    let point = |(day, people): (usize, &u64)| {
        let up = u128::from(*people) * HEIGHT / u128::from(most);
        format!("{},{}", day * WIDTH / steps, ROOM + HEIGHT - up)
    };
    let points = people.iter().enumerate().map(point).collect::<Vec<_>>().join(" ");
    Some(
        view! { <svg class="spark" viewBox="0 0 64 28" aria-hidden="true"><polyline points=points></polyline></svg> }
            .into_any(),
    )
}
