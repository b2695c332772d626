//! Which letters can stand in a domain without being taken for others: as browsers decide it, by UTS 39's "highly
//! restrictive" level, with the blocks of scripts that people write domains in.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    /// Digits and hyphens, which belong to all.
    Common,
    Latin,
    Greek,
    Cyrillic,
    Han,
    Kana,
    Bopomofo,
    Hangul,
    /// Any other, by its block.
    Block(u32),
}

/// True when a label can be shown in its own letters below this top-level domain.
pub(super) fn are_plain(label: &[char], top: &[char]) -> bool {
    let mut used: Vec<Script> = Vec::new();
    for letter in label {
        match script(*letter) {
            None => return false,
            Some(Script::Common) => {}
            Some(script) if used.contains(&script) => {}
            Some(script) => used.push(script),
        }
    }
    use Script::{Bopomofo, Cyrillic, Greek, Han, Hangul, Kana, Latin};
    let together: [&[Script]; 3] = [&[Latin, Han, Kana], &[Latin, Han, Bopomofo], &[Latin, Han, Hangul]];
    let mixed = used.len() > 1;
    if mixed && !together.iter().any(|set| used.iter().all(|script| set.contains(script))) {
        return false;
    }
    if mixed
        && used.contains(&Latin)
        && label.iter().any(|letter| "ノソンリニハエヘベペ一丨丶丿〇ーゝ々".contains(*letter))
    {
        return false;
    }
    match used[..] {
        // A word of nothing but such letters could be a Latin one; below a domain of its own script it is none.
        [only @ (Greek | Cyrillic)] => {
            top.iter().any(|letter| script(*letter) == Some(only)) || !label.iter().all(|letter| is_latin_like(*letter))
        }
        _ => true,
    }
}

/// Letters of other alphabets that look like Latin ones, or like digits.
fn is_latin_like(letter: char) -> bool {
    letter.is_ascii() || "аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡαγηικνορτυχωϲϳ".contains(letter)
}

/// The script of a letter that domains are written with; none for all that are not.
fn script(letter: char) -> Option<Script> {
    Some(match letter {
        '0'..='9' | '-' | '_' => Script::Common,
        'a'..='z' | 'ß'..='ö' | 'ø'..='ĸ' | 'ĺ'..='ŉ' | 'ŋ'..='ž' | 'ơ' | 'ư' | 'ș' | 'ț' | 'ǎ'..='ǜ' => {
            Script::Latin
        }
        'ḁ'..='ỹ' => Script::Latin,
        'ά'..='ώ' | 'ΐ' => Script::Greek,
        'а'..='џ' | 'ґ'..='ӿ' => Script::Cyrillic,
        '々' | '〇' | '㐀'..='䶿' | '一'..='鿿' => Script::Han,
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' | 'ァ'..='ヺ' | '・'..='ヾ' => Script::Kana,
        'ㄅ'..='ㄯ' => Script::Bopomofo,
        '가'..='힣' => Script::Hangul,
        // Armenian, Hebrew, Arabic, the scripts of India, Thai, Lao, Tibetan, Burmese, Georgian, Ethiopic, Khmer.
        '\u{561}'..='\u{587}' => Script::Block(1),
        '\u{5d0}'..='\u{5ea}' => Script::Block(2),
        '\u{620}'..='\u{64a}' | '\u{660}'..='\u{669}' | '\u{671}'..='\u{6d3}' | '\u{6f0}'..='\u{6fc}' => {
            Script::Block(3)
        }
        '\u{900}'..='\u{dff}' => Script::Block(u32::from(letter) >> 7),
        '\u{e01}'..='\u{e59}' => Script::Block(4),
        '\u{e81}'..='\u{ed9}' => Script::Block(5),
        '\u{f00}'..='\u{fff}' => Script::Block(6),
        '\u{1000}'..='\u{109f}' => Script::Block(7),
        '\u{10d0}'..='\u{10fa}' => Script::Block(8),
        '\u{1200}'..='\u{137f}' => Script::Block(9),
        '\u{1780}'..='\u{17dd}' | '\u{17e0}'..='\u{17e9}' => Script::Block(10),
        _ => return None,
    })
}
