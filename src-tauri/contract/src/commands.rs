//! The table of commands, and their requests.

mod act;
mod find;
mod first;
mod join;
mod kept;
mod live;
mod login;
mod notifications;
mod people;
mod safety;
mod threads;
mod writing;

use crate::Fault;
use crate::catch_up::CatchUp;
use crate::command::commands;
use crate::compose::{Draft, MediaLimits, Upload};
use crate::directory::{KnownServer, Recommendation};
use crate::filters::Filter;
use crate::find::{Findings, ListName, News, Open, TagUse};
use crate::ids::{AccountKey, Cursor, PersonId, PostId};
use crate::join::{Begun, NameOn, Password, SignedUp, Suggestion, Terms};
use crate::kept::{FilledGap, KeptTimeline, Marker, Newer};
use crate::live::Told;
use crate::notification::{Conversation, Held, Notice, Notices, Policy, Popped, Unread};
use crate::page::{Page, Timeline};
use crate::people::{Around, ListedPerson, PostsPart, ShownPack};
use crate::person::{Person, Profile, Relationship};
use crate::picked::PickedHome;
use crate::post::{Entry, Post};
use crate::reader::{Account, Reader};
use crate::reading::{FirstSteps, Found, Picks, Suggested, TopicTags};
use crate::safety::{Lost, ReportForm};
use crate::server::Server;
use crate::settings::{Figure, Moment, SecretPlace, Settings};
use crate::thread::{Collecting, Translated, Version};
use crate::waiting::{Room, Rooms};
use serde::{Deserialize, Serialize};

