//! Registration of this app.

mod create_app;

pub use create_app::CreateApp;
