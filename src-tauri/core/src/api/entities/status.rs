//! <https://docs.joinmastodon.org/entities/Status/>

use super::open::open_enum;
use super::{
    Account, AccountId, CustomEmoji, EntityId, FilterResult, MediaAttachment, Poll, PreviewCard, Quote, QuoteApproval,
    StatusId, Tag,
};
use crate::api::lenient::{
    count, filled_text, flag, id, inner, list, option, optional_flag, or_default, spare_id, text, up_to,
};
use serde::{Deserialize, Serialize};

/// A post, or a boost of one (then `reblog` is there and `content` is a copy or empty).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// Its id on this server.
    pub id: StatusId,
    /// The name it has everywhere, a URI.
    #[serde(default, deserialize_with = "text")]
    pub uri: String,
    /// Its page on the web; null for boosts on some servers.
    #[serde(default, deserialize_with = "filled_text")]
    pub url: Option<String>,
    /// RFC 3339, or only the day.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
    /// When it was last changed.
    #[serde(default, deserialize_with = "filled_text")]
    pub edited_at: Option<String>,
    /// Who wrote it, or who boosted it.
    pub account: Account,
    /// HTML.
    #[serde(default, deserialize_with = "text")]
    pub content: String,
    /// The source, only in the answer to a deletion (and from some other software).
    #[serde(default, deserialize_with = "option")]
    pub text: Option<String>,
    /// Content warning, plain text; empty for none.
    #[serde(default, deserialize_with = "text")]
    pub spoiler_text: String,
    /// Media are to be hidden at first.
    #[serde(default, deserialize_with = "flag")]
    pub sensitive: bool,
    /// Who can see it.
    #[serde(default)]
    pub visibility: Visibility,
    /// BCP 47 or ISO 639-1.
    #[serde(default, deserialize_with = "filled_text")]
    pub language: Option<String>,
    /// The post it answers.
    #[serde(default, deserialize_with = "id")]
    pub in_reply_to_id: Option<StatusId>,
    /// Whose post it answers.
    #[serde(default, deserialize_with = "id")]
    pub in_reply_to_account_id: Option<AccountId>,
    /// The boosted post.
    #[serde(default, deserialize_with = "inner::<2, _, _>")]
    pub reblog: Option<Box<Status>>,
    /// The quoted post (4.4).
    #[serde(default, deserialize_with = "option")]
    pub quote: Option<Box<Quote>>,
    /// Who may quote it (4.5).
    #[serde(default, deserialize_with = "option")]
    pub quote_approval: Option<QuoteApproval>,
    /// Attachments, in order.
    #[serde(default, deserialize_with = "list")]
    pub media_attachments: Vec<MediaAttachment>,
    /// People named in it.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub mentions: Vec<Mention>,
    /// Hashtags in it.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub tags: Vec<StatusTag>,
    /// Custom emoji used in it.
    #[serde(default, deserialize_with = "list")]
    pub emojis: Vec<CustomEmoji>,
    /// Its poll.
    #[serde(default, deserialize_with = "option")]
    pub poll: Option<Poll>,
    /// Preview of a link.
    #[serde(default, deserialize_with = "option")]
    pub card: Option<PreviewCard>,
    /// The app it was written with.
    #[serde(default, deserialize_with = "option")]
    pub application: Option<StatusApplication>,
    /// Replies; none when hidden.
    #[serde(default, deserialize_with = "count")]
    pub replies_count: Option<u64>,
    /// Boosts.
    #[serde(default, deserialize_with = "count")]
    pub reblogs_count: Option<u64>,
    /// Favourites.
    #[serde(default, deserialize_with = "count")]
    pub favourites_count: Option<u64>,
    /// Quotes (4.5).
    #[serde(default, deserialize_with = "count")]
    pub quotes_count: Option<u64>,
    /// The reader favourited it; missing for guests.
    #[serde(default, deserialize_with = "optional_flag")]
    pub favourited: Option<bool>,
    /// The reader boosted it.
    #[serde(default, deserialize_with = "optional_flag")]
    pub reblogged: Option<bool>,
    /// The reader saved it.
    #[serde(default, deserialize_with = "optional_flag")]
    pub bookmarked: Option<bool>,
    /// The reader muted its thread.
    #[serde(default, deserialize_with = "optional_flag")]
    pub muted: Option<bool>,
    /// Pinned to the author's profile; only for their own posts.
    #[serde(default, deserialize_with = "optional_flag")]
    pub pinned: Option<bool>,
    /// The reader's filters that match.
    #[serde(default, deserialize_with = "list")]
    pub filtered: Vec<FilterResult>,
}

