//! Commands that show posts and people.

use super::Trente;
use trente_contract::Fault;
use trente_contract::catch_up::CatchUp;
use trente_contract::commands::{
    FillGap, GuestHome, GuestPosts, HomeMarker, HomeTimeline, KeepPlace, NewerPosts, PersonPosts, PreviewHome,
    ResumeHome, SetHomeMarker, ShowCatchUp, ShowKept, ShowKeptBeside, ShowProfile, SuggestPeople, TagTimeline, Thread,
    ThreadReply, Topics,
};
use trente_contract::kept::{FilledGap, KeptTimeline, Marker, Newer};
use trente_contract::page::{Page, Timeline};
use trente_contract::person::Profile;
use trente_contract::picked::PickedHome;
use trente_contract::post::Entry;
use trente_contract::reading::{Suggested, TopicTags};

impl Trente {
    /// What everyone may read on a server: its trending posts, else its public timeline; what was kept when the server is
    /// not reached.
    ///
    /// # Errors
    /// When the server is not reached and nothing was kept, or it shows nothing to guests.
    pub async fn guest_posts(&self, request: GuestPosts) -> Result<Timeline, Fault> {
        self.reading.guest_posts(request).await
    }

    /// Posts of the people an account follows; what was kept when the server is not reached.
    ///
    /// # Errors
    /// When the server is not reached and nothing was kept, or it does not take the log-in any more.
    pub async fn home_timeline(&self, request: HomeTimeline) -> Result<Timeline, Fault> {
        self.reading.home_timeline(request).await
    }

    /// What is kept of an account's Home around the place where the reader was, with that place; or the newest of it. None when
    /// nothing is kept, and for a Home that is filled in, since it is made anew each time. Nobody is asked.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn kept_timeline(&self, request: ShowKept) -> Result<Option<KeptTimeline>, Fault> {
        self.reading.kept_timeline(request).await
    }

    /// What is kept right above or below an entry; none when that entry is not kept. Nobody is asked.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn kept_beside(&self, request: ShowKeptBeside) -> Result<Option<KeptTimeline>, Fault> {
        self.reading.kept_beside(request).await
    }

    /// Keeps where the reader is in their Home.
    ///
    /// # Errors
    /// Never: a place that cannot be kept is no trouble.
    pub async fn keep_place(&self, request: KeepPlace) -> Result<(), Fault> {
        self.reading.keep_place(request).await
    }

    /// Fetches what is newer than all that is kept of a Home, upward so that nothing is missing; when that takes more than three
    /// pages the newest page, and a gap stays below it. Gives what stands above the window's newest entry.
    ///
    /// # Errors
    /// When nothing came: the server is not reached, or refuses.
    pub async fn newer_posts(&self, request: NewerPosts) -> Result<Newer, Fault> {
        self.reading.newer_posts(request).await
    }

    /// Fetches one page of what is missing in a Home.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn fill_gap(&self, request: FillGap) -> Result<FilledGap, Fault> {
        self.reading.fill_gap(request).await
    }

    /// Up to where the account has read its Home, as its server knows it, and whether it is worth going there. None when it knows
    /// nothing, or has no such thing.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn home_marker(&self, request: HomeMarker) -> Result<Option<Marker>, Fault> {
        self.reading.home_marker(request).await
    }

    /// What is kept of a Home around an entry: 20 lines above it, 40 below. Ten pages are fetched at most to reach it. None when
    /// it is further away, or is no more.
    ///
    /// # Errors
    /// When the server is not reached or refuses; what came until then is kept.
    pub async fn resume_home(&self, request: ResumeHome) -> Result<Option<KeptTimeline>, Fault> {
        self.reading.resume_home(request).await
    }

    /// What a Home has since a moment: how much, of whom, who seldom writes, which links. From what is kept; with `fetch` after
    /// what is missing was fetched, ten pages at most.
    ///
    /// # Errors
    /// When the moment is none, or what is missing was to be fetched and the server is not reached or refuses.
    pub async fn catch_up(&self, request: ShowCatchUp) -> Result<CatchUp, Fault> {
        self.reading.catch_up(request).await
    }

    /// Tells the server up to where a Home was read, unless it was read further elsewhere. One that has no such thing is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_home_marker(&self, request: SetHomeMarker) -> Result<(), Fault> {
        self.reading.set_home_marker(request).await
    }

    /// Posts with a hashtag.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn tag_timeline(&self, request: TagTimeline) -> Result<Timeline, Fault> {
        self.reading.tag_timeline(request).await
    }

    /// A person's own posts and boosts, without their replies: those are found in their threads.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn person_posts(&self, request: PersonPosts) -> Result<Page<Entry>, Fault> {
        self.reading.person_posts(request).await
    }

    /// Hashtags by topic: bundled ones of the reader's language, and those that are used on the server now. A server that
    /// does not tell, or takes too long, is no error.
    ///
    /// # Errors
    /// When the reader's log-in is not there any more.
    pub async fn topics(&self, request: Topics) -> Result<Vec<TopicTags>, Fault> {
        self.reading.topics(request).await
    }

    /// People to follow: what the server suggests, authors of posts under the picked tags and the topics' own, of what is
    /// talked about, and people of the server's directory. Nobody whom the reader knows already. What the server does not
    /// have, or does not show to this reader, is left out.
    ///
    /// # Errors
    /// When the server is not reached, or shows nothing to this reader.
    pub async fn suggest_people(&self, request: SuggestPeople) -> Result<Vec<Suggested>, Fault> {
        self.reading.suggest_people(request).await
    }

    /// The Home that the picks will make, newest first, each post with its reason. What is slow is left out. With an account
    /// whose picks are all done it is their Home.
    ///
    /// # Errors
    /// When the server is not reached, or shows nothing to this reader.
    pub async fn preview_home(&self, request: PreviewHome) -> Result<Timeline, Fault> {
        self.reading.preview_home(request).await
    }

    /// The Home that a guest's picks make, newest first, each post once, each with its pick. With `look` the lists whose turn it is are
    /// asked for first, at most 12: no list more often than every three minutes, and no server that had enough. A list that does
    /// not come takes nothing else away.
    ///
    /// # Errors
    /// When the store cannot be read, or there is nothing to show and no server was reached.
    pub async fn guest_home(&self, request: GuestHome) -> Result<PickedHome, Fault> {
        self.reading.guest_home(request).await
    }

    /// A person's page, with how the reader stands to them.
    ///
    /// # Errors
    /// When the server is not reached, refuses, or does not know them.
    pub async fn profile(&self, request: ShowProfile) -> Result<Profile, Fault> {
        self.reading.profile(request).await
    }

    /// A post with what came before and after it. When the server shows the post but not the talk around it, for whatever
    /// reason, the post alone, and why.
    ///
    /// # Errors
    /// When the server is not reached, refuses, or does not have the post.
    pub async fn thread(&self, request: Thread) -> Result<ThreadReply, Fault> {
        self.reading.thread(request).await
    }
}
