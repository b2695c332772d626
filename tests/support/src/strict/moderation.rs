//! What a test can do as a moderator, as time, or as somebody with a mailbox.

use super::newcomers::{Mail, Newcomer};
use super::{StrictServer, lock};
use crate::person::{Lost, browser};
use url::Url;

impl StrictServer {
    /// All mails that were sent, oldest first.
    pub fn mails(&self) -> Vec<Mail> {
        lock(&self.shared.newcomers).mails.clone()
    }

    /// The newest mail to this address.
    pub fn mail_to(&self, email: &str) -> Option<Mail> {
        self.mails().into_iter().rev().find(|mail| mail.to == email)
    }

    /// Opens the link of a mail in a browser. Gives the address that the browser is sent to (the app's own), or none where
    /// the server shows a page instead.
    ///
    /// # Errors
    /// When the server is not reached or refuses the link.
    pub async fn follow_mail(&self, mail: &Mail) -> Result<Option<Url>, Lost> {
        let network = |source| Lost::Network { url: mail.link.clone(), source };
        let answer = browser().get(&mail.link).send().await.map_err(network)?;
        let status = answer.status();
        if status.is_redirection() {
            let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
            return Ok(Url::parse(to).ok());
        }
        let page = answer.text().await.map_err(network)?;
        match status.is_success() {
            true => Ok(None),
            false => Err(Lost::Refused { url: mail.link.clone(), status: status.as_u16(), page }),
        }
    }

    /// The names of those who signed up.
    pub fn newcomers(&self) -> Vec<String> {
        lock(&self.shared.newcomers).people.keys().cloned().collect()
    }

    /// What somebody gave when they signed up: e-mail, reason, date of birth, locale.
    pub fn newcomer(&self, name: &str) -> Option<[String; 4]> {
        let newcomers = lock(&self.shared.newcomers);
        let person = newcomers.people.get(name)?;
        Some([&person.email, &person.reason, &person.birth, &person.locale].map(String::clone))
    }

    /// Whether this is the password of an account here.
    pub fn takes_password(&self, name: &str, password: &str) -> bool {
        self.shared.takes_password(name, password)
    }

    fn change(&self, name: &str, change: impl FnOnce(&mut Newcomer)) {
        if let Some(person) = lock(&self.shared.newcomers).people.get_mut(name) {
            change(person);
        }
    }

    /// Confirms the address of a newcomer, as if they had followed the link on another device.
    pub fn confirm(&self, name: &str) {
        self.change(name, |person| person.confirmed = true);
    }

    /// Lets a newcomer in.
    pub fn approve(&self, name: &str) {
        self.change(name, |person| person.approved = true);
    }

    /// Switches a newcomer's account off.
    pub fn disable(&self, name: &str) {
        self.change(name, |person| person.disabled = true);
    }

    /// Says no to a newcomer: the account is deleted.
    pub fn reject(&self, name: &str) {
        self.expire(name);
    }

    /// Deletes an account whose mail was not answered in time.
    pub fn expire(&self, name: &str) {
        lock(&self.shared.newcomers).people.remove(name);
        lock(&self.shared.grants).revoke_all(name);
        self.shared.world().leave(name);
    }

    /// Forgets how often a sign-up was tried.
    pub fn forget_tries(&self) {
        lock(&self.shared.newcomers).forget_tries();
    }
}
