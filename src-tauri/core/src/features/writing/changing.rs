//! Changing a post that is out.
//!
//! What is left out of a change is gone, so all of the post is sent. An answer that was lost is no reason to send it again: the post
//! itself says whether it was changed.

use super::length::is_too_long;
use super::taken::taken;
use super::{MARKDOWN, Writing, not_kept, posted};
use crate::api::ApiError;
use crate::api::endpoints::statuses::{CreatePoll, GetSource, GetStatus, MediaChange, UpdateStatus};
use crate::api::entities::{MediaAttachment, MediaId, Poll, Status, StatusId, StatusSource};
use crate::api::moment;
use crate::ground::Asking;
use crate::session::Limits;
use jiff::Timestamp;
use trente_contract::commands::BeginChange;
use trente_contract::compose::{Changing, Draft, NewPoll};
use trente_contract::ids::AccountKey;
use trente_contract::post::Post;
use trente_contract::{Fault, FaultCode};

/// The shortest that servers let a poll run, in seconds.
const SHORTEST: i64 = 300;
/// Two ends so near to each other are one: the server counts from when it hears of it.
const NEAR: i64 = 600;

/// A post as it stands at the server, and as it was written.
pub(super) struct Standing {
    pub(super) status: Status,
    pub(super) source: StatusSource,
}

impl Writing {
    pub(crate) async fn begin_change(&self, request: BeginChange) -> Result<Changing, Fault> {
        let BeginChange { account, id } = request;
        if let Some(draft) = self.ground.store.draft_that_edits(&account, &id).await? {
            return Ok(Changing { draft, kept: true });
        }
        let asking = self.ground.ask_as_account(&account).await?;
        let Standing { status, source } = self.standing(&asking, &StatusId::from(&id)).await?;
        let taken = taken(status.shown(), &source, true, self.ground.http.now())?;
        self.uploads.note_posted(&account, &taken.files).await?;
        Ok(Changing { draft: Draft { edits: Some(id), in_reply_to: None, ..taken.draft }, kept: false })
    }

    /// Sends a change, unless the post says so already.
    pub(super) async fn change_post(&self, account: &AccountKey, draft: &Draft, limits: Limits) -> Result<Post, Fault> {
        let id = edited(draft)?;
        let kept = self.ground.store.keep_draft(account, draft).await;
        if is_too_long(&draft.text, &draft.warning, limits) {
            return Err(Fault::new(FaultCode::TooLong, "update_status: more than the server takes"));
        }
        let asking = self.ground.ask_as_account(account).await?;
        let standing = self.standing(&asking, &id).await?;
        let now = self.ground.http.now();
        let known = self.uploads.ids(account, &draft.media).await?;
        if says(&standing, draft, known.as_deref(), now) {
            return Ok(self.changed(&asking, account, draft, &standing.status).await);
        }
        let media = self.uploads.settle(&asking, account, &draft.media).await?;
        let kind = self.kind_of(account, draft).await;
        let retold = self.uploads.retold(account, &draft.media).await?;
        let changes: Vec<MediaChange<'_>> =
            retold.iter().map(|(id, alt, focus)| MediaChange { id, description: alt, focus: *focus }).collect();
        let change = UpdateStatus {
            id: &id,
            status: &draft.text,
            spoiler_text: &draft.warning,
            sensitive: draft.sensitive && !media.is_empty(),
            language: draft.language.as_deref(),
            content_type: kind,
            media_ids: &media,
            media_attributes: &changes,
            poll: asked(draft).map(|poll| CreatePoll {
                options: poll.answers().collect(),
                multiple: poll.multiple,
                expires_in: runs(poll, standing.status.poll.as_ref(), now),
            }),
        };
        match asking.client.send(&change).await {
            Ok(status) => Ok(self.changed(&asking, account, draft, &status).await),
            Err(error) if error.may_be_done() => self.look(&asking, account, draft, &media, &error).await,
            Err(error) if matches!(error.status(), Some(404 | 410)) => Err(gone(&asking, &error)),
            Err(error) => {
                let fault = self.ground.fault(&asking, error).await;
                Err(match kept {
                    Err(error) => not_kept(fault, &error),
                    Ok(_) => fault,
                })
            }
        }
    }

    /// Nobody knows whether a change arrived: the post is asked.
    async fn look(
        &self,
        asking: &Asking,
        account: &AccountKey,
        draft: &Draft,
        media: &[MediaId],
        lost: &ApiError,
    ) -> Result<Post, Fault> {
        tracing::debug!(error = %lost, "whether a post was changed is not known");
        match self.standing(asking, &edited(draft)?).await {
            Ok(standing) if says(&standing, draft, Some(media), self.ground.http.now()) => {
                Ok(self.changed(asking, account, draft, &standing.status).await)
            }
            Err(fault) if fault.code == FaultCode::PostGone => Err(fault),
            _ => Err(unclear(asking, lost.to_string())),
        }
    }

    /// Looks whether a change arrived that was sent without a clear answer. Sends nothing.
    pub(super) async fn look_for_change(&self, account: &AccountKey, draft: &Draft) -> Result<Option<Post>, Fault> {
        let asking = self.ground.ask_as_account(account).await?;
        let standing = self.standing(&asking, &edited(draft)?).await?;
        let known = self.uploads.ids(account, &draft.media).await?;
        Ok(match says(&standing, draft, known.as_deref(), self.ground.http.now()) {
            true => Some(self.changed(&asking, account, draft, &standing.status).await),
            false => None,
        })
    }

    async fn changed(&self, asking: &Asking, account: &AccountKey, draft: &Draft, status: &Status) -> Post {
        self.ground.post_changed(asking, status.shown()).await;
        posted(self, asking, account, draft, status).await
    }

