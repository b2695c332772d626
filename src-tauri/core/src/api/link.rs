//! The `Link` header (RFC 8288), as far as paging needs it.

use reqwest::header::{HeaderMap, LINK};
use trente_contract::ids::Cursor;

/// Where a list goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Links {
    /// Older things.
    pub next: Option<Cursor>,
    /// Newer things.
    pub prev: Option<Cursor>,
    /// The server pages by `Link` headers: then a missing `next` means the end. Others, and the proxies before them, send
    /// such headers for other things (`preload`, `https://api.w.org/`).
    pub given: bool,
}

impl Links {
    /// Reads all `Link` headers of an answer.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let mut links = Self::default();
        for value in headers.get_all(LINK) {
            if let Ok(text) = std::str::from_utf8(value.as_bytes()) {
                links.read(text);
            }
        }
        links
    }

    /// Reads one header. What is not understood is passed over.
    fn read(&mut self, text: &str) {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once('<') {
            let Some((address, after)) = after.split_once('>') else { return };
            let (parameters, after) = split_parameters(after);
            rest = after;
            // Only the query crosses: whatever host and path a server names, the endpoint applies its own.
            let query = address.split_once('?').map(|(_, query)| query.split('#').next().unwrap_or_default());
            let query = query.filter(|query| !query.is_empty());
            for relation in relations(parameters) {
                let relation = relation.to_ascii_lowercase();
                let place = match relation.as_str() {
                    // One without a query leads nowhere that we go.
                    "next" if query.is_none() => continue,
                    "next" => &mut self.next,
                    "prev" | "previous" => &mut self.prev,
                    _ => continue,
                };
                self.given = true;
                if let Some(query) = query {
                    place.get_or_insert_with(|| Cursor::from(query));
                }
            }
        }
    }
}

/// Splits before the comma that ends this link; commas in quotation marks do not.
fn split_parameters(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

/// The words of `rel`, whatever its case, place and quotation marks.
fn relations(parameters: &str) -> impl Iterator<Item = &str> {
    parameters
        .split(';')
        .filter_map(|parameter| parameter.split_once('='))
        .filter(|(name, _)| name.trim().eq_ignore_ascii_case("rel"))
        .flat_map(|(_, value)| value.trim().trim_matches('"').split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> (Option<String>, Option<String>) {
        let mut links = Links::default();
        links.read(text);
        (links.next.map(|cursor| cursor.0), links.prev.map(|cursor| cursor.0))
    }

    #[test]
    fn both_ways_in_any_dress() {
        let due = (Some("max_id=1".to_owned()), Some("min_id=9".to_owned()));
        for text in [
            r#"<https://a.example/api/v1/x?max_id=1>; rel="next", <https://a.example/api/v1/x?min_id=9>; rel="prev""#,
            r#"<https://a.example/api/v1/x?min_id=9>; rel="prev", <https://a.example/api/v1/x?max_id=1>; rel="next""#,
            r"</x?max_id=1>;rel=next,</x?min_id=9>;rel=previous",
            r#"<?max_id=1>; title="a, b"; REL="next start" , <x?min_id=9#f>; rel=prev"#,
        ] {
            assert_eq!(read(text), due, "{text}");
        }
    }

    #[test]
    fn nonsense_is_passed_over() {
        for text in ["", "<", "<x", "<x?a>", "x; rel=next", "<x>; rel=next", "<x?>; rel=next", "<x?a>; rel=last"] {
            assert_eq!(read(text), (None, None), "{text:?} names no page");
        }
    }

    #[test]
    fn only_links_to_pages_tell_of_paging() {
        for (text, due) in [
            (r#"<https://a.example/wp-json/>; rel="https://api.w.org/""#, false),
            (r#"</app.css>; rel=preload; as=style, <https://cdn.example>; rel="preconnect""#, false),
            (r#"<https://a.example/@ada>; rel="alternate"; type="text/html""#, false),
            (r#"<https://a.example/next>; rel="next""#, false),
            (r#"<https://a.example/x?min_id=9>; rel="prev""#, true),
            (r#"</app.css?v=1>; rel=preload, <https://a.example/x?min_id=9>; rel="Prev""#, true),
            (r#"<https://a.example/x?max_id=9>; rel="next""#, true),
        ] {
            let mut links = Links::default();
            links.read(text);
            assert_eq!(links.given, due, "{text}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in ".*") {
            let _ = read(&text);
        }

        #[test]
        fn every_query_survives(query in "[a-z_=&0-9%+-]{1,40}", other in "[a-z]{0,9}") {
            let text = format!(r#"<https://x.example/p?{other}>; rel="self", </q?{query}>; rel="next""#);
            prop_assert_eq!(read(&text).0, Some(query));
        }
    }
}
