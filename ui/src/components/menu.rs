//! One menu for the whole window. It stands above the page, so that no list clips it.

use super::icon::icon;
use crate::ground::lasting::lasting;
use crate::places::layers;
use leptos::html;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// What assistive technology is told that a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It does something.
    Act,
    /// One of several choices, and whether it is the present one.
    Choice(bool),
    /// Something that is on or off, and which of them now.
    Switch(bool),
}

impl Kind {
    fn role(self) -> &'static str {
        match self {
            Self::Act => "menuitem",
            Self::Choice(_) => "menuitemradio",
            Self::Switch(_) => "menuitemcheckbox",
        }
    }

    fn checked(self) -> Option<bool> {
        match self {
            Self::Act => None,
            Self::Choice(on) | Self::Switch(on) => Some(on),
        }
    }
}

/// A line of a menu.
#[derive(Clone)]
pub struct Item {
    /// Its glyph.
    pub glyph: &'static str,
    /// What it does.
    pub label: String,
    /// More about it, in small letters.
    pub line: Option<String>,
    /// What it is besides something to tap.
    pub kind: Kind,
    /// It cannot be taken back.
    pub danger: bool,
    /// Does it.
    pub act: Rc<dyn Fn()>,
}

impl Item {
    /// A plain line.
    pub fn new(glyph: &'static str, label: impl Into<String>, act: impl Fn() + 'static) -> Self {
        Self { glyph, label: label.into(), line: None, kind: Kind::Act, danger: false, act: Rc::new(act) }
    }

    /// The same line, marked as something that cannot be taken back.
    #[must_use]
    pub fn danger(mut self) -> Self {
        self.danger = true;
        self
    }

    /// The same line, with small letters below.
    #[must_use]
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.line = Some(line.into());
        self
    }

    /// The same line as one of several choices, of which one is the present one.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.kind = Kind::Choice(chosen);
        self
    }

    /// The same line as something that is on or off.
    #[must_use]
    pub fn switched(mut self, on: bool) -> Self {
        self.kind = Kind::Switch(on);
        self
    }
}

#[derive(Clone)]
struct Open {
    anchor: HtmlElement,
    label: String,
    items: Vec<Item>,
}

thread_local! {
    static OPEN: RwSignal<Option<Open>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

fn opened() -> RwSignal<Option<Open>, LocalStorage> {
    OPEN.with(|open| *open)
}

/// Opens the menu beside the button that asked for it; focus goes in, and back to the button when it closes.
pub fn open(anchor: HtmlElement, label: impl Into<String>, items: Vec<Item>) {
    // A button always takes attributes.
    let _ = anchor.set_attribute("aria-expanded", "true");
    opened().set(Some(Open { anchor, label: label.into(), items }));
}

fn close(return_focus: bool) {
    let Some(open) = opened().get_untracked() else { return };
    opened().set(None);
    let _ = open.anchor.set_attribute("aria-expanded", "false");
    if return_focus {
        let _ = open.anchor.focus();
    }
    layers::tidy();
}

/// The place of the menu. Stands once in the window.
pub fn view() -> AnyView {
    (move || opened().get().map(card)).into_any()
}

fn card(open: Open) -> AnyView {
    let menu: NodeRef<html::Div> = NodeRef::new();
    let anchor = open.anchor.clone();
    Effect::new(move |_| {
        if let Some(menu) = menu.get() {
            place(&menu, &anchor);
            focus(&menu, 0);
            layers::add(|| opened().with_untracked(Option::is_some), || close(true));
        }
    });
    let (label, named) = (open.label.clone(), open.label);
    let items = open
        .items
        .into_iter()
        .map(|item| {
            let act = item.act.clone();
            let checked = item.kind.checked();
            view! {
                <button
                    class="menu__item"
                    class:menu__item--danger=item.danger
                    type="button"
                    role=item.kind.role()
                    tabindex="-1"
                    aria-checked=checked.map(|on| on.to_string())
                    on:click=move |_| { close(true); act(); }
                >
                    {icon(item.glyph)}
                    <span><b>{item.label}</b>{item.line.map(|line| view! { <small>{line}</small> })}</span>
                    {(checked == Some(true)).then(|| icon("check"))}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="menu__back" on:pointerdown=|event| { event.prevent_default(); close(true); }></div>
        <section aria-label=label>
            <div node_ref=menu class="menu menu--floating" role="menu" aria-label=named on:keydown=move |event| key(&event, menu)>
                {items}
            </div>
        </section>
    }
    .into_any()
}

fn key(event: &KeyboardEvent, menu: NodeRef<html::Div>) {
    let Some(menu) = menu.get_untracked() else { return };
    let buttons = buttons(&menu);
    let active = document().active_element();
    let here = buttons.iter().position(|button| active.as_ref() == Some(button.as_ref())).unwrap_or(0);
    let last = buttons.len().saturating_sub(1);
    match event.key().as_str() {
        "Escape" | "Tab" => close(true),
        "ArrowDown" => focus(&menu, if here == last { 0 } else { here + 1 }),
        "ArrowUp" => focus(&menu, here.checked_sub(1).unwrap_or(last)),
        "Home" => focus(&menu, 0),
        "End" => focus(&menu, last),
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

fn buttons(menu: &HtmlElement) -> Vec<HtmlElement> {
    let Ok(found) = menu.query_selector_all("[role^=menuitem]") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

fn focus(menu: &HtmlElement, at: usize) {
    if let Some(button) = buttons(menu).get(at) {
        let _ = button.focus();
    }
}

/// Beside its button, below it where there is room, else above; never over the window's edge.
fn place(menu: &HtmlElement, anchor: &HtmlElement) {
    const GAP: f64 = 8.0;
    let (from, size) = (anchor.get_bounding_client_rect(), menu.get_bounding_client_rect());
    let inner = |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|size| size.as_f64()).unwrap_or(0.0);
    let (width, height) = (inner(window().inner_width()), inner(window().inner_height()));
    let below = from.bottom() + GAP / 2.0;
    let top = if below + size.height() + GAP > height { from.top() - GAP / 2.0 - size.height() } else { below };
    // It grows towards the middle of the window from the side that the button is nearer to.
    let middle = f64::midpoint(from.left(), from.right());
    let left = if middle > width / 2.0 { from.right() - size.width() } else { from.left() };
    let style = HtmlElement::style(menu);
    let _ = style.set_property("inset-block-start", &format!("{}px", top.max(GAP)));
    let _ = style.set_property("left", &format!("{}px", left.clamp(GAP, (width - size.width() - GAP).max(GAP))));
}
