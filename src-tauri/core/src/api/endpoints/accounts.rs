//! People.

mod create_account;
mod follow_account;
mod get_account;
mod get_relationships;
mod list_newest;
mod list_statuses;
mod lookup_account;
mod unfollow_account;
mod update_credentials;
mod verify_credentials;

pub use create_account::CreateAccount;
pub use follow_account::FollowAccount;
pub use get_account::GetAccount;
pub use get_relationships::GetRelationships;
pub use list_newest::ListNewest;
pub use list_statuses::ListStatuses;
pub use lookup_account::LookupAccount;
pub use unfollow_account::UnfollowAccount;
pub use update_credentials::UpdateCredentials;
pub use verify_credentials::VerifyCredentials;
