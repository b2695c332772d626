//! Timelines beyond Home.

use super::Finding;
use super::followed::{self, MOST_TAGS};
use super::talked::bare;
use crate::api::endpoints::timelines::{GetLink, GetList, GetPublic, GetTags, ListBookmarks, ListFavourites};
use crate::api::entities::{FilterContext, Status};
use crate::api::{ApiError, Page as ApiPage};
use crate::ground::Asking;
use crate::view;
use trente_contract::commands::ReadBeyond;
use trente_contract::find::Beyond;
use trente_contract::ids::Cursor;
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::{Fault, FaultCode};

impl Finding {
    pub(crate) async fn read_beyond(&self, request: ReadBeyond) -> Result<Timeline, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let beyond = sound(request.beyond)?;
        let ApiPage { items, next, .. } = match page(&asking, &beyond, request.cursor.as_ref()).await {
            Ok(page) => page,
            Err(error) => {
                self.refused(&asking, &beyond, &error);
                return Err(self.ground.fault(&asking, error).await);
            }
        };
        self.answered_again(&asking, &beyond);
        let mut entries = self.entries(&asking, items, place(&beyond)).await?;
        if beyond == Beyond::Elsewhere {
            let domain = asking.client.origin().domain();
            entries = entries.into_iter().map(|entry| view::abroad(entry, &domain)).collect();
        }
        Ok(Timeline { page: Page { items: entries, next }, source: Source::Live })
    }
}

async fn page(asking: &Asking, beyond: &Beyond, cursor: Option<&Cursor>) -> Result<ApiPage<Status>, ApiError> {
    let client = &asking.client;
    match beyond {
        Beyond::Local | Beyond::Elsewhere => {
            client.page(&GetPublic { local: true, ..Default::default() }, cursor).await
        }
        Beyond::Federated => client.page(&GetPublic::default(), cursor).await,
        Beyond::Bookmarks => client.page(&ListBookmarks, cursor).await,
        Beyond::Favourites => client.page(&ListFavourites, cursor).await,
        Beyond::List(id) => client.page(&GetList { id: id.as_str() }, cursor).await,
        Beyond::Tags(tags) => client.page(&GetTags { tags }, cursor).await,
        Beyond::FollowedTags => followed::page(asking, cursor).await,
        Beyond::Link(url) => client.page(&GetLink { url }, cursor).await,
    }
}

/// Where the reader's filters are looked up. What they saved themselves is hidden by none that is meant for strangers' posts.
fn place(beyond: &Beyond) -> FilterContext {
    match beyond {
        Beyond::Bookmarks | Beyond::Favourites => FilterContext::Thread,
        Beyond::List(_) | Beyond::FollowedTags => FilterContext::Home,
        Beyond::Local | Beyond::Elsewhere | Beyond::Federated | Beyond::Tags(_) | Beyond::Link(_) => {
            FilterContext::Public
        }
    }
}

/// Hashtags each once and without #.
fn sound(beyond: Beyond) -> Result<Beyond, Fault> {
    let Beyond::Tags(tags) = beyond else { return Ok(beyond) };
    let mut sound: Vec<String> = Vec::new();
    for tag in &tags {
        let tag = bare(tag)?;
        if !sound.iter().any(|known| crate::reading::same(known, tag)) {
            sound.push(tag.to_owned());
        }
    }
    sound.truncate(MOST_TAGS);
    if sound.is_empty() { Err(Fault::new(FaultCode::NotFound, "tags: none")) } else { Ok(Beyond::Tags(sound)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashtags_come_once_each_and_not_too_many() {
        let tags = |names: &[&str]| Beyond::Tags(names.iter().map(|name| (*name).to_owned()).collect());
        let due = tags(&["Cats", "dogs"]);
        assert_eq!(sound(tags(&["#Cats", "dogs", "cats"])).expect("hashtags"), due, "in any letter case");
        let Ok(Beyond::Tags(kept)) = sound(tags(&["a", "b", "c", "d", "e", "f"])) else { panic!("hashtags") };
        assert_eq!(kept.len(), MOST_TAGS, "no more than servers take");
        for none in [&[][..], &["a b"], &[""]] {
            assert_eq!(sound(tags(none)).expect_err("none").code, FaultCode::NotFound, "{none:?}");
        }
    }
}
