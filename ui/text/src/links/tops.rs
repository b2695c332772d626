//! Top-level domains, as the servers' rules list them: the list is frozen there (twitter-text 3.1), and what is not on it
//! makes no link.

/// Those in ASCII, in `tops.txt`, as a Bloom filter: the list itself is four times as large, and the window is loaded
/// before anything is drawn. A name that is not on the list passes in one of a hundred cases.
static FILTER: [u8; BITS / 8] = filter(include_bytes!("tops.txt"));

const BITS: usize = 1 << 14;
const HASHES: u64 = 7;

/// Those in other letters.
const OTHERS: &str = "삼성 닷컴 닷넷 香格里拉 餐厅 食品 飞利浦 電訊盈科 集团 通販 购物 谷歌 诺基亚 联通 网络 网站 网店 网址 \
组织机构 移动 珠宝 点看 游戏 淡马锡 机构 書籍 时尚 新闻 政府 政务 招聘 手表 手机 我爱你 慈善 微博 广东 工行 家電 娱乐 天主教 \
大拿 大众汽车 在线 嘉里大酒店 嘉里 商标 商店 商城 公益 公司 八卦 健康 信息 佛山 企业 中文网 中信 世界 ポイント ファッション \
セール ストア コム グーグル クラウド みんな คอม संगठन नेट कॉम همراه موقع موبايلي كوم كاثوليك عرب شبكة بيتك بازار العليان ارامكو \
اتصالات ابوظبي קום сайт рус орг онлайн москва ком католик дети vermögensberatung vermögensberater 한국 香港 澳門 新加坡 台灣 \
台湾 中國 中国 გე ລາວ ไทย ලංකා ഭാരതം ಭಾರತ భారత్ சிங்கப்பூர் இலங்கை இந்தியா ଭାରତ ભારત ਭਾਰਤ ভাৰত ভারত বাংলা भारोत भारतम् भारत \
ڀارت پاکستان موريتانيا مليسيا مصر قطر فلسطين عمان عراق سورية سودان تونس بھارت بارت ایران امارات المغرب السعودية الجزائر \
البحرين الاردن հայ қаз укр срб рф мон мкд ею бел бг ευ ελ";

/// How many bytes of `text` are the top-level domain that it begins with. In text without blanks it ends where other
/// letters begin: `com` in `com続き`.
pub(super) fn top(text: &str) -> Option<usize> {
    let ascii = text.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(text.len());
    if ascii > 0 && is_free(&text[ascii..]) && is_listed(&text[..ascii]) {
        return Some(ascii);
    }
    let other = OTHERS.split(' ').find_map(|top| after(text, top).filter(|end| is_free(&text[*end..])));
    other.or_else(|| {
        let code = text.get(..4).filter(|begin| begin.eq_ignore_ascii_case("xn--")).map_or("", |_| &text[4..]);
        let length = code.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(code.len());
        (length > 0).then_some(4 + length)
    })
}

/// No letter follows that would make it another word, or an e-mail address.
fn is_free(rest: &str) -> bool {
    !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '@' | '+' | '-'))
}

/// Where `word` ends when the text begins with it, in capitals or not.
fn after(text: &str, word: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for expected in word.chars() {
        let (_, letter) = letters.next()?;
        if letter != expected && small(letter) != expected {
            return None;
        }
    }
    Some(letters.offset())
}

/// The small letter of a Greek or Cyrillic capital: of the listed names only those have any.
fn small(letter: char) -> char {
    match letter {
        'Α'..='Ω' | 'А'..='Я' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        _ => letter,
    }
}

fn is_listed(name: &str) -> bool {
    // Kept free for documentation (RFC 2606): nobody has it, and examples should behave as what they stand for.
    if name.eq_ignore_ascii_case("example") {
        return true;
    }
    let hash = hash(name.as_bytes(), 0, name.len());
    (0..HASHES).all(|turn| {
        let bit = bit(hash, turn);
        FILTER[bit / 8] & (1 << (bit % 8)) != 0
    })
}

const fn filter(list: &[u8]) -> [u8; BITS / 8] {
    let mut filter = [0; BITS / 8];
    let (mut begin, mut at) = (0, 0);
    while at < list.len() {
        if list[at].is_ascii_whitespace() {
            if at > begin {
                let hash = hash(list, begin, at);
                let mut turn = 0;
                while turn < HASHES {
                    let bit = bit(hash, turn);
                    filter[bit / 8] |= 1 << (bit % 8);
                    turn += 1;
                }
            }
            begin = at + 1;
        }
        at += 1;
    }
    filter
}

/// FNV-1a of the small letters from `begin` to `end`.
const fn hash(text: &[u8], begin: usize, end: usize) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut at = begin;
    while at < end {
        hash = (hash ^ text[at].to_ascii_lowercase() as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

const fn bit(hash: u64, turn: u64) -> usize {
    let step = (hash >> 32) | 1;
    ((hash & 0xffff_ffff).wrapping_add(turn.wrapping_mul(step)) % BITS as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::top;

    #[test]
    fn every_listed_name_is_known_and_hardly_another() {
        for name in include_str!("tops.txt").split_whitespace() {
            assert_eq!(top(name), Some(name.len()), "{name} is on the list");
            assert_eq!(top(&name.to_ascii_uppercase()), Some(name.len()), "{name} in capitals");
        }
        for name in
            ["localhost", "local", "lan", "internal", "test", "invalid", "html", "php", "txt", "notatld", "corn"]
        {
            assert_eq!(top(name), None, "{name} is not on the list");
        }
        let letters = || 'a'..='z';
        let words = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| format!("q{a}{b}{c}q"))));
        let passed = words.filter(|word| top(word).is_some()).count();
        assert!(passed < 26 * 26 * 26 / 60, "{passed} of 17,576 made-up names pass");
    }

    #[test]
    fn other_letters_end_a_name() {
        for (text, name) in [
            ("com続き", "com"),
            ("com。", "com"),
            ("com_x", "com"),
            ("みんなの", "みんな"),
            ("рф/", "рф"),
            ("РФ", "РФ"),
            ("嘉里大酒店x", "嘉里"),
            ("xn--p1ai", "xn--p1ai"),
            ("vermögensberater", "vermögensberater"),
        ] {
            assert_eq!(top(text).map(|end| &text[..end]), Some(name), "the name in {text}");
        }
        for text in ["com-x", "com@x", "comx", "", "続き", "xn--", "10"] {
            assert_eq!(top(text), None, "{text:?} begins with no name");
        }
    }
}
