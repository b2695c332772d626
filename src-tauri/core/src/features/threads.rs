//! What belongs to one post: its earlier forms, its translation, answers that are still on their way.

use crate::api::endpoints::statuses::{GetAsyncRefresh, GetHistory, GetStatus, TranslateStatus};
use crate::api::entities::{AsyncRefreshStatus, StatusEdit, StatusId};
use crate::ground::Ground;
use crate::ground::shown::shown;
use crate::view;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{AwaitReplies, PostHistory, Translate};
use trente_contract::thread::{Translated, Version};
use trente_text::languages;

/// How often it is asked whether more answers have come.
const LOOKS: u32 = 12;
/// No server is asked more often, whatever it proposes, in seconds.
const SHORTEST: u32 = 1;
/// And nobody waits longer between two looks.
const LONGEST: u32 = 10;

pub(crate) struct Threads {
    ground: Arc<Ground>,
}

impl Threads {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground }
    }

    pub(crate) async fn post_history(&self, request: PostHistory) -> Result<Vec<Version>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let history = match asking.client.send(&GetHistory { id: &StatusId::from(&request.id) }).await {
            Ok(history) => history.0,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let context = self.ground.view(&asking);
        let versions =
            move |edits: Vec<StatusEdit>| edits.iter().rev().map(|edit| view::version(edit, &context)).collect();
        shown(history, versions).await
    }

    pub(crate) async fn translate(&self, request: Translate) -> Result<Translated, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &StatusId::from(&request.id);
        let translate = TranslateStatus { id, language: languages::for_posts(&request.language) };
        let post = GetStatus { id };
        // The translation names people, hashtags and emoji that only the post tells.
        let (translation, status) = tokio::join!(asking.client.send(&translate), asking.client.send(&post));
        let (translation, status) = match translation.and_then(|translation| Ok((translation, status?))) {
            Ok(both) => both,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let context = self.ground.view_of(&asking, [&status]).await;
        let turn = move |(translation, status)| view::translated(&translation, &status, &context);
        shown((translation, status), turn).await
    }

    /// Looks now and then until the server has done what it does beside.
    pub(crate) async fn await_replies(&self, request: AwaitReplies) -> Result<bool, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let pause = Duration::from_secs(request.collecting.retry.clamp(SHORTEST, LONGEST).into());
        let endpoint = GetAsyncRefresh { id: &request.collecting.id };
        let mut found = None;
        for _ in 0..LOOKS {
            tokio::time::sleep(pause).await;
            match asking.client.send(&endpoint).await {
                Ok(reply) => {
                    found = reply.async_refresh.result_count;
                    if reply.async_refresh.status != AsyncRefreshStatus::Running {
                        break;
                    }
                }
                // It has forgotten the work, so that is over.
                Err(error) if error.status() == Some(404) => break,
                Err(error) => return Err(self.ground.fault(&asking, error).await),
            }
        }
        Ok(found != Some(0))
    }
}
