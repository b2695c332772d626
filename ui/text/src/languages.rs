//! The languages a post can be in, and in which order they are offered.

/// ISO 639-1, and the few other tags that servers offer for posts; in no order that matters.
pub const ALL: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja \
jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl \
nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te \
tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ast chr ckb cnr gsw jbo kab ldn lfn moh \
nds pdc sco sma smj szl tok vai xal zba zgh zh-CN zh-HK zh-TW zh-YUE";

/// A post's language as servers know it: `fr` for `fr-CA`, but `zh-TW` stays. None for a tag that names no language.
pub fn for_posts(tag: &str) -> Option<&'static str> {
    let known = |tag: &str| ALL.split(' ').find(|known| known.eq_ignore_ascii_case(tag));
    let tag = tag.replace('_', "-");
    known(&tag).or_else(|| known(tag.split('-').next()?))
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
    use super::{ALL, for_posts, sorted};
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
    fn the_persons_own_languages_come_first() {
        let system = ["fr-FR", "en-GB", "fr"].map(str::to_owned);
        let (own, others) = sorted(["de"], &system);
        assert_eq!(own, ["de", "fr", "en"], "the default, then the system's, each once");
        assert!(!others.contains(&"fr") && others.contains(&"ja"), "the others follow");
        assert_eq!(own.len() + others.len(), ALL.split(' ').count(), "none is lost");
    }
}
