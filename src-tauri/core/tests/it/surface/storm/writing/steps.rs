//! The steps of writing, as one table.

use crate::surface::app::{App, log_in};
use crate::surface::attached::{attach, last, picture};
use crate::surface::drafts::draft;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::path::Path;
use trente_contract::commands::{
    BeginChange, BeginImport, CreatePost, DeletePost, OpenDraft, SaveDraft, SchedulePost, UploadAgain, WatchImports,
};
use trente_contract::compose::{Attached, Draft, UploadState};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::portability::RestWhy;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;

/// What somebody who writes does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    Upload,
    Process,
    Describe,
    Post,
    Edit,
    Delete,
    Schedule,
    Save,
    Import,
}

impl Step {
    pub(super) const ALL: [Self; 9] = [
        Self::Upload,
        Self::Process,
        Self::Describe,
        Self::Post,
        Self::Edit,
        Self::Delete,
        Self::Schedule,
        Self::Save,
        Self::Import,
    ];

    /// The request that does it.
    pub(super) fn asks(self) -> &'static str {
        match self {
            Self::Upload => "POST /api/v2/media",
            Self::Process => "GET /api/v1/media/",
            Self::Describe => "PUT /api/v1/media/",
            Self::Post | Self::Schedule => "POST /api/v1/statuses",
            Self::Edit => "PUT /api/v1/statuses/",
            Self::Delete => "DELETE /api/v1/statuses/",
            Self::Import => "POST /api/v1/accounts/",
            Self::Save => "nothing",
        }
    }

    /// What is told where nobody can know whether it was done.
    pub(super) fn unclear(self) -> Option<FaultCode> {
        match self {
            Self::Post => Some(FaultCode::MaybePosted),
            Self::Edit => Some(FaultCode::MaybeChanged),
            Self::Schedule => Some(FaultCode::MaybeScheduled),
            // The queue says that it waits for the server, and goes on by itself.
            Self::Import => Some(FaultCode::Unreachable),
            _ => None,
        }
    }

    fn number(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or_default()
    }

    fn key(self) -> String {
        format!("a{}", self.number())
    }

    pub(super) fn words(self) -> String {
        format!("{self:?} in the storm")
    }
}

/// Somebody who writes, with one step begun.
pub(super) struct Writer {
    pub(super) app: App,
    pub(super) trente: Trente,
    pub(super) account: AccountKey,
}

/// A step, ready to be taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Ready {
    pub(super) step: Step,
    pub(super) draft: Draft,
    /// The post that is changed or deleted.
    post: Option<PostId>,
    /// When it is scheduled for.
    at: String,
}

impl Ready {
    const FILE: &str = "ready.json";

    /// Writes down what is ready, for another process.
    pub(super) fn keep_all(folder: &Path, all: &[Self]) {
        let json = serde_json::to_vec(all).expect("it serialises");
        std::fs::write(folder.join(Self::FILE), json).expect("it is written");
    }

    pub(super) fn all_of(folder: &Path) -> Vec<Self> {
        let json = std::fs::read(folder.join(Self::FILE)).expect("it is there");
        serde_json::from_slice(&json).expect("it was written here")
    }
}

impl Writer {
    pub(super) async fn new(server: &StrictServer) -> Self {
        server.crowd(Step::ALL.len());
        let app = App::new(server.url());
        let trente = app.start();
        let account = log_in(&trente, server, "ada").await.key;
        Self { app, trente, account }
    }

    /// The app is closed and started again.
    pub(super) fn again(self) -> Self {
        let Self { app, trente, account } = self;
        drop(trente);
        let trente = app.start();
        Self { app, trente, account }
    }

    /// In good weather: everything up to the step itself.
    pub(super) async fn prepare(&self, server: &StrictServer, step: Step) -> Ready {
        let mut ready = Ready {
            step,
            draft: draft(&step.key(), &step.words()),
            post: None,
            at: (Timestamp::now() + SignedDuration::from_mins(90)).to_string(),
        };
        match step {
            Step::Upload => ready.draft.media = vec![file(step)],
            Step::Process => ready.draft.media = vec![Attached { mime: "video/webm".into(), ..file(step) }],
            Step::Describe => {
                let file = file(step);
                attach(&self.trente, &self.account, &file, 1000).await.expect("it is taken");
                assert_eq!(last(&self.trente, &self.account, &file).await, UploadState::Ready, "good weather");
                ready.draft.media = vec![Attached { alt: "A boat".into(), ..file }];
            }
            Step::Edit => {
                let id = PostId::from(server.write_as("ada", "Before the storm", json!({})).as_str());
                let request = BeginChange { account: self.account.clone(), id: id.clone() };
                let changing = self.trente.begin_change(request).await.expect("good weather");
                ready.draft = Draft { text: step.words(), ..changing.draft };
                ready.post = Some(id);
            }
            Step::Delete => ready.post = Some(PostId::from(server.write_as("ada", &step.words(), json!({})).as_str())),
            Step::Post | Step::Schedule | Step::Save | Step::Import => {}
        }
        if !matches!(step, Step::Delete | Step::Import) {
            self.save(&ready.draft).await.expect("it is kept");
        }
        ready
    }

    pub(super) async fn save(&self, draft: &Draft) -> Result<(), Fault> {
        self.trente.save_draft(SaveDraft { account: self.account.clone(), draft: draft.clone() }).await
    }

