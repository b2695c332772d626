//! Which hosts belong to one owner, as far as their names tell.

/// Second labels under which countries register names of strangers side by side: `a.co.uk` and `b.co.uk` are two owners.
const SHARED: &[&str] = &[
    "ac", "art", "asso", "co", "com", "edu", "firm", "gen", "go", "gob", "gouv", "gov", "govt", "gv", "id", "ind",
    "info", "lg", "mil", "muni", "ne", "net", "nhs", "nom", "or", "org", "plc", "pro", "res", "sch", "school", "tm",
    "uk", "web",
];

/// Hosts below these belong to whoever took the name, not to each other: dynamic names, pages, stores.
const LANDLORDS: &[&str] = &[
    "amazonaws.com",
    "azureedge.net",
    "b-cdn.net",
    "backblazeb2.com",
    "cdn77.org",
    "cloudfront.net",
    "co.com",
    "ddns.net",
    "de.com",
    "deno.dev",
    "digitaloceanspaces.com",
    "duckdns.org",
    "dyndns.org",
    "dynv6.net",
    "eu.com",
    "eu.org",
    "fastly.net",
    "firebaseapp.com",
    "fly.dev",
    "freeddns.org",
    "github.io",
    "gitlab.io",
    "herokuapp.com",
    "homeip.net",
    "hopto.org",
    "linodeobjects.com",
    "mooo.com",
    "myfritz.net",
    "netlify.app",
    "ngrok-free.app",
    "ngrok.app",
    "ngrok.io",
    "nip.io",
    "no-ip.org",
    "onrender.com",
    "pages.dev",
    "r2.dev",
    "scw.cloud",
    "spdns.de",
    "sslip.io",
    "storage.googleapis.com",
    "sytes.net",
    "synology.me",
    "ts.net",
    "uk.com",
    "us.com",
    "vercel.app",
    "vultrobjects.com",
    "wasabisys.com",
    "web.app",
    "windows.net",
    "workers.dev",
    "xip.io",
    "your-objectstorage.com",
    "zapto.org",
];

/// True when one owner has both, as far as names tell: the same host, or two in one registered domain. Where strangers share
/// a domain, only a host and those below it. Both in ASCII and lower case, as [`url::Url`] writes them.
pub(crate) fn is_kin(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_end_matches('.'), other.trim_end_matches('.'));
    match (registered(one), registered(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}

/// The part of a name that somebody registered: `mastodon.social` of `files.mastodon.social`; none for a suffix itself.
fn registered(name: &str) -> Option<&str> {
    let shared = LANDLORDS.iter().find(|shared| name.strip_suffix(**shared).is_some_and(|rest| rest.ends_with('.')));
    if let Some(shared) = shared {
        return last_labels(name, shared.split('.').count() + 1);
    }
    if LANDLORDS.contains(&name) {
        return None;
    }
    let mut labels = name.rsplit('.');
    let (top, second) = (labels.next()?, labels.next()?);
    let below_country = top.len() == 2 && SHARED.contains(&second);
    last_labels(name, if below_country { 3 } else { 2 })
}

/// The last labels of a name; none when it has fewer.
fn last_labels(name: &str, count: usize) -> Option<&str> {
    let mut dots = name.rmatch_indices('.').map(|(place, _)| place);
    match dots.nth(count - 1) {
        Some(dot) => Some(&name[dot + 1..]),
        None => (name.split('.').count() == count).then_some(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_owner_by_the_name() {
        for (one, other) in [
            ("mastodon.social", "mastodon.social"),
            ("files.mastodon.social", "mastodon.social"),
            ("social.example.org", "files.example.org"),
            ("a.b.c.example.org", "example.org"),
            ("media.social.org.uk", "social.org.uk"),
            ("toot.duckdns.org", "media.toot.duckdns.org"),
            ("example.org.", "media.example.org"),
            ("xn--bcher-kva.example", "bilder.xn--bcher-kva.example"),
        ] {
            assert!(is_kin(one, other) && is_kin(other, one), "{one} and {other}");
        }
    }

    #[test]
    fn strangers_side_by_side() {
        for (one, other) in [
            ("mastodon.social", "mastodon.online"),
            ("mastodon.social", "notmastodon.social"),
            ("mastodon.social", "mastodon.social.evil.example"),
            ("a.co.uk", "b.co.uk"),
            ("a.com.br", "b.com.br"),
            ("a.ne.jp", "b.ne.jp"),
            ("lea.duckdns.org", "evil.duckdns.org"),
            ("lea.github.io", "evil.github.io"),
            ("one.s3.eu-west-1.amazonaws.com", "one.duckdns.org"),
            ("duckdns.org", "lea.duckdns.org"),
            ("localhost", "router"),
            ("", "example.org"),
        ] {
            assert!(!is_kin(one, other) && !is_kin(other, one), "{one} and {other}");
        }
    }
}
