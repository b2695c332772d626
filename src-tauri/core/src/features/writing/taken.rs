//! A post that is out becomes a draft again: to be changed, or to be written anew.

use super::MARKDOWN;
use crate::api::entities::{MediaAttachment, MediaType, Poll, Quote, Status, StatusSource};
use crate::api::moment;
use crate::ground::id::new_key;
use crate::session::{PostedFile, UploadRecord};
use crate::view;
use jiff::Timestamp;
use trente_contract::Fault;
use trente_contract::compose::{Attached, Draft, Focus, NewPoll, QuotePolicy};

/// The draft, and under which ids the server has its files.
pub(super) struct Taken {
    pub(super) draft: Draft,
    pub(super) files: Vec<(String, UploadRecord)>,
}

/// Takes a post apart. `text` and `warning` are as they were written; `stays` while its files go on to belong to it.
pub(super) fn taken(status: &Status, source: &StatusSource, stays: bool, now: Timestamp) -> Result<Taken, Fault> {
    let (mut media, mut files) = (Vec::new(), Vec::new());
    for attachment in &status.media_attachments {
        let of = PostedFile { post: status.id.to_string(), preview: attachment.preview_url.clone() };
        let (file, record) = taken_file(attachment, stays.then_some(of), now)?;
        files.push((file.key.clone(), record));
        media.push(file);
    }
    let draft = Draft {
        key: new_key()?,
        text: source.text.clone(),
        warning: source.spoiler_text.clone(),
        visibility: view::visibility(status.visibility.clone()),
        language: status.language.clone(),
        in_reply_to: status.in_reply_to_id.clone().map(Into::into),
        media,
        sensitive: status.sensitive && source.spoiler_text.is_empty(),
        poll: status.poll.as_ref().map(|poll| asked(poll, &status.created_at, stays)),
        quotes: policy(status),
        edits: None,
        quoting: status.quote.as_deref().and_then(quoted),
        parts: Vec::new(),
        local_only: status.local_only,
        markdown: source.content_type.as_deref() == Some(MARKDOWN),
    };
    Ok(Taken { draft, files })
}

/// A file that the server has, as one of a draft; `of` is the post that it goes on to belong to.
pub(super) fn taken_file(
    attachment: &MediaAttachment,
    of: Option<PostedFile>,
    now: Timestamp,
) -> Result<(Attached, UploadRecord), Fault> {
    let file = attached(attachment, new_key()?);
    let (alt, focus) = (file.alt.clone(), file.focus);
    Ok((file, UploadRecord { id: attachment.id.to_string(), at: now, alt, focus, of }))
}

/// Who may quote it, where the server tells.
pub(super) fn policy(status: &Status) -> Option<QuotePolicy> {
    let approval = status.quote_approval.as_ref()?;
    Some(view::quotes(approval))
}

fn quoted(quote: &Quote) -> Option<trente_contract::ids::PostId> {
    let id = quote.quoted_status.as_ref().map(|quoted| quoted.shown().id.clone()).or(quote.quoted_status_id.clone());
    id.map(Into::into)
}

fn attached(attachment: &MediaAttachment, key: String) -> Attached {
    let mime = match attachment.kind {
        MediaType::Image => "image/*",
        MediaType::Video | MediaType::Gifv => "video/*",
        MediaType::Audio => "audio/*",
        _ => "application/octet-stream",
    };
    let name = attachment.url.as_deref().and_then(|url| url.rsplit('/').next()).unwrap_or_default();
    let focus = attachment.meta.focus.as_ref().and_then(|focus| Some(Focus { x: share(focus.x?), y: share(focus.y?) }));
    Attached {
        key,
        name: name.to_owned(),
        mime: mime.to_owned(),
        alt: attachment.description.clone().unwrap_or_default(),
        // The middle is what servers say where nobody chose a point.
        focus: focus.filter(|focus| *focus != Focus::default()),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "from -100 to 100")]
fn share(place: f64) -> i8 {
    (place.clamp(-1.0, 1.0) * 100.0).round() as i8
}

/// A poll that stays keeps its end; one that is asked anew runs as long as it was to run.
fn asked(poll: &Poll, written: &str, stays: bool) -> NewPoll {
    let runs = || {
        let (from, to) = (moment(written)?, moment(poll.expires_at.as_deref()?)?);
        // Servers begin to count a moment after they note when it was written.
        u32::try_from((to.duration_since(from).as_secs() + 30) / 60 * 60).ok().filter(|seconds| *seconds > 0)
    };
    NewPoll {
        options: poll.options.iter().map(|option| option.title.clone()).collect(),
        multiple: poll.multiple,
        seconds: if stays { 0 } else { runs().unwrap_or(NewPoll::A_DAY) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn post() -> Status {
        serde_json::from_value(json!({
            "id": "5", "account": { "id": "1" }, "content": "<p>Which?</p>", "created_at": "2026-03-01T10:00:00.000Z",
            "visibility": "unlisted", "language": "fr", "in_reply_to_id": "4", "sensitive": true, "local_only": true,
            "poll": { "id": "9", "expires_at": "2026-03-01T16:00:01.000Z", "multiple": true, "options": [{ "title": "Tea" }, { "title": "Rye" }] },
            "quote": { "state": "accepted", "quoted_status_id": "3" },
            "quote_approval": { "automatic": ["followers"], "manual": [], "current_user": "automatic" },
            "media_attachments": [
                { "id": "7", "type": "image", "url": "https://a.example/files/quay.png", "description": "A quay", "meta": { "focus": { "x": 0.2, "y": -0.1 } } },
                { "id": "8", "type": "gifv", "meta": { "focus": { "x": 0, "y": 0 } } },
            ],
        }))
        .expect("a post")
    }

    #[test]
    fn all_of_a_post_becomes_a_draft() {
        let source = StatusSource {
            id: "5".into(),
            text: "Which? #tea".into(),
            spoiler_text: String::new(),
            content_type: Some("text/markdown".into()),
        };
        let (status, now) = (post(), Timestamp::UNIX_EPOCH);
        let Taken { draft, files } = taken(&status, &source, false, now).expect("it is taken apart");
        assert_eq!((draft.text.as_str(), draft.sensitive), ("Which? #tea", true), "as it was written");
        assert_eq!(draft.in_reply_to.as_ref().map(|id| id.as_str()), Some("4"), "what it answers");
        assert_eq!(draft.quoting.as_ref().map(|id| id.as_str()), Some("3"), "what it quotes");
        assert_eq!(draft.quotes, Some(QuotePolicy::Followers), "who may quote it");
        assert!(draft.markdown && draft.local_only, "how it was written, and that it stays on its server");
        let poll = draft.poll.expect("its poll");
        assert_eq!((poll.options.len(), poll.multiple, poll.seconds), (2, true, 21_600), "for six hours again");
        assert_eq!(draft.media[0].focus, Some(Focus { x: 20, y: -10 }), "the point");
        assert_eq!((draft.media[0].alt.as_str(), draft.media[0].name.as_str()), ("A quay", "quay.png"));
        assert_eq!((draft.media[1].mime.as_str(), draft.media[1].focus), ("video/*", None), "no point was chosen");
        assert_eq!((files[0].1.id.as_str(), &files[0].1.of), ("7", &None), "the server has it by itself");
        let stays = taken(&status, &source, true, now).expect("it is taken apart");
        assert_eq!(stays.draft.poll.expect("its poll").seconds, 0, "its poll ends as it did");
        assert_eq!(stays.files[0].1.of.as_ref().map(|of| of.post.as_str()), Some("5"), "they belong to it");
    }
}
