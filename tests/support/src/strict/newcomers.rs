//! People who signed up here, where each of them stands, and the mails that were sent to them.

use super::{Shared, lock};
use jiff::Timestamp;
use std::collections::HashMap;
use std::time::Duration;

/// How long failed and good tries count.
pub(super) const THROTTLED_FOR: Duration = Duration::from_secs(30 * 60);
/// How many there may be in that time.
pub(super) const TRIES: usize = 5;

/// A mail that the server sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The address it went to.
    pub to: String,
    /// The account's name.
    pub name: String,
    /// The link in it.
    pub link: String,
}

/// Somebody who signed up.
#[derive(Clone, Debug, Default)]
pub(super) struct Newcomer {
    pub(super) email: String,
    pub(super) password: String,
    /// The client that they signed up with.
    pub(super) app: String,
    pub(super) confirmed: bool,
    pub(super) approved: bool,
    pub(super) disabled: bool,
    /// What the link of the newest mail carries.
    pub(super) token: String,
    pub(super) reason: String,
    pub(super) birth: String,
    pub(super) locale: String,
    pub(super) mailed: Vec<Timestamp>,
    /// How often Home was asked for.
    pub(super) homes: usize,
}

impl Newcomer {
    /// The server's words in the 403, none when the account works.
    pub(super) fn refusal(&self) -> Option<&'static str> {
        match (self.confirmed, self.approved, self.disabled) {
            (false, ..) => Some("Your login is missing a confirmed e-mail address"),
            (true, false, _) => Some("Your login is currently pending approval"),
            (true, true, true) => Some("Your login is currently disabled"),
            (true, true, false) => None,
        }
    }
}

/// All of them, by name as it was typed.
#[derive(Debug, Default)]
pub(super) struct Newcomers {
    pub(super) people: HashMap<String, Newcomer>,
    pub(super) mails: Vec<Mail>,
    tries: Vec<Timestamp>,
    given: u32,
}

impl Newcomers {
    /// Counts a try; how long to wait when there were too many.
    pub(super) fn try_once(&mut self, most: usize, now: Timestamp) -> Result<(), Duration> {
        counted(&mut self.tries, most, now)
    }

    /// Counts a mail to this person; how long to wait when there were too many.
    pub(super) fn mail_once(&mut self, name: &str, most: usize, now: Timestamp) -> Result<(), Duration> {
        self.people.get_mut(name).map_or(Ok(()), |person| counted(&mut person.mailed, most, now))
    }

    pub(super) fn forget_tries(&mut self) {
        self.tries.clear();
    }

    /// Sends the mail with the link; an earlier link stops working.
    pub(super) fn mail(&mut self, base: &str, name: &str) {
        self.given += 1;
        let token = format!("confirm-{:04}-{}", self.given, super::pkce::challenge(&format!("mail{}", self.given)));
        let Some(person) = self.people.get_mut(name) else { return };
        person.token.clone_from(&token);
        let link = format!("{base}/auth/confirmation?confirmation_token={token}&redirect_to_app=true");
        self.mails.push(Mail { to: person.email.clone(), name: name.to_owned(), link });
    }

    pub(super) fn of_token(&self, token: &str) -> Option<String> {
        let found = self.people.iter().find(|(_, person)| !token.is_empty() && person.token == token);
        found.map(|(name, _)| name.clone())
    }

    pub(super) fn has_email(&self, email: &str) -> bool {
        self.people.values().any(|person| person.email.eq_ignore_ascii_case(email))
    }
}

fn counted(times: &mut Vec<Timestamp>, most: usize, now: Timestamp) -> Result<(), Duration> {
    times.retain(|then| now.duration_since(*then).unsigned_abs() < THROTTLED_FOR);
    if times.len() >= most {
        let oldest = times.first().map_or(Duration::ZERO, |then| now.duration_since(*then).unsigned_abs());
        return Err(THROTTLED_FOR.saturating_sub(oldest));
    }
    times.push(now);
    Ok(())
}

impl Shared {
    /// Whether this is the password of a member.
    pub(super) fn takes_password(&self, name: &str, password: &str) -> bool {
        let newcomers = lock(&self.newcomers);
        let own = newcomers.people.get(name).map(|person| person.password.as_str());
        password == own.unwrap_or(super::PASSWORD)
    }

    /// Why a newcomer's account does not work yet; none when it does, or it is no newcomer's.
    pub(super) fn refusal_of(&self, name: &str) -> Option<&'static str> {
        lock(&self.newcomers).people.get(name).and_then(Newcomer::refusal)
    }

    /// Whether a newcomer's Home is still being put together; each time it is asked for counts.
    pub(super) fn builds_home(&self, name: &str) -> bool {
        let wanted = self.switches().home_builds;
        lock(&self.newcomers).people.get_mut(name).is_some_and(|person| {
            person.homes += 1;
            person.homes <= wanted
        })
    }
}
