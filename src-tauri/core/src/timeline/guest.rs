//! What a guest is given to read.

use trente_contract::ids::Cursor;
use trente_contract::page::Source;

/// A list of posts that a server may show to everyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stock {
    /// What is talked about on the server.
    Trends,
    /// What the server's own people write.
    Local,
    /// What all people known to the server write.
    Federated,
}

impl Stock {
    /// From the best to the last resort. The server's own people come before everyone: that is whom its moderators
    /// look after, and some servers show only this to guests.
    pub(crate) const ALL: [Stock; 3] = [Stock::Trends, Stock::Local, Stock::Federated];

    /// What people are told about where the posts come from.
    pub(crate) fn source(self) -> Source {
        match self {
            Self::Trends => Source::Trending,
            Self::Local | Self::Federated => Source::Public,
        }
    }

    fn letter(self) -> &'static str {
        match self {
            Self::Trends => "t",
            Self::Local => "l",
            Self::Federated => "f",
        }
    }

    /// A cursor that also says which list it goes on with: a guest's first page decides that for all later ones.
    pub(crate) fn mark(self, cursor: &Cursor) -> Cursor {
        Cursor(format!("{}:{cursor}", self.letter()))
    }

    /// The list and its own cursor; none for what [`Stock::mark`] did not make.
    pub(crate) fn of(marked: &Cursor) -> Option<(Self, Cursor)> {
        let (letter, cursor) = marked.as_str().split_once(':')?;
        let stock = Self::ALL.into_iter().find(|stock| stock.letter() == letter)?;
        Some((stock, cursor.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_remember_their_list() {
        let cursor = Cursor::from("max_id=1:2&limit=20");
        for stock in Stock::ALL {
            assert_eq!(Stock::of(&stock.mark(&cursor)), Some((stock, cursor.clone())), "there and back");
        }
        assert_eq!(Stock::of(&cursor), None, "a cursor of no list");
        assert_eq!(Stock::of(&"".into()), None, "no cursor");
    }
}
