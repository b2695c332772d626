//! The languages a post can be in, and in which order they are offered.

/// ISO 639-1, and the few other tags that servers offer for posts; in no order that matters.
pub const ALL: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja \
jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl \
nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te \
tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ast chr ckb cnr gsw jbo kab ldn lfn moh \
nds pdc sco sma smj szl tok vai xal zba zgh zh-CN zh-HK zh-TW zh-YUE";

/// Codes that were renamed, that name one language of several under one roof, or that have three letters where two are
/// usual; each before the one that servers know (CLDR's aliases, ISO 639-3's macrolanguages).
const RENAMED: &str = "iw he in id ji yi jw jv mo ro sh sr fil tl tgl tl cmn zh zho zh nob nb nno nn nor no arb ar ara ar \
ary ar arz ar apc ar aeb ar acm ar afb ar ars ar azj az ekk et pes fa prs fa fuc ff gug gn khk mn zsm ms npi ne ory or \
quz qu als sq swh sw twi tw uzn uz ydd yi lvs lv plt mg kmr ku eng en fra fr deu de spa es por pt ita it nld nl jpn ja \
kor ko rus ru hin hi heb he ind id yid yi";

/// The language that a tag names, without script, region and variant, in small letters and under the code of today: `he`
/// for `iw-IL`. None for what is no tag.
pub fn primary(tag: &str) -> Option<String> {
    let first = bare(tag).split(['-', '_']).next()?.to_ascii_lowercase();
    if !(2..=8).contains(&first.len()) || !first.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let mut names = RENAMED.split(' ');
    while let (Some(old), Some(new)) = (names.next(), names.next()) {
        if old == first {
            return Some(new.to_owned());
        }
    }
    Some(first)
}

/// A post's language as servers know it: `fr` for `fr-CA`, `he` for `iw`; of Chinese also in which letters and where. None
/// for a tag that names no language, or one that servers do not know: it is nobody's to call it by another name.
pub fn for_posts(tag: &str) -> Option<&'static str> {
    let first = primary(tag)?;
    let has = |parts: &[&str]| {
        bare(tag).split(['-', '_']).skip(1).any(|part| parts.iter().any(|known| part.eq_ignore_ascii_case(known)))
    };
    let name = match first.as_str() {
        "yue" => "zh-YUE",
        "zh" if has(&["yue"]) => "zh-YUE",
        "zh" if has(&["hans"]) || !has(&["hant"]) && has(&["cn", "sg", "my"]) => "zh-CN",
        "zh" if has(&["hk", "mo"]) => "zh-HK",
        "zh" if has(&["hant", "tw"]) => "zh-TW",
        "no" if has(&["bok"]) => "nb",
        "no" if has(&["nyn"]) => "nn",
        other => other,
    };
    ALL.split(' ').find(|known| *known == name)
}

/// Without what systems put behind a tag: `sr_RS.UTF-8@latin`.
pub(crate) fn bare(tag: &str) -> &str {
    tag.split(['.', '@']).next().unwrap_or_default().trim()
}

/// Splits the languages into the person's own (most wanted first, each once) and all others. `first` comes before what
/// the system speaks: the account's default, the language of the draft.
pub fn sorted<'a>(
    first: impl IntoIterator<Item = &'a str>,
    system: &'a [String],
) -> (Vec<&'static str>, Vec<&'static str>) {
    let mut own: Vec<&'static str> = Vec::new();
    let wanted = first.into_iter().chain(system.iter().map(String::as_str));
    for tag in wanted.filter_map(for_posts) {
        if !own.contains(&tag) {
            own.push(tag);
        }
    }
    let others = ALL.split(' ').filter(|tag| !own.contains(tag)).collect();
    (own, others)
}

#[cfg(test)]
mod tests {
    use super::{ALL, for_posts, primary, sorted};
    use std::collections::BTreeSet;

    #[test]
    fn no_language_is_offered_twice() {
        let tags: BTreeSet<&str> = ALL.split(' ').collect();
        assert_eq!(tags.len(), ALL.split(' ').count(), "each tag once");
        assert!(tags.iter().all(|tag| !tag.is_empty() && tag.is_ascii()), "the list has no holes");
    }

    #[test]
    fn regions_are_left_out_unless_they_matter() {
        assert_eq!(for_posts("fr_CA"), Some("fr"), "servers know French");
        assert_eq!(for_posts("zh-tw"), Some("zh-TW"), "and two kinds of Chinese writing");
        assert_eq!(for_posts("C"), None, "what a system without a language says");
    }

    #[test]
    fn long_tags_and_old_codes_lead_to_what_servers_know() {
        for (tag, due) in [
            ("zh-Hant-TW", Some("zh-TW")),
            ("zh-Hans-CN", Some("zh-CN")),
            ("zh_Hans_SG.UTF-8", Some("zh-CN")),
            ("zh-Hant-HK", Some("zh-HK")),
            ("zh-Hant-MO", Some("zh-HK")),
            ("zh-Hans-HK", Some("zh-CN")),
            ("zh-Hant", Some("zh-TW")),
            ("zh-Hans", Some("zh-CN")),
            ("zh-MY", Some("zh-CN")),
            ("zh", Some("zh")),
            ("cmn-Hant-TW", Some("zh-TW")),
            ("zh-cmn-Hans-CN", Some("zh-CN")),
            ("yue-Hant-HK", Some("zh-YUE")),
            ("zh-yue", Some("zh-YUE")),
            ("fil-PH", Some("tl")),
            ("tl", Some("tl")),
            ("iw", Some("he")),
            ("iw-IL", Some("he")),
            ("in_ID", Some("id")),
            ("ji", Some("yi")),
            ("nb-NO", Some("nb")),
            ("no", Some("no")),
            ("no-nyn", Some("nn")),
            ("nn_NO.UTF-8", Some("nn")),
            ("sr_RS.UTF-8@latin", Some("sr")),
            ("sr-Latn-ME", Some("sr")),
            ("arz-EG", Some("ar")),
            ("kab", Some("kab")),
            ("EN-us-POSIX", Some("en")),
            ("de-CH-1996", Some("de")),
            ("tlh", None),
            ("xx-YY", None),
            ("und", None),
            ("mul", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("-", None),
            ("english", None),
        ] {
            assert_eq!(for_posts(tag), due, "{tag:?}");
        }
        for known in ALL.split(' ') {
            assert_eq!(for_posts(known), Some(known), "what servers know stays");
        }
    }

    #[test]
    fn languages_are_compared_by_their_first_part() {
        for (tag, due) in [("fr-CA", "fr"), ("iw_IL", "he"), ("zh-Hant", "zh"), ("tlh", "tlh"), ("FIL", "tl")] {
            assert_eq!(primary(tag).as_deref(), Some(due), "{tag}");
        }
        assert_eq!(primary("x"), None, "no tag");
    }

    #[test]
    fn the_persons_own_languages_come_first() {
        let system = ["fr-FR", "en-GB", "fr"].map(str::to_owned);
        let (own, others) = sorted(["de"], &system);
        assert_eq!(own, ["de", "fr", "en"], "the default, then the system's, each once");
        assert!(!others.contains(&"fr") && others.contains(&"ja"), "the others follow");
        assert_eq!(own.len() + others.len(), ALL.split(' ').count(), "none is lost");
    }
}
