//! Groups of what a server lists one by one, and their keys.

use crate::api::entities::{Notification, NotificationId, NotificationType, StatusId};
use trente_contract::ids::NoticeKey;
use url::form_urlencoded::{Serializer, parse};

/// Puts what happened to one post in one way, and new followers, together at the place of the newest of them.
pub(super) fn grouped(all: Vec<Notification>) -> Vec<Vec<Notification>> {
    let mut groups: Vec<Vec<Notification>> = Vec::new();
    for one in all {
        let target = target(&one);
        let group = groups.iter_mut().find(|group| target.is_some() && group.first().and_then(self::target) == target);
        match group {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

/// What makes things one group; none for what stands alone.
fn target(one: &Notification) -> Option<(NotificationType, Option<StatusId>)> {
    match (&one.kind, &one.status) {
        (NotificationType::Favourite | NotificationType::Reblog, Some(status)) => {
            Some((one.kind.clone(), Some(status.id.clone())))
        }
        (NotificationType::Follow, _) => Some((NotificationType::Follow, None)),
        _ => None,
    }
}

/// What a key names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A group of the server's.
    Group(String),
    /// These, which the app put together.
    Ones(Vec<NotificationId>),
}

impl Named {
    pub(super) fn key(&self) -> NoticeKey {
        let mut words = Serializer::new(String::new());
        match self {
            Self::Group(key) => words.append_pair("group", key),
            Self::Ones(ids) => words.extend_pairs(ids.iter().map(|id| ("id", id.as_str()))),
        };
        NoticeKey(words.finish())
    }

    pub(super) fn of(key: &NoticeKey) -> Self {
        let pairs: Vec<(String, String)> = parse(key.as_str().as_bytes()).into_owned().collect();
        match pairs.iter().find(|(name, _)| name == "group") {
            Some((_, key)) => Self::Group(key.clone()),
            None => Self::Ones(pairs.into_iter().map(|(_, id)| id.into()).collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn happened(id: &str, kind: &str, status: Option<&str>) -> Notification {
        let account = |id: &str| json!({ "id": id, "username": "a", "acct": "a" });
        let status = status.map(|id| json!({ "id": id, "account": account("1"), "content": "" }));
        let one = json!({ "id": id, "type": kind, "account": account(id), "status": status });
        serde_json::from_value(one).expect("a notification")
    }

    #[test]
    fn what_belongs_together_stands_where_its_newest_stood() {
        let all = vec![
            happened("9", "favourite", Some("p")),
            happened("8", "mention", Some("q")),
            happened("7", "favourite", Some("p")),
            happened("6", "reblog", Some("p")),
            happened("5", "follow", None),
            happened("4", "mention", Some("q")),
            happened("3", "favourite", Some("r")),
            happened("2", "follow", None),
            happened("1", "favourite", None),
            happened("0", "favourite", None),
        ];
        let groups = grouped(all);
        let ids: Vec<String> =
            groups.iter().map(|group| group.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join("+")).collect();
        assert_eq!(
            ids,
            ["9+7", "8", "6", "5+2", "4", "3", "1", "0"],
            "mentions, and what has lost its post, stand alone"
        );
    }

    #[test]
    fn a_key_leads_back_to_what_it_names() {
        for named in [
            Named::Group("favourite-1&id=2".to_owned()),
            Named::Ones(vec!["1700.5=".into(), "a&b".into()]),
            Named::Ones(vec!["1".into()]),
        ] {
            assert_eq!(Named::of(&named.key()), named, "whatever letters ids are made of");
        }
    }
}
