//! Commands about people.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    AroundPerson, ChangeFollow, LeavePack, ListPeople, PinnedPosts, RemoveFollower, SetBlock, SetFeatured, SetMute,
    SetNote, ShowPack,
};
use trente_contract::page::Page;
use trente_contract::people::{Around, ListedPerson, ShownPack};
use trente_contract::person::Relationship;
use trente_contract::post::Post;

impl Trente {
    /// A list of people, with how the reader stands to each as far as the server says so in time.
    ///
    /// # Errors
    /// When the server is not reached or refuses; a guest mutes and blocks nobody.
    pub async fn list_people(&self, request: ListPeople) -> Result<Page<ListedPerson>, Fault> {
        self.people.list_people(request).await
    }

    /// What is known around a person. What the server does not have, or takes too long for, is left out.
    ///
    /// # Errors
    /// When the reader's log-in is not there any more.
    pub async fn around_person(&self, request: AroundPerson) -> Result<Around, Fault> {
        self.people.around_person(request).await
    }

    /// A pack with its people, and whether the reader is one of them.
    ///
    /// # Errors
    /// When the server is not reached or refuses, or has no such pack.
    pub async fn show_pack(&self, request: ShowPack) -> Result<ShownPack, Fault> {
        self.people.show_pack(request).await
    }

    /// Takes an account out of a pack. One that it is not in any more is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn leave_pack(&self, request: LeavePack) -> Result<(), Fault> {
        self.people.leave_pack(request).await
    }

    /// What a person pinned to their page.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn pinned_posts(&self, request: PinnedPosts) -> Result<Vec<Post>, Fault> {
        self.people.pinned_posts(request).await
    }

    /// Mutes somebody, or takes that back.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_mute(&self, request: SetMute) -> Result<Relationship, Fault> {
        self.people.set_mute(request).await
    }

    /// Blocks somebody, or takes that back.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_block(&self, request: SetBlock) -> Result<Relationship, Fault> {
        self.people.set_block(request).await
    }

    /// Changes what comes of somebody who is followed: whether each post is told of, whether boosts are shown.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn change_follow(&self, request: ChangeFollow) -> Result<Relationship, Fault> {
        self.people.change_follow(request).await
    }

    /// Makes somebody follow the account no more.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn remove_follower(&self, request: RemoveFollower) -> Result<Relationship, Fault> {
        self.people.remove_follower(request).await
    }

    /// Features somebody on the account's own page, or takes that back.
    ///
    /// # Errors
    /// When the server is not reached or refuses: only who is followed can be featured.
    pub async fn set_featured(&self, request: SetFeatured) -> Result<Relationship, Fault> {
        self.people.set_featured(request).await
    }

    /// Keeps a private note about somebody, and gives it as the server has it now.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_note(&self, request: SetNote) -> Result<String, Fault> {
        self.people.set_note(request).await
    }
}
