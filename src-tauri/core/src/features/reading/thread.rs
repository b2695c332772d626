//! The command that shows a thread.

use super::Reading;
use crate::api::answer::AsyncRefresh;
use crate::api::endpoints::statuses::{GetContext, GetStatus};
use crate::api::entities::{Context, FilterContext, Status, StatusId};
use crate::ground::beside::beside;
use crate::ground::shown::shown;
use crate::view;
use std::time::Duration;
use trente_contract::commands::{Thread, ThreadReply};
use trente_contract::thread::Collecting;
use trente_contract::{Fault, FaultCode};

/// The post is shown alone when the talk around it takes so much longer. Servers collect long threads for seconds, and
/// megabytes take theirs on a slow line.
const SIDE_QUESTION: Duration = Duration::from_secs(30);

impl Reading {
    pub(crate) async fn thread(&self, request: Thread) -> Result<ThreadReply, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let id = &StatusId::from(&request.id);
        let (post, around) = (GetStatus { id }, GetContext { id });
        let (status, context) = beside(asking.client.send(&post), asking.client.answer(&around), SIDE_QUESTION).await;
        let status = match status {
            Ok(status) => status,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let mut collecting = None;
        let (context, missing) = match context {
            Some(Ok(answer)) => {
                // How far that is is told to people of the server alone.
                collecting = answer.refresh.filter(|_| asking.account.is_some()).map(collected);
                (answer.body, None)
            }
            // The post was shown with this very log-in: a refusal here does not end it.
            Some(Err(error)) => (Context::default(), Some(error.to_fault())),
            None => {
                let late = Fault::new(FaultCode::TimedOut, "get_context: later than the post");
                (Context::default(), Some(late.at(asking.client.origin().domain())))
            }
        };
        let all: Vec<_> = context.ancestors.iter().chain([&status]).chain(&context.descendants).collect();
        let view = self.ground.view_of(&asking, all).await.in_place(FilterContext::Thread);
        let domain = request.elsewhere.then(|| asking.client.origin().domain());
        let reply = move |(status, context): (Status, Context)| {
            let post = |status: &Status| match &domain {
                Some(domain) => view::abroad_in_thread(view::post(status, &view), domain),
                None => view::post(status, &view),
            };
            let posts = |list: &[Status]| list.iter().map(post).collect();
            ThreadReply {
                ancestors: posts(&context.ancestors),
                post: post(status.shown()),
                descendants: posts(&context.descendants),
                missing,
                collecting,
            }
        };
        shown((status, context), reply).await
    }
}

fn collected(refresh: AsyncRefresh) -> Collecting {
    Collecting { id: refresh.id, retry: refresh.retry }
}
