//! Posts.

use super::context::{ViewContext, line, web};
use super::filter::filtered;
use super::quoting::{may_quote, own_quotes};
use super::{card, media, person, poll};
use crate::api::entities::{QuoteState, Status, Visibility};
use crate::api::written;
use crate::html::{self, HtmlContext};
use trente_contract::document::{Document, Emoji};
use trente_contract::ids::PostId;
use trente_contract::post::{self, Counts, Entry, Mine, NoQuote, Post, Quote, ReplyTo};

/// A line of a timeline.
pub fn entry(status: &Status, context: &ViewContext) -> Entry {
    let boosted_by = status.reblog.as_ref().map(|_| person(&status.account, context));
    // Filters can name the boost as well as the post.
    let post = Post { filtered: filtered(status, context), ..post(status, context) };
    Entry { id: status.id.clone().into(), post, boosted_by, because: None, at: None }
}

/// A post, with what it quotes; of a boost, the boosted post.
pub fn post(status: &Status, context: &ViewContext) -> Post {
    let status = status.shown();
    let mut post = bare(status, status.quote.is_some(), context);
    post.quote = status.quote.as_deref().map(|quote| match (&quote.state, &quote.quoted_status) {
        (QuoteState::Accepted, Some(quoted)) => {
            // The quoted post's own quote is left out, so its line for older apps stays.
            Quote::Shown { post: Box::new(bare(quoted.shown(), false, context)) }
        }
        (QuoteState::Accepted, None) => match &quote.quoted_status_id {
            Some(id) => Quote::Known { id: id.clone().into() },
            None => Quote::Hidden { why: NoQuote::Unknown, post: None },
        },
        (QuoteState::Pending, _) => Quote::Pending,
        (state, quoted) => hidden(state, quoted.as_deref(), context),
    });
    post
}

/// Why a quoted post is not shown. What the reader themselves shut out they may ask for; what others withhold stays away even
/// when a server sends it along.
fn hidden(state: &QuoteState, quoted: Option<&Status>, context: &ViewContext) -> Quote {
    let why = match state {
        QuoteState::Rejected => NoQuote::Rejected,
        QuoteState::Revoked => NoQuote::Revoked,
        QuoteState::Deleted => NoQuote::Deleted,
        QuoteState::Unauthorized => NoQuote::Unauthorized,
        QuoteState::BlockedAccount => NoQuote::BlockedPerson,
        QuoteState::BlockedDomain => NoQuote::BlockedServer,
        QuoteState::MutedAccount => NoQuote::Muted,
        _ => NoQuote::Unknown,
    };
    let own = matches!(why, NoQuote::BlockedPerson | NoQuote::BlockedServer | NoQuote::Muted);
    let post = quoted.filter(|_| own).map(|quoted| Box::new(bare(quoted.shown(), false, context)));
    Quote::Hidden { why, post }
}

/// Who can see a post.
pub fn visibility(visibility: Visibility) -> post::Visibility {
    match visibility {
        Visibility::Public => post::Visibility::Public,
        Visibility::Unlisted => post::Visibility::Unlisted,
        Visibility::Private => post::Visibility::Private,
        Visibility::Direct => post::Visibility::Direct,
        _ => post::Visibility::Other,
    }
}

/// A post without what it quotes; `quotes` when that is shown with it.
fn bare(status: &Status, quotes: bool, context: &ViewContext) -> Post {
    let emojis = context.emojis(&status.emojis);
    Post {
        id: status.id.clone().into(),
        author: person(&status.account, context),
        created_at: written(&status.created_at).unwrap_or_default(),
        edited_at: status.edited_at.as_deref().and_then(written),
        text: text(status, quotes, &emojis, context),
        language: status.language.clone(),
        warning: html::long_inlines(&status.spoiler_text, &emojis),
        sensitive: status.sensitive,
        visibility: visibility(status.visibility.clone()),
        media: status.media_attachments.iter().map(|attachment| media(attachment, context)).collect(),
        poll: status.poll.as_ref().map(|of| poll(of, &status.emojis, context)),
        card: status.card.as_ref().and_then(|of| card(of, context)),
        quote: None,
        may_quote: may_quote(status),
        quotes: own_quotes(status, context),
        in_reply_to: status.in_reply_to_id.clone().map(|id| reply_to(id.into(), status, context)),
        mentions: mentions(status, context),
        url: web(status.url.as_deref()),
        counts: Counts {
            replies: status.replies_count,
            boosts: status.reblogs_count,
            favourites: status.favourites_count,
        },
        mine: Mine {
            favourited: status.favourited.unwrap_or_default(),
            boosted: status.reblogged.unwrap_or_default(),
            bookmarked: status.bookmarked.unwrap_or_default(),
            author: context.is_own(status.account.id.as_str()),
            pinned: status.pinned.unwrap_or_default(),
        },
        app: status.application.as_ref().and_then(|app| line(&app.name)),
        filtered: filtered(status, context),
    }
}

pub(super) fn text(status: &Status, quotes: bool, emojis: &[Emoji], context: &ViewContext) -> Document {
    let accts: Vec<String> =
        status.mentions.iter().map(|mention| context.acct(&mention.acct, &mention.username)).collect();
    let mentions: Vec<html::Mention<'_>> = (status.mentions.iter().zip(&accts))
        .map(|(mention, acct)| html::Mention { url: &mention.url, acct, id: mention.id.as_str() })
        .collect();
    let tags: Vec<&str> = status.tags.iter().map(|tag| tag.name.as_str()).collect();
    let language = status.language.as_deref();
    let domain = context.domain();
    html::parse(
        &status.content,
        &HtmlContext { domain, language, mentions: &mentions, tags: &tags, emojis, quote: quotes },
    )
}

fn reply_to(id: PostId, status: &Status, context: &ViewContext) -> ReplyTo {
    let to = status.in_reply_to_account_id.as_ref();
    let named = to.and_then(|to| status.mentions.iter().find(|mention| mention.id == *to));
    let handle = match named {
        Some(mention) => Some(context.handle(&mention.acct, &mention.username)).filter(|handle| !handle.is_empty()),
        None if to == Some(&status.account.id) => Some(context.handle(&status.account.acct, &status.account.username)),
        None => None,
    };
    ReplyTo { id, handle }
}

/// Whom a post is sent to, each once.
fn mentions(status: &Status, context: &ViewContext) -> Vec<String> {
    let mut all: Vec<String> = Vec::with_capacity(status.mentions.len());
    for mention in &status.mentions {
        let handle = context.handle(&mention.acct, &mention.username);
        if !handle.is_empty() && !all.contains(&handle) {
            all.push(handle);
        }
    }
    all
}
