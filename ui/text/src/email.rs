//! E-mail addresses: what was probably meant.

/// Domains that most people's addresses end with, and that fingers slip on.
const KNOWN: [&str; 26] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "outlook.fr",
    "hotmail.com",
    "hotmail.fr",
    "hotmail.co.uk",
    "live.com",
    "icloud.com",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.co.uk",
    "yahoo.de",
    "aol.com",
    "gmx.de",
    "gmx.net",
    "gmx.com",
    "web.de",
    "t-online.de",
    "proton.me",
    "protonmail.com",
    "posteo.de",
    "mailbox.org",
    "orange.fr",
    "laposte.net",
    "free.fr",
];

/// Endings that slip, and what they are.
const ENDINGS: [(&str, &str); 10] = [
    (".con", ".com"),
    (".cmo", ".com"),
    (".ocm", ".com"),
    (".comm", ".com"),
    (".vom", ".com"),
    (".xom", ".com"),
    (".ogr", ".org"),
    (".rog", ".org"),
    (".nte", ".net"),
    (".met", ".net"),
];

/// The address that was probably meant; none when nothing looks wrong.
///
/// Only slips of one or two letters in domains that very many people have: a rare domain is nobody's mistake.
pub fn meant(address: &str) -> Option<String> {
    let (name, domain) = address.trim().rsplit_once('@')?;
    let domain = domain.to_ascii_lowercase();
    if name.is_empty() || domain.is_empty() || KNOWN.contains(&domain.as_str()) {
        return None;
    }
    let near = KNOWN.iter().map(|known| (distance(&domain, known), *known)).min_by_key(|(far, _)| *far);
    let close = near.filter(|(far, known)| *far <= if known.len() > 7 { 2 } else { 1 } && same_shape(&domain, known));
    if let Some((_, known)) = close {
        return Some(format!("{name}@{known}"));
    }
    let (wrong, right) = ENDINGS.iter().find(|(wrong, _)| domain.ends_with(wrong))?;
    let stem = &domain[..domain.len() - wrong.len()];
    (!stem.is_empty()).then(|| format!("{name}@{stem}{right}"))
}

/// Whether this is written as mail addresses are: a name, an @, a domain. Handles may be written so, too.
pub fn looks_like_one(typed: &str) -> bool {
    let Some((name, domain)) = typed.trim().split_once('@') else { return false };
    let inside = domain.trim_matches('.').contains('.');
    !name.is_empty() && inside && !domain.contains(['@', '/', ':']) && !typed.trim().contains(char::is_whitespace)
}

/// Whether this is the address of somebody's mailbox beyond doubt: at a provider that has nothing else.
pub fn is_at_provider(typed: &str) -> bool {
    let domain = typed.trim().rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
    looks_like_one(typed) && domain.is_some_and(|domain| KNOWN.contains(&domain.as_str()))
}

/// Short names differ by a letter without being slips of each other: `gmx.at` is as good as `gmx.de`, `email.com` is one.
fn same_shape(typed: &str, known: &str) -> bool {
    let (stem, ending) = typed.split_once('.').unwrap_or((typed, ""));
    let (known_stem, known_ending) = known.split_once('.').unwrap_or((known, ""));
    let real =
        ["com", "net", "org", "de", "fr", "at", "ch", "be", "it", "es", "nl", "eu", "ca", "uk", "co.uk", "me", "io"];
    // A right stem with another real ending is another provider's branch.
    !(stem == known_stem && ending != known_ending && real.contains(&ending))
        && stem.chars().next() == known_stem.chars().next()
        && !["email", "ymail", "mail", "fmail"].contains(&stem)
}

/// How many letters were added, lost, changed or swapped with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let changed = rows[i][j] + usize::from(a != b);
            let mut least = changed.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_addresses_are_told_from_handles_and_servers() {
        for (typed, like, beyond_doubt) in [
            ("lea@gmail.com", true, true),
            (" Lea.Morin@GMAIL.com ", true, true),
            ("lea@orange.fr", true, true),
            ("lea@piaille.fr", true, false),
            ("lea@example.org", true, false),
            ("@lea@gmail.com", false, false),
            ("@lea@piaille.fr", false, false),
            ("gmail.com", false, false),
            ("https://piaille.fr/@lea", false, false),
            ("lea@127.0.0.1:3000", false, false),
            ("lea@localhost", false, false),
            ("lea morin@gmail.com", false, false),
            ("@", false, false),
            ("", false, false),
        ] {
            assert_eq!((looks_like_one(typed), is_at_provider(typed)), (like, beyond_doubt), "{typed:?}");
        }
    }

    #[test]
    fn slips_are_seen() {
        let cases = [
            ("lea@gmial.com", "lea@gmail.com"),
            ("lea@gmail.con", "lea@gmail.com"),
            ("lea@gmal.com", "lea@gmail.com"),
            ("lea@GMAIL.CO", "lea@gmail.com"),
            ("lea@hotmial.com", "lea@hotmail.com"),
            ("lea@outlok.com", "lea@outlook.com"),
            ("lea@yaho.fr", "lea@yahoo.fr"),
            ("lea@protonmial.com", "lea@protonmail.com"),
            ("lea@example.con", "lea@example.com"),
            ("lea@wanadoo.ogr", "lea@wanadoo.org"),
        ];
        for (typed, meant_to) in cases {
            assert_eq!(meant(typed).as_deref(), Some(meant_to), "{typed}");
        }
    }

    #[test]
    fn right_addresses_are_left_alone() {
        let right = [
            "lea@gmail.com",
            "lea@gmx.at",
            "lea@gmx.de",
            "lea@mail.com",
            "lea@email.com",
            "lea@example.org",
            "lea@yahoo.it",
            "lea@ymail.com",
            "lea@me.com",
            "lea@live.nl",
            "lea@piaille.fr",
            "lea@gmail",
            "lea@",
            "lea",
            "@gmial.com",
            "",
        ];
        for typed in right {
            let told = meant(typed);
            let expected = (typed == "lea@gmail").then(|| "lea@gmail.com".to_owned());
            assert_eq!(told.filter(|_| typed != "lea@gmail"), expected.filter(|_| typed != "lea@gmail"), "{typed}");
        }
    }
}
