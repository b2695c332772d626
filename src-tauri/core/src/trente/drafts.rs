//! Commands about what is written and not out yet.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    ListScheduled, OpenDraft, Reschedule, SchedulePost, SendNow, TakeShared, ThrowDraft, Unschedule, WaitToSend,
    WatchDrafts,
};
use trente_contract::compose::{Draft, Drafts, Scheduled, TakenShare};
use trente_contract::page::Page;

impl Trente {
    /// All drafts of this device, those that wait to be sent among them, and what was sent of these meanwhile.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn watch_drafts(&self, request: WatchDrafts) -> Result<Drafts, Fault> {
        self.writing.watch_drafts(request).await
    }

    /// Throws a draft away, or brings back one that was thrown away a moment ago, with all that goes along. False when it is not
    /// there: it may be out.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn throw_draft(&self, request: ThrowDraft) -> Result<bool, Fault> {
        self.writing.throw_draft(request).await
    }

    /// Leaves a post that could not be sent. It is tried again by itself, also after a restart, until it is out, or until an answer
    /// is for the person to judge.
    ///
    /// # Errors
    /// When the draft cannot be kept, there is no such account, or it may be out already.
    pub async fn wait_to_send(&self, request: WaitToSend) -> Result<(), Fault> {
        self.writing.wait_to_send(request).await
    }

    /// Tries at once to send a post that waits, also one that needs the person. What it became is told by
    /// [`Trente::watch_drafts`].
    ///
    /// # Errors
    /// As [`Trente::create_post`], or when nothing waits under this key.
    pub async fn send_now(&self, request: SendNow) -> Result<(), Fault> {
        self.writing.send_now(request).await
    }

    /// A draft by its key; to be written on, one that waits to be sent waits no more. None when it is out, or gone.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn open_draft(&self, request: OpenDraft) -> Result<Option<Draft>, Fault> {
        self.writing.open_draft(request).await
    }

    /// Makes a draft of what was shared with the app, the oldest first; none when nothing waits.
    ///
    /// # Errors
    /// When there is no such account, or the draft cannot be kept: then it waits on.
    pub async fn take_shared(&self, request: TakeShared) -> Result<Option<TakenShare>, Fault> {
        self.writing.take_shared(request).await
    }

    /// Hands the server a post that it is to send later. The draft is kept until the server has it; what it may have is not
    /// handed over again unasked.
    ///
    /// # Errors
    /// As [`Trente::create_post`]; or when the time is too near ([`FaultCode::TooSoon`](trente_contract::FaultCode::TooSoon)), or the server may have it, or has it
    /// ([`FaultCode::MaybeScheduled`](trente_contract::FaultCode::MaybeScheduled), [`FaultCode::ScheduledBefore`](trente_contract::FaultCode::ScheduledBefore)).
    pub async fn schedule_post(&self, request: SchedulePost) -> Result<Scheduled, Fault> {
        self.writing.schedule_post(request).await
    }

    /// Posts that the server sends later.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn list_scheduled(&self, request: ListScheduled) -> Result<Page<Scheduled>, Fault> {
        self.writing.list_scheduled(request).await
    }

    /// Changes when a post is sent.
    ///
    /// # Errors
    /// When the time is too near, the post is out already, or the server is not reached or refuses.
    pub async fn reschedule(&self, request: Reschedule) -> Result<Scheduled, Fault> {
        self.writing.reschedule(request).await
    }

    /// Takes a post back before its time. What it says is a draft then, with its files.
    ///
    /// # Errors
    /// When it is out already, or the server is not reached or refuses. Where nobody can tell, the draft is there all the same.
    pub async fn unschedule(&self, request: Unschedule) -> Result<Draft, Fault> {
        self.writing.unschedule(request).await
    }
}
