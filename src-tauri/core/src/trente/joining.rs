//! From the terms of a server to the account.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    CheckName, LeaveRoom, LoadForm, LookAgain, MailAgain, OpenMail, ReadTerms, SaveForm, ShowPassword, SignUp,
    SignUpElsewhere, SuggestPassword, WaitingRooms,
};
use trente_contract::join::{Begun, NameOn, Password, SignedUp, Suggestion, Terms};
use trente_contract::waiting::{Room, Rooms};

impl Trente {
    /// What a server asks and promises before one joins. Privacy, terms or invite that do not come in time are left out.
    ///
    /// # Errors
    /// When the server is not reached, or none for Mastodon apps.
    pub async fn read_terms(&self, request: ReadTerms) -> Result<Terms, Fault> {
        self.joining.read_terms(request).await
    }

    /// Whether a name is free, on several servers at once. One that does not answer in time does not say.
    ///
    /// # Errors
    /// None: what cannot be found out is [`NameState::Unknown`](trente_contract::join::NameState::Unknown).
    pub async fn check_name(&self, request: CheckName) -> Result<Vec<NameOn>, Fault> {
        self.joining.check_name(request).await
    }

    /// Keeps what was typed, all but the password. A form that was emptied forgets what was kept of it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn save_form(&self, request: SaveForm) -> Result<(), Fault> {
        self.joining.save_form(request).await
    }

    /// The form that was begun and not sent.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn load_form(&self, request: LoadForm) -> Result<Option<Begun>, Fault> {
        self.joining.load_form(request).await
    }

    /// Asks for an account. What can be known to be wrong is refused here, since servers count failed tries. One request,
    /// never repeated by itself: where nobody can tell whether it arrived, the room stays in [`Stage::Sending`](trente_contract::waiting::Stage::Sending).
    ///
    /// # Errors
    /// When the store or the secrets cannot be written. A refusal of the server is no error.
    pub async fn sign_up(&self, request: SignUp) -> Result<SignedUp, Fault> {
        self.joining.sign_up(request).await
    }

    /// Goes on in the browser, on the server's own page, and waits here for the person to come back and log in.
    ///
    /// # Errors
    /// When the server is not reached, or the store cannot be written. A browser that does not open is told in the room.
    pub async fn sign_up_elsewhere(&self, request: SignUpElsewhere) -> Result<Room, Fault> {
        self.joining.sign_up_elsewhere(request).await
    }

    /// All waiting rooms. Without `seen` at once; with it as soon as there is something newer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn waiting_rooms(&self, request: WaitingRooms) -> Result<Rooms, Fault> {
        self.joining.waiting_rooms(request).await
    }

    /// Asks the server how the account stands, now. A server that does not answer is told in the room.
    ///
    /// # Errors
    /// When there is no such room, or the store cannot be read.
    pub async fn look_again(&self, request: LookAgain) -> Result<Room, Fault> {
        self.joining.look_again(request).await
    }

    /// Sends the mail again, perhaps to another address.
    ///
    /// # Errors
    /// When there is no such room, the address is none, it is too soon, or the server refuses.
    pub async fn mail_again(&self, request: MailAgain) -> Result<Room, Fault> {
        self.joining.mail_again(request).await
    }

    /// Opens where the mail is read: the provider's page when it is known, else the mail program.
    ///
    /// # Errors
    /// When there is no such room, or nothing opens.
    pub async fn open_mail(&self, request: OpenMail) -> Result<(), Fault> {
        self.joining.open_mail(request).await
    }

    /// Closes a waiting room. Gives back the form, for another server; none when the account works.
    ///
    /// # Errors
    /// When there is no such room, or the store or the secrets cannot be written.
    pub async fn leave_room(&self, request: LeaveRoom) -> Result<Option<Begun>, Fault> {
        self.joining.leave_room(request).await
    }

    /// A password for whoever wants none of their own: the same one until it is used.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub async fn suggest_password(&self, request: SuggestPassword) -> Result<Suggestion, Fault> {
        self.joining.suggest_password(request).await
    }

    /// A kept password, for the person's eyes; none when none is kept.
    ///
    /// # Errors
    /// When the store or the secrets cannot be read.
    pub async fn show_password(&self, request: ShowPassword) -> Result<Option<Password>, Fault> {
        self.joining.show_password(request).await
    }
}