    /// The post as it stands, and its source.
    ///
    /// # Errors
    /// When it is no more, the server hands no sources out, or it is not reached.
    pub(super) async fn standing(&self, asking: &Asking, id: &StatusId) -> Result<Standing, Fault> {
        let (get_status, get_source) = (GetStatus { id }, GetSource { id });
        let (status, source) = tokio::join!(asking.client.send(&get_status), asking.client.send(&get_source));
        let status = match status {
            Ok(status) => status,
            Err(error) if matches!(error.status(), Some(404 | 410)) => return Err(gone(asking, &error)),
            Err(error) => return Err(self.ground.fault(asking, error).await),
        };
        match source {
            Ok(source) => Ok(Standing { status, source }),
            Err(error) if matches!(error.status(), Some(404 | 405 | 410 | 501)) => {
                let server = asking.client.origin().domain();
                Err(Fault::new(FaultCode::CannotChange, error.to_string()).at(server))
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}

/// Which post a draft changes.
fn edited(draft: &Draft) -> Result<StatusId, Fault> {
    let bug = || Fault::new(FaultCode::Bug, "update_status: a draft that changes nothing");
    draft.edits.as_ref().map(StatusId::from).ok_or_else(bug)
}

fn gone(asking: &Asking, error: &ApiError) -> Fault {
    Fault::new(FaultCode::PostGone, error.to_string()).at(asking.client.origin().domain())
}

fn unclear(asking: &Asking, detail: String) -> Fault {
    Fault::new(FaultCode::MaybeChanged, detail).at(asking.client.origin().domain())
}

fn asked(draft: &Draft) -> Option<&NewPoll> {
    draft.poll.as_ref().filter(|poll| !poll.is_blank())
}

/// How long the poll is to run from now on, in seconds: servers want that said again, and take no end that is past.
fn runs(poll: &NewPoll, before: Option<&Poll>, now: Timestamp) -> u32 {
    if poll.seconds > 0 {
        return poll.seconds;
    }
    let end = before.and_then(|poll| moment(poll.expires_at.as_deref()?));
    let left = end.map(|end| end.duration_since(now).as_secs().max(SHORTEST));
    left.and_then(|left| u32::try_from(left).ok()).unwrap_or(NewPoll::A_DAY)
}

/// Whether the post is what the draft makes of it. `media`: the server's ids of what goes along; none when something is missing.
fn says(standing: &Standing, draft: &Draft, media: Option<&[MediaId]>, now: Timestamp) -> bool {
    let Standing { status, source } = standing;
    let status = status.shown();
    let words = source.text.trim() == draft.text.trim() && source.spoiler_text.trim() == draft.warning.trim();
    // Where the server does not say how it was written, it was not written otherwise.
    let kind = source.content_type.as_deref().is_none_or(|kind| (kind == MARKDOWN) == draft.markdown);
    let language = draft.language.is_none() || draft.language == status.language;
    // With a warning, servers cover what goes along by themselves.
    let covered = !draft.warning.is_empty() || status.sensitive == (draft.sensitive && !draft.media.is_empty());
    let there = &status.media_attachments;
    let same_files = media.is_some_and(|media| media.iter().eq(there.iter().map(|one| &one.id)));
    let same_words = there.iter().zip(&draft.media).all(|(there, file)| is_told(there, file));
    let polls = match (asked(draft), &status.poll) {
        (None, None) => true,
        (Some(wanted), Some(poll)) => {
            let titles = wanted.answers().eq(poll.options.iter().map(|option| option.title.trim()));
            titles && wanted.multiple == poll.multiple && ends_as_wanted(wanted, poll, now)
        }
        _ => false,
    };
    words && kind && language && covered && same_files && same_words && polls
}

fn is_told(there: &MediaAttachment, file: &trente_contract::compose::Attached) -> bool {
    let near = |told: Option<f64>, wanted: i8| (told.unwrap_or_default() * 100.0 - f64::from(wanted)).abs() < 1.0;
    let (told, wanted) = (there.meta.focus.clone().unwrap_or_default(), file.focus.unwrap_or_default());
    there.description.as_deref().unwrap_or_default().trim() == file.alt.trim()
        && near(told.x, wanted.x)
        && near(told.y, wanted.y)
}

fn ends_as_wanted(wanted: &NewPoll, poll: &Poll, now: Timestamp) -> bool {
    if wanted.seconds == 0 {
        return true;
    }
    let end = poll.expires_at.as_deref().and_then(moment);
    end.is_some_and(|end| (end.duration_since(now).as_secs() - i64::from(wanted.seconds)).abs() < NEAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poll_keeps_its_end_where_nobody_moved_it() {
        let now: Timestamp = "2026-03-01T10:00:00Z".parse().expect("a time");
        let before = |end: &str| Poll {
            expires_at: Some(end.to_owned()),
            ..serde_json::from_value(serde_json::json!({ "id": "1" })).expect("a poll")
        };
        let poll = |seconds| NewPoll { options: vec!["a".into(), "b".into()], multiple: false, seconds };
        assert_eq!(runs(&poll(0), Some(&before("2026-03-01T12:00:00Z")), now), 7_200, "what is left");
        assert_eq!(
            runs(&poll(0), Some(&before("2026-02-01T12:00:00Z")), now),
            300,
            "no server takes an end that is past"
        );
        assert_eq!(runs(&poll(3_600), Some(&before("2026-03-01T12:00:00Z")), now), 3_600, "as it was chosen");
        assert_eq!(runs(&poll(0), None, now), 86_400, "it is a new one");
    }
}
