//! How a server counts the characters of a post. No field tells that, so its software decides: GoToSocial says what a link
//! counts, and does not count so.

use super::{Discovered, Facts};
use trente_contract::reader::Counting;

impl Discovered {
    /// How it counts. Of software that nobody here knows: as Mastodon, unless it says that it only speaks Mastodon's API;
    /// then as whatever is sure to be taken, since a server that refuses is better than an app that does.
    pub fn counting(&self) -> Counting {
        let version = self.version.to_lowercase();
        let compatible = version.split_once("compatible;").map(|(_, name)| name.trim_start());
        let claimed = compatible.and_then(|name| name.split([' ', ')', '/']).next());
        let source = match &self.facts {
            Facts::V2(instance) => instance.source_url.trim_end_matches('/').rsplit('/').next(),
            _ => None,
        };
        let told = self.software.as_deref().into_iter().chain(claimed).chain(source);
        told.filter_map(by_name).next().unwrap_or(match compatible {
            Some(_) => Counting::TextAlone,
            None => Counting::Short,
        })
    }
}

fn by_name(software: &str) -> Option<Counting> {
    Some(match software.to_lowercase().as_str() {
        "mastodon" | "hometown" | "glitch" | "glitchcafe" | "chuckya" | "ecko" | "fedibird" | "kmyblue" => {
            Counting::Short
        }
        "gotosocial" => Counting::CodePoints,
        "pleroma" | "akkoma" | "rebased" | "soapbox" => Counting::Seen,
        // A warning has room of its own, or nothing has a limit.
        "misskey" | "sharkey" | "firefish" | "calckey" | "foundkey" | "cherrypick" | "catodon" | "iceshrimp"
        | "iceshrimp.net" | "friendica" | "hollo" | "mitra" | "pixelfed" | "snac" | "takahe" | "wafrn" => {
            Counting::TextAlone
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Origin;
    use serde_json::json;
    use std::time::Duration;

    fn counting(software: Option<&str>, version: &str, source_url: &str) -> Counting {
        let instance = json!({"domain": "a.example", "title": "A", "version": version, "source_url": source_url});
        let found = Discovered {
            origin: Origin::parse("a.example").expect("an origin"),
            facts: Facts::V2(Box::new(serde_json::from_value(instance).expect("an instance"))),
            software: software.map(ToOwned::to_owned),
            version: version.to_owned(),
            api_version: None,
            answered_in: Duration::ZERO,
        };
        found.counting()
    }

    #[test]
    fn each_software_counts_in_its_way() {
        for (software, version, expected) in [
            (Some("mastodon"), "4.5.1", Counting::Short),
            (Some("mastodon"), "4.5.1+glitch", Counting::Short),
            (Some("a-new-fork"), "4.5.1+fork", Counting::Short),
            (None, "4.4.0", Counting::Short),
            (None, "", Counting::Short),
            (Some("gotosocial"), "0.20.0+git-1234", Counting::CodePoints),
            (Some("pleroma"), "2.7.2 (compatible; Pleroma 2.9.1)", Counting::Seen),
            (Some("akkoma"), "2.7.2 (compatible; Akkoma 3.15.0)", Counting::Seen),
            (None, "2.7.2 (compatible; Akkoma 3.15.0-0-gabc)", Counting::Seen),
            (None, "4.0.0 (compatible; GoToSocial 0.9)", Counting::CodePoints),
            (Some("sharkey"), "3.0.0 (compatible; Sharkey 2025.4)", Counting::TextAlone),
            (Some("iceshrimp.net"), "4.2.1 (compatible; Iceshrimp.NET/2025)", Counting::TextAlone),
            (Some("snac"), "4.0.0 (not true; based on snac)", Counting::TextAlone),
            (Some("friendica"), "2.8.0 (compatible; Friendica 2024.12)", Counting::TextAlone),
            (Some("never heard of"), "4.0.0 (compatible; Other 1.0)", Counting::TextAlone),
        ] {
            assert_eq!(counting(software, version, ""), expected, "{software:?} {version}");
        }
        let source = "https://codeberg.org/superseriousbusiness/gotosocial";
        assert_eq!(counting(None, "0.20.0", source), Counting::CodePoints, "by where its source is");
        assert_eq!(counting(None, "4.5.0", "https://github.com/mastodon/mastodon"), Counting::Short, "Mastodon");
    }
}
