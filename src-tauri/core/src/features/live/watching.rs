//! Lists that are looked at, of which the same stream is to tell.

use serde_json::json;
use std::sync::{Mutex, PoisonError};
use tokio::sync::Notify;
use trente_contract::live::Watched;

/// So many lists are asked for: a page shows one, or several hashtags together.
const MOST: usize = 8;

/// Which lists are looked at now.
#[derive(Debug, Default)]
pub(super) struct Watching {
    lists: Mutex<Vec<Watched>>,
    bell: Notify,
}

impl Watching {
    pub(super) fn set(&self, mut lists: Vec<Watched>) {
        lists.truncate(MOST);
        *self.lists.lock().unwrap_or_else(PoisonError::into_inner) = lists;
        self.bell.notify_one();
    }

    pub(super) fn now(&self) -> Vec<Watched> {
        self.lists.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until they are others.
    pub(super) async fn changed(&self) {
        self.bell.notified().await;
    }
}

/// What is said to a server that tells of some lists, so that it tells of others.
///
/// <https://docs.joinmastodon.org/methods/streaming/#websocket>
pub(super) fn turns(before: &[Watched], after: &[Watched]) -> Vec<String> {
    let gone = before.iter().filter(|list| !after.contains(list)).map(|list| said("unsubscribe", list));
    let come = after.iter().filter(|list| !before.contains(list)).map(|list| said("subscribe", list));
    gone.chain(come).collect()
}

fn said(what: &str, list: &Watched) -> String {
    let said = match list {
        Watched::Local => json!({ "type": what, "stream": "public:local" }),
        Watched::Federated => json!({ "type": what, "stream": "public" }),
        Watched::List(id) => json!({ "type": what, "stream": "list", "list": id }),
        Watched::Tag(tag) => json!({ "type": what, "stream": "hashtag", "tag": tag }),
    };
    said.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_changes_is_said() {
        let (tide, list) = (Watched::Tag("tide".into()), Watched::List("12".into()));
        assert_eq!(turns(&[], &[]), Vec::<String>::new(), "nothing");
        assert_eq!(
            turns(&[tide.clone(), Watched::Local], &[Watched::Local, list]),
            [
                r#"{"stream":"hashtag","tag":"tide","type":"unsubscribe"}"#,
                r#"{"list":"12","stream":"list","type":"subscribe"}"#
            ],
            "what stays is not asked for twice"
        );
        assert_eq!(turns(&[], &[Watched::Federated]), [r#"{"stream":"public","type":"subscribe"}"#], "all servers");
    }
}
