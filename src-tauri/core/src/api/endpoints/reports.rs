//! Telling moderators.

mod create_report;

pub use create_report::CreateReport;
