//! Commands that post and delete.

mod changing;
mod completion;
mod drafts;
mod emoji;
mod fit;
mod following;
mod guess;
mod length;
mod look;
mod outbox;
mod quoting;
mod redraft;
mod rules;
mod same;
mod scheduled;
mod sharing;
mod shelf;
mod shown;
mod taken;
mod tries;
mod uploads;

use crate::api::endpoints::statuses::{CreatePoll, CreateStatus, DeleteStatus};
use crate::api::entities::{MediaId, Status, StatusId, Visibility};
use crate::ground::{Asking, Ground};
use crate::session::{StoreError, TryRecord};
use crate::view;
use completion::Completion;
use emoji::Emojis;
use following::is_any_too_long;
pub(crate) use guess::language_of;
use look::{Looked, look};
use outbox::Outbox;
pub use sharing::{Shared, SharedFile};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use trente_contract::commands::{CreatePost, DeletePost, LookForPost, RulesOf};
use trente_contract::compose::{Draft, NewPoll, QuotePolicy, Rules};
use trente_contract::ids::AccountKey;
use trente_contract::post::{self, Post};
use trente_contract::{Fault, FaultCode};
use tries::{Posting, is_same, next_try};
use uploads::Uploads;

/// A post that is written with Markdown.
const MARKDOWN: &str = "text/markdown";
/// No post waits longer to learn what its server reads.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) struct Writing {
    ground: Arc<Ground>,
    /// What is sent in this run.
    posting: Posting,
    /// What goes along with it.
    pub(crate) uploads: Arc<Uploads>,
    /// What servers let one write, as they told in this run.
    rules: Mutex<HashMap<AccountKey, Rules>>,
    /// Whom and what words may mean.
    completion: Completion,
    emojis: Emojis,
    /// What waits to be sent.
    outbox: Outbox,
    /// Saves take turns in the order in which they came.
    saves: tokio::sync::Mutex<()>,
}

impl Writing {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        let uploads = Arc::new(Uploads::new(ground.clone()));
        uploads.sweep();
        let outbox = Outbox::new(ground.config.between_tries);
        Self {
            ground,
            posting: Posting::default(),
            uploads,
            rules: Mutex::default(),
            completion: Completion::default(),
            emojis: Emojis::default(),
            outbox,
            saves: tokio::sync::Mutex::default(),
        }
    }
}

