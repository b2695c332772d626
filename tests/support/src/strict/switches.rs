//! How the strict server behaves.

/// Everything that can be changed about a strict server. The default is a plain Mastodon 4.7 in good health.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Switches {
    /// `/api/v2/instance` is not there, as before Mastodon 4.0 and on snac.
    pub v1_only: bool,
    /// No authorization-server metadata and no PKCE, as before Mastodon 4.3.
    pub before_pkce: bool,
    /// It is not a Mastodon at all: nodeinfo names this software, and the client API is not there.
    pub software: Option<String>,
    /// It says that it is GoToSocial, and moves people for apps.
    pub gotosocial: bool,
    /// What its version ends with, as `+glitch` of forks.
    pub version_ends: &'static str,
    /// Types in which posts may be written beside plain text, as `text/markdown`.
    pub post_types: Vec<&'static str>,
    /// Redirect addresses must be the same to the letter, port included, as GoToSocial wants it. Mastodon lets the port of a
    /// loopback address differ (RFC 8252, 7.3).
    pub exact_redirects: bool,
    /// `host-meta` names this origin (as `http://127.0.0.1:3000`) as the place where the API is.
    pub web_origin: Option<String>,
    /// Home is still being put together: 206 and no posts.
    pub home_building: bool,
    /// There are no trends.
    pub no_trends: bool,
    /// Public timelines and trends want a log-in.
    pub members_only: bool,
    /// Who may read the live lists, as `timelines_access` says it (4.5): of this server, and of all; none for everybody.
    pub live_feeds: Option<(&'static str, &'static str)>,
    /// Posts with hostile markup are among the public ones, the trends and in Home.
    pub hostile_posts: bool,
    /// There are no posts at all.
    pub empty: bool,
    /// State of every account.
    pub accounts: AccountState,
    /// Idempotency keys are ignored, as by snac.
    pub forgets_idempotency: bool,
    /// Pictures answer with HTML, as some broken proxies do.
    pub pictures_are_html: bool,
    /// How one joins.
    pub registrations: Registrations,
    /// How many sign-ups may be tried in 30 minutes, failed ones counted; none for Mastodon's 5.
    pub sign_up_limit: Option<usize>,
    /// How many mails a newcomer may ask for in 30 minutes; none for Mastodon's 5.
    pub mail_limit: Option<usize>,
    /// What every sign-up is refused with, whatever was sent: fields and codes, as `("email", "ERR_BLOCKED")`.
    pub sign_up_refuses: Vec<(String, String)>,
    /// The link of the mail leads to a page that wants one more click.
    pub captcha: bool,
    /// How often a newcomer's Home answers 206 before it is there.
    pub home_builds: usize,
    /// It says that it translates posts.
    pub translates: bool,
    /// There are no terms of service.
    pub no_terms: bool,
    /// The filters of everybody in their old form, where the app is to look for them, as on Pleroma and before Mastodon 4.0; none
    /// where the server looks itself.
    pub phrases: Option<Vec<serde_json::Value>>,
    /// How often it is said of each picture that it is being worked on before it is done; of films and sounds once at least.
    pub picture_works: usize,
    /// So many bytes a second are read of a file that is uploaded.
    pub upload_speed: Option<usize>,
    /// How many people a member may follow a day; none for as many as they like.
    pub follow_limit: Option<usize>,
    /// So many custom emoji in twenty categories, beside the one that it has.
    pub emoji: usize,
    /// Which version of Mastodon's API it says it speaks; none for 11 (4.6.1). Before 10 nothing stands beside a poll, before 7 nobody
    /// says who may quote.
    pub api: Option<u32>,
    /// Posts cannot be changed, nor is their source told, as before Mastodon 3.5.
    pub keeps_posts: bool,
    /// Every answer takes so long.
    pub answers_after: Option<std::time::Duration>,
}

impl Switches {
    /// The version of Mastodon's API that it speaks.
    pub(super) fn api_version(&self) -> u32 {
        self.api.unwrap_or(11)
    }
}

/// How one joins a server. The default lets everyone in at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registrations {
    /// It takes new people.
    pub enabled: bool,
    /// A moderator has to let them in.
    pub approval_required: bool,
    /// They have to say why.
    pub reason_required: bool,
    /// The least age in years.
    pub min_age: Option<u8>,
    /// They sign up on this page instead.
    pub url: Option<String>,
    /// HTML, told while it takes nobody.
    pub message: Option<String>,
}

impl Default for Registrations {
    fn default() -> Self {
        Self {
            enabled: true,
            approval_required: false,
            reason_required: false,
            min_age: None,
            url: None,
            message: None,
        }
    }
}

/// Where an account stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AccountState {
    /// Works.
    #[default]
    Active,
    /// The mail has not been answered.
    Unconfirmed,
    /// A moderator has to let it in.
    Pending,
    /// Switched off.
    Disabled,
}

impl AccountState {
    /// The server's words in the 403, none when it works.
    pub(super) fn refusal(self) -> Option<&'static str> {
        match self {
            Self::Active => None,
            Self::Unconfirmed => Some("Your login is missing a confirmed e-mail address"),
            Self::Pending => Some("Your login is currently pending approval"),
            Self::Disabled => Some("Your login is currently disabled"),
        }
    }
}
