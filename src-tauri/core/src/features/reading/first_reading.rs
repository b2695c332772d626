//! First reading: topics, people, the Home they will make.

use super::Reading;
use super::entries::entries;
use super::home::home_page;
use crate::api::endpoints::trends::GetTrendingTags;
use crate::ground::Asking;
use crate::reading::{self, Offer, Preview, Readership};
use crate::view;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::commands::{PreviewHome, SuggestPeople, Topics};
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::reading::{Because, Pick, PickState, Picked, Suggested, TopicTags};
use trente_contract::{Fault, FaultCode};

/// The bundled hashtags do not wait longer for what is used on the server now.
const TRENDS_BUDGET: Duration = Duration::from_secs(2);
/// Of a topic that was tapped, authors are looked for under so many of its hashtags.
const TAGS_OF_A_TOPIC: usize = 2;

impl Reading {
    pub(crate) async fn topics(&self, request: Topics) -> Result<Vec<TopicTags>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let trending = tokio::time::timeout(TRENDS_BUDGET, asking.client.page(&GetTrendingTags, None)).await;
        let trending = match trending {
            Ok(Ok(page)) => page.items,
            Ok(Err(error)) => {
                self.ground.fault(&asking, error).await;
                Vec::new()
            }
            Err(_) => Vec::new(),
        };
        Ok(reading::topics(&self.ground.languages(), &request.topics, &trending))
    }

    pub(crate) async fn suggest_people(&self, request: SuggestPeople) -> Result<Vec<Suggested>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let mut tags = self.picked_tags().await;
        let topics = reading::topics(&self.ground.languages(), &request.topics, &[]);
        for topic in topics.iter().filter(|group| request.topics.contains(&group.topic)) {
            tags.extend(topic.tags.iter().take(TAGS_OF_A_TOPIC).map(|tag| tag.name.clone()));
        }
        let reader = Readership { client: &asking.client, own_id: asking.own_id.as_deref() };
        match reading::suggest(reader, &tags).await {
            Ok(found) => {
                let context = self.ground.view(&asking);
                Ok(found.iter().map(|found| view::suggested(&found.account, found.why.clone(), &context)).collect())
            }
            Err(Some(error)) => Err(self.ground.fault(&asking, error).await),
            Err(None) => Err(too_slow("suggest_people", &asking)),
        }
    }

    pub(crate) async fn preview_home(self: &Arc<Self>, request: PreviewHome) -> Result<Timeline, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let picks = self.picked().await?;
        if picks.is_empty() && asking.account.is_some() {
            return home_page(self, &asking, None).await;
        }
        match reading::preview(&asking.client, asking.own_id.as_deref(), &picks, self.ground.http.now()).await {
            Ok(Preview { offers, of_picks }) => {
                let is_local = |offer: &Offer| offer.because == Some(Because::Local);
                let source = match offers.iter().any(is_local) {
                    _ if of_picks => Source::Live,
                    true => Source::Public,
                    false => Source::Trending,
                };
                let items = entries(self, &asking, offers).await?;
                Ok(Timeline { page: Page { items, next: None }, source })
            }
            Err(Some(error)) => Err(self.ground.fault(&asking, error).await),
            Err(None) => Err(too_slow("preview_home", &asking)),
        }
    }
}

impl Reading {
    /// What the person picked and is not refused by the server.
    async fn picked(&self) -> Result<Vec<Pick>, Fault> {
        let picks = self.ground.store.picks().await?;
        let alive = |picked: Picked| (!matches!(picked.state, PickState::Failed(_))).then_some(picked.pick);
        Ok(picks.into_iter().filter_map(alive).collect())
    }

    /// The hashtags that were picked, whether they are followed already or not.
    pub(crate) async fn picked_tags(&self) -> Vec<String> {
        let picks = self.picked().await.unwrap_or_default();
        let tag = |pick| if let Pick::Tag { name } = pick { Some(name) } else { None };
        picks.into_iter().filter_map(tag).collect()
    }
}

fn too_slow(what: &str, asking: &Asking) -> Fault {
    let detail = format!("{what}: no part answered in time");
    Fault::new(FaultCode::TimedOut, detail).at(asking.client.origin().domain())
}
