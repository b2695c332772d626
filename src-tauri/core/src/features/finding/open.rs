//! What a server lets its readers read beyond Home: as it tells (4.5), and as it answered.

use super::Finding;
use crate::api::ApiError;
use crate::api::discover::{self, Facts};
use crate::api::entities::configuration::TimelineAccess;
use crate::ground::Asking;
use std::sync::PoisonError;
use std::time::{Duration, Instant};
use trente_contract::Fault;
use trente_contract::commands::WhatIsOpen;
use trente_contract::find::{Beyond, Open};

/// How long what was told is believed.
const FRESH: Duration = Duration::from_secs(30 * 60);
/// Nobody waits longer for it: what is closed then says so when it is read.
const PATIENCE: Duration = Duration::from_secs(4);

/// What is known of one reader's server.
#[derive(Clone, Copy)]
pub(super) struct Opened {
    since: Instant,
    open: Open,
    /// It answered so itself; else this is only what other servers do.
    told: bool,
}

impl Finding {
    pub(crate) async fn what_is_open(&self, request: WhatIsOpen) -> Result<Open, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        if let Some(known) = self.known(&asking).filter(|known| known.told && known.since.elapsed() < FRESH) {
            return Ok(known.open);
        }
        let client = asking.client.clone().trying_once();
        let Ok(Ok(found)) = tokio::time::timeout(PATIENCE, discover::instance(&client)).await else {
            return Ok(self.known(&asking).map_or(USUAL, |known| known.open));
        };
        self.ground.learn_hosts(&found);
        let mut open = of(&found.facts, found.api_version, asking.account.is_some());
        // What was refused is closed, whatever is told.
        if let Some(known) = self.known(&asking) {
            open.local &= known.open.local;
            open.federated &= known.open.federated;
        }
        self.note(&asking, Opened { since: Instant::now(), open, told: true });
        Ok(open)
    }

    /// Notes that a server refused one of its live lists to this reader.
    pub(super) fn refused(&self, asking: &Asking, beyond: &Beyond, error: &ApiError) {
        if !matches!(error.status(), Some(401 | 403 | 404 | 422)) {
            return;
        }
        let known = self.known(asking).unwrap_or(Opened { since: Instant::now(), open: USUAL, told: false });
        let open = match beyond {
            Beyond::Local => Open { local: false, ..known.open },
            Beyond::Federated => Open { federated: false, ..known.open },
            _ => return,
        };
        self.note(asking, Opened { open, ..known });
    }

    /// It answers again.
    pub(super) fn answered_again(&self, asking: &Asking, beyond: &Beyond) {
        let Some(known) = self.known(asking) else { return };
        let open = match beyond {
            Beyond::Local => Open { local: true, ..known.open },
            Beyond::Federated => Open { federated: true, ..known.open },
            _ => return,
        };
        self.note(asking, Opened { open, ..known });
    }

    fn known(&self, asking: &Asking) -> Option<Opened> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).get(asking.reader().as_str()).copied()
    }

    fn note(&self, asking: &Asking, opened: Opened) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).put(asking.reader(), opened);
    }
}

/// What servers do that tell nothing.
const USUAL: Open = Open { local: true, federated: true, links: false, operators: false };

fn of(facts: &Facts, api_version: Option<u32>, is_member: bool) -> Open {
    let Facts::V2(instance) = facts else {
        let strangers = *facts != Facts::MembersOnly || is_member;
        return Open { local: strangers, federated: strangers, ..USUAL };
    };
    let access = &instance.configuration.timelines_access;
    let lets_in = |told: Option<&str>| match told {
        None | Some("public") => true,
        // A word that is not known yet is one between the two.
        Some(word) => is_member && word != "disabled",
    };
    let may = |list: &str, side: fn(&TimelineAccess) -> Option<&str>| lets_in(access.get(list).and_then(side));
    let strangers = is_member || !instance.configuration.limited_federation;
    let is_mastodon = api_version.is_some();
    Open {
        local: strangers && may("live_feeds", |access| access.local.as_deref()),
        federated: strangers && may("live_feeds", |access| access.remote.as_deref()),
        links: is_mastodon
            && (may("trending_link_feeds", |access| access.local.as_deref())
                || may("trending_link_feeds", |access| access.remote.as_deref())),
        operators: is_mastodon && is_member,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn open(access: serde_json::Value, is_member: bool) -> Open {
        let instance = json!({ "domain": "a.example", "configuration": { "timelines_access": access } });
        of(&Facts::V2(Box::new(serde_json::from_value(instance).expect("an instance"))), Some(7), is_member)
    }

    #[test]
    fn each_word_opens_to_whom_it_says() {
        let feeds = |word: &str| json!({ "live_feeds": { "local": word, "remote": "disabled" } });
        for (word, guest, member) in
            [("public", true, true), ("authenticated", false, true), ("disabled", false, false), ("later", false, true)]
        {
            assert_eq!((open(feeds(word), false).local, open(feeds(word), true).local), (guest, member), "{word}");
        }
        assert!(!open(feeds("public"), true).federated, "disabled for all");
        assert!(open(json!(null), false).federated, "what is not told is open");
    }

    #[test]
    fn old_and_small_servers_have_no_more_than_they_can() {
        let bare = |facts: &Facts, is_member| of(facts, None, is_member);
        let v1 = Facts::V1(Box::new(serde_json::from_value(json!({ "uri": "a.example" })).expect("an instance")));
        assert_eq!(bare(&v1, false), USUAL, "lists, no links, no operators");
        assert!(!bare(&Facts::MembersOnly, false).local, "nothing to strangers");
        assert!(bare(&Facts::MembersOnly, true).local, "and all to members");
    }
}