impl Writing {
    pub(crate) async fn create_post(self: &Arc<Self>, request: CreatePost) -> Result<Post, Fault> {
        let CreatePost { account, draft } = request;
        let record = self.ground.store.account(&account).await?;
        let record = record.ok_or_else(|| Fault::new(FaultCode::LoggedOut, "create_post: no such account"))?;
        if draft.text.trim().is_empty() && draft.media.is_empty() {
            return Err(Fault::new(FaultCode::Empty, "create_post: no text"));
        }
        // A second call waits for what the first one brings.
        let turn = self.posting.turn(&draft.key);
        let _turn = turn.lock().await;
        if let Some(post) = self.posting.post(&draft.key) {
            return Ok(post);
        }
        if draft.edits.is_some() {
            return self.change_post(&account, &draft, record.limits).await;
        }
        self.settle_owed(&account, &draft.key).await?;
        // A full disk keeps nobody from posting: the window has the text, and the server may have it in a moment.
        let kept = self.ground.store.keep_draft(&account, &draft).await;
        self.outbox.version.grow();
        if let Err(error) = &kept {
            tracing::warn!(%error, "a draft could not be kept before it is sent");
        }
        if is_any_too_long(&draft, record.limits) {
            return Err(Fault::new(FaultCode::TooLong, "create_post: more than the server takes"));
        }
        let asking = self.ground.ask_as_account(&account).await?;
        let tried = self.ground.store.tried(&account, &draft.key).await?.or_else(|| self.posting.tried(&draft.key));
        if let Some(tried) = &tried {
            // What belongs to a post is no longer among what can be attached: this comes before it is looked for.
            let ids = self.uploads.ids(&account, &draft.media).await?;
            match look(self, &asking, tried).await? {
                Looked::Found(status) if is_same(tried, &draft, ids.as_deref()) => {
                    return Ok(posted(self, &asking, &account, &draft, &status).await);
                }
                Looked::Found(_) => return Err(unclear(FaultCode::PostedBefore, &asking)),
                Looked::Scheduled(_) => return Err(unclear(FaultCode::ScheduledBefore, &asking)),
                Looked::Missing if tries::is_remembered(tried, self.ground.http.now()) => {}
                Looked::Missing | Looked::Unclear => return Err(unclear(FaultCode::MaybePosted, &asking)),
            }
        }
        let media = self.uploads.settle(&asking, &account, &draft.media).await?;
        let kind = self.kind_of(&account, &draft).await;
        let next = next_try(tried.as_ref(), &draft, &media, self.ground.http.now());
        self.posting.note(&draft.key, Some(next.clone()));
        // What cannot be written down cannot be looked for after a restart; within this run it can.
        if let Err(error) = self.ground.store.note_try(&account, &draft.key, &next).await {
            tracing::warn!(%error, "what is about to be sent could not be noted");
        }
        let in_reply_to = draft.in_reply_to.as_ref().map(StatusId::from);
        let quoting = draft.quoting.as_ref().map(StatusId::from);
        match asking.client.send(&asked(&draft, &next, (in_reply_to.as_ref(), quoting.as_ref()), (&media, kind))).await
        {
            Ok(status) => Ok(posted(self, &asking, &account, &draft, &status).await),
            Err(error) if error.may_be_done() => {
                tracing::debug!(%error, "whether a post is out is not known");
                Err(Fault { detail: error.to_string(), ..unclear(FaultCode::MaybePosted, &asking) })
            }
            Err(error) => {
                // An earlier try of the same text may still have arrived.
                if tried.is_none_or(|tried| !is_same(&tried, &draft, Some(&media))) {
                    self.posting.note(&draft.key, None);
                    let forgotten = self.ground.store.forget_try(&account, &draft.key).await;
                    if let Err(error) = forgotten {
                        tracing::warn!(%error, "a try that was refused stays noted");
                    }
                }
                let fault = self.ground.fault(&asking, error).await;
                // Now the window has the only copy of the text.
                Err(match kept {
                    Err(error) => not_kept(fault, &error),
                    Ok(_) => fault,
                })
            }
        }
    }

    pub(crate) async fn look_for_post(self: &Arc<Self>, request: LookForPost) -> Result<Option<Post>, Fault> {
        let LookForPost { account, draft } = request;
        let turn = self.posting.turn(&draft.key);
        let _turn = turn.lock().await;
        if let Some(post) = self.posting.post(&draft.key) {
            return Ok(Some(post));
        }
        if draft.edits.is_some() {
            return self.look_for_change(&account, &draft).await;
        }
        let asking = self.ground.ask_as_account(&account).await?;
        let tried = self.ground.store.tried(&account, &draft.key).await?.or_else(|| self.posting.tried(&draft.key));
        let Some(tried) = tried else { return Ok(None) };
        let ids = self.uploads.ids(&account, &draft.media).await?;
        match look(self, &asking, &tried).await? {
            Looked::Found(status) if is_same(&tried, &draft, ids.as_deref()) => {
                Ok(Some(posted(self, &asking, &account, &draft, &status).await))
            }
            // What was changed since is not thrown away.
            Looked::Found(_) => Err(unclear(FaultCode::PostedBefore, &asking)),
            Looked::Scheduled(_) => Err(unclear(FaultCode::ScheduledBefore, &asking)),
            Looked::Missing => Ok(None),
            Looked::Unclear => Err(unclear(FaultCode::MaybePosted, &asking)),
        }
    }

    pub(crate) async fn delete_post(&self, request: DeletePost) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.send(&DeleteStatus { id: &StatusId::from(&request.id) }).await {
            Ok(_) => {}
            Err(error) if matches!(error.status(), Some(404 | 410)) => {}
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        }
        self.ground.post_deleted(&asking, &StatusId::from(&request.id)).await;
        Ok(())
    }
}

