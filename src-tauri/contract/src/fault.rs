//! What went wrong, as a code: the window turns it into a sentence and a way on.

use serde::{Deserialize, Serialize};

/// A refusal or failure of one command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What happened. Each code has the Fluent message `fault-<code>` in `common.ftl`.
    pub code: FaultCode,
    /// The server that it happened with, as its domain (with port, when it names one).
    pub server: Option<String>,
    /// Seconds until the server wants to be asked again; only with [`FaultCode::RateLimited`] and [`FaultCode::ServerBusy`].
    pub retry_after: Option<u32>,
    /// The server's own words (plain text, untrusted) or the name of the software it runs. Shown as a quotation, never alone.
    pub said: Option<String>,
    /// For a bug report: operation, status, kind. In English, holds no secret, is never shown as the sentence.
    pub detail: String,
}

impl Fault {
    /// A fault of this kind that knows nothing else.
    pub fn new(code: FaultCode, detail: impl Into<String>) -> Self {
        Self { code, server: None, retry_after: None, said: None, detail: detail.into() }
    }

    /// The same fault, naming the server.
    #[must_use]
    pub fn at(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// Every way in which something can go wrong that a person is told of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum FaultCode {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl FaultCode {
            /// All codes, so that tests can demand a sentence for each.
            pub const ALL: &'static [FaultCode] = &[$(FaultCode::$name),*];

            /// The code in kebab-case, as in the Fluent id `fault-<code>`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(FaultCode::$name => $text),*
                }
            }
        }
    };
}

codes! {
    /// The device has no network, or the name service does not answer at all.
    Offline = "offline",
    /// No server has this name.
    NoSuchServer = "no-such-server",
    /// The server exists but refuses connections or drops them.
    Unreachable = "unreachable",
    /// The server did not answer in time.
    TimedOut = "timed-out",
    /// The certificate is wrong, expired or not trusted.
    BadCertificate = "bad-certificate",
    /// What was typed cannot be a server's address.
    NotAnAddress = "not-an-address",
    /// Plain http to anything but this machine.
    InsecureAddress = "insecure-address",
    /// It answers, but with web pages or nonsense: not a server for Mastodon apps.
    NotMastodon = "not-mastodon",
    /// It is another kind of software that Mastodon apps cannot log in to; `said` names it.
    OtherSoftware = "other-software",
    /// The answer could not be understood: HTML where JSON is due, cut off, or of another shape.
    BadAnswer = "bad-answer",
    /// The answer was larger than the app accepts.
    TooLarge = "too-large",
    /// The server sends round in circles or away from a safe connection.
    RedirectLoop = "redirect-loop",
    /// The server is down or overloaded (5xx).
    ServerBusy = "server-busy",
    /// Asked too often; `retry_after` says how long to wait.
    RateLimited = "rate-limited",
    /// The log-in is no longer valid: log in again.
    LoggedOut = "logged-out",
    /// The server does not allow this (403).
    Forbidden = "forbidden",
    /// It is not there, or no longer (404, 410).
    NotFound = "not-found",
    /// The server lets only its own people read this.
    MembersOnly = "members-only",
    /// The server refused what was sent (422); `said` has its words.
    Refused = "refused",
    /// The server makes accounts on its own page only, not for apps; `said` has its words.
    SignUpOnPage = "sign-up-on-page",
    /// The browser came back without the permission: the person said no.
    LoginDenied = "login-denied",
    /// The log-in took too long, was cancelled, or its answer did not belong to this log-in.
    LoginExpired = "login-expired",
    /// The browser could not be opened; the address can be copied by hand.
    NoBrowser = "no-browser",
    /// The text is longer than the server takes.
    TooLong = "too-long",
    /// It is not known whether the post was published: the server gave no clear answer. It is not sent again unasked.
    MaybePosted = "maybe-posted",
    /// The post is published already, as it was written before the last change.
    PostedBefore = "posted-before",
    /// It is not known whether the change of a post arrived: the server gave no clear answer. It is not sent again unasked.
    MaybeChanged = "maybe-changed",
    /// The post that is to be changed is no more.
    PostGone = "post-gone",
    /// The server does not let posts be changed.
    CannotChange = "cannot-change",
    /// It is not known whether the moderators were told: the server gave no clear answer. It is not sent again unasked.
    MaybeReported = "maybe-reported",
    /// It is not known whether the server has a post that it is to send later. It is not handed over again unasked.
    MaybeScheduled = "maybe-scheduled",
    /// The server has the post already, to be sent later.
    ScheduledBefore = "scheduled-before",
    /// A time is nearer than servers take, or past.
    TooSoon = "too-soon",
    /// Nothing to send.
    Empty = "empty",
    /// Something that goes along with the post is not at the server: nothing was sent.
    MediaMissing = "media-missing",
    /// A file is none of the kinds of picture that servers take.
    NoPicture = "no-picture",
    /// A picture is larger than servers take.
    PictureTooLarge = "picture-too-large",
    /// A file holds nothing that can be taken in.
    NotAList = "not-a-list",
    /// A file holds no choices of this app.
    NotSettings = "not-settings",
    /// The folder has no sentences of Trente, or cannot be read; or its name is no language.
    NotALanguage = "not-a-language",
    /// A file has more lines than are taken in at once.
    ListTooLong = "list-too-long",
    /// No file can be written where the system keeps downloads.
    NoDownloads = "no-downloads",
    /// The server does not take the password.
    WrongPassword = "wrong-password",
    /// It is not known whether an account moved: the server gave no clear answer. It is not asked for again unasked.
    MaybeMoved = "maybe-moved",
    /// Who is to be on a list is not followed.
    NotFollowed = "not-followed",
    /// The device could not store or read its own files.
    Storage = "storage",
    /// Nothing was sent, and the device could not keep the text either: the window has the only copy.
    NotKept = "not-kept",
    /// The app is open already with the same files.
    AlreadyOpen = "already-open",
    /// A later version of the app wrote this device's files.
    LaterVersion = "later-version",
    /// The place for secrets on this device (keychain) refused.
    Keychain = "keychain",
    /// A mistake in Trente itself.
    Bug = "bug",
}
