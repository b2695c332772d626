//! The whole of a post for ears: its name. What hides behind a warning or a filter stays hidden here, too.
//!
//! Until somebody chooses parts and their order it is what each language makes of it; then it is one sentence a part.

use crate::components::name;
use crate::ground::i18n::{Arg, Moment, t, t_args};
use crate::store::{self, posts::Shown, translation};
use leptos::prelude::{Get, With};
use trente_contract::post::{Filtered, Post, Visibility};
use trente_contract::settings::{SpokenOrder, SpokenPart};
use trente_text::plain::{plain, plain_inlines};

/// How much of a long text is read out; the rest is in the post.
const LONG: usize = 300;

pub(super) fn label(shown: &Shown, why: Option<&str>, filter: Option<&Filtered>) -> String {
    let state = store::state();
    let order = state.settings.with(|settings| settings.spoken.clone());
    shown.post.with(|post| {
        let told = Told { why, ..Told::of(shown, post, filter) };
        let sentences = if order.is_usual() { told.usual() } else { told.chosen(&order) };
        sentences.into_iter().filter(|sentence| !sentence.is_empty()).reduce(next).unwrap_or_default()
    })
}

/// Two sentences, one after the other.
fn next(said: String, more: String) -> String {
    t_args("post-said-next", &[("said", said.into()), ("more", more.into())])
}

/// What there is to say.
struct Told<'a> {
    post: &'a Post,
    /// The text, or what stands there instead; empty while a warning hides it.
    text: String,
    /// The warning, while the text is not open; also when it is, for who wants to hear it.
    warning: String,
    /// The text is open.
    open: bool,
    time: String,
    /// The reader's filter hides it.
    filtered: bool,
    why: Option<&'a str>,
}

impl<'a> Told<'a> {
    fn of(shown: &Shown, post: &'a Post, filter: Option<&Filtered>) -> Self {
        let now = store::state().now;
        let time = Moment::parse(&post.created_at).map(|moment| moment.spoken(now.get())).unwrap_or_default();
        if let Some(filter) = filter.filter(|_| !shown.unfiltered.get()) {
            let text = t_args("post-filtered", &[("title", filter.title.as_str().into())]);
            return Self { post, text, warning: String::new(), open: true, time, filtered: true, why: None };
        }
        let translated = translation::now(shown);
        let said = translated.as_deref().map(|translated| (&translated.warning, &translated.text));
        let (warning, text) = said.unwrap_or((&post.warning, &post.text));
        let open = post.warning.is_empty() || shown.open.get();
        let text = if open { cut(plain(text)) } else { String::new() };
        Self { post, text, warning: plain_inlines(warning), open, time, filtered: false, why: None }
    }

    /// As each language has it.
    fn usual(self) -> Vec<String> {
        let media = self.media();
        let text = if self.open { self.text } else { self.warning };
        let name = self.post.author.name_text.as_str();
        let whole = t_args("post-label", &[("name", name.into()), ("text", text.into()), ("time", self.time.into())]);
        vec![whole, media, self.why.unwrap_or_default().to_owned()]
    }

    /// As the person chose; never nothing.
    fn chosen(&self, order: &SpokenOrder) -> Vec<String> {
        let warns = order.said().any(|part| part == SpokenPart::Warning);
        let mut all: Vec<String> = order
            .said()
            .map(|part| match part {
                // Something has to tell why the text is not said.
                SpokenPart::Text if !self.open && !warns => self.part(SpokenPart::Warning),
                part => self.part(part),
            })
            .collect();
        if all.iter().all(String::is_empty) {
            all.push(self.part(SpokenPart::Author));
        }
        // That a filter hides it is said whatever was chosen.
        if self.filtered && order.said().all(|part| part != SpokenPart::Text) {
            all.push(self.text.clone());
        }
        all
    }

    fn part(&self, part: SpokenPart) -> String {
        match part {
            SpokenPart::Author => of("post-said-author", ("name", self.post.author.name_text.as_str().into())),
            SpokenPart::Handle => match name::handle(&self.post.author) {
                handle if handle.is_empty() => handle,
                handle => of("post-said-handle", ("handle", handle.into())),
            },
            SpokenPart::Warning if self.warning.is_empty() => String::new(),
            SpokenPart::Warning => of("post-said-warning", ("warning", self.warning.as_str().into())),
            SpokenPart::Text => self.text.clone(),
            SpokenPart::Time if self.time.is_empty() => String::new(),
            SpokenPart::Time => of("post-said-time", ("time", self.time.as_str().into())),
            SpokenPart::Media => self.media(),
            SpokenPart::Poll if self.filtered || self.post.poll.is_none() => String::new(),
            SpokenPart::Poll => t("post-said-poll"),
            SpokenPart::Counts => self.counts(),
            SpokenPart::Visibility => of("post-said-visibility", ("who", who(self.post.visibility).into())),
            SpokenPart::Why => self.why.map(|why| of("post-said-why", ("why", why.into()))).unwrap_or_default(),
        }
    }

    fn media(&self) -> String {
        match self.post.media.len() {
            0 => String::new(),
            _ if self.filtered => String::new(),
            count => of("post-label-media", ("count", count.into())),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion favourites")]
    fn counts(&self) -> String {
        let counts = self.post.counts;
        let told = [
            ("post-said-replies", counts.replies),
            ("post-said-boosts", counts.boosts),
            ("post-said-favourites", counts.favourites),
        ];
        let some = told.into_iter().filter_map(|(words, count)| Some((words, count.filter(|count| *count > 0)?)));
        some.map(|(words, count)| of(words, ("count", (count as f64).into()))).reduce(next).unwrap_or_default()
    }
}

fn of(words: &'static str, value: Arg<'_>) -> String {
    t_args(words, &[value])
}

/// As the message's forms are called.
fn who(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Public => "public",
        Visibility::Unlisted => "unlisted",
        Visibility::Private => "private",
        Visibility::Direct => "direct",
        Visibility::Other => "other",
    }
}

fn cut(text: String) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
