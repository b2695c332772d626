//! Going from place to place. Pages that were left stay as they are, off the document, so that going back finds them with
//! their scroll position, their opened warnings and their focus.
//!
//! Why not `leptos_router`: it takes a link for another origin's under `tauri://`, where `origin` is opaque, and it builds
//! a page anew on the way back.

use super::history::{self, here, store_place, stored_place};
use super::layers;
use crate::ground::i18n;
use crate::ground::lasting::lasting;
use crate::ground::route::Route;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// How many left pages are kept. More would keep too many posts in memory; an older page is built anew.
const KEPT: usize = 6;

struct Page {
    /// Its place in the history of this window.
    place: u32,
    route: Route,
    root: HtmlElement,
    scroll: f64,
    focus: Option<HtmlElement>,
    title: String,
    /// Dropping it takes the page down.
    _view: UnmountHandle<AnyViewState>,
}

struct Router {
    outlet: HtmlElement,
    /// Builds the page of a place.
    builder: fn(Route) -> AnyView,
    pages: Vec<Page>,
    place: u32,
}

thread_local! {
    static ROUTER: RefCell<Option<Router>> = const { RefCell::new(None) };
    static CURRENT: RwSignal<Route> = lasting(|| RwSignal::new(Route::Home));
}

/// Where the window is now; reactive.
pub fn current() -> RwSignal<Route> {
    CURRENT.with(|signal| *signal)
}

/// Takes the window's pages into `outlet`, as `builder` makes them, and shows the place that the address names; `first` is
/// where a window begins whose address names none.
pub fn start(outlet: HtmlElement, builder: fn(Route) -> AnyView, first: Option<Route>) {
    history::keep_scroll();
    let place = stored_place().unwrap_or(0);
    let begins = first.filter(|_| here() == Route::Home).map(|route| route.href());
    store_place(place, begins.as_deref());
    ROUTER.set(Some(Router { outlet, builder, pages: Vec::new(), place }));
    let arrived = window_event_listener_untyped("popstate", |_| moved());
    std::mem::forget(arrived);
    arrive(place, here(), false);
}

/// The webview went through its history.
fn moved() {
    let stored = stored_place();
    let same = ROUTER.with_borrow(|router| router.as_ref().is_some_and(|router| stored == Some(router.place)));
    if layers::strayed(same) {
        return;
    }
    if !same {
        layers::close_all();
        leave();
        arrive(stored.unwrap_or(0), here(), true);
    } else if !history::on_guard() {
        // A page that took another one's stead on what was left of something over it has its address here, too.
        store_place(stored.unwrap_or(0), Some(&current().get_untracked().href()));
        if !layers::back() {
            // What was left of something that had lain over the page: the step leads through it.
            history::back();
        }
    }
}

/// Goes to a place. What lies over this one is closed: a link or a key may lead on from under it.
pub fn go(route: Route) {
    // A new way leads on from here: what lay ahead is gone.
    go_keeping(route, false);
}

/// Goes on to a page that one came back from, as it was left; false when the way has led elsewhere since, and it is gone.
pub fn go_on(route: &Route) -> bool {
    let is_ahead = ROUTER.with_borrow(|router| {
        router.as_ref().is_some_and(|Router { pages, place, .. }| {
            pages.iter().any(|page| page.place == place + 1 && page.route == *route)
        })
    });
    if is_ahead {
        go_keeping(route.clone(), true);
    }
    is_ahead
}

/// Goes one place on; `kept` where the page that stands there is the one to be shown.
fn go_keeping(route: Route, kept: bool) {
    layers::close_all();
    layers::went_on();
    leave();
    let (place, left) = ROUTER.with_borrow_mut(|router| {
        let Some(router) = router else { return (0, Vec::new()) };
        let next = router.place + 1;
        let stays = |page: &Page| page.place < next || kept && page.place == next;
        let left;
        (router.pages, left) = std::mem::take(&mut router.pages).into_iter().partition(stays);
        (next, left)
    });
    // Dropping a page runs its clean-ups, which may ask the router something.
    drop(left);
    if history::on_guard() {
        store_place(place, Some(&route.href()));
    } else {
        history::push(place, &route.href());
    }
    arrive(place, route, true);
}

/// Goes to a place that takes this one's stead in the history: "back" does not lead here again.
pub fn replace(route: Route) {
    layers::close_all();
    let place = ROUTER.with_borrow_mut(|router| {
        let Some(router) = router else { return 0 };
        let place = router.place;
        router.pages.retain(|page| page.place != place);
        place
    });
    store_place(place, Some(&route.href()));
    arrive(place, route, true);
}

/// Whether there is a place before this one.
pub fn has_before() -> bool {
    ROUTER.with_borrow(|router| router.as_ref().is_some_and(|router| router.place > 0))
}

