//! People.

use super::context::{ViewContext, web};
use crate::api::entities::{Account, Relationship};
use crate::api::{day, written};
use crate::html;
use trente_contract::document::Inline;
use trente_contract::people::ListedPerson;
use trente_contract::person::{self, Standing};
use trente_contract::reading::{Suggested, SuggestedWhy};

/// How many letters of a biography stand beside a person who is suggested.
const FIRST_WORDS: usize = 160;

/// What stands above a post.
pub fn person(account: &Account, context: &ViewContext) -> person::Person {
    let name = name(account, context);
    let moving = context.picture(&account.avatar);
    let still = context.picture(&account.avatar_static);
    let avatar = moving.or_else(|| still.clone()).unwrap_or_default();
    person::Person {
        id: account.id.clone().into(),
        handle: context.handle(&account.acct, &account.username),
        name_text: html::inline_text(&name),
        name,
        avatar_still: still.unwrap_or_else(|| avatar.clone()),
        avatar,
        url: web(account.url.as_deref()),
        bot: account.bot,
        locked: account.locked,
    }
}

/// A person's page. The relationship is left out where it means nothing: for guests and for oneself.
pub fn profile(account: &Account, relationship: Option<&Relationship>, context: &ViewContext) -> person::Profile {
    // Whoever opened this page tapped on them.
    let context = &context.clone().tapped();
    let mut emojis = context.emojis(&account.emojis);
    let bio = context.document(&account.note, &emojis);
    let field = |field: &crate::api::entities::Field| person::Field {
        name: html::inlines(&field.name, &emojis),
        value: context.document(&field.value, &emojis),
        verified_at: field.verified_at.as_deref().and_then(day),
    };
    let fields = account.fields.iter().map(field).collect();
    let used = html::emoji_names(&bio);
    emojis.retain(|emoji| used.contains(emoji.shortcode.as_str()));
    let relationship = relationship.filter(|_| !context.is_own(account.id.as_str()));
    person::Profile {
        person: person(account, context),
        bio,
        header: header(account, context),
        fields,
        emojis,
        posts_count: account.statuses_count,
        following_count: account.following_count,
        followers_count: account.followers_count,
        joined: account.created_at.as_deref().and_then(day),
        relationship: relationship.map(self::relationship),
        standing: standing(account),
        hides_lists: account.hide_collections.unwrap_or_default(),
        note: relationship.map(|stand| html::shorten(stand.note.clone(), html::PROSE)).unwrap_or_default(),
        muted_until: relationship.and_then(|stand| stand.muting_expires_at.as_deref()).and_then(written),
        moved_to: account.moved.as_deref().map(|moved| context.handle(&moved.acct, &moved.username)),
        remote: context.is_remote(account),
    }
}

/// Somebody to follow, with the first words of their biography.
pub fn suggested(account: &Account, why: SuggestedWhy, context: &ViewContext) -> Suggested {
    Suggested { person: person(account, context), bio: first_words(account), why }
}

/// The first words of a biography.
fn first_words(account: &Account) -> String {
    let words = html::tidy(&html::plain_text(&account.note), html::LABEL);
    let mut bio: String = words.chars().take(FIRST_WORDS).collect();
    if bio.len() < words.len() {
        // Not in the middle of a word, where there are words.
        bio.truncate(bio.rfind(' ').unwrap_or(bio.len()));
        bio.push('…');
    }
    bio
}

/// How the reader stands to a person.
pub fn relationship(relationship: &Relationship) -> person::Relationship {
    person::Relationship {
        following: relationship.following,
        requested: relationship.requested,
        followed_by: relationship.followed_by,
        muting: relationship.muting,
        muting_notifications: relationship.muting_notifications,
        blocking: relationship.blocking,
        blocked_by: relationship.blocked_by,
        server_blocked: relationship.domain_blocking,
        notifying: relationship.notifying,
        showing_boosts: relationship.showing_reblogs,
        featured: relationship.endorsed,
    }
}

/// A line of a list of people.
pub fn listed(account: &Account, stand: Option<&Relationship>, context: &ViewContext) -> ListedPerson {
    let relationship = stand.filter(|_| !context.is_own(account.id.as_str())).map(relationship);
    ListedPerson { person: person(account, context), bio: first_words(account), relationship }
}

/// How an account stands. What says most comes first.
fn standing(account: &Account) -> Standing {
    match account {
        Account { suspended: true, .. } => Standing::Suspended,
        Account { memorial: true, .. } => Standing::Memorial,
        Account { limited: true, .. } => Standing::Limited,
        _ => Standing::Usual,
    }
}

/// The display name, or the user name where it would show nothing.
fn name(account: &Account, context: &ViewContext) -> Vec<Inline> {
    let name = html::inlines(&account.display_name, &context.emojis(&account.emojis));
    if name.iter().any(shows) {
        return name;
    }
    let username = [&account.username, &account.acct].map(|name| html::inlines(name, &[]));
    let username = username.into_iter().find(|name| name.iter().any(shows));
    // No server gives an account without any name; its id is better than nothing to press on.
    username.unwrap_or_else(|| vec![Inline::Text { text: html::tidy(account.id.as_str(), html::LABEL) }])
}

/// False for names of nothing but white space and letters that have no shape: they could not be seen or pressed.
fn shows(run: &Inline) -> bool {
    match run {
        Inline::Text { text } => text.chars().any(|letter| !letter.is_whitespace() && !is_shapeless(letter)),
        _ => true,
    }
}

/// Unicode's Default_Ignorable_Code_Point, and the empty Braille pattern.
fn is_shapeless(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The wide picture; Mastodon gives an address of a placeholder to those who have none.
fn header(account: &Account, context: &ViewContext) -> Option<String> {
    let header = [&account.header, &account.header_static].into_iter().find(|header| !header.is_empty())?;
    if header.ends_with("/missing.png") { None } else { context.picture(header) }
}
