//! People who ask to follow.

mod authorize_follow;
mod list_follow_requests;
mod reject_follow;

pub use authorize_follow::AuthorizeFollow;
pub use list_follow_requests::ListFollowRequests;
pub use reject_follow::RejectFollow;
