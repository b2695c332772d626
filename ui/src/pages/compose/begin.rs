//! What a new draft begins with.

use crate::store;
use leptos::prelude::{With, WithUntracked};
use std::cell::Cell;
use trente_contract::compose::Draft;
use trente_contract::document::Inline;
use trente_contract::ids::{AccountKey, PersonId, PostId};
use trente_contract::person::Person;
use trente_contract::post::{Post, Visibility};
use trente_contract::reader::{Account, Counting, PostDefaults};
use trente_contract::waiting::Room;
use trente_text::{languages, mentions, plain};
use wasm_bindgen::JsCast;

/// An empty draft in the account's usual way of posting.
pub(super) fn empty(account: &Account, in_reply_to: Option<PostId>) -> Draft {
    // The window's own language is what the person chose, or only the nearest that there is: nobody writes in that.
    let chosen = WithUntracked::with_untracked(&store::state().settings, |settings| settings.language.clone());
    let system = With::with(&store::state().languages, |all| all.first().cloned());
    let likely = account.defaults.language.clone().or(system).or(chosen);
    let language = likely.and_then(|tag| languages::for_posts(&tag)).map(str::to_owned);
    Draft {
        key: new_key(),
        text: String::new(),
        warning: String::new(),
        visibility: account.defaults.visibility,
        language,
        in_reply_to,
        media: Vec::new(),
        sensitive: account.defaults.sensitive,
        poll: None,
        quotes: None,
        edits: None,
        quoting: None,
        parts: Vec::new(),
        local_only: false,
        markdown: false,
    }
}

thread_local! {
    static SUGGESTED: Cell<Option<String>> = const { Cell::new(None) };
}

/// Puts words into the composer, the next time that it opens for a post of its own.
pub(in crate::pages) fn suggest(text: String) {
    SUGGESTED.set(Some(text));
}

/// The draft with the words that were suggested: what was written before stays above them.
pub(super) fn with_suggestion(mut draft: Draft) -> Draft {
    if let Some(words) = SUGGESTED.take().filter(|words| !draft.text.contains(words.as_str())) {
        if !draft.text.trim().is_empty() {
            draft.text.push_str("\n\n");
        }
        draft.text.push_str(&words);
    }
    draft
}

/// The account that a waiting room will become, as far as it is known: what is written for it is kept as a draft.
pub(super) fn coming(room: &Room) -> Account {
    let handle = format!("{}@{}", room.name, room.server);
    // Where the sign-up goes on in the browser nobody knows the name yet.
    let known = !room.name.is_empty();
    let name = if known { room.name.clone() } else { room.server.clone() };
    let person = Person {
        id: PersonId(String::new()),
        handle: if known { handle.clone() } else { String::new() },
        name: vec![Inline::Text { text: name.clone() }],
        name_text: name,
        avatar: String::new(),
        avatar_still: String::new(),
        url: None,
        bot: false,
        locked: false,
    };
    let defaults = PostDefaults {
        visibility: Visibility::Public,
        language: None,
        sensitive: false,
        max_characters: 500,
        link_characters: 23,
        counting: Counting::default(),
    };
    Account {
        key: AccountKey(handle.to_ascii_lowercase()),
        server: room.server.clone(),
        person,
        expired: false,
        defaults,
    }
}

/// Makes an empty draft into an answer: names whom it answers, keeps the warning, and is seen by no more people than
/// what it answers.
pub(super) fn answer(draft: &mut Draft, post: &Post, account: &Account) {
    draft.text = mentions::reply_opening(post, &account.person.handle, domain(account));
    draft.warning = plain::plain_inlines(&post.warning);
    draft.visibility = narrower(draft.visibility, post.visibility);
}

/// The domain in handles of this account's server, which need not be the one it answers at.
fn domain(account: &Account) -> &str {
    account.person.handle.split_once('@').map_or(account.server.as_str(), |(_, domain)| domain)
}

pub(super) fn narrower(usual: Visibility, answered: Visibility) -> Visibility {
    let width = |visibility| match visibility {
        Visibility::Public => 3,
        Visibility::Unlisted => 2,
        Visibility::Private | Visibility::Other => 1,
        Visibility::Direct => 0,
    };
    // A kind that only the server knows cannot be sent: followers is the nearest.
    let answered = if answered == Visibility::Other { Visibility::Private } else { answered };
    if width(answered) < width(usual) { answered } else { usual }
}

/// A random UUID (version 4): names one draft and nothing else.
pub(super) fn new_key() -> String {
    let mut bytes = [0_u8; 16];
    random(&mut bytes);
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut key = String::with_capacity(36);
    for (at, byte) in bytes.into_iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            key.push('-');
        }
        for digit in [byte >> 4, byte & 0x0f] {
            key.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    key
}

fn random(bytes: &mut [u8; 16]) {
    let crypto = js_sys::Reflect::get(&js_sys::global(), &"crypto".into()).ok();
    let fill = crypto.as_ref().and_then(|crypto| js_sys::Reflect::get(crypto, &"getRandomValues".into()).ok());
    if let (Some(crypto), Some(Ok(fill))) = (crypto, fill.map(JsCast::dyn_into::<js_sys::Function>)) {
        let array = js_sys::Uint8Array::new_with_length(16);
        if fill.call1(&crypto, &array).is_ok() {
            array.copy_to(bytes);
            return;
        }
    }
    // Every webview we run in has crypto; a weaker name would still be one that no other draft here has.
    for byte in bytes {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to below 256")]
        let value = (js_sys::Math::random() * 256.0) as u8;
        *byte = value;
    }
}
