//! Names on a server: what was meant, and what to propose when one is taken.

use trente_contract::join::check::{self, LONGEST_NAME};

/// The name that somebody meant who typed or pasted an address, or letters with accents: `@Léa Morin` is `lea_morin`.
pub fn tidy(typed: &str) -> String {
    let bare = typed.trim().trim_start_matches('@');
    let bare = bare.split_once('@').map_or(bare, |(name, _)| name);
    let mut out = String::new();
    for letter in bare.chars() {
        match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => out.push(letter),
            ' ' | '-' | '.' => out.push('_'),
            accented => out.push_str(plain(accented)),
        }
    }
    out.truncate(LONGEST_NAME);
    out
}

/// The letters a to z that stand for one with a mark; none for other scripts.
fn plain(letter: char) -> &'static str {
    match small(letter) {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' | 'ă' | 'ā' => "a",
        'ä' | 'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' | 'ė' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ı' | 'ī' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ő' | 'ō' => "o",
        'ö' | 'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ů' | 'ű' | 'ū' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
    }
}

/// The small letter of a Latin one with a mark, by the order in which Unicode lists them: a table of all scripts would weigh as
/// much as a page.
fn small(letter: char) -> char {
    let code = u32::from(letter);
    let small = match code {
        0xC0..=0xDE => code + 0x20,
        0x100..=0x137 | 0x14A..=0x177 | 0x200..=0x21B => code | 1,
        0x139..=0x148 | 0x179..=0x17E => code + code % 2,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// The name that an e-mail address gives: its letters before the @, without what some write behind a +. None while it is no
/// whole address, or where they make no name.
pub fn of_email(email: &str) -> Option<String> {
    let email = email.trim();
    check::email(email).is_none().then_some(())?;
    let (local, _) = email.split_once('@')?;
    let own = tidy(local.split('+').next().unwrap_or(local)).to_ascii_lowercase();
    let own = own.trim_matches('_');
    let letters = own.bytes().filter(u8::is_ascii_alphabetic).count();
    (letters > 1 && check::name(own).is_none()).then(|| own.to_owned())
}

/// Names near one that is taken, best first, none of them longer than servers take. `email` gives letters of their own. The
/// others are made of no language's words: whoever speaks none but French is not "camille_here".
pub fn near(name: &str, email: &str) -> Vec<String> {
    let base = name.trim().trim_matches('_').to_ascii_lowercase();
    let mut out = own(name, email);
    out.extend([
        format!("{base}_"),
        format!("_{base}"),
        format!("{base}2"),
        format!("{base}_2"),
        format!("{base}{base}"),
        format!("{base}_30"),
    ]);
    kept(out, name)
}

/// Those of them that are made of the letters before the address's @.
pub fn own(name: &str, email: &str) -> Vec<String> {
    let own = tidy(email.trim().split_once('@').map_or("", |(name, _)| name)).to_ascii_lowercase();
    let base = name.trim().trim_matches('_').to_ascii_lowercase();
    let mut out: Vec<String> = Vec::new();
    // What the address adds to the name: of `camille84` the number.
    let parts =
        own.split('_').map(|part| if base.is_empty() { part } else { part.strip_prefix(&base).unwrap_or(part) });
    for part in parts.filter(|part| !part.is_empty() && !base.contains(part)) {
        let initial: String = part.chars().take(1).filter(char::is_ascii_alphabetic).collect();
        if !initial.is_empty() {
            out.push(format!("{base}_{initial}"));
        }
        out.push(format!("{base}{part}"));
    }
    out.push(own);
    kept(out, name)
}

/// Those that can be a name and are not this one, each once.
fn kept(mut out: Vec<String>, name: &str) -> Vec<String> {
    let mut seen = vec![name.trim().to_ascii_lowercase()];
    out.retain(|one| {
        let new = check::name(one).is_none() && one.chars().count() > 2 && !seen.contains(one);
        seen.push(one.clone());
        new
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_found() {
        let cases = [
            ("@Léa", "Lea"),
            ("lea@piaille.fr", "lea"),
            ("@lea@piaille.fr", "lea"),
            ("Léa Morin", "Lea_Morin"),
            ("straße", "strasse"),
            ("MUÑOZ", "MUnOZ"),
            ("Łukasz Żak", "lukasz_zak"),
            ("Ýrsa Þór Ĺ", "yrsa_thor_"),
            ("Иван", ""),
        ];
        for (typed, name) in cases {
            assert_eq!(tidy(typed), name, "{typed}");
        }
    }

    #[test]
    fn an_address_gives_a_name() {
        for (email, name) in [
            ("leamorin@example.org", Some("leamorin")),
            ("Anna.B@example.org", Some("anna_b")),
            ("lea+news@example.org", Some("lea")),
            ("léa-m@example.org", Some("lea_m")),
            ("_lea_@example.org", Some("lea")),
            ("leamorin@example", None),
            ("leamorin", None),
            ("12345@qq.com", None),
            ("a@example.org", None),
            ("иван@example.org", None),
        ] {
            assert_eq!(of_email(email).as_deref(), name, "{email}");
        }
        let long = of_email(&format!("{}@example.org", "ab".repeat(30))).expect("it is cut");
        assert_eq!(long.len(), LONGEST_NAME, "as long as names get");
    }

    #[test]
    fn names_near_a_taken_one_can_all_be_taken_up() {
        let near = near("lea", "lea.morin@example.org");
        assert_eq!(near[..3], ["lea_m", "leamorin", "lea_morin"], "first what is their own");
        assert!(near.iter().all(|name| check::name(name).is_none() && name != "lea"), "each can be a name: {near:?}");
        let cases = [
            ("camille", "camille.martin@example.org", &["camille_m", "camillemartin", "camille_martin"][..]),
            ("camille", "martin.camille@example.org", &["camille_m", "camillemartin", "martin_camille"]),
            ("camille", "camille84@example.org", &["camille84"]),
            ("Camille", "c@example.org", &[]),
            ("camille", "", &[]),
            ("camille", "camille@example.org", &[]),
        ];
        for (name, email, own) in cases {
            assert_eq!(super::own(name, email), own, "{name}, {email}");
            let near = super::near(name, email);
            assert!(near.starts_with(&super::own(name, email)) && near.len() >= own.len() + 3, "{near:?}");
            assert!(!near.iter().any(|one| one.contains("here") || one.contains("the_")), "no English: {near:?}");
        }
        let long = super::near(&"a".repeat(30), "");
        assert!(long.iter().all(|name| name.len() <= LONGEST_NAME), "none is too long: {long:?}");
    }
}