commands! {
    "start" Start -> Started;
    "mark" Mark -> ();
    "stopwatch" ReadStopwatch -> Vec<Figure>;
    "save_settings" SaveSettings -> ();
    "forget_reading" ForgetReading -> ();
    "open_link" OpenLink -> ();
    "guest_posts" GuestPosts -> Timeline;
    "home_timeline" HomeTimeline -> Timeline;
    "kept_timeline" ShowKept -> Option<KeptTimeline>;
    "kept_beside" ShowKeptBeside -> Option<KeptTimeline>;
    "keep_place" KeepPlace -> ();
    "newer_posts" NewerPosts -> Newer;
    "fill_gap" FillGap -> FilledGap;
    "home_marker" HomeMarker -> Option<Marker>;
    "resume_home" ResumeHome -> Option<KeptTimeline>;
    "catch_up" ShowCatchUp -> CatchUp;
    "set_home_marker" SetHomeMarker -> ();
    "tag_timeline" TagTimeline -> Timeline;
    "person_posts" PersonPosts -> Page<Entry>;
    "thread" Thread -> ThreadReply;
    "profile" ShowProfile -> Profile;
    "set_follow" SetFollow -> Relationship;
    "set_favourite" SetFavourite -> Post;
    "set_boost" SetBoost -> Post;
    "set_bookmark" SetBookmark -> Post;
    "list_people" ListPeople -> Page<ListedPerson>;
    "around_person" AroundPerson -> Around;
    "pinned_posts" PinnedPosts -> Vec<Post>;
    "show_pack" ShowPack -> ShownPack;
    "leave_pack" LeavePack -> ();
    "set_mute" SetMute -> Relationship;
    "set_block" SetBlock -> Relationship;
    "change_follow" ChangeFollow -> Relationship;
    "remove_follower" RemoveFollower -> Relationship;
    "set_featured" SetFeatured -> Relationship;
    "set_note" SetNote -> String;
    "begin_report" BeginReport -> ReportForm;
    "send_report" SendReport -> ();
    "would_lose" WouldLose -> Option<Lost>;
    "set_server_block" SetServerBlock -> ();
    "list_filters" ListFilters -> Vec<Filter>;
    "add_filter" AddFilter -> ();
    "remove_filter" RemoveFilter -> ();
    "blocked_servers" BlockedServers -> Page<String>;
    "post_history" PostHistory -> Vec<Version>;
    "translate" Translate -> Translated;
    "await_replies" AwaitReplies -> bool;
    "create_post" CreatePost -> Post;
    "look_for_post" LookForPost -> Option<Post>;
    "delete_post" DeletePost -> ();
    "save_draft" SaveDraft -> ();
    "load_draft" LoadDraft -> Option<Draft>;
    "discard_draft" DiscardDraft -> ();
    "media_limits" MediaLimitsOf -> MediaLimits;
    "attach_file" AttachFile -> ();
    "watch_uploads" WatchUploads -> Vec<Upload>;
    "upload_again" UploadAgain -> ();
    "stop_upload" StopUpload -> ();
    "find_server" FindServer -> Server;
    "begin_login" BeginLogin -> LoginStarted;
    "await_login" AwaitLogin -> Account;
    "finish_login" FinishLogin -> Account;
    "cancel_login" CancelLogin -> ();
    "switch_account" SwitchAccount -> ();
    "log_out" LogOut -> LoggedOut;
    "recommend" Recommend -> Recommendation;
    "complete_server" CompleteServer -> Vec<KnownServer>;
    "read_terms" ReadTerms -> Terms;
    "check_name" CheckName -> Vec<NameOn>;
    "save_form" SaveForm -> ();
    "load_form" LoadForm -> Option<Begun>;
    "suggest_password" SuggestPassword -> Suggestion;
    "kept_passwords" KeptPasswords -> Vec<AccountKey>;
    "show_password" ShowPassword -> Option<Password>;
    "forget_password" ForgetPassword -> ();
    "sign_up" SignUp -> SignedUp;
    "sign_up_elsewhere" SignUpElsewhere -> Room;
    "waiting_rooms" WaitingRooms -> Rooms;
    "look_again" LookAgain -> Room;
    "mail_again" MailAgain -> Room;
    "open_mail" OpenMail -> ();
    "leave_room" LeaveRoom -> Option<Begun>;
    "set_pick" SetPick -> Picks;
    "picks" WatchPicks -> Picks;
    "topics" Topics -> Vec<TopicTags>;
    "suggest_people" SuggestPeople -> Vec<Suggested>;
    "preview_home" PreviewHome -> Timeline;
    "guest_home" GuestHome -> PickedHome;
    "take_link" TakeLink -> Found;
    "read_clipboard" ReadClipboard -> Option<String>;
    "await_link" AwaitLink -> Option<String>;
    "servers_here" ServersHere -> Vec<String>;
    "first_steps" WatchFirstSteps -> FirstSteps;
    "dismiss_steps" DismissSteps -> ();
    "update_profile" UpdateProfile -> Account;
    "search" Search -> Findings;
    "past_searches" PastSearches -> Vec<String>;
    "keep_search" KeepSearch -> Vec<String>;
    "forget_searches" ForgetSearches -> ();
    "trending_tags" TrendingTags -> Page<TagUse>;
    "trending_news" TrendingNews -> Page<News>;
    "suggestions" Suggestions -> Vec<Suggested>;
    "what_is_open" WhatIsOpen -> Open;
    "read_beyond" ReadBeyond -> Timeline;
    "read_lists" ReadLists -> Vec<ListName>;
    "show_tag" ShowTag -> TagUse;
    "set_tag" SetTag -> TagUse;
    "notifications" ReadNotifications -> Notices;
    "await_news" AwaitNews -> Told;
    "watch_lists" WatchLists -> ();
    "unread_notifications" CountUnread -> Unread;
    "seen_notifications" SeenNotifications -> ();
    "fresh_notifications" FreshNotifications -> Vec<Notice>;
    "show_popup" ShowPopup -> Popped;
    "await_popup" AwaitPopup -> bool;
    "set_badge" SetBadge -> ();
    "dismiss_notification" DismissNotification -> ();
    "clear_notifications" ClearNotifications -> ();
    "follow_requests" FollowRequests -> Page<Person>;
    "answer_follow_request" AnswerFollowRequest -> ();
    "notification_policy" ReadPolicy -> Option<Policy>;
    "set_notification_policy" SetPolicy -> Policy;
    "held_notifications" HeldNotifications -> Page<Held>;
    "answer_held" AnswerHeld -> ();
    "conversations" Conversations -> Page<Conversation>;
    "read_conversation" ReadConversation -> ();
    "remove_conversation" RemoveConversation -> ();
}

