//! How well something that is known fits what was typed, whatever its case and accents: `zoe` finds Zoë.

/// The text in lower case, and Latin letters without what hangs on them.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match bare(letter) {
            Some(bare) => folded.push_str(bare),
            None if matches!(letter, '\u{300}'..='\u{36f}') => {}
            None => folded.push(letter),
        }
    }
    folded
}

/// How well something fits what was typed, the best first: 0 when it begins with it, 1 when one of its words does, 2 when it
/// stands somewhere in it; none when it does not. Both are to be [`fold`]ed before.
pub(crate) fn fit(known: &str, typed: &str) -> Option<u8> {
    if typed.is_empty() || known.starts_with(typed) {
        return Some(0);
    }
    let mut from = 0;
    let mut found = None;
    while let Some(at) = known[from..].find(typed).map(|at| from + at) {
        if known[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric()) {
            return Some(1);
        }
        found = Some(2);
        from = at + typed.chars().next().map_or(1, char::len_utf8);
    }
    found
}

/// What a Latin letter is without its accent.
fn bare(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter_and_beginnings_come_first() {
        assert_eq!(fold("Zoë STRAẞE Cafe\u{301} Łódź"), "zoe strasse cafe lodz");
        assert_eq!(fold("Привет 写真"), "привет 写真", "other scripts stay");
        let fits = |known: &str, typed: &str| fit(&fold(known), &fold(typed));
        assert_eq!(fits("Rosa Okonkwo", "ros"), Some(0));
        assert_eq!(fits("Rosa Okonkwo", "ok"), Some(1), "a word of it");
        assert_eq!(fits("Rosa Okonkwo", "kon"), Some(2), "somewhere in it");
        assert_eq!(fits("Rosa Okonkwo", "rosa ok"), Some(0), "with its blank");
        assert_eq!(fits("Rosa Okonkwo", "x"), None);
        assert_eq!(fits("banana ana", "ana"), Some(1), "the better place counts");
    }
}
