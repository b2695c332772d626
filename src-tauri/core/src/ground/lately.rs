//! What is remembered of the newest few things, so that an app that runs for weeks does not grow.

use std::borrow::Borrow;
use std::collections::VecDeque;

/// Values by key; when there are more than `MOST`, the one that was put in longest ago goes. Few enough to be looked through.
pub(crate) struct Lately<K, V, const MOST: usize = 128>(VecDeque<(K, V)>);

impl<K, V, const MOST: usize> Default for Lately<K, V, MOST> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<K: PartialEq, V, const MOST: usize> Lately<K, V, MOST> {
    /// Remembers a value in place of an earlier one with this key.
    pub(crate) fn put(&mut self, key: K, value: V) {
        self.remove(&key);
        if self.0.len() >= MOST {
            self.0.pop_front();
        }
        self.0.push_back((key, value));
    }

    /// The value with this key.
    pub(crate) fn get<Q: PartialEq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.iter().find(|(known, _)| known.borrow() == key).map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub(crate) fn get_mut<Q: PartialEq + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.0.iter_mut().find(|(known, _)| known.borrow() == key).map(|(_, value)| value)
    }

    /// Forgets the value with this key.
    pub(crate) fn remove<Q: PartialEq + ?Sized>(&mut self, key: &Q)
    where
        K: Borrow<Q>,
    {
        self.0.retain(|(known, _)| known.borrow() != key);
    }

    /// Forgets what is no longer good.
    pub(crate) fn keep_if(&mut self, mut good: impl FnMut(&V) -> bool) {
        self.0.retain(|(_, value)| good(value));
    }

    /// All keys, the oldest first.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// All values, the oldest first.
    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// All values, to be changed.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_are_remembered() {
        const MOST: usize = 100;
        let mut lately: Lately<String, usize, MOST> = Lately::default();
        (0..1000).for_each(|number: usize| lately.put(number.to_string(), number));
        assert_eq!(lately.keys().count(), MOST, "no more than that");
        assert_eq!(lately.get("999"), Some(&999), "the newest");
        assert_eq!(lately.get("0"), None, "the oldest is forgotten");
        let oldest = (1000 - MOST).to_string();
        lately.put(oldest.clone(), 7);
        lately.put("new".to_owned(), 8);
        assert_eq!(lately.get(oldest.as_str()), Some(&7), "what was put in again is new again");
        lately.remove("new");
        lately.keep_if(|value| *value > 998 || *value == 7);
        assert_eq!(lately.keys().collect::<Vec<_>>(), ["999", oldest.as_str()], "what is good stays, in its order");
    }
}
