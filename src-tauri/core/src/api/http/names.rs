//! Name service. Ours only so that its failures can be told from all others.

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::io;
use std::net::SocketAddr;

/// The system's name service.
pub(super) struct Names;

/// A name that could not be found.
#[derive(Debug, thiserror::Error)]
#[error("cannot find the name: {0}")]
pub(crate) struct NameError(io::Error);

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            match tokio::net::lookup_host((name.as_str(), 0)).await {
                Ok(found) => Ok(Box::new(found.collect::<Vec<SocketAddr>>().into_iter()) as Addrs),
                Err(error) => Err(NameError(error).into()),
            }
        })
    }
}
