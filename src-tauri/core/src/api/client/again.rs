//! What an answer allows: to try again, and to believe in a log-in.

use crate::api::endpoint::Endpoint;
use crate::api::error::ApiError;
use crate::api::http::Call;
use reqwest::Method;

/// When something may be tried again by itself.
#[derive(Clone, Copy)]
pub(super) enum Again {
    Always,
    WhenUndone,
    Never,
}

impl Again {
    /// Of an endpoint.
    pub(super) fn of<E: Endpoint>() -> Self {
        match E::REPEATABLE || E::METHOD == Method::GET {
            true => Self::Always,
            false if E::WHEN_UNDONE => Self::WhenUndone,
            false => Self::Never,
        }
    }

    pub(super) fn allows(self, error: &ApiError) -> bool {
        match self {
            Self::Always => true,
            Self::WhenUndone => !error.may_be_done(),
            Self::Never => false,
        }
    }
}

/// Whether only a log-in that works has a good answer to this: what guests may ask, too, says nothing of it.
pub(super) fn needs_log_in(call: &Call<'_>) -> bool {
    let (asked, own) = (call.asked, ["verify_credentials", "get_home", "list_followed_tags"]);
    asked.with_token && (!asked.reading || own.contains(&asked.operation))
}