/// Goes back; to Home when the window was opened right here.
pub fn back() {
    let first = ROUTER.with_borrow(|router| router.as_ref().is_none_or(|router| router.place == 0));
    if first || !history::back() {
        replace(Route::Home);
    }
}

/// Forgets every page and begins at Home: another account reads, and nothing on the old pages is theirs.
pub fn restart() {
    forget();
    go(Route::Home);
}

/// Builds the page anew where it stands: the language has changed.
pub fn rebuild() {
    forget();
    let place = stored_place().unwrap_or(0);
    arrive(place, here(), true);
}

/// The page that is shown has its heading only now: it names the window, and has the focus.
pub fn arrived() {
    let root = ROUTER.with_borrow(|router| {
        let router = router.as_ref()?;
        router.pages.iter().find(|page| page.place == router.place).map(|page| page.root.clone())
    });
    let Some(root) = root else { return };
    if let Some(title) = heading(&root).and_then(|heading| heading.text_content()) {
        set_title(&title);
    }
    give_focus(first(&root));
}

/// Names the page for the window's title.
pub fn set_title(title: &str) {
    document().set_title(&format!("{title} · {}", i18n::t("app-name")));
}

fn forget() {
    // Taken out first: dropping a page runs its clean-ups, which may ask the router something.
    let pages = ROUTER.with_borrow_mut(|router| router.as_mut().map(|router| std::mem::take(&mut router.pages)));
    drop(pages);
}

/// Keeps what the page looks like and takes it off the document.
fn leave() {
    let focus = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    ROUTER.with_borrow_mut(|router| {
        let Some(router) = router else { return };
        let place = router.place;
        if let Some(page) = router.pages.iter_mut().find(|page| page.place == place) {
            page.scroll = window().scroll_y().unwrap_or(0.0);
            page.focus = focus.filter(|element| page.root.contains(Some(element)));
            page.title = document().title();
            page.root.remove();
        }
    });
}

fn arrive(place: u32, route: Route, moved: bool) {
    current().set(route.clone());
    let kept = ROUTER.with_borrow_mut(|router| {
        let router = router.as_mut()?;
        router.place = place;
        let page = router.pages.iter().find(|page| page.place == place && page.route == route)?;
        router.outlet.append_child(&page.root).ok()?;
        document().set_title(&page.title);
        Some((page.scroll, page.focus.clone(), page.root.clone()))
    });
    if let Some((scroll, focus, root)) = kept {
        scroll_to(scroll);
        request_animation_frame(move || scroll_to(scroll));
        give_focus(focus.or_else(|| first(&root)));
        return;
    }
    build(place, route, moved);
}

fn build(place: u32, route: Route, moved: bool) {
    let Ok(root) = document().create_element("div").map(JsCast::unchecked_into::<HtmlElement>) else { return };
    root.set_class_name("page");
    let begun = ROUTER.with_borrow(|router| router.as_ref().map(|router| (router.outlet.clone(), router.builder)));
    let Some((outlet, builder)) = begun else { return };
    let _ = outlet.append_child(&root);
    // An event handler runs under its page's owner: a page mounted there would lose its signals with the page it replaces.
    let (into, shown) = (root.clone(), route.clone());
    let view = lasting(move || mount_to(into, move || builder(shown)));
    if let Some(title) = heading(&root).and_then(|heading| heading.text_content()) {
        set_title(&title);
    }
    let page = Page { place, route, root: root.clone(), scroll: 0.0, focus: None, title: String::new(), _view: view };
    let old = ROUTER.with_borrow_mut(|router| {
        let router = router.as_mut()?;
        router.pages.retain(|page| page.place != place);
        router.pages.push(page);
        // The farthest from here goes first.
        router.pages.sort_by_key(|page| page.place.abs_diff(place));
        Some(router.pages.split_off(router.pages.len().min(KEPT)))
    });
    drop(old);
    if moved {
        scroll_to(0.0);
        give_focus(first(&root));
    }
}

fn heading(root: &HtmlElement) -> Option<HtmlElement> {
    root.query_selector("h1").ok().flatten()?.dyn_into().ok()
}

/// What gets the focus on arrival: what the page marks (the one field of a form), else its heading.
fn first(root: &HtmlElement) -> Option<HtmlElement> {
    let marked = root.query_selector("[data-focus]").ok().flatten().and_then(|element| element.dyn_into().ok());
    marked.or_else(|| heading(root))
}

fn give_focus(element: Option<HtmlElement>) {
    let Some(element) = element else { return };
    let quiet = FocusOptions::new();
    quiet.set_prevent_scroll(true);
    if element.tab_index() < 0 {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus_with_options(&quiet);
}

fn scroll_to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}