impl Status {
    /// The post that is shown: the boosted one, or this.
    pub fn shown(&self) -> &Status {
        self.reblog.as_deref().unwrap_or(self)
    }
}

/// A person named in a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Their id.
    pub id: AccountId,
    /// Name without domain.
    #[serde(default, deserialize_with = "text")]
    pub username: String,
    /// Their page on the web.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
    /// `name`, or `name@domain` for people elsewhere.
    #[serde(default, deserialize_with = "text")]
    pub acct: String,
}

/// A hashtag in a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusTag {
    /// Without #.
    pub name: String,
    /// Its page on the web.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
}

impl From<Tag> for StatusTag {
    fn from(tag: Tag) -> Self {
        Self { name: tag.name, url: tag.url }
    }
}

/// The app a post was written with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatusApplication {
    /// Its name; untrusted.
    #[serde(deserialize_with = "text")]
    pub name: String,
    /// Its page.
    #[serde(deserialize_with = "filled_text")]
    pub website: Option<String>,
}

/// The source of a post, for editing: <https://docs.joinmastodon.org/entities/StatusSource/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusSource {
    /// The post.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: StatusId,
    /// What was written.
    #[serde(default, deserialize_with = "text")]
    pub text: String,
    /// The content warning as written.
    #[serde(default, deserialize_with = "text")]
    pub spoiler_text: String,
}

/// An earlier form of a post: <https://docs.joinmastodon.org/entities/StatusEdit/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusEdit {
    /// HTML.
    #[serde(default, deserialize_with = "text")]
    pub content: String,
    /// Content warning.
    #[serde(default, deserialize_with = "text")]
    pub spoiler_text: String,
    /// Media were to be hidden.
    #[serde(default, deserialize_with = "flag")]
    pub sensitive: bool,
    /// When this form was made.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
    /// Who wrote it.
    pub account: Account,
    /// Its poll: options only.
    #[serde(default, deserialize_with = "option")]
    pub poll: Option<StatusEditPoll>,
    /// Attachments.
    #[serde(default, deserialize_with = "list")]
    pub media_attachments: Vec<MediaAttachment>,
    /// Custom emoji.
    #[serde(default, deserialize_with = "list")]
    pub emojis: Vec<CustomEmoji>,
    /// The quoted post (4.5).
    #[serde(default, deserialize_with = "option")]
    pub quote: Option<Box<Quote>>,
}

/// The poll of an earlier form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatusEditPoll {
    /// The answers.
    #[serde(deserialize_with = "list")]
    pub options: Vec<StatusEditPollOption>,
}

/// One answer of such a poll.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatusEditPollOption {
    /// What it says.
    #[serde(deserialize_with = "text")]
    pub title: String,
}

/// A post that waits for its time: <https://docs.joinmastodon.org/entities/ScheduledStatus/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScheduledStatus {
    /// Its id (not the later post's).
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// When it is to be sent, RFC 3339.
    #[serde(default, deserialize_with = "text")]
    pub scheduled_at: String,
    /// What will be sent.
    #[serde(default, deserialize_with = "or_default")]
    pub params: ScheduledStatusParams,
    /// Attachments.
    #[serde(default, deserialize_with = "list")]
    pub media_attachments: Vec<MediaAttachment>,
}

/// What a scheduled post will say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ScheduledStatusParams {
    /// The text.
    #[serde(deserialize_with = "text")]
    pub text: String,
    /// Content warning.
    #[serde(deserialize_with = "filled_text")]
    pub spoiler_text: Option<String>,
    /// Who will see it; none for the account's default.
    #[serde(deserialize_with = "option")]
    pub visibility: Option<Visibility>,
    /// Its language.
    #[serde(deserialize_with = "filled_text")]
    pub language: Option<String>,
    /// What it answers.
    #[serde(deserialize_with = "id")]
    pub in_reply_to_id: Option<StatusId>,
}

open_enum! {
    /// Who can see a post.
    Visibility {
        /// Everyone, in public timelines too.
        Public = "public",
        /// Everyone, but in no public timeline.
        Unlisted = "unlisted",
        /// Followers.
        Private = "private",
        /// The people named.
        Direct = "direct",
    }
}
