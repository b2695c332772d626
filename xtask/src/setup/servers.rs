//! What tests and practice need, told to them by environment variables.

use std::path::PathBuf;

use crate::{
    fault::Fault,
    repo::Repo,
    setup::{cassettes, node, python, snac},
};

/// Where the test servers are: `TRENTE_MOCK_BIN` is mastodon-mock's program, `TRENTE_SNAC_BIN` snac's.
pub(crate) fn servers(repo: &Repo) -> Result<Vec<(&'static str, PathBuf)>, Fault> {
    Ok(vec![
        ("TRENTE_MOCK_BIN", python::mock(repo)?.program("mastodon_mock")),
        ("TRENTE_SNAC_BIN", snac::program(repo)?),
    ])
}

/// Where recorded bodies are: `TRENTE_CASSETTES` is the unpacked source archive of Mastodon.py.
pub(crate) fn recordings(repo: &Repo) -> Result<Vec<(&'static str, PathBuf)>, Fault> {
    Ok(vec![("TRENTE_CASSETTES", cassettes::folder(repo)?)])
}

/// Where axe-core's source is: `TRENTE_AXE`.
pub(crate) fn accessibility(repo: &Repo) -> Result<Vec<(&'static str, PathBuf)>, Fault> {
    Ok(vec![("TRENTE_AXE", node::axe(&node::modules(repo)?))])
}
