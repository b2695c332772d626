//! What another app, or a link, gave to be posted. It waits in the store until an account takes it as a draft, so that neither a log-in nor
//! the end of the app loses it.

use super::Writing;
use crate::ground::entity_of;
use crate::ground::id::new_key;
use crate::session::{AccountRecord, SharedRecord};
use crate::view;
use std::path::PathBuf;
use trente_contract::commands::TakeShared;
use trente_contract::compose::{Attached, Draft, TakenShare};
use trente_contract::post::Visibility;
use trente_contract::{Fault, FaultCode};
use trente_text::languages;

/// Letters that are taken over: more than any server's post has, and less than would fill a memory.
const LONGEST: usize = 10_000;
/// Files that are taken over: as many as a post of Mastodon's has.
const MOST_FILES: usize = 4;
/// Bytes of one.
const LARGEST: u64 = 100 << 20;
/// Letters of a file's name.
const LONGEST_NAME: usize = 200;

/// What was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Words, with an address among them if there was one; may be empty.
    pub text: String,
    /// Files that are ours to take: they are gone from their place afterwards.
    pub files: Vec<SharedFile>,
    /// Files that were given besides and could not be had.
    pub left_out: u32,
}

/// A file that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it is called; may be empty.
    pub name: String,
    /// Its MIME type, as the other app said it.
    pub mime: String,
}

impl Writing {
    pub(crate) async fn share_came(&self, shared: Shared) -> Result<(), Fault> {
        let text = words(&shared.text);
        let (mut files, mut left_out) = (Vec::new(), shared.left_out);
        for file in shared.files {
            // One that cannot be kept takes neither the words nor the others along.
            let taken = if files.len() < MOST_FILES { self.taken_over(&file).await.unwrap_or(None) } else { None };
            match taken {
                Some(taken) => files.push(taken),
                None => left_out = left_out.saturating_add(1),
            }
            // It was made for us alone.
            let _ = tokio::fs::remove_file(&file.path).await;
        }
        if text.is_empty() && files.is_empty() && left_out == 0 {
            return Ok(());
        }
        Ok(self.ground.store.keep_shared(SharedRecord { key: new_key()?, text, files, left_out }).await?)
    }

    /// The file among those that go along with drafts; none when it is too large, or cannot be read.
    async fn taken_over(&self, file: &SharedFile) -> Result<Option<Attached>, Fault> {
        let key = new_key()?;
        if !self.uploads.take_over(&key, &file.path, LARGEST).await {
            return Ok(None);
        }
        let name = crate::html::tidy(&file.name, LONGEST_NAME);
        Ok(Some(Attached { key, name, mime: file.mime.clone(), alt: String::new(), focus: None }))
    }

    pub(crate) async fn take_shared(&self, request: TakeShared) -> Result<Option<TakenShare>, Fault> {
        // Two windows' questions must not make two drafts of one.
        let _turn = self.saves.lock().await;
        let Some(shared) = self.ground.store.oldest_shared().await? else { return Ok(None) };
        let gone = || Fault::new(FaultCode::LoggedOut, "take_shared: no such account");
        let record = self.ground.store.account(&request.account).await?.ok_or_else(gone)?;
        let draft = self.draft_of(&record, &shared);
        // First: a kill in between makes the same draft once more, under the same key.
        if !self.ground.store.keep_draft(&request.account, &draft).await? {
            return Err(gone());
        }
        self.ground.store.forget_shared(&shared.key).await?;
        self.outbox.version.grow();
        Ok(Some(TakenShare { draft: draft.key, left_out: shared.left_out }))
    }

    /// In the account's usual way of posting.
    fn draft_of(&self, record: &AccountRecord, shared: &SharedRecord) -> Draft {
        let source = entity_of(record).and_then(|entity| entity.source).unwrap_or_default();
        let likely = source.language.or_else(|| self.ground.languages().first().cloned());
        Draft {
            key: shared.key.clone(),
            text: shared.text.clone(),
            warning: String::new(),
            visibility: source.privacy.map_or(Visibility::Public, view::visibility),
            language: likely.and_then(|tag| languages::for_posts(&tag)).map(str::to_owned),
            in_reply_to: None,
            media: shared.files.clone(),
            sensitive: source.sensitive,
            poll: None,
            quotes: None,
            edits: None,
            quoting: None,
            parts: Vec::new(),
            local_only: false,
            markdown: false,
        }
    }
}

/// Words as a person could have typed them.
fn words(text: &str) -> String {
    let plain = |letter: &char| *letter == '\n' || !letter.is_control();
    text.replace("\r\n", "\n").trim().chars().filter(plain).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_an_end_and_no_unseen_signals() {
        assert_eq!(words(" a\r\nb\u{0}\u{7}\tc \n"), "a\nbc", "lines stay");
        assert_eq!(words(&"é".repeat(20_000)).chars().count(), LONGEST, "whatever another app gives");
    }
}
