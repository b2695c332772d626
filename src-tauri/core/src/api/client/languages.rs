//! Telling a server what the reader speaks.

use reqwest::header::HeaderValue;

/// `fr, en;q=0.9`: at most ten, each a little less wanted.
pub(super) fn accept_language<S: AsRef<str>>(languages: &[S]) -> Option<HeaderValue> {
    let is_tag = |tag: &&str| !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let tags = languages.iter().map(AsRef::as_ref).filter(is_tag).take(9).enumerate();
    let parts: Vec<String> = tags
        .map(|(place, tag)| if place == 0 { tag.to_owned() } else { format!("{tag};q=0.{}", 10 - place) })
        .collect();
    HeaderValue::from_str(&parts.join(", ")).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_weighed() {
        let header = accept_language(&["fr-CA", "en", "bad tag"]).expect("a header");
        assert_eq!(header, "fr-CA, en;q=0.9", "the first wins, nonsense is left out");
        assert_eq!(accept_language::<&str>(&[]), None, "nothing to say");
    }
}
