//! What the browser brings back.

use sha2::{Digest, Sha256};
use url::form_urlencoded;

/// What must be in an answer for it to belong to a log-in.
#[derive(Clone)]
pub(super) struct Expected {
    /// The random text that was sent along.
    pub(super) state: String,
    /// The server's name for itself (RFC 8414), without the slash at its end.
    pub(super) issuer: String,
    /// The server says that it names itself in every answer (RFC 9207).
    pub(super) names_itself: bool,
}

/// An answer, judged.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The permission, as a code to be exchanged once.
    Code(String),
    /// The person said no.
    Denied,
    /// The server refused; its own words.
    Failed(String),
    /// It does not belong to this log-in.
    Foreign,
}

impl Expected {
    /// Judges the query that came to the redirect address.
    pub(super) fn judge(&self, query: &str) -> Answer {
        let get = |name: &str| one(query, name);
        if !get("state").is_some_and(|state| same(&state, &self.state)) {
            return Answer::Foreign;
        }
        // An answer of another server must not be taken for this one's (mix-up, RFC 9207).
        match get("iss") {
            Some(issuer) if issuer.trim_end_matches('/') != self.issuer => return Answer::Foreign,
            None if self.names_itself => return Answer::Foreign,
            _ => {}
        }
        match (get("code"), get("error")) {
            (Some(code), None) if !code.is_empty() => Answer::Code(code),
            (None, Some(error)) if error == "access_denied" => Answer::Denied,
            (None, Some(error)) => Answer::Failed(get("error_description").unwrap_or(error)),
            _ => Answer::Foreign,
        }
    }

    /// The code in what a person pasted: the code itself, or the whole address that the browser ended at.
    pub(super) fn pasted(&self, text: &str) -> Option<String> {
        let text = text.trim();
        match text.split_once('?') {
            Some((_, query)) => match self.judge(query.split('#').next().unwrap_or_default()) {
                Answer::Code(code) => Some(code),
                // A page that shows a code to be copied may carry it in its own address, without the state.
                _ if one(query, "state").is_none() => one(query, "code").filter(|code| !code.is_empty()),
                _ => None,
            },
            None => Some(text.to_owned()).filter(|code| !code.is_empty() && !code.contains(char::is_whitespace)),
        }
    }
}

/// A parameter's value; none when it is missing or there is more than one (RFC 6749, 3.1).
fn one(query: &str, name: &str) -> Option<String> {
    let mut values = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name);
    let first = values.next()?.1.into_owned();
    values.next().is_none().then_some(first)
}

/// Whether two texts are the same. It compares digests, whose first difference tells nothing about the texts.
fn same(left: &str, right: &str) -> bool {
    Sha256::digest(left) == Sha256::digest(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected(names_itself: bool) -> Expected {
        Expected { state: "right".into(), issuer: "https://a.example".into(), names_itself }
    }

    #[test]
    fn answers_are_told_apart() {
        for (query, answer) in [
            ("code=c&state=right", Answer::Code("c".into())),
            ("state=right&code=c&iss=https%3A%2F%2Fa.example%2F", Answer::Code("c".into())),
            ("error=access_denied&state=right", Answer::Denied),
            ("error=server_error&error_description=Too+late&state=right", Answer::Failed("Too late".into())),
            ("error=server_error&state=right", Answer::Failed("server_error".into())),
        ] {
            assert_eq!(expected(false).judge(query), answer, "{query}");
        }
    }

    #[test]
    fn what_does_not_belong_is_foreign() {
        for query in [
            "",
            "code=c",
            "code=c&state=",
            "code=c&state=wrong",
            "code=c&state=rig",
            "code=c&state=right&state=right",
            "code=c&code=d&state=right",
            "code=&state=right",
            "code=c&error=access_denied&state=right",
            "error=access_denied",
            "error=access_denied&state=wrong",
            "state=right",
            "code=c&state=right&iss=https%3A%2F%2Fb.example",
        ] {
            assert_eq!(expected(false).judge(query), Answer::Foreign, "{query}");
        }
        assert_eq!(expected(true).judge("code=c&state=right"), Answer::Foreign, "the server must name itself");
    }

    #[test]
    fn codes_are_found_in_what_was_pasted() {
        let pasted = |text: &str| expected(false).pasted(text);
        assert_eq!(pasted("  abc-1_2\n").as_deref(), Some("abc-1_2"), "a code with blanks around it");
        assert_eq!(pasted("http://127.0.0.1:30130/?code=c&state=right").as_deref(), Some("c"), "the whole address");
        assert_eq!(pasted("http://127.0.0.1:30130/?code=c&state=wrong"), None, "another log-in's address");
        assert_eq!(
            pasted("https://a.example/oauth/authorize/native?code=c").as_deref(),
            Some("c"),
            "the page's address"
        );
        assert_eq!(pasted("two words"), None, "no code");
        assert_eq!(pasted(" "), None, "nothing");
    }
}
