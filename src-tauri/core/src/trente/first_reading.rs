//! First reading: topics, people, the Home they will make.

use super::Trente;
use super::core::{Asking, Core};
use super::home::home_page;
use super::shown::shown;
use crate::api::endpoints::trends::GetTrendingTags;
use crate::api::entities::FilterContext;
use crate::reading::{self, Offer, Preview, Readership};
use crate::view;
use std::time::Duration;
use trente_contract::commands::{PreviewHome, SuggestPeople, Topics};
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::post::Entry;
use trente_contract::reading::{Because, Pick, PickState, Picked, Suggested, TopicTags};
use trente_contract::{Fault, FaultCode};

/// The bundled hashtags do not wait longer for what is used on the server now.
const TRENDS_BUDGET: Duration = Duration::from_secs(2);
/// Of a topic that was tapped, authors are looked for under so many of its hashtags.
const TAGS_OF_A_TOPIC: usize = 2;

impl Trente {
    /// Hashtags by topic: bundled ones of the reader's language, and those that are used on the server now. A server that
    /// does not tell, or takes too long, is no error.
    ///
    /// # Errors
    /// When the reader's log-in is not there any more.
    pub async fn topics(&self, request: Topics) -> Result<Vec<TopicTags>, Fault> {
        let asking = self.core.ask_as(&request.reader).await?;
        let trending = tokio::time::timeout(TRENDS_BUDGET, asking.client.page(&GetTrendingTags, None)).await;
        let trending = match trending {
            Ok(Ok(page)) => page.items,
            Ok(Err(error)) => {
                self.core.fault(&asking, error).await;
                Vec::new()
            }
            Err(_) => Vec::new(),
        };
        Ok(reading::topics(&self.core.languages(), &request.topics, &trending))
    }

    /// People to follow: what the server suggests, authors of posts under the picked tags and the topics' own, of what is
    /// talked about, and people of the server's directory. Nobody whom the reader knows already. What the server does not
    /// have, or does not show to this reader, is left out.
    ///
    /// # Errors
    /// When the server is not reached, or shows nothing to this reader.
    pub async fn suggest_people(&self, request: SuggestPeople) -> Result<Vec<Suggested>, Fault> {
        let core = &self.core;
        let asking = core.ask_as(&request.reader).await?;
        let mut tags = core.picked_tags().await;
        let topics = reading::topics(&core.languages(), &request.topics, &[]);
        for topic in topics.iter().filter(|group| request.topics.contains(&group.topic)) {
            tags.extend(topic.tags.iter().take(TAGS_OF_A_TOPIC).map(|tag| tag.name.clone()));
        }
        let reader = Readership { client: &asking.client, own_id: asking.own_id.as_deref() };
        match reading::suggest(reader, &tags).await {
            Ok(found) => {
                let context = core.view(&asking);
                Ok(found.iter().map(|found| view::suggested(&found.account, found.why.clone(), &context)).collect())
            }
            Err(Some(error)) => Err(core.fault(&asking, error).await),
            Err(None) => Err(too_slow("suggest_people", &asking)),
        }
    }

    /// The Home that the picks will make, newest first, each post with its reason. What is slow is left out. With an account
    /// whose picks are all done it is their Home.
    ///
    /// # Errors
    /// When the server is not reached, or shows nothing to this reader.
    pub async fn preview_home(&self, request: PreviewHome) -> Result<Timeline, Fault> {
        let core = &self.core;
        let asking = core.ask_as(&request.reader).await?;
        let picks = core.picked().await?;
        if picks.is_empty() && asking.account.is_some() {
            return home_page(core, &asking, None).await;
        }
        match reading::preview(&asking.client, asking.own_id.as_deref(), &picks, core.http.now()).await {
            Ok(Preview { offers, of_picks }) => {
                let is_local = |offer: &Offer| offer.because == Some(Because::Local);
                let source = match offers.iter().any(is_local) {
                    _ if of_picks => Source::Live,
                    true => Source::Public,
                    false => Source::Trending,
                };
                let items = entries(core, &asking, offers).await?;
                Ok(Timeline { page: Page { items, next: None }, source })
            }
            Err(Some(error)) => Err(core.fault(&asking, error).await),
            Err(None) => Err(too_slow("preview_home", &asking)),
        }
    }
}

impl Core {
    /// What the person picked and is not refused by the server.
    async fn picked(&self) -> Result<Vec<Pick>, Fault> {
        let picks = self.store.picks().await?;
        let alive = |picked: Picked| (!matches!(picked.state, PickState::Failed(_))).then_some(picked.pick);
        Ok(picks.into_iter().filter_map(alive).collect())
    }

    /// The hashtags that were picked, whether they are followed already or not.
    pub(super) async fn picked_tags(&self) -> Vec<String> {
        let picks = self.picked().await.unwrap_or_default();
        let tag = |pick| if let Pick::Tag { name } = pick { Some(name) } else { None };
        picks.into_iter().filter_map(tag).collect()
    }
}

fn too_slow(what: &str, asking: &Asking) -> Fault {
    let detail = format!("{what}: no part answered in time");
    Fault::new(FaultCode::TimedOut, detail).at(asking.client.origin().domain())
}

/// Lines of a timeline, each with its reason.
pub(super) async fn entries(core: &Core, asking: &Asking, offers: Vec<Offer>) -> Result<Vec<Entry>, Fault> {
    let context = core.view_of(asking, offers.iter().map(|offer| &offer.status)).await.in_place(FilterContext::Home);
    let entry = move |offer: Offer| Entry { because: offer.because, ..view::entry(&offer.status, &context) };
    shown(offers, move |offers| offers.into_iter().map(entry).collect()).await
}
