//! A folder of sentences that is tried as it is written, and which message says what.

use super::follow::follow;
use super::state;
use crate::ground::bridge::call;
use crate::ground::i18n;
use crate::ground::lasting::lasting;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use trente_contract::Fault;
use trente_contract::commands::{
    BeginLanguage, ChooseTranslation, CloseTranslation, OpenTranslation, WatchTranslation,
};
use trente_contract::translating::{Note, Translation, Watched};

thread_local! {
    static OPEN: RwSignal<Option<Translation>> = lasting(|| RwSignal::new(None));
    static POINTS: RwSignal<bool> = lasting(|| RwSignal::new(false));
    static FOLLOWED: Cell<bool> = const { Cell::new(false) };
}

/// The folder that is open; reactive.
pub fn open() -> RwSignal<Option<Translation>> {
    OPEN.with(|open| *open)
}

/// Whether pointing at a text tells which message it is; reactive.
pub fn points() -> RwSignal<bool> {
    POINTS.with(|points| *points)
}

/// Opens a folder.
///
/// # Errors
/// When it holds no sentences.
pub async fn open_folder(folder: String) -> Result<(), Fault> {
    begin_to_follow(call(OpenTranslation { folder }).await?);
    Ok(())
}

/// Lets the person choose a folder in the system's own dialog, called `title`, and opens it.
///
/// # Errors
/// When it holds no sentences.
pub async fn choose_folder(title: String) -> Result<(), Fault> {
    if let Some(told) = call(ChooseTranslation { title }).await? {
        begin_to_follow(told);
    }
    Ok(())
}

/// Begins a language in a folder of its own.
///
/// # Errors
/// When its name is none, or the folder cannot be made.
pub async fn begin_language(language: String) -> Result<(), Fault> {
    begin_to_follow(call(BeginLanguage { language }).await?);
    Ok(())
}

/// Trente speaks its own words again.
pub async fn close() {
    // The watching tells what follows from it.
    let _ = call(CloseTranslation {}).await;
}

/// Tells from now on which message a text is, or no longer.
pub fn point(on: bool) {
    i18n::note_messages(on);
    points().set(on);
    // What is on screen was said before anybody listened.
    rebuild();
}

/// What a translator wants to know of a message, or of an attribute of one.
pub fn note(message: &str) -> Option<Note> {
    let id = message.split('.').next().unwrap_or(message);
    open().with_untracked(|open| open.as_ref()?.notes.iter().find(|note| note.id == id).cloned())
}

fn begin_to_follow(told: Watched) {
    let seen = Some(told.version);
    take(told);
    if !FOLLOWED.replace(true) {
        spawn_local(follow(seen, |seen| WatchTranslation { seen }, |told| told.version, take));
    }
}

fn take(told: Watched) {
    let before = open().with_untracked(|open| open.as_ref().map(|open| (open.language.clone(), open.words.clone())));
    let now = told.translation.as_ref().map(|open| (open.language.clone(), open.words.clone()));
    open().set(told.translation);
    if before == now {
        return;
    }
    spawn_local(async move {
        if let Some((language, words)) = now {
            i18n::speak_these(&language, words);
        } else {
            let chosen = state().settings.with_untracked(|settings| settings.language.clone());
            let system = state().languages.get_untracked();
            i18n::speak(chosen.as_deref(), &system).await;
        }
        rebuild();
    });
}

fn rebuild() {
    router::rebuild();
    i18n::spoken().update(|turn| *turn += 1);
}
