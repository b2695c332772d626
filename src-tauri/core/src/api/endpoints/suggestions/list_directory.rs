//! `GET /api/v1/directory`: <https://docs.joinmastodon.org/methods/directory/#get>
//!
//! Since 3.0. Open to guests, unless the server closed it; 404 where it has none.

use crate::api::endpoint::Endpoint;
use crate::api::entities::Account;
use crate::api::page::List;
use reqwest::Method;

/// People who agreed to be found, those who posted last first.
#[derive(Clone, Debug, Default)]
pub struct ListDirectory {
    /// Only this server's people.
    pub local: bool,
}

impl Endpoint for ListDirectory {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_directory";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "directory"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let mut query = vec![("order", "active".to_owned()), ("limit", "40".to_owned())];
        if self.local {
            query.push(("local", "true".to_owned()));
        }
        query
    }
}
