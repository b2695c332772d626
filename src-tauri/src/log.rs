//! Where the log goes.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Logs to standard error: warnings, and whatever `TRENTE_LOG` asks for (as `TRENTE_LOG=trente_core=debug`). What is
/// secret is wrapped in types that do not print, so no level shows it.
pub(crate) fn to_stderr() {
    let filter = EnvFilter::builder()
        .with_env_var("TRENTE_LOG")
        .with_default_directive(LevelFilter::WARN.into())
        .from_env_lossy();
    let subscriber = tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter(filter).finish();
    // On phones the entry point can run again in the same process: then the first subscriber stays.
    let _ = tracing::subscriber::set_global_default(subscriber);
}
