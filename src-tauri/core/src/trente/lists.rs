//! Commands that make lists of people.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{ChangeList, DeleteList, ListsWith, MakeList, SetInList, ShowList};
use trente_contract::ids::ListId;
use trente_contract::lists::MadeList;

impl Trente {
    /// A list as it is made.
    ///
    /// # Errors
    /// When the server is not reached, refuses, or has no such list.
    pub async fn show_list(&self, request: ShowList) -> Result<MadeList, Fault> {
        self.lists.show_list(request).await
    }

    /// Makes a list.
    ///
    /// # Errors
    /// When its name is empty or longer than 256 letters, or the server is not reached or refuses.
    pub async fn make_list(&self, request: MakeList) -> Result<MadeList, Fault> {
        self.lists.make_list(request).await
    }

    /// Changes a list.
    ///
    /// # Errors
    /// When its name is empty or longer than 256 letters, or the server is not reached or refuses.
    pub async fn change_list(&self, request: ChangeList) -> Result<MadeList, Fault> {
        self.lists.change_list(request).await
    }

    /// Deletes a list. Its people stay followed.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn delete_list(&self, request: DeleteList) -> Result<(), Fault> {
        self.lists.delete_list(request).await
    }

    /// Those of the account's lists that somebody is in.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn lists_with(&self, request: ListsWith) -> Result<Vec<ListId>, Fault> {
        self.lists.lists_with(request).await
    }

    /// Puts somebody into a list, or takes them out. What is so already is no error.
    ///
    /// # Errors
    /// When the server is not reached or refuses: Mastodon takes only people whom the account follows.
    pub async fn set_in_list(&self, request: SetInList) -> Result<(), Fault> {
        self.lists.set_in_list(request).await
    }
}
