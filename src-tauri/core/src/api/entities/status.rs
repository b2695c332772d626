//! <https://docs.joinmastodon.org/entities/Status/>

use super::{
    Account, AccountId, CustomEmoji, FilterResult, MediaAttachment, Poll, PreviewCard, QuoteApproval, QuoteState,
    StatusId, Tag, Visibility,
};
use crate::api::lenient::{
    count, filled_text, flag, id, inner, list, option, optional_flag, optional_list, spare_id, text, up_to,
};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

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
    /// It goes to no other server (glitch-soc, Hometown, GoToSocial).
    #[serde(default, deserialize_with = "flag", skip_serializing_if = "std::ops::Not::not")]
    pub local_only: bool,
    /// The reader's filters that match; none where the server does not look for them.
    #[serde(default, deserialize_with = "optional_list", skip_serializing_if = "Option::is_none")]
    pub filtered: Option<Vec<FilterResult>>,
}

impl Status {
    /// The post that is shown: the boosted one, or this.
    pub fn shown(&self) -> &Status {
        self.reblog.as_deref().unwrap_or(self)
    }
}

/// A quoted post: the API's Quote (with the post) and ShallowQuote (with its id) in one.
///
/// Akkoma and others put the quoted post itself here; that is read as an accepted quote.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Quote {
    /// Whether it may be shown.
    pub state: QuoteState,
    /// The quoted post, when it was sent along.
    pub quoted_status: Option<Box<Status>>,
    /// Its id, when only that was sent.
    pub quoted_status_id: Option<StatusId>,
}

#[derive(Deserialize)]
struct GivenQuote {
    #[serde(default)]
    state: QuoteState,
    #[serde(default, deserialize_with = "inner::<2, _, _>")]
    quoted_status: Option<Box<Status>>,
    #[serde(default, deserialize_with = "option")]
    quoted_status_id: Option<StatusId>,
}

impl<'de> Deserialize<'de> for Quote {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        if value.get("state").is_none() && value.get("account").is_some() {
            let status = inner::<2, Box<Status>, _>(value).map_err(serde::de::Error::custom)?;
            let quoted_status = Some(status.ok_or_else(|| serde::de::Error::custom("no post that can be read"))?);
            return Ok(Self { state: QuoteState::Accepted, quoted_status, quoted_status_id: None });
        }
        let given: GivenQuote = serde_path_to_error::deserialize(value).map_err(serde::de::Error::custom)?;
        let GivenQuote { state, quoted_status, quoted_status_id } = given;
        Ok(Self { state, quoted_status, quoted_status_id })
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
    /// The type in which it was written, as `text/markdown` (glitch-soc, GoToSocial, Pleroma).
    #[serde(default, deserialize_with = "filled_text", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
}
