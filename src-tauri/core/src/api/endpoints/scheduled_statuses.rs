//! Posts that wait on the server for their time.

mod delete_scheduled;
mod get_scheduled;
mod list_scheduled;
mod schedule_status;
mod update_scheduled;

pub use delete_scheduled::DeleteScheduled;
pub use get_scheduled::GetScheduled;
pub use list_scheduled::ListScheduled;
pub use schedule_status::ScheduleStatus;
pub use update_scheduled::UpdateScheduled;
