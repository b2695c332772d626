//! Lists of people.

mod add_to_list;
mod create_list;
mod delete_list;
mod fetch_list;
mod list_accounts;
mod list_lists;
mod remove_member;
mod update_list;

pub use add_to_list::AddToList;
pub use create_list::CreateList;
pub use delete_list::DeleteList;
pub use fetch_list::FetchList;
pub use list_accounts::ListAccounts;
pub use list_lists::ListLists;
pub use remove_member::RemoveMember;
pub use update_list::UpdateList;