pub use act::*;
pub use find::*;
pub use first::*;
pub use join::*;
pub use kept::*;
pub use live::*;
pub use login::*;
pub use notifications::*;
pub use people::*;
pub use safety::*;
pub use threads::*;
pub use writing::*;

macro_rules! requests {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct $name { $($(#[$field_doc])* pub $field: $kind),* }
    )*};
}
pub(crate) use requests;

requests! {
    /// Asked once, first of all. Answers from this device alone, without network.
    Start {}
    /// A moment of the stopwatch has come.
    Mark {
        /// Which.
        moment: Moment,
    }
    /// What the stopwatch showed, moment by moment, as far as they ever came. From this device alone.
    ReadStopwatch {}
    /// Keeps the person's choices.
    SaveSettings {
        /// All of them.
        settings: Settings,
    }
    /// Forgets what was read on this device: kept posts and pictures, and which servers a guest looked at.
    ForgetReading {}
    /// Opens an address in the person's browser. Only http and https.
    OpenLink {
        /// The address.
        url: String,
    }
    /// What everyone may read on a server: its trending posts, else its public timeline.
    GuestPosts {
        /// The server's domain.
        server: String,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// Posts of the people this account follows.
    HomeTimeline {
        /// Whose Home.
        account: AccountKey,
        /// Where to go on; none for the newest.
        cursor: Option<Cursor>,
    }
    /// Posts with a hashtag.
    TagTimeline {
        /// Who reads.
        reader: Reader,
        /// The tag without #.
        tag: String,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// A person's posts.
    PersonPosts {
        /// Who reads.
        reader: Reader,
        /// Whose posts.
        person: PersonId,
        /// Which of them.
        #[serde(default)]
        part: PostsPart,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// A post with what came before and after it.
    Thread {
        /// Who reads.
        reader: Reader,
        /// The post.
        id: PostId,
    }
    /// A person's page.
    ShowProfile {
        /// Who reads.
        reader: Reader,
        /// The person's id, or their handle (`name@domain`) where only that is known.
        person: WhichPerson,
    }
}

/// A person by id or by handle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichPerson {
    /// By the id on the server being read.
    Id(PersonId),
    /// By `name@domain`, or `name` on the server being read; without the leading @.
    Handle(String),
}

/// What the window needs to begin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Started {
    /// The person's choices.
    pub settings: Settings,
    /// Log-ins of this device, in the order they were made.
    pub accounts: Vec<Account>,
    /// The one to open with.
    pub current: Option<AccountKey>,
    /// The server whose posts a guest sees first.
    pub guest_server: String,
    /// The system's languages, BCP 47, most wanted first.
    pub languages: Vec<String>,
    /// Where log-ins are kept.
    pub secrets: SecretPlace,
    /// A file could not be read at start and was set aside under another name.
    pub set_aside: bool,
    /// The window broke down twice, so this run goes on without pictures.
    #[serde(default)]
    pub without_pictures: bool,
    /// A file that was set aside earlier can be read by this version; another one is in use. Its path.
    pub readable_aside: Option<String>,
    /// Nothing can be written: the disk is full, or must not be.
    pub read_only: bool,
    /// Somebody or something was picked to be followed that no account follows yet: a guest has a Home.
    #[serde(default)]
    pub has_picks: bool,
}

/// A thread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThreadReply {
    /// What came before, oldest first.
    pub ancestors: Vec<Post>,
    /// The post that was asked for.
    pub post: Post,
    /// What came after, as the server ordered it; each names what it answers.
    pub descendants: Vec<Post>,
    /// Why what came before and after is not here although the post is; none when it is, or there is nothing.
    #[serde(default)]
    pub missing: Option<Fault>,
    /// The server fetches more answers from others; none when it does not, and for guests, whom it tells nothing of it.
    #[serde(default)]
    pub collecting: Option<Collecting>,
}
