//! Post HTML as Mastodon writes it.

/// Text as HTML text, safe in attributes too.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// Plain text as a server formats it: paragraphs, breaks, links, mentions of its own people, hashtags.
pub(super) fn format(base: &str, text: &str) -> String {
    let paragraphs = text.trim().split("\n\n").map(|paragraph| {
        let lines: Vec<String> = paragraph.lines().map(|line| inline(base, line)).collect();
        format!("<p>{}</p>", lines.join("<br>"))
    });
    paragraphs.collect()
}

fn inline(base: &str, line: &str) -> String {
    line.split(' ').map(|word| self::word(base, word)).collect::<Vec<_>>().join(" ")
}

fn word(base: &str, word: &str) -> String {
    let stop = word.trim_end_matches(['.', ',', '!', '?', ':', ';', ')', '،']);
    let rest = escape(&word[stop.len()..]);
    let named = |name: &str| !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    if let Some(tag) = stop.strip_prefix('#').filter(|tag| named(tag)) {
        let href = format!("{base}/tags/{tag}");
        return format!("<a href=\"{href}\" class=\"mention hashtag\" rel=\"tag\">#<span>{tag}</span></a>{rest}");
    }
    if let Some(name) = stop.strip_prefix('@').filter(|name| named(name.split('@').next().unwrap_or_default())) {
        let short = name.split('@').next().unwrap_or_default();
        return format!(
            "<span class=\"h-card\" translate=\"no\"><a href=\"{base}/@{name}\" class=\"u-url mention\">@<span>{short}</span></a></span>{rest}"
        );
    }
    let secure = stop.strip_prefix("https://").map(|rest| ("https://", rest));
    if let Some((scheme, address)) = secure.or_else(|| stop.strip_prefix("http://").map(|rest| ("http://", rest))) {
        return link(scheme, address) + &rest;
    }
    escape(word)
}

/// Mastodon hides the scheme and cuts the address after 30 characters.
fn link(scheme: &str, address: &str) -> String {
    let cut = address.char_indices().nth(30).map_or(address.len(), |(place, _)| place);
    let (shown, hidden) = address.split_at(cut);
    let class = if hidden.is_empty() { "" } else { "ellipsis" };
    let (shown, hidden) = (escape(shown), escape(hidden));
    format!(
        "<a href=\"{scheme}{shown}{hidden}\" target=\"_blank\" rel=\"nofollow noopener\" translate=\"no\"><span class=\"invisible\">{scheme}</span>\
         <span class=\"{class}\">{shown}</span><span class=\"invisible\">{hidden}</span></a>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_mentions_tags_and_links() {
        let html = format("http://h", "@ada see #tea:\nhttps://example.org/a/very/long/address/indeed\n\n<b>");
        assert!(html.contains("<a href=\"http://h/@ada\" class=\"u-url mention\">@<span>ada</span></a>"), "{html}");
        assert!(html.contains("#<span>tea</span></a>:<br>"), "{html}");
        assert!(html.contains("<span class=\"invisible\">https://</span><span class=\"ellipsis\">"), "{html}");
        assert!(html.ends_with("<p>&lt;b&gt;</p>"), "{html}");
    }
}
