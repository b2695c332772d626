//! Voting, and how a poll stands.

use super::Acting;
use crate::api::ApiError;
use crate::api::endpoints::polls::{GetPoll, VoteInPoll};
use crate::api::entities::{Poll, PollId, StatusId};
use crate::ground::Asking;
use crate::view;
use trente_contract::commands::{ShowPoll, Vote};
use trente_contract::ids::PostId;
use trente_contract::{Fault, FaultCode, post};

impl Acting {
    pub(crate) async fn vote(&self, request: Vote) -> Result<post::Poll, Fault> {
        if request.choices.is_empty() {
            return Err(Fault::new(FaultCode::Empty, "vote: for nothing"));
        }
        let asking = self.ground.ask_as_account(&request.account).await?;
        let id = &PollId::from(request.poll.as_str());
        let answer = match asking.client.send(&VoteInPoll { id, choices: &request.choices }).await {
            // The vote may have been counted all the same: the poll tells, and a second vote would be refused.
            Err(error) if error.may_be_done() => match asking.client.send(&GetPoll { id }).await {
                Ok(poll) if poll.voted == Some(true) => Ok(poll),
                _ => Err(error),
            },
            answer => answer,
        };
        self.poll_of(&asking, &request.post, answer).await
    }

    pub(crate) async fn show_poll(&self, request: ShowPoll) -> Result<post::Poll, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let answer = asking.client.send(&GetPoll { id: &PollId::from(request.poll.as_str()) }).await;
        self.poll_of(&asking, &request.post, answer).await
    }

    async fn poll_of(
        &self,
        asking: &Asking,
        post: &PostId,
        answer: Result<Poll, ApiError>,
    ) -> Result<post::Poll, Fault> {
        match answer {
            Ok(poll) => {
                self.ground.poll_changed(asking, &StatusId::from(post), &poll).await;
                Ok(view::poll(&poll, &[], &self.ground.view(asking)))
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}
