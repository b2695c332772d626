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

/// The longest domain that a server takes for one.
const LONGEST_DOMAIN: usize = 253;

/// The mentions in `text`, in order: `@name` and `@name@domain`, not inside a word or address, and nothing behind it that
/// makes Mastodon take it for something else.
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
        if !text[end..].starts_with(is_no_end)
            && !text[end..].starts_with("://")
            && text[name_end..end].chars().count() <= LONGEST_DOMAIN + 1
        {
            found.push(Mention { start, name_end, end });
        }
        from = end;
    }
    found
}

/// `@lea@` and `@leaé` are no mentions.
fn is_no_end(after: char) -> bool {
    matches!(after, '@' | '＠' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// How many bytes of `text` belong to a name made of `part`, with dots and hyphens only between such letters.
fn run(text: &str, part: impl Fn(char) -> bool) -> usize {
    let length = text.find(|letter| !(part(letter) || matches!(letter, '.' | '-'))).unwrap_or(text.len());
    if text.starts_with(['.', '-']) { 0 } else { text[..length].trim_end_matches(['.', '-']).len() }
}

/// What a reply to `post` begins with: its author, then whom it is sent to, each once and without `me`. Whom the server
/// lists is its whole word, also where the text does not name them; only where it lists nobody the text is asked.
/// `me` and the answer's handles are `name@domain`; on the writer's own `server` the domain is left out.
/// Ends with a space when there is anyone.
pub fn reply_opening(post: &Post, me: &str, server: &str) -> String {
    let mut handles = vec![post.author.handle.clone()];
    handles.extend_from_slice(&post.mentions);
    if post.mentions.is_empty() {
        document_mentions(&post.text, &mut |acct| handles.push(acct.to_owned()));
    }
    handles.retain(|handle| !handle.starts_with('@') && !handle.is_empty());
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

/// A handle that can be compared: with its domain, in lower case. The core spells each domain in one way.
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
        // Those named in quoted text are told of the post as well, and Mastodon answers them too.
        Block::Quote { blocks } => blocks.iter().for_each(|block| block_mentions(block, each)),
        Block::Code { .. } | Block::Rule => {}
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
    use trente_contract::post::{Counts, MayQuote, Mine, Post, Visibility};

    fn found(text: &str) -> Vec<(&str, &str)> {
        mentions(text).into_iter().map(|at| (&text[at.start..at.name_end], &text[at.name_end..at.end])).collect()
    }

    #[test]
    fn mentions_are_found_with_their_domain() {
        let cases = [
            ("@lea", vec![("@lea", "")]),
            ("hi @lea@piaille.fr.", vec![("@lea", "@piaille.fr")]),
            ("@a.b-c@x-y.example!", vec![("@a.b-c", "@x-y.example")]),
            ("@lea@ and @idris", vec![("@idris", "")]),
            ("@lea@b.example@ @leaé @lea://x @lea_@b.example", vec![("@lea_", "@b.example")]),
            ("«@lea»、@lea@例え.みんな。", vec![("@lea", ""), ("@lea", "@例え.みんな")]),
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
            may_quote: MayQuote::default(),
            quotes: None,
            in_reply_to: None,
            mentions: Vec::new(),
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
    fn a_reply_names_whom_the_server_lists() {
        let mut answered = post("ada@far.example", &[]);
        answered.mentions = [
            "bo@b.example",
            "Lea@Home.example",
            "Ada@far.example",
            "cy@bücher.example",
            "CY@bücher.Example",
            "@b.example",
            "",
        ]
        .map(str::to_owned)
        .to_vec();
        assert_eq!(
            reply_opening(&answered, "lea@home.example", "home.example"),
            "@ada@far.example @bo@b.example @cy@bücher.example ",
            "the author first, not oneself, nobody twice, nobody without a name"
        );
        let mut marked = post("ada@far.example", &["bo@social.b.example"]);
        marked.mentions = vec!["bo@b.example".to_owned()];
        assert_eq!(
            reply_opening(&marked, "lea@home.example", "home.example"),
            "@ada@far.example @bo@b.example ",
            "what is guessed from a link's address does not double whom the server lists"
        );
        let mut own = post("lea@home.example", &[]);
        own.mentions = vec!["bo@home.example".to_owned(), "maud@b.example".to_owned()];
        assert_eq!(
            reply_opening(&own, "lea@home.example", "home.example"),
            "@bo @maud@b.example ",
            "going on after oneself speaks to the same people"
        );
    }

    #[test]
    fn those_named_in_a_quote_are_spoken_to() {
        let mut answered = post("ada@far.example", &["bo@b.example"]);
        answered.text.blocks = vec![Block::Quote { blocks: answered.text.blocks }];
        assert_eq!(
            reply_opening(&answered, "lea@home.example", "home.example"),
            "@ada@far.example @bo@b.example ",
            "as Mastodon does"
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
