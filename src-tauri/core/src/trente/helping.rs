//! Commands of what helps while one writes.

use super::Trente;
use crate::features::writing::language_of;
use trente_contract::Fault;
use trente_contract::commands::{Complete, GuessLanguage, ListEmoji, UseEmoji};
use trente_contract::compose::{EmojiSlice, Offer};

impl Trente {
    /// What a word that is being written may become: eight at most, the likeliest first. What the server does not tell in four
    /// seconds is left out.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn complete(&self, request: Complete) -> Result<Vec<Offer>, Fault> {
        self.writing.complete(request).await
    }

    /// A stretch of all emoji, or of those that a search finds.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn list_emoji(&self, request: ListEmoji) -> Result<EmojiSlice, Fault> {
        self.writing.list_emoji(request).await
    }

    /// In which language a text most likely is; none where that is not nearly certain.
    ///
    /// # Errors
    /// None.
    pub async fn guess_language(&self, request: GuessLanguage) -> Result<Option<String>, Fault> {
        Ok(language_of(&request.text).map(str::to_owned))
    }

    /// Notes that an emoji was used.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn use_emoji(&self, request: UseEmoji) -> Result<(), Fault> {
        self.writing.use_emoji(request).await
    }
}
