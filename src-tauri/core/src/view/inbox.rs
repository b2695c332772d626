//! What is held back, what becomes of it, and private conversations.

use super::context::ViewContext;
use super::notice::first_words;
use super::person::person;
use super::post::post;
use crate::api::entities::{Conversation, NotificationPolicy, NotificationRequest, PolicyValue};
use crate::api::written;
use trente_contract::notification::{self, Held, Policy, Sort, Treatment};

/// The most people that are shown of a conversation.
const PEOPLE: usize = 32;

/// What is held back of one person.
pub fn held(request: &NotificationRequest, context: &ViewContext) -> Held {
    let post = request.last_status.as_ref().map(|status| post(status, context));
    Held {
        id: request.id.to_string().into(),
        person: person(&request.account, context),
        count: request.notifications_count.map_or(1, |count| u32::try_from(count).unwrap_or(u32::MAX)),
        excerpt: post.as_ref().map(first_words).unwrap_or_default(),
        at: written(&request.updated_at).unwrap_or_default(),
    }
}

/// A private conversation; none when its last post is gone: there is nothing to open.
pub fn conversation(of: &Conversation, context: &ViewContext) -> Option<notification::Conversation> {
    let last = post(of.last_status.as_ref()?, context);
    Some(notification::Conversation {
        id: of.id.to_string().into(),
        people: of.accounts.iter().take(PEOPLE).map(|account| person(account, context)).collect(),
        own: last.mine.author,
        excerpt: first_words(&last),
        at: last.created_at.clone(),
        last: last.id,
        unread: of.unread,
    })
}

/// What the reader chose for strangers.
pub fn policy(policy: &NotificationPolicy) -> Policy {
    let sorts = [
        (Sort::NotFollowed, &policy.for_not_following),
        (Sort::NotFollowers, &policy.for_not_followers),
        (Sort::New, &policy.for_new_accounts),
        (Sort::Private, &policy.for_private_mentions),
        (Sort::Limited, &policy.for_limited_accounts),
    ];
    let told = |(sort, value): (Sort, &Option<PolicyValue>)| Some((sort, treatment(value.as_ref()?)));
    let held = policy.summary.as_ref().and_then(|summary| summary.pending_requests_count);
    Policy {
        choices: sorts.into_iter().filter_map(told).collect(),
        held: held.map_or(0, |held| u32::try_from(held).unwrap_or(u32::MAX)),
    }
}

fn treatment(value: &PolicyValue) -> Treatment {
    match value {
        PolicyValue::Accept => Treatment::Accept,
        PolicyValue::Drop => Treatment::Drop,
        // Whatever a newer server does with them, it is not shown at once.
        _ => Treatment::Hold,
    }
}