impl Writing {
    /// The type in which a draft is written. None leaves it to the server: only one that reads Markdown is told that it is none, or it
    /// would read a text as the account usually writes. What it reads is asked once a run, and a post goes out where nobody tells.
    async fn kind_of(&self, account: &AccountKey, draft: &Draft) -> Option<&'static str> {
        if draft.markdown {
            return Some(MARKDOWN);
        }
        let asked = self.rules(RulesOf { account: account.clone() });
        let told = tokio::time::timeout(PATIENCE, asked).await;
        let reads_it = told.is_ok_and(|told| told.is_ok_and(|rules| rules.markdown));
        reads_it.then_some("text/plain")
    }

    /// An account was logged out.
    pub(crate) async fn forget_account(&self, account: &AccountKey) {
        self.uploads.forget_account(account).await;
        self.outbox.forget_account(account);
        self.completion.forget(Some(account));
        self.emojis.forget(Some(account));
    }

    /// What was read is forgotten, and with it whom one may mean.
    pub(crate) fn forget_reading(&self) {
        self.completion.forget(None);
        self.emojis.forget(None);
    }
}

/// The server has it.
async fn posted(writing: &Writing, asking: &Asking, account: &AccountKey, draft: &Draft, status: &Status) -> Post {
    let key = &draft.key;
    let post = view::post(status.shown(), &writing.ground.view(asking));
    writing.posting.keep(key, post.clone());
    writing.wrote_to(account, &post.mentions);
    let files = writing.ground.store.files_of(account, key).await.unwrap_or_default();
    writing.go_on(account, draft, &post.id).await;
    writing.outbox.version.grow();
    writing.uploads.let_go(account, files).await;
    post
}

fn unclear(code: FaultCode, asking: &Asking) -> Fault {
    Fault::new(code, "create_post: an earlier try").at(asking.client.origin().domain())
}

fn asked<'a>(
    draft: &'a Draft,
    next: &'a TryRecord,
    (in_reply_to, quoting): (Option<&'a StatusId>, Option<&'a StatusId>),
    (media_ids, content_type): (&'a [MediaId], Option<&'static str>),
) -> CreateStatus<'a> {
    CreateStatus {
        status: &draft.text,
        visibility: visibility(draft.visibility),
        language: draft.language.as_deref(),
        spoiler_text: &draft.warning,
        sensitive: draft.sensitive && !media_ids.is_empty(),
        in_reply_to_id: in_reply_to,
        media_ids,
        poll: draft.poll.as_ref().filter(|poll| !poll.is_blank()).map(poll),
        quote_approval_policy: may_be_quoted(draft).map(QuotePolicy::as_str),
        quoted_status_id: quoting,
        local_only: draft.local_only,
        content_type,
        idempotency_key: &next.name,
    }
}

/// The text is neither out nor kept here: that comes before why it is not out, which is still told as the server's words.
fn not_kept(fault: Fault, error: &StoreError) -> Fault {
    let detail = format!("{} ({}); the draft is not kept: {error}", fault.detail, fault.code.as_str());
    Fault { code: FaultCode::NotKept, detail, ..fault }
}

fn poll(poll: &NewPoll) -> CreatePoll<'_> {
    CreatePoll { options: poll.answers().collect(), multiple: poll.multiple, expires_in: poll.seconds }
}

/// Who may quote it, where that is for its author to say: what not everyone sees is quoted by nobody else.
fn may_be_quoted(draft: &Draft) -> Option<QuotePolicy> {
    draft.quotes.filter(|_| matches!(draft.visibility, post::Visibility::Public | post::Visibility::Unlisted))
}

/// None leaves it to the account's default.
fn visibility(wanted: post::Visibility) -> Option<Visibility> {
    match wanted {
        post::Visibility::Public => Some(Visibility::Public),
        post::Visibility::Unlisted => Some(Visibility::Unlisted),
        post::Visibility::Private => Some(Visibility::Private),
        post::Visibility::Direct => Some(Visibility::Direct),
        post::Visibility::Other => None,
    }
}
