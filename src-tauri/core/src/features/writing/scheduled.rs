//! Posts that the server sends later: handing them over, changing their time, taking them back.

use super::length::is_too_long;
use super::look::{Looked, look};
use super::taken::taken_file;
use super::tries::{is_remembered, next_scheduled};
use super::{MARKDOWN, Writing, asked, not_kept, unclear};
use crate::api::endpoints::scheduled_statuses::{
    DeleteScheduled, GetScheduled, ListScheduled as List, ScheduleStatus, UpdateScheduled,
};
use crate::api::entities::{EntityId, ScheduledStatus, StatusId};
use crate::ground::id::new_key;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use trente_contract::commands::{ListScheduled, Reschedule, SchedulePost, Unschedule};
use trente_contract::compose::{Draft, NewPoll, SOONEST, Scheduled};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::page::Page;
use trente_contract::post::Visibility;
use trente_contract::{Fault, FaultCode};

impl Writing {
    pub(crate) async fn schedule_post(self: &Arc<Self>, request: SchedulePost) -> Result<Scheduled, Fault> {
        let SchedulePost { account, draft, at } = request;
        let record = self.ground.store.account(&account).await?;
        let record = record.ok_or_else(|| Fault::new(FaultCode::LoggedOut, "schedule_post: no such account"))?;
        if draft.text.trim().is_empty() && draft.media.is_empty() {
            return Err(Fault::new(FaultCode::Empty, "schedule_post: no text"));
        }
        if draft.edits.is_some() {
            return Err(Fault::new(FaultCode::Bug, "schedule_post: a change of a post is made at once"));
        }
        if draft.following().next().is_some() {
            return Err(Fault::new(FaultCode::Bug, "schedule_post: servers keep single posts, no threads"));
        }
        let now = self.ground.http.now();
        let at = moment(&at, now)?;
        let turn = self.posting.turn(&draft.key);
        let _turn = turn.lock().await;
        if self.posting.is_done(&draft.key) {
            return Err(Fault::new(FaultCode::ScheduledBefore, "schedule_post: it is there"));
        }
        let kept = self.ground.store.keep_draft(&account, &draft).await;
        if let Err(error) = &kept {
            tracing::warn!(%error, "a draft could not be kept before it is scheduled");
        }
        self.outbox.version.grow();
        if is_too_long(&draft.text, &draft.warning, record.limits) {
            return Err(Fault::new(FaultCode::TooLong, "schedule_post: more than the server takes"));
        }
        let asking = self.ground.ask_as_account(&account).await?;
        let tried = self.ground.store.tried(&account, &draft.key).await?.or_else(|| self.posting.tried(&draft.key));
        if let Some(tried) = &tried {
            match look(self, &asking, tried).await? {
                Looked::Found(_) => return Err(unclear(FaultCode::PostedBefore, &asking)),
                Looked::Scheduled(found) if tried.scheduled_at.as_deref() == Some(at.as_str()) => {
                    let media = self.uploads.ids(&account, &draft.media).await?;
                    if super::tries::says_the_same(tried, &draft, media.as_deref()) {
                        return Ok(self.scheduled(&account, &draft.key, &found).await);
                    }
                    return Err(unclear(FaultCode::ScheduledBefore, &asking));
                }
                Looked::Scheduled(_) => return Err(unclear(FaultCode::ScheduledBefore, &asking)),
                Looked::Missing if is_remembered(tried, now) => {}
                Looked::Missing | Looked::Unclear => return Err(unclear(FaultCode::MaybeScheduled, &asking)),
            }
        }
        let media = self.uploads.settle(&asking, &account, &draft.media).await?;
        let kind = self.kind_of(&account, &draft).await;
        let next = next_scheduled(tried.as_ref(), &draft, &media, &at, now);
        self.posting.note(&draft.key, Some(next.clone()));
        if let Err(error) = self.ground.store.note_try(&account, &draft.key, &next).await {
            tracing::warn!(%error, "what is about to be scheduled could not be noted");
        }
        let in_reply_to = draft.in_reply_to.as_ref().map(StatusId::from);
        let quoting = draft.quoting.as_ref().map(StatusId::from);
        let post = asked(&draft, &next, (in_reply_to.as_ref(), quoting.as_ref()), (&media, kind));
        match asking.client.send(&ScheduleStatus { post, scheduled_at: &at }).await {
            Ok(status) => Ok(self.scheduled(&account, &draft.key, &status).await),
            Err(error) if error.may_be_done() => {
                tracing::debug!(%error, "whether a post is scheduled is not known");
                Err(Fault { detail: error.to_string(), ..unclear(FaultCode::MaybeScheduled, &asking) })
            }
            Err(error) => {
                if tried.is_none_or(|tried| tried != next) {
                    self.posting.note(&draft.key, None);
                    if let Err(error) = self.ground.store.forget_try(&account, &draft.key).await {
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

    /// The server has it.
    async fn scheduled(&self, account: &AccountKey, key: &str, status: &ScheduledStatus) -> Scheduled {
        self.posting.finish(key);
        if let Err(fault) = self.forget(account, key).await {
            tracing::warn!(?fault, "a draft that was scheduled could not be forgotten");
        }
        shown(status)
    }

    pub(crate) async fn list_scheduled(&self, request: ListScheduled) -> Result<Page<Scheduled>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.page(&List, request.cursor.as_ref()).await {
            Ok(page) => Ok(Page { items: page.items.iter().map(shown).collect(), next: page.next }),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn reschedule(&self, request: Reschedule) -> Result<Scheduled, Fault> {
        let at = moment(&request.at, self.ground.http.now())?;
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &EntityId::from(request.id.as_str());
        match asking.client.send(&UpdateScheduled { id, scheduled_at: &at }).await {
            Ok(status) => Ok(shown(&status)),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn unschedule(&self, request: Unschedule) -> Result<Draft, Fault> {
        let Unschedule { account, id } = request;
        let asking = self.ground.ask_as_account(&account).await?;
        let id = &EntityId::from(id.as_str());
        let status = match asking.client.send(&GetScheduled { id }).await {
            Ok(status) => status,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let mut draft = Draft { key: new_key()?, ..written(&status) };
        for media in &status.media_attachments {
            let (file, record) = taken_file(media, None, self.ground.http.now())?;
            self.ground.store.note_upload(&account, &file.key, Some(&record)).await?;
            draft.media.push(file);
        }
        // Kept before the server lets go of it: a kill in between leaves one too many, and none too few.
        if !self.ground.store.keep_draft(&account, &draft).await? {
            return Err(Fault::new(FaultCode::LoggedOut, "unschedule: no such account"));
        }
        self.outbox.version.grow();
        match asking.client.send(&DeleteScheduled { id }).await {
            Ok(_) => Ok(draft),
            Err(error) => {
                // It is still there, or has just gone out. Where nobody can tell, the draft stays.
                if !error.may_be_done() {
                    self.forget(&account, &draft.key).await?;
                }
                Err(self.ground.fault(&asking, error).await)
            }
        }
    }
}

/// A time that a server takes, as it is sent.
fn moment(at: &str, now: Timestamp) -> Result<String, Fault> {
    let at: Timestamp = at.parse().map_err(|error| Fault::new(FaultCode::Bug, format!("no time: {error}")))?;
    if at.duration_since(now) < SignedDuration::from_secs(SOONEST) {
        return Err(Fault::new(FaultCode::TooSoon, "servers take no time that is so near"));
    }
    Ok(format!("{at:.3}"))
}

fn shown(status: &ScheduledStatus) -> Scheduled {
    Scheduled {
        id: status.id.to_string(),
        at: status.scheduled_at.clone(),
        draft: Draft { key: format!("scheduled {}", status.id), ..written(status) },
        files: u32::try_from(status.media_attachments.len()).unwrap_or(u32::MAX),
    }
}

/// What a scheduled post says.
fn written(status: &ScheduledStatus) -> Draft {
    let params = &status.params;
    let poll = params.poll.as_ref().map(|poll| NewPoll {
        options: poll.options.clone(),
        multiple: poll.multiple,
        seconds: poll.expires_in.and_then(|seconds| u32::try_from(seconds).ok()).unwrap_or(NewPoll::A_DAY),
    });
    Draft {
        key: String::new(),
        text: params.text.clone(),
        warning: params.spoiler_text.clone().unwrap_or_default(),
        visibility: params.visibility.clone().map_or(Visibility::Public, crate::view::visibility),
        language: params.language.clone(),
        in_reply_to: params.in_reply_to_id.as_ref().map(|id| PostId::from(id.as_str())),
        media: Vec::new(),
        sensitive: params.sensitive,
        poll,
        quotes: None,
        edits: None,
        quoting: params.quoted_status_id.as_ref().map(|id| PostId::from(id.as_str())),
        parts: Vec::new(),
        local_only: params.local_only,
        markdown: params.content_type.as_deref() == Some(MARKDOWN),
    }
}
