//! Links to people of networks that speak another way, and under which name servers know those who are bridged.

use trente_contract::reading::Network;

/// The longest name, in bytes: no domain is longer.
const LONGEST: usize = 253;
/// The longest name on Threads.
const LONGEST_ON_THREADS: usize = 30;

/// A person of another network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridged {
    /// Which.
    pub network: Network,
    /// What they are called there, in small letters: a domain on Bluesky, or a `did:`.
    pub name: String,
    /// Under which handle servers know them, `name@domain`; none where the address tells no name but a number (`did:`), of which
    /// no handle can be made.
    pub handle: Option<String>,
}

/// Who is meant by an address of bsky.app or threads.com: their page, or a post of theirs. None for any other page and any other host,
/// however much its name looks like one of these.
///
/// ```
/// let lea = trente_text::bridged::bridged("https://bsky.app/profile/lea.example").expect("a person");
/// assert_eq!(lea.handle.as_deref(), Some("lea.example@bsky.brid.gy"));
/// ```
pub fn bridged(address: &str) -> Option<Bridged> {
    let (scheme, rest) = address.split_once("://")?;
    if !["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return None;
    }
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let network = network(authority)?;
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match (network, parts.as_slice()) {
        (Network::Bluesky, ["profile", name] | ["profile", name, "post", _, ..]) => on_bluesky(name),
        (Network::Threads, [name] | [name, "post" | "replies" | "reposts" | "media", ..]) => on_threads(name),
        _ => None,
    }
}

/// Only the very names. A name before the host (`bsky.app@evil.example`) and a port make it another place.
fn network(authority: &str) -> Option<Network> {
    let host = authority.strip_suffix(":443").unwrap_or(authority).to_ascii_lowercase();
    let host = host.strip_suffix('.').unwrap_or(&host);
    match host.strip_prefix("www.").unwrap_or(host) {
        "bsky.app" => Some(Network::Bluesky),
        "threads.net" | "threads.com" => Some(Network::Threads),
        _ => None,
    }
}

fn on_bluesky(name: &str) -> Option<Bridged> {
    let name = unescaped(name).to_ascii_lowercase();
    let network = Network::Bluesky;
    if let Some(number) = name.strip_prefix("did:") {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'.' | b'-' | b'_');
        let good = !number.is_empty() && name.len() <= LONGEST && number.bytes().all(sound);
        return good.then_some(Bridged { network, name, handle: None });
    }
    let label = |part: &str| {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !part.is_empty() && part.bytes().all(sound) && !part.starts_with('-') && !part.ends_with('-')
    };
    let good = name.len() <= LONGEST && name.contains('.') && name.split('.').all(label);
    good.then(|| Bridged { network, handle: Some(format!("{name}@bsky.brid.gy")), name })
}

fn on_threads(name: &str) -> Option<Bridged> {
    let name = unescaped(name).to_ascii_lowercase();
    let name = name.strip_prefix('@')?;
    let sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.');
    let good = !name.is_empty() && name.len() <= LONGEST_ON_THREADS && name.bytes().all(sound);
    let handle = Some(format!("{name}@threads.net"));
    good.then(|| Bridged { network: Network::Threads, name: name.to_owned(), handle })
}

/// The two signs of names that programs escape.
fn unescaped(part: &str) -> String {
    part.replace("%40", "@").replace("%3A", ":").replace("%3a", ":")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn handle(address: &str) -> Option<String> {
        bridged(address)?.handle
    }

    #[test]
    fn pages_and_posts_name_their_person() {
        for (address, due) in [
            ("https://bsky.app/profile/lea.bsky.social", "lea.bsky.social@bsky.brid.gy"),
            ("https://bsky.app/profile/lea.example/", "lea.example@bsky.brid.gy"),
            ("http://www.bsky.app/profile/lea.example", "lea.example@bsky.brid.gy"),
            ("HTTPS://BSKY.APP/profile/Lea.Example?ref=x#top", "lea.example@bsky.brid.gy"),
            ("https://bsky.app:443//profile//lea.example//", "lea.example@bsky.brid.gy"),
            ("https://bsky.app./profile/lea.example/post/3k2", "lea.example@bsky.brid.gy"),
            ("https://bsky.app/profile/lea.example/post/3k2/liked-by", "lea.example@bsky.brid.gy"),
            ("https://www.threads.net/@lea_m", "lea_m@threads.net"),
            ("https://threads.com/@Lea.M/", "lea.m@threads.net"),
            ("https://www.threads.com/%40lea/post/C8?igshid=1", "lea@threads.net"),
            ("https://threads.net/@lea/replies", "lea@threads.net"),
        ] {
            assert_eq!(handle(address).as_deref(), Some(due), "{address}");
        }
    }

    #[test]
    fn hosts_that_only_look_like_it_are_others() {
        for address in [
            "https://bsky.app.evil.com/profile/lea.example",
            "https://evil.com/bsky.app/profile/lea.example",
            "https://notbsky.app/profile/lea.example",
            "https://bsky.app@evil.com/profile/lea.example",
            "https://bsky.app:8443/profile/lea.example",
            "https://bsky.app\\.evil.com/profile/lea.example",
            "https://bsky\u{2024}app/profile/lea.example",
            "https://b\u{455}ky.app/profile/lea.example",
            "https://threads.net.evil.com/@lea",
            "https://evilthreads.net/@lea",
            "https://threads.network/@lea",
            "https://www.www.threads.net/@lea",
            "ftp://bsky.app/profile/lea.example",
            "bsky.app/profile/lea.example",
            "javascript://bsky.app/profile/lea.example",
        ] {
            assert_eq!(bridged(address), None, "{address}");
        }
    }

    #[test]
    fn other_pages_of_theirs_name_nobody() {
        for address in [
            "https://bsky.app",
            "https://bsky.app/profile",
            "https://bsky.app/profile/lea",
            "https://bsky.app/profile/-a.example",
            "https://bsky.app/profile/a..example",
            "https://bsky.app/profile/lea.example/feed/abc",
            "https://bsky.app/search?q=profile/lea.example",
            "https://threads.net/lea",
            "https://threads.net/@",
            "https://threads.net/@lea@evil.com",
            "https://threads.net/@lea/about",
            "https://threads.net/t/C8",
        ] {
            assert_eq!(bridged(address), None, "{address}");
        }
    }

    #[test]
    fn a_number_is_known_for_one_and_has_no_handle() {
        for address in
            ["https://bsky.app/profile/did:plc:abc123", "https://bsky.app/profile/did%3Aplc%3Aabc123/post/3k2"]
        {
            let found = bridged(address).expect("somebody is meant");
            assert_eq!((found.name.as_str(), found.handle), ("did:plc:abc123", None), "{address}");
        }
        assert_eq!(bridged("https://bsky.app/profile/did:"), None, "no number");
        assert_eq!(bridged("https://bsky.app/profile/did:plc:<b>"), None, "no number either");
    }

    proptest! {
        #[test]
        fn what_is_found_is_a_handle_and_nothing_else(path in "\\PC{0,60}", host in "(bsky.app|threads.net|www.threads.com|bsky.app.evil)") {
            if let Some(handle) = handle(&format!("https://{host}/{path}")) {
                let (name, domain) = handle.split_once('@').expect("a handle");
                prop_assert!(matches!(domain, "bsky.brid.gy" | "threads.net"), "{handle}");
                prop_assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte)), "{handle}");
            }
        }
    }
}
