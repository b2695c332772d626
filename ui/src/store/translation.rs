//! Posts in the reader's language, translated by whom their server asks for that.

use super::posts::{Shown, Translation};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use crate::ground::lasting::lasting;
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;
use trente_contract::commands::{FindServer, Translate};
use trente_contract::post::{Post, Visibility};
use trente_contract::reader::Reader;
use trente_contract::thread::Translated;
use trente_text::languages::primary;
use trente_text::plain::plain_inlines;

thread_local! {
    /// Which servers translate, as far as they were asked.
    static SERVERS: RefCell<HashMap<String, RwSignal<bool>>> = RefCell::new(HashMap::new());
}

/// The language of a post that the reader may want translated, and whether their server does that (reactive); none for posts in
/// one of their languages, for what not everyone may read, and for guests.
pub fn offered(shown: &Shown, post: &Post) -> Option<(String, RwSignal<bool>)> {
    let Reader::Account { .. } = shown.reader else { return None };
    let open = matches!(post.visibility, Visibility::Public | Visibility::Unlisted);
    let says = !post.text.blocks.is_empty() || !post.warning.is_empty() || post.poll.is_some();
    let language = post.language.clone().filter(|_| open && says && !post.mine.author)?;
    let written = primary(&language).filter(|written| !is_no_language(written))?;
    let state = super::state();
    let own = state.settings.with_untracked(|settings| settings.language.clone());
    let reads = state.languages.with_untracked(|all| {
        own.iter().chain(all).chain([&i18n::language()]).any(|tag| primary(tag).as_deref() == Some(written.as_str()))
    });
    let server = untrack(|| state.server());
    (!reads).then(|| (language, translates(&server)))
}

/// Codes for "undetermined", "none", "several" and "unknown".
fn is_no_language(code: &str) -> bool {
    matches!(code, "und" | "zxx" | "mul" | "mis")
}

/// Whether a server translates; asked once a run, and again after a failure.
fn translates(server: &str) -> RwSignal<bool> {
    if let Some(known) = SERVERS.with_borrow(|all| all.get(server).copied()) {
        return known;
    }
    let does = lasting(|| RwSignal::new(false));
    SERVERS.with_borrow_mut(|all| all.insert(server.to_owned(), does));
    let server = server.to_owned();
    spawn_local(async move {
        match call(FindServer { typed: server.clone() }).await {
            Ok(found) => does.set(found.translates),
            Err(_) => {
                SERVERS.with_borrow_mut(|all| all.remove(&server));
            }
        }
    });
    does
}

/// Translates, or shows what was translated before; the original when the translation stands there.
pub fn turn(shown: &Arc<Shown>) {
    let Reader::Account { account } = shown.reader.clone() else { return };
    let now = shown.translation.get_untracked();
    if now.asking {
        return;
    }
    if now.kept.is_some() {
        shown.translation.update(|it| it.shown = !it.shown);
        return;
    }
    shown.translation.update(|it| it.asking = true);
    let shown = Arc::clone(shown);
    spawn_local(async move {
        match call(Translate { account, id: shown.id.clone(), language: i18n::language() }).await {
            Ok(translated) => {
                let kept = Some(Arc::new(translated));
                shown.translation.set(Translation { kept, shown: true, asking: false });
                status::say(t("post-translated-said"));
            }
            Err(fault) => {
                shown.translation.set(Translation::default());
                status::toast_bad(i18n::next(&t("post-translate-failed"), &i18n::fault(&fault).what));
            }
        }
    });
}

/// The translation that stands in the post's place, if one does; reactive.
pub fn now(shown: &Shown) -> Option<Arc<Translated>> {
    shown.translation.with(|it| it.kept.clone().filter(|_| it.shown))
}

/// The post as its translation says it. What was not translated stays as it was.
pub fn applied(post: &Post, translated: &Translated) -> Post {
    let mut post = post.clone();
    if !translated.text.blocks.is_empty() {
        post.text = translated.text.clone();
    }
    if !translated.warning.is_empty() {
        post.warning.clone_from(&translated.warning);
    }
    post.language.clone_from(&translated.language);
    for media in &mut post.media {
        if let Some((_, alt)) = translated.alts.iter().find(|(id, _)| *id == media.id) {
            media.alt = Some(alt.clone());
        }
    }
    if let Some(poll) = &mut post.poll
        && poll.options.len() == translated.poll.len()
    {
        for (option, title) in poll.options.iter_mut().zip(&translated.poll) {
            option.title_text = plain_inlines(title);
            option.title.clone_from(title);
        }
    }
    post
}
