//! Mentions in a text, and the ones a reply begins with.

use trente_contract::document::{Block, Document, Inline};
use trente_contract::post::Post;

/// A mention in a text, as byte offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where the `@` is.
    pub start: usize,
    /// Where the name ends: the domain with its own `@` begins here, if there is one.
    pub name_end: usize,
    /// Where the mention ends.
    pub end: usize,
}

/// The mentions in `text`, in order: `@name` and `@name@domain`, not inside a word or address.
pub fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find('@').map(|at| from + at) {
        let name = start + 1;
        let free =
            text[..start].chars().next_back().is_none_or(|before| !(word(before) || matches!(before, '=' | '/')));
        let length = run(&text[name..], |letter| letter.is_ascii_alphanumeric() || letter == '_');
        if !free || length == 0 {
            from = name;
            continue;
        }
        let name_end = name + length;
        let end = text[name_end..]
            .strip_prefix('@')
            .map(|domain| run(domain, word))
            .filter(|length| *length > 0)
            .map_or(name_end, |length| name_end + 1 + length);
        found.push(Mention { start, name_end, end });
        from = end;
    }
    found
}

fn word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// How many bytes of `text` belong to a name made of `part`, with dots and hyphens only between such letters.
fn run(text: &str, part: impl Fn(char) -> bool) -> usize {
    let length = text.find(|letter| !(part(letter) || matches!(letter, '.' | '-'))).unwrap_or(text.len());
    if text.starts_with(['.', '-']) { 0 } else { text[..length].trim_end_matches(['.', '-']).len() }
}

/// What a reply to `post` begins with: its author, then whom it mentions, each once and without `me`.
/// `me` and the answer's handles are `name@domain`; on the writer's own `server` the domain is left out.
/// Ends with a space when there is anyone.
pub fn reply_opening(post: &Post, me: &str, server: &str) -> String {
    let mut handles = vec![post.author.handle.clone()];
    document_mentions(&post.text, &mut |acct| handles.push(acct.to_owned()));
    let mut seen = vec![whole(me, server)];
    let mut out = String::new();
    for handle in handles {
        let key = whole(&handle, server);
        if seen.contains(&key) {
            continue;
        }
        out.push('@');
        match handle.split_once('@') {
            Some((name, domain)) if domain.eq_ignore_ascii_case(server) => out.push_str(name),
            _ => out.push_str(&handle),
        }
        out.push(' ');
        seen.push(key);
    }
    out
}

/// A handle that can be compared: with its domain, in lower case. Names are ASCII on the wire, domains nearly always.
fn whole(handle: &str, server: &str) -> String {
    if handle.contains('@') { handle.to_ascii_lowercase() } else { format!("{handle}@{server}").to_ascii_lowercase() }
}

fn document_mentions(document: &Document, each: &mut impl FnMut(&str)) {
    for block in &document.blocks {
        block_mentions(block, each);
    }
}

fn block_mentions(block: &Block, each: &mut impl FnMut(&str)) {
    match block {
        Block::Paragraph { inlines, .. } | Block::Heading { inlines } => inline_mentions(inlines, each),
        // Someone named in quoted text is not being spoken to.
        Block::Quote { .. } | Block::Code { .. } | Block::Rule => {}
        Block::List { items, .. } => items.iter().flatten().for_each(|block| block_mentions(block, each)),
    }
}

fn inline_mentions(inlines: &[Inline], each: &mut impl FnMut(&str)) {
    for inline in inlines {
        match inline {
            Inline::Mention { acct, .. } => each(acct),
            Inline::Strong { children }
            | Inline::Emphasis { children }
            | Inline::Underline { children }
            | Inline::Strike { children } => inline_mentions(children, each),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{mentions, reply_opening};
    use trente_contract::document::{Block, Document, Inline};
    use trente_contract::person::Person;
    use trente_contract::post::{Counts, Mine, Post, Visibility};

    fn found(text: &str) -> Vec<(&str, &str)> {
        mentions(text).into_iter().map(|at| (&text[at.start..at.name_end], &text[at.name_end..at.end])).collect()
    }

    #[test]
    fn mentions_are_found_with_their_domain() {
        let cases = [
            ("@lea", vec![("@lea", "")]),
            ("hi @lea@piaille.fr.", vec![("@lea", "@piaille.fr")]),
            ("@a.b-c@x-y.example!", vec![("@a.b-c", "@x-y.example")]),
            ("@lea@ and @idris", vec![("@lea", ""), ("@idris", "")]),
            ("(@lea)", vec![("@lea", "")]),
            ("@été", vec![]),
            ("a@b.example", vec![]),
            ("https://x.example/@lea", vec![]),
            ("@ @@", vec![]),
        ];
        for (text, expected) in cases {
            assert_eq!(found(text), expected, "the mentions of {text:?}");
        }
    }

    fn post(author: &str, mentioned: &[&str]) -> Post {
        let mention = |acct: &&str| Inline::Mention {
            acct: (*acct).into(),
            id: None,
            url: "https://x.example/".into(),
            text: format!("@{acct}"),
        };
        let person = Person {
            id: "1".into(),
            handle: author.into(),
            name: Vec::new(),
            name_text: author.into(),
            avatar: String::new(),
            avatar_still: String::new(),
            url: None,
            bot: false,
            locked: false,
        };
        let paragraph = Block::Paragraph { inlines: mentioned.iter().map(mention).collect(), lang: None, dir: None };
        Post {
            id: "1".into(),
            author: person,
            created_at: String::new(),
            edited_at: None,
            text: Document { blocks: vec![paragraph] },
            language: None,
            warning: Vec::new(),
            sensitive: false,
            visibility: Visibility::Public,
            media: Vec::new(),
            poll: None,
            card: None,
            quote: None,
            in_reply_to: None,
            url: None,
            counts: Counts::default(),
            mine: Mine::default(),
            app: None,
            filtered: Vec::new(),
        }
    }

    #[test]
    fn a_reply_names_everyone_once_but_not_the_writer() {
        let answered = post("idris@a.example", &["lea", "maud@b.example", "idris@a.example", "MAUD@b.example"]);
        assert_eq!(
            reply_opening(&answered, "lea@home.example", "home.example"),
            "@idris@a.example @maud@b.example ",
            "the author first, then the others"
        );
    }

    #[test]
    fn people_of_the_own_server_are_named_short() {
        let answered = post("idris@home.example", &["maud"]);
        assert_eq!(
            reply_opening(&answered, "lea@home.example", "home.example"),
            "@idris @maud ",
            "no domain is needed"
        );
    }

    #[test]
    fn answering_oneself_names_nobody() {
        let answered = post("lea@home.example", &[]);
        assert_eq!(reply_opening(&answered, "lea@home.example", "home.example"), "", "nothing to begin with");
    }
}
