//! The ways in: the button, the clipboard, and files that are let fall on the page.

use crate::components::icon::{icon, sized};
use crate::ground::i18n::t;
use crate::pages::compose::writing::Writing;
use leptos::ev::{ClipboardEvent, DragEvent};
use leptos::html::Input;
use leptos::prelude::*;
use web_sys::{DataTransfer, File, FileList, HtmlInputElement};

fn all(list: Option<FileList>) -> Vec<File> {
    list.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect()).unwrap_or_default()
}

/// The button. On phones the system offers the camera by itself.
pub(in crate::pages::compose) fn picker(writing: Writing) -> AnyView {
    let input = NodeRef::<Input>::new();
    let picked = move |event| {
        let field = event_target::<HtmlInputElement>(&event);
        let files = all(field.files());
        // The same file may be picked once more.
        field.set_value("");
        writing.take(files);
    };
    let open = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <button class="iconbtn" type="button" aria-label=t("compose-media-add") title=t("compose-media-add") on:click=open>
            {icon("image")}
        </button>
        <input
            type="file"
            hidden
            multiple
            accept="image/*,video/*,audio/*"
            node_ref=input
            on:change=picked
        />
    }
    .into_any()
}

/// Files in the clipboard, a picture that was copied above all; text is left to the field.
pub(in crate::pages::compose) fn pastes(writing: Writing) -> impl Fn(ClipboardEvent) + Copy + 'static {
    move |event| {
        let files = all(event.clipboard_data().and_then(|data| data.files()));
        if !files.is_empty() {
            event.prevent_default();
            writing.take(files);
        }
    }
}

/// What a page does with files that are dragged over it.
#[derive(Clone, Copy)]
pub(in crate::pages::compose) struct Drops {
    writing: Writing,
    /// How many elements deep the pointer is: it enters a child before it leaves the parent.
    depth: RwSignal<i32>,
}

pub(in crate::pages::compose) fn drops(writing: Writing) -> Drops {
    Drops { writing, depth: RwSignal::new(0) }
}

impl Drops {
    pub(in crate::pages::compose) fn enter(self, event: &DragEvent) {
        if holds_files(event.data_transfer().as_ref()) {
            event.prevent_default();
            self.depth.update(|depth| *depth += 1);
        }
    }

    pub(in crate::pages::compose) fn over(self, event: &DragEvent) {
        if let Some(data) = event.data_transfer().filter(|data| holds_files(Some(data))) {
            event.prevent_default();
            data.set_drop_effect("copy");
        }
    }

    pub(in crate::pages::compose) fn leave(self, event: &DragEvent) {
        if holds_files(event.data_transfer().as_ref()) {
            self.depth.update(|depth| *depth = (*depth - 1).max(0));
        }
    }

    pub(in crate::pages::compose) fn drop(self, event: &DragEvent) {
        self.depth.set(0);
        let Some(data) = event.data_transfer().filter(|data| holds_files(Some(data))) else { return };
        event.prevent_default();
        self.writing.take(all(data.files()));
    }

    /// Where they may be let fall; there while they are over the page.
    pub(in crate::pages::compose) fn place(self) -> AnyView {
        view! {
            <Show when=move || { self.depth.get() > 0 }>
                <div class="attach__drop" aria-hidden="true">
                    <p>{sized("download", "icon")}{t("compose-media-drop")}</p>
                </div>
            </Show>
        }
        .into_any()
    }
}

fn holds_files(data: Option<&DataTransfer>) -> bool {
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}
