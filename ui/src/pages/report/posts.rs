//! Which posts show it: the latest of the person, and the one that led here.

use super::filled::Form;
use crate::components::time::time;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::store::posts::{known, take};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::PersonPosts;
use trente_contract::ids::PostId;
use trente_contract::people::PostsPart;
use trente_contract::post::Post;
use trente_text::plain::{plain, plain_inlines};

/// How much of a post stands there, in letters.
const WORDS: usize = 160;
/// So many can be chosen from.
const MOST: usize = 20;

pub(super) fn view(form: Form) -> AnyView {
    let reader = state().reader_now();
    let first = form.posts.with_untracked(|posts| posts.first().cloned());
    let first = first.and_then(|id| known(&reader, &id)).map(|shown| shown.post.get_untracked());
    let rows: RwSignal<Vec<Post>> = RwSignal::new(first.into_iter().collect());
    let person = form.told.with_value(|told| told.person.id.clone());
    spawn_local(async move {
        let request = PersonPosts { reader: reader.clone(), person, part: PostsPart::Replies, cursor: None };
        // Without them a report is as good: the person is named.
        let Ok(page) = call(request).await else { return };
        let own = page.items.into_iter().filter(|entry| entry.boosted_by.is_none()).map(|entry| entry.post);
        let own: Vec<Post> = own.map(|post| take(&reader, post).post.get_untracked()).collect();
        rows.try_update(|rows| {
            let there: Vec<PostId> = rows.iter().map(|post| post.id.clone()).collect();
            rows.extend(own.into_iter().filter(|post| !there.contains(&post.id)));
            rows.truncate(MOST);
        });
    });
    (move || {
        let rows = rows.get();
        (!rows.is_empty()).then(|| {
            view! {
                <section>
                    <h2 id="report-posts">{t("report-posts")}</h2>
                    <div class="group" role="group" aria-labelledby="report-posts">
                        {rows.iter().map(|post| row(form, post)).collect_view()}
                    </div>
                </section>
            }
        })
    })
    .into_any()
}

fn row(form: Form, post: &Post) -> AnyView {
    let (picked, set) = (post.id.clone(), post.id.clone());
    let change = move |event| {
        let on = event_target_checked(&event);
        form.posts.update(|posts| {
            posts.retain(|id| *id != set);
            if on {
                posts.push(set.clone());
            }
        });
    };
    let media = (!post.media.is_empty()).then(|| t_args("post-label-media", &[("count", post.media.len().into())]));
    view! {
        <label class="row row--choice">
            <span class="row__main">
                <span class="report__words" dir="auto" lang=post.language.clone()>{words(post)}</span>
                <span class="row__sub">{time(&post.created_at)}{media.map(|media| view! { " · " {media} })}</span>
            </span>
            <input
                class="checkbox"
                type="checkbox"
                prop:checked=move || form.posts.with(|posts| posts.contains(&picked))
                on:change=change
            />
        </label>
    }
    .into_any()
}

/// What hides behind a warning stays hidden here, too.
fn words(post: &Post) -> String {
    let all = if post.warning.is_empty() { plain(&post.text) } else { plain_inlines(&post.warning) };
    match all.char_indices().nth(WORDS) {
        Some((end, _)) => format!("{}…", &all[..end]),
        None => all,
    }
}
