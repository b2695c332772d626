//! Everything that can end an xtask command.

use std::{io, path::PathBuf, process::ExitStatus};

use thiserror::Error;

/// Why a command of xtask ended early. Each prints as one line, with the mend where there is one.
#[derive(Debug, Error)]
#[non_exhaustive]
pub(crate) enum Fault {
    /// The command line was not understood.
    #[error("{0}")]
    Usage(String),
    /// A program is not there or may not be run.
    #[error("{program} could not be started")]
    Start { program: String, source: io::Error },
    /// A program ran and said no. What it printed stands above or in `told`.
    #[error("`{program}` failed ({status}){}", tail(.told))]
    Failed { program: String, status: ExitStatus, told: String },
    /// A file could not be read or written.
    #[error("{}", .path.display())]
    File { path: PathBuf, source: io::Error },
    /// A file holds something other than what it should.
    #[error("{}", .path.display())]
    Json { path: PathBuf, source: serde_json::Error },
    /// A file is no directory of servers.
    #[error("{from}")]
    Directory { from: String, source: trente_core::directory::NotADirectory },
    /// The directory of servers was not had.
    #[error("{from}")]
    Refresh { from: String, source: trente_core::directory::refresh::RefreshError },
    /// Something needed cannot be had; `mend` says what the person can do.
    #[error("{what}; {mend}")]
    Missing { what: String, mend: String },
    /// A test server did not start.
    #[cfg(unix)]
    #[error(transparent)]
    Server(#[from] trente_test_support::child::NotRunning),
    /// The window could not be driven.
    #[cfg(target_os = "linux")]
    #[error(transparent)]
    Window(#[from] trente_test_support::harness::Trouble),
    /// A language's files hold what the window cannot read.
    #[error("locales/{language}")]
    Words {
        language: String,
        #[source]
        unusable: trente_text::words::Unusable,
    },
    /// The module could not be split.
    #[error("wasm-split: {0}")]
    Split(String),
    /// wasm-bindgen refused the module.
    #[error("wasm-bindgen: {0}")]
    Bind(String),
}

impl Fault {
    /// Names the file in an I/O error, for `map_err`.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }

    pub(crate) fn missing(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::Missing { what: what.into(), mend: mend.into() }
    }
}

fn tail(told: &str) -> String {
    if told.is_empty() { String::new() } else { format!(":\n{told}") }
}