    async fn send(&self, draft: &Draft) -> Result<(), Fault> {
        let request = CreatePost { account: self.account.clone(), draft: draft.clone() };
        self.trente.create_post(request).await.map(drop)
    }

    /// Takes the step. `first`: it was not taken before.
    pub(super) async fn take(&self, ready: &Ready, first: bool) -> Result<(), FaultCode> {
        let account = self.account.clone();
        let done = match ready.step {
            Step::Upload | Step::Process => return self.upload(ready, first).await,
            Step::Describe | Step::Post | Step::Edit => self.send(&ready.draft).await,
            Step::Delete => {
                let id = ready.post.clone().expect("there is a post");
                self.trente.delete_post(DeletePost { account, id }).await
            }
            Step::Schedule => {
                let request = SchedulePost { account, draft: ready.draft.clone(), at: ready.at.clone() };
                self.trente.schedule_post(request).await.map(drop)
            }
            Step::Save => self.save(&ready.draft).await,
            Step::Import => return self.import(ready, first).await,
        };
        done.map_err(|fault| fault.code)
    }

    async fn upload(&self, ready: &Ready, first: bool) -> Result<(), FaultCode> {
        let (account, file) = (&self.account, &ready.draft.media[0]);
        if first {
            attach(&self.trente, account, file, 1000).await.map_err(|fault| fault.code)?;
        } else {
            let request = UploadAgain { account: account.clone(), file: file.clone(), anew: false };
            self.trente.upload_again(request).await.map_err(|fault| fault.code)?;
        }
        match last(&self.trente, account, file).await {
            UploadState::Ready => Ok(()),
            UploadState::Failed { fault } => Err(fault.code),
            state => panic!("{file:?} is {state:?}"),
        }
    }

    async fn import(&self, ready: &Ready, first: bool) -> Result<(), FaultCode> {
        let account = self.account.clone();
        let domain = account.as_str().split_once('@').map(|(_, domain)| domain).unwrap_or_default();
        let text = format!("crowd{}@{domain}\n", ready.step.number());
        if first {
            let request = BeginImport { account: account.clone(), name: "follows.csv".into(), text, kind: None };
            self.trente.begin_import(request).await.map_err(|fault| fault.code)?;
        }
        let mut seen = None;
        loop {
            let request = WatchImports { account: account.clone(), seen };
            let told = self.trente.watch_imports(request).await.map_err(|fault| fault.code)?;
            let import = &told.imports[0];
            if let Some(failed) = import.failures.first() {
                return Err(failed.fault.code);
            }
            if import.left == 0 {
                return Ok(());
            }
            if let Some(rest) = &import.rests {
                return Err(match rest.why {
                    RestWhy::LoggedOut => FaultCode::LoggedOut,
                    RestWhy::Asked => FaultCode::RateLimited,
                    _ => FaultCode::Unreachable,
                });
            }
            seen = Some(told.version);
        }
    }

    /// What was typed is still on the device, to the letter.
    pub(super) async fn has_the_text(&self, what: &str, ready: &Ready) {
        if matches!(ready.step, Step::Delete | Step::Import) {
            return;
        }
        let request = OpenDraft { account: self.account.clone(), key: ready.draft.key.clone(), take: false };
        let kept = self.trente.open_draft(request).await.expect("it is read");
        assert_eq!(kept.as_ref(), Some(&ready.draft), "{what}: {:?}: what was typed is there", ready.step);
    }

    /// In the end: what goes out with the files, and that everything was done, once.
    pub(super) async fn is_done_once(&self, what: &str, server: &StrictServer, ready: &Ready) {
        let step = ready.step;
        if matches!(step, Step::Upload | Step::Process) {
            self.send(&ready.draft).await.expect("it is posted");
        }
        let times = times(server, &step.words());
        let due = usize::from(!matches!(step, Step::Delete | Step::Schedule | Step::Save | Step::Import));
        assert_eq!(times, due, "{what}: {step:?}: so many posts say it");
        match step {
            Step::Upload | Step::Process | Step::Describe => {
                let post = server.posts().into_iter().find(|post| says(post, &step.words())).expect("it is there");
                assert_eq!(post["media_attachments"].as_array().map(Vec::len), Some(1), "{what}: {step:?}: its file");
                if step == Step::Describe {
                    assert_eq!(post["media_attachments"][0]["description"], "A boat", "{what}: described");
                }
            }
            Step::Edit => {
                assert_eq!(self::times(server, "Before the storm"), 0, "{what}: it does not say what it said before");
            }
            Step::Schedule => {
                let made = server.scheduled("ada");
                let those = made.iter().filter(|one| one["params"]["text"] == step.words()).count();
                assert_eq!(those, 1, "{what}: it waits once: {made:?}");
            }
            Step::Import => {
                let followed = server.follows("ada").0;
                let id = (10_000 + step.number()).to_string();
                assert!(followed.contains(&id), "{what}: the person of the file is followed");
            }
            _ => {}
        }
    }
}

fn file(step: Step) -> Attached {
    picture(&format!("b{}", step.number()))
}

fn says(post: &serde_json::Value, words: &str) -> bool {
    post["content"].as_str().is_some_and(|text| text.contains(words))
}

fn times(server: &StrictServer, words: &str) -> usize {
    server.posts().iter().filter(|post| says(post, words)).count()
}
