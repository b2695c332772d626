//! Posts of a server that is not the reader's own: its ids and short names mean something there alone.

use trente_contract::document::{Block, Inline};
use trente_contract::post::{Entry, NoQuote, Post, Quote};

/// The same line without what only its own server understands. `domain` is that server's.
pub(crate) fn abroad(mut entry: Entry, domain: &str) -> Entry {
    of_post(&mut entry.post, domain);
    entry
}

/// The same of a post in a thread that is read there: which post it answers holds within the thread.
pub(crate) fn abroad_in_thread(mut post: Post, domain: &str) -> Post {
    let answers = post.in_reply_to.take();
    of_post(&mut post, domain);
    Post { in_reply_to: answers, ..post }
}

fn of_post(post: &mut Post, domain: &str) {
    post.in_reply_to = None;
    blocks(&mut post.text.blocks, domain);
    match &mut post.quote {
        Some(Quote::Shown { post }) => of_post(post, domain),
        Some(quote @ Quote::Known { .. }) => {
            *quote = Quote::Hidden { why: NoQuote::Unknown, post: None };
        }
        _ => {}
    }
}

fn blocks(all: &mut [Block], domain: &str) {
    for block in all {
        match block {
            Block::Paragraph { inlines: all, .. } | Block::Heading { inlines: all } => inlines(all, domain),
            Block::Quote { blocks: inner } => blocks(inner, domain),
            Block::List { items, .. } => items.iter_mut().for_each(|item| blocks(item, domain)),
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn inlines(all: &mut [Inline], domain: &str) {
    for inline in all {
        if let Inline::Mention { acct, id, .. } = inline {
            *id = None;
            if !acct.contains('@') {
                *acct = format!("{acct}@{domain}");
            }
        }
    }
}
