//! Everything that can be read, as one table.

use crate::surface::app::{App, until};
use trente_contract::FaultCode;
use trente_contract::commands::{
    FillGap, GuestHome, HomeTimeline, NewerPosts, PersonPosts, ReadBeyond, ReadLists, ReadNotifications, Search,
    ShowProfile, Thread, TrendingTags, WhichPerson,
};
use trente_contract::find::{Beyond, Kind};
use trente_contract::ids::AccountKey;
use trente_contract::kept::Side;
use trente_contract::notification::Only;
use trente_contract::page::{Source, Timeline};
use trente_contract::people::PostsPart;
use trente_contract::reader::Reader;
use trente_contract::{Fault, ids};
use trente_core::Trente;
use trente_core::trente::Config;

/// Somebody whom the member follows.
const FRIEND: &str = "2";

/// What can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Path {
    Home,
    Newer,
    Gap,
    Notifications,
    Thread,
    Profile,
    PersonPosts,
    Search,
    Trends,
    Lists,
    Bookmarks,
    GuestHome,
}

impl Path {
    pub(super) const ALL: &[Self] = &[
        Self::Home,
        Self::Newer,
        Self::Gap,
        Self::Notifications,
        Self::Thread,
        Self::Profile,
        Self::PersonPosts,
        Self::Search,
        Self::Trends,
        Self::Lists,
        Self::Bookmarks,
        Self::GuestHome,
    ];
}

/// Who reads.
pub(super) struct World {
    pub(super) member_app: App,
    guest_app: App,
    pub(super) member: Trente,
    pub(super) guest: Trente,
    pub(super) account: AccountKey,
    /// A gap in the member's Home.
    gap: ids::GapId,
    /// A post of the server.
    post: ids::PostId,
    change: Change,
}

/// What is special about an app.
pub(super) type Change = fn(&mut Config);

impl World {
    pub(super) fn open(apps: [App; 2], account: AccountKey, things: (ids::GapId, ids::PostId), change: Change) -> Self {
        let [member_app, guest_app] = apps;
        let (member, guest) = (start(&member_app, change), start(&guest_app, change));
        let (gap, post) = things;
        Self { member_app, guest_app, member, guest, account, gap, post, change }
    }

    /// Both are closed, then `between` happens, and they are started again.
    pub(super) async fn again(self, between: impl FnOnce(&App)) -> Self {
        let Self { member_app, guest_app, member, guest, account, gap, post, change } = self;
        drop((member, guest));
        // Whoever closes the file last takes this away.
        let open = member_app.folder.path().join("cache/cache.sqlite-wal");
        until("the end of the cache", async || !open.exists()).await;
        between(&member_app);
        Self::open([member_app, guest_app], account, (gap, post), change)
    }

    /// Reads, and gives the reasons that were told why it is not what the server has now.
    pub(super) async fn read(&self, path: Path) -> Vec<FaultCode> {
        let (account, reader) = (self.account.clone(), Reader::Account { account: self.account.clone() });
        let trente = &self.member;
        match path {
            Path::Home => of(trente.home_timeline(HomeTimeline { account, cursor: None, anew: true }).await),
            Path::Newer => told(trente.newer_posts(NewerPosts { account, newest: None }).await),
            Path::Gap => {
                let gap = self.gap.clone();
                told(trente.fill_gap(FillGap { account, gap, from: Side::Above }).await)
            }
            Path::Notifications => {
                told(trente.notifications(ReadNotifications { account, only: Only::All, cursor: None }).await)
            }
            Path::Thread => told(trente.thread(Thread { reader, id: self.post.clone(), elsewhere: false }).await),
            Path::Profile => {
                let person = WhichPerson::Id(FRIEND.into());
                told(trente.profile(ShowProfile { reader, person }).await)
            }
            Path::PersonPosts => {
                let request = PersonPosts { reader, person: FRIEND.into(), part: PostsPart::default(), cursor: None };
                told(trente.person_posts(request).await)
            }
            Path::Search => {
                let text = "photography".into();
                told(trente.search(Search { reader, text, kind: Kind::Tags, known: 0, typing: false }).await)
            }
            Path::Trends => told(trente.trending_tags(TrendingTags { reader, cursor: None }).await),
            Path::Lists => told(trente.read_lists(ReadLists { account }).await),
            Path::Bookmarks => {
                of(trente.read_beyond(ReadBeyond { reader, beyond: Beyond::Bookmarks, cursor: None }).await)
            }
            Path::GuestHome => self.guest_home().await,
        }
    }

    async fn guest_home(&self) -> Vec<FaultCode> {
        let server = self.account.as_str().split_once('@').map(|(_, domain)| domain.to_owned()).unwrap_or_default();
        match self.guest.guest_home(GuestHome { server, look: true, cursor: None }).await {
            Ok(home) => {
                let mut all: Vec<FaultCode> = home.silent.into_iter().map(|silent| silent.why.code).collect();
                all.extend(of(Ok(home.timeline)));
                all
            }
            Err(fault) => vec![fault.code],
        }
    }
}

fn start(app: &App, change: Change) -> Trente {
    let mut config = app.config();
    change(&mut config);
    Trente::open(config).expect("the app opens in any weather")
}

fn told<T>(answer: Result<T, Fault>) -> Vec<FaultCode> {
    answer.err().map(|fault| fault.code).into_iter().collect()
}

/// A list that is kept says why it is.
fn of(answer: Result<Timeline, Fault>) -> Vec<FaultCode> {
    match answer {
        Ok(Timeline { source: Source::Kept { why, .. }, .. }) => vec![why.code],
        Ok(_) => Vec::new(),
        Err(fault) => vec![fault.code],
    }
}
