//! The reader's filters: those there are, one more, one less. Servers before Mastodon 4.0, and others, have them in an old form.

use super::Safety;
use crate::api::ApiError;
use crate::api::endpoints::filters::{
    CreateFilter, CreatePhrase, DeleteFilter, DeletePhrase, EVERYWHERE, ListFilters as List, ListPhrases,
};
use crate::api::entities::{self, EntityId, FilterAction};
use crate::ground::Asking;
use crate::html;
use trente_contract::commands::{AddFilter, ListFilters, RemoveFilter};
use trente_contract::filters::Filter;
use trente_contract::{Fault, FaultCode};

/// The most words of one filter.
const MOST: usize = 20;
/// The most letters of one word.
const LONGEST: usize = 100;

impl Safety {
    pub(crate) async fn list_filters(&self, request: ListFilters) -> Result<Vec<Filter>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let answer = match asking.client.send(&List).await {
            Ok(list) => Ok(list.0.iter().map(new_form).collect()),
            Err(error) if is_missing(&error) => {
                asking.client.send(&ListPhrases).await.map(|list| list.0.iter().map(old_form).collect())
            }
            Err(error) => Err(error),
        };
        self.or_fault(&asking, answer).await
    }

    pub(crate) async fn add_filter(&self, request: AddFilter) -> Result<(), Fault> {
        let words: Vec<String> = request.words.iter().map(|word| word.trim().to_owned()).collect();
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).take(MOST).collect();
        if words.is_empty() {
            return Err(Fault::new(FaultCode::Empty, "add_filter: no word"));
        }
        if words.iter().any(|word| word.chars().count() > LONGEST) {
            return Err(Fault::new(FaultCode::TooLong, "add_filter: a word"));
        }
        let asking = self.ground.ask_as_account(&request.account).await?;
        let title = words.join(", ");
        let whole: Vec<(&str, bool)> = words.iter().map(|word| (word.as_str(), true)).collect();
        let filter = CreateFilter {
            title: &title,
            words: &whole,
            context: &EVERYWHERE,
            action: if request.hide { "hide" } else { "warn" },
            expires_in: request.seconds,
            statuses: &[],
        };
        let answer = match asking.client.send(&filter).await {
            Ok(_) => Ok(()),
            Err(error) if is_missing(&error) => add_phrases(&asking, &words, &request).await,
            Err(error) => Err(error),
        };
        let done = self.or_fault(&asking, answer).await;
        self.ground.renew_phrases(&asking.reader());
        done
    }

    pub(crate) async fn remove_filter(&self, request: RemoveFilter) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &EntityId::from(request.id.as_str());
        let answer = match request.old {
            false => asking.client.send(&DeleteFilter { id }).await,
            true => asking.client.send(&DeletePhrase { id }).await,
        };
        let done = match answer {
            Ok(_) => Ok(()),
            // Gone is what was wanted.
            Err(error) if matches!(error.status(), Some(404 | 410)) => Ok(()),
            Err(error) => Err(error),
        };
        self.ground.renew_phrases(&asking.reader());
        self.or_fault(&asking, done).await
    }
}

async fn add_phrases(asking: &Asking, words: &[String], request: &AddFilter) -> Result<(), ApiError> {
    for phrase in words {
        let phrase = CreatePhrase { phrase, irreversible: request.hide, expires_in: request.seconds };
        asking.client.send(&phrase).await?;
    }
    Ok(())
}

fn new_form(filter: &entities::Filter) -> Filter {
    Filter {
        id: filter.id.to_string(),
        title: html::tidy(&filter.title, html::PROSE),
        words: filter.keywords.iter().map(|word| html::tidy(&word.keyword, html::PROSE)).collect(),
        posts: u32::try_from(filter.statuses.len()).unwrap_or(u32::MAX),
        hide: filter.filter_action == FilterAction::Hide,
        ends: filter.expires_at.clone(),
        old: false,
    }
}

fn old_form(filter: &entities::V1Filter) -> Filter {
    let phrase = html::tidy(&filter.phrase, html::PROSE);
    Filter {
        id: filter.id.to_string(),
        title: phrase.clone(),
        words: vec![phrase],
        posts: 0,
        hide: filter.irreversible,
        ends: filter.expires_at.clone(),
        old: true,
    }
}

/// The server answers, and not to this.
fn is_missing(error: &ApiError) -> bool {
    matches!(error.status(), Some(404 | 405 | 501))
}
