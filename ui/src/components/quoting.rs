//! Boosting and quoting: one menu, and why a post cannot be quoted.

use super::menu;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::posts::{self, Act, Shown};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::post::{MayQuote, Post, Visibility};
use trente_contract::reader::Reader;

/// The reader's server says whether the post may be quoted: where it does not, nothing is offered.
pub fn is_told(shown: &Shown) -> bool {
    let member = matches!(shown.reader, Reader::Account { .. });
    member && shown.post.with_untracked(|post| post.may_quote != MayQuote::Untold)
}

/// What can be done; `closed` when it cannot be boosted.
pub fn items(shown: &Arc<Shown>, closed: bool) -> Vec<menu::Item> {
    let (boosted, on) = (Arc::clone(shown), untrack(|| posts::is_on(shown, Act::Boost)));
    let boost = menu::Item::new("boost", t("post-boost"), move || {
        if closed {
            status::toast(t("post-boost-private"));
        } else {
            posts::toggle(&boosted, Act::Boost);
        }
    });
    vec![boost.switched(on), shown.post.with_untracked(quote)]
}

fn quote(post: &Post) -> menu::Item {
    let id = post.id.clone();
    match why_not(post) {
        Some(why) => {
            let said = why.clone();
            menu::Item::new("quote", t("post-quote-it"), move || status::toast(said.clone())).line(why)
        }
        None => {
            let item = menu::Item::new("quote", t("post-quote-it"), move || router::go(Route::Quote(id.clone())));
            let asks = post.may_quote == MayQuote::OnceAgreed;
            if asks { item.line(t("post-quote-asks")) } else { item }
        }
    }
}

/// Why it cannot be quoted, in one sentence.
fn why_not(post: &Post) -> Option<String> {
    let name = [("name", post.author.name_text.as_str().into())];
    let closed = matches!(post.visibility, Visibility::Private | Visibility::Direct) && !post.mine.author;
    match post.may_quote {
        MayQuote::AtOnce | MayQuote::OnceAgreed => None,
        _ if closed || post.visibility == Visibility::Direct => Some(t("post-quote-no-private")),
        MayQuote::FollowersOnly => Some(t_args("post-quote-no-followers", &name)),
        MayQuote::Nobody | MayQuote::Untold => Some(t_args("post-quote-no", &name)),
    }
}
