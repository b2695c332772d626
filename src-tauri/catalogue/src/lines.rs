//! Where something stands in a file: the parser tells no lines.

/// A file's lines.
pub(crate) struct Lines<'a> {
    text: &'a str,
    /// Where each line begins, in bytes.
    begins: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let begins = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, begins }
    }

    /// The line of a byte, from 1.
    pub(crate) fn at(&self, byte: usize) -> usize {
        self.begins.partition_point(|begin| *begin <= byte)
    }

    /// The line that a message begins on, from 1; 1 when there is none.
    pub(crate) fn of_id(&self, id: &str) -> usize {
        self.ids().find(|(_, name)| *name == id).map_or(1, |(line, _)| line)
    }

    /// The last line that a message begins on.
    pub(crate) fn last_of_id(&self, id: &str) -> usize {
        self.ids().filter(|(_, name)| *name == id).last().map_or(1, |(line, _)| line)
    }

    /// Each message with its text.
    pub(crate) fn messages(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let all: Vec<(usize, &str)> = self.ids().collect();
        let ends: Vec<usize> = all.iter().skip(1).map(|(line, _)| line - 1).chain([self.begins.len()]).collect();
        let text = |from: usize, to: usize| {
            let end = self.begins.get(to).copied().unwrap_or(self.text.len());
            let whole = &self.text[self.begins[from]..end];
            // Comments behind it belong to the next.
            whole.find("\n#").map_or(whole, |at| &whole[..=at])
        };
        all.into_iter()
            .zip(ends)
            .map(move |((line, id), end)| (id, text(line - 1, end)))
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn ids(&self) -> impl Iterator<Item = (usize, &'a str)> {
        self.text.lines().enumerate().filter_map(|(number, line)| {
            let (id, _) = line.split_once('=')?;
            let id = id.trim_end();
            let first = id.strip_prefix('-').unwrap_or(id);
            let named = first.starts_with(|letter: char| letter.is_ascii_alphabetic())
                && first.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
            named.then_some((number + 1, first))
        })
    }
}

/// The messages of a file, each with its attributes and without its comment.
pub fn messages(text: &str) -> Vec<&str> {
    Lines::of(text).messages().map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn messages_are_found_with_their_lines() {
        let text = "### Head\n\none = 1\n# Of two\ntwo =\n    { $n ->\n       *[other] a = b\n    }\n    .text = 2\none = again\n";
        let lines = Lines::of(text);
        assert_eq!((lines.of_id("one"), lines.of_id("two"), lines.last_of_id("one")), (3, 5, 10));
        assert_eq!(lines.at(text.find("two").expect("it is there")), 4, "in the comment");
        let two = lines.messages().find(|(id, _)| *id == "two").map(|(_, text)| text);
        assert_eq!(two, Some("two =\n    { $n ->\n       *[other] a = b\n    }\n    .text = 2\n"));
        assert_eq!(lines.messages().next(), Some(("one", "one = 1\n")));
    }
}
