//! Links and pasted texts.

use super::{Shared, Trente};
use crate::reading::{Meant, read_link};
use trente_contract::Fault;
use trente_contract::commands::{AwaitLink, ServersHere, TakeLink};
use trente_contract::reading::Found;

impl Trente {
    /// What a link or a pasted text holds: an invite, a pack, a person, a post, a server. Of a link from outside the first
    /// answer is only what it would lead to ([`Found::Asks`]), and nobody is asked for it; taken once more, it goes on. A text that holds
    /// nothing of ours is no error. The people of a pack carry the ids of the pack's own server: take them by their handles.
    ///
    /// # Errors
    /// When the server that it names is not reached, or no longer has what it names.
    pub async fn take_link(&self, request: TakeLink) -> Result<Found, Fault> {
        let words = request.text.clone();
        let found = self.links.take_link(request).await?;
        if found == Found::Confirmed {
            self.joining.look_now().await;
        }
        if found == Found::Shared
            && let Meant::Share { text } = read_link(&words)
        {
            self.writing.share_came(Shared { text, ..Shared::default() }).await?;
        }
        Ok(found)
    }

    /// The link that the system opened this app with, once each; none when a later question took its place.
    ///
    /// # Errors
    /// None.
    pub async fn await_link(&self, request: AwaitLink) -> Result<Option<String>, Fault> {
        self.links.await_link(request).await
    }

    /// Another app gave something to be posted, at the person's tap. It waits on the disk until an account takes it; the window is told
    /// as of a link. Longer words than 10,000 letters are cut; of the files four are taken that have 100 MiB at most each, and no file
    /// stays where it lay.
    ///
    /// # Errors
    /// When it cannot be written down.
    pub async fn share_came(&self, shared: Shared) -> Result<(), Fault> {
        self.writing.share_came(shared).await?;
        self.links.link_came("trente://share".to_owned());
        Ok(())
    }

    /// The system opened this app with this link, or a second one was started with it.
    pub fn link_came(&self, link: String) {
        self.links.link_came(link);
    }

    /// Servers that were used on this device: those of its accounts and of its waiting rooms, then those that a guest read.
    /// For somebody who does not remember theirs.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn servers_here(&self, request: ServersHere) -> Result<Vec<String>, Fault> {
        self.links.servers_here(request).await
    }
}
