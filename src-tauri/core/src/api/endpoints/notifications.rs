//! What happened to the reader.

mod accept_requests;
mod clear_notifications;
mod count_groups;
mod dismiss_group;
mod dismiss_notification;
mod dismiss_requests;
mod get_notifications_marker;
mod get_policy;
mod list_groups;
mod list_notifications;
mod list_requests;
mod set_notifications_marker;
mod set_policy;

pub use accept_requests::AcceptRequests;
pub use clear_notifications::ClearNotifications;
pub use count_groups::CountGroups;
pub use dismiss_group::DismissGroup;
pub use dismiss_notification::DismissNotification;
pub use dismiss_requests::DismissRequests;
pub use get_notifications_marker::GetNotificationsMarker;
pub use get_policy::GetPolicy;
pub use list_groups::ListGroups;
pub use list_notifications::ListNotifications;
pub use list_requests::ListRequests;
pub use set_notifications_marker::SetNotificationsMarker;
pub use set_policy::SetPolicy;
