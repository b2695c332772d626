//! Commands that show posts and people.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    GuestPosts, HomeTimeline, PersonPosts, PreviewHome, ShowProfile, SuggestPeople, TagTimeline, Thread, ThreadReply,
    Topics,
};
use trente_contract::page::{Page, Timeline};
use trente_contract::person::Profile;
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
