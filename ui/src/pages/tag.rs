//! Posts with a hashtag.

use crate::components::icon::{icon_small, sized};
use crate::components::side::side;
use crate::components::{blank, hashtag, list, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, lower, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::feed::{Which, feed};
use crate::store::{picks, state, wish};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{SetTag, ShowTag};
use trente_contract::find::TagUse;
use trente_contract::ids::AccountKey;
use trente_contract::reader::Reader;
use trente_contract::reading::Pick;

/// The page.
pub(super) fn page(tag: String) -> AnyView {
    let title = t_args("timeline-tag", &[("tag", format!("#{tag}").into())]);
    let reader = state().reader_now();
    let posts = feed(&Which::Tag(reader.clone(), tag.clone()));
    let server = untrack(|| state().server());
    view! {
        <main class="column" id="main">
            {topbar::with_back(view! { <bdi>{title}</bdi> }.into_any(), None)}
            {bar(&reader, &tag)}
            {together(vec![tag])}
            {list::list(&posts, empty)}
        </main>
        {side(&server)}
    }
    .into_any()
}

fn empty() -> AnyView {
    blank::blank("hash", t("timeline-empty-tag"), t_attr("timeline-empty-tag", "text"), None)
}

/// How much it is used, and the button that follows it. Its height is there from the beginning.
fn bar(reader: &Reader, tag: &str) -> AnyView {
    let known: RwSignal<Option<TagUse>> = RwSignal::new(None);
    let asked = ShowTag { reader: reader.clone(), tag: tag.to_owned() };
    spawn_local(async move {
        // Older servers cannot tell: then there is nothing to follow, either.
        if let Ok(found) = call(asked).await {
            known.try_set(Some(found));
        }
    });
    let used = move || known.with(|known| known.as_ref().and_then(hashtag::used));
    let button = match reader {
        Reader::Account { account } => {
            let (account, tag) = (account.clone(), tag.to_owned());
            (move || known.with(Option::is_some).then(|| member(&account, &tag, known))).into_any()
        }
        Reader::Guest { .. } => guest(tag),
    };
    view! { <div class="tagbar"><span class="fine">{used}</span>{button}</div> }.into_any()
}

/// At once on screen, and back with a message when refused.
fn member(account: &AccountKey, tag: &str, known: RwSignal<Option<TagUse>>) -> AnyView {
    let on = RwSignal::new(known.with_untracked(|known| known.as_ref().and_then(|tag| tag.following)) == Some(true));
    let busy = RwSignal::new(false);
    let (account, tag) = (account.clone(), tag.to_owned());
    let click = move |_| {
        if busy.get_untracked() {
            return;
        }
        let wanted = !on.get_untracked();
        on.set(wanted);
        busy.set(true);
        let request = SetTag { account: account.clone(), tag: tag.clone(), on: wanted };
        spawn_local(async move {
            if let Err(fault) = call(request).await {
                on.try_set(!wanted);
                status::toast_bad(i18n::next(&t("profile-follow-failed"), &i18n::fault(&fault).what));
            }
            busy.try_set(false);
        });
    };
    follow(move || on.get(), click)
}

/// A guest's wish makes a Home here, and waits for the account.
fn guest(tag: &str) -> AnyView {
    let pick = Pick::Tag { name: tag.to_owned() };
    let known = pick.clone();
    follow(move || picks::is_wished(&known), move |_| wish::follow(pick.clone()))
}

fn follow(on: impl Fn() -> bool + Clone + Send + 'static, click: impl Fn(web_sys::MouseEvent) + 'static) -> AnyView {
    let (outlined, filled, words) = (on.clone(), on.clone(), on.clone());
    view! {
        <button
            class="btn"
            class:btn--primary=move || !filled()
            class:btn--outline=outlined
            type="button"
            aria-pressed=move || on().to_string()
            on:click=click
        >
            {move || t(if words() { "profile-is-followed" } else { "profile-follow" })}
        </button>
    }
    .into_any()
}

/// Several hashtags read together: which there are, each with the way out of it, and a field for one more.
pub(super) fn together(tags: Vec<String>) -> AnyView {
    let text = RwSignal::new(String::new());
    let chips = (tags.len() > 1).then(|| {
        let one = |tag: &String| {
            let rest: Vec<String> = tags.iter().filter(|other| *other != tag).cloned().collect();
            let out = t_args("tags-out", &[("tag", format!("#{tag}").into())]);
            let leads = read(rest).href();
            view! {
                <span class="chip chip--soft">
                    <a href=Route::Tag(tag.clone()).href()><bdi>{format!("#{tag}")}</bdi></a>
                    <a class="iconbtn chip__out" href=leads aria-label=out>{sized("x", "icon icon--xs")}</a>
                </span>
            }
        };
        view! { <div class="chips">{tags.iter().map(one).collect_view()}</div> }
    });
    let known = tags.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let wanted = text.get_untracked();
        let wanted = wanted.trim().trim_start_matches('#');
        let new = !wanted.is_empty() && known.iter().all(|tag| lower(tag) != lower(wanted));
        if new && !wanted.contains([' ', ',', '/']) {
            text.set(String::new());
            router::go(read(known.iter().cloned().chain([wanted.to_owned()]).collect()));
        }
    };
    view! {
        <div class="pad pad--tight stack stack--tight">
            {chips}
            <form class="tagadd" on:submit=submit>
                <label class="visually-hidden" for="tag-add">{t("tags-add")}</label>
                {icon_small("hash")}
                <input
                    id="tag-add"
                    type="text"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="100"
                    placeholder=t("tags-add")
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                />
                <button class="btn btn--soft btn--sm" type="submit">{t("tags-add-go")}</button>
            </form>
        </div>
    }
    .into_any()
}

/// Where these are read: one hashtag has its own page.
fn read(mut tags: Vec<String>) -> Route {
    match tags.len() {
        1 => Route::Tag(tags.remove(0)),
        _ => Route::Tags(tags),
    }
}
