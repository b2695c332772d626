//! Mastodon's client API: what goes over the wire.
//!
//! [`Http`] is set up once. A [`Client`] asks one [`Origin`] as a guest or with a log-in; each thing that can be asked is
//! an [`Endpoint`] of its own file in [`endpoints`]; answers are [`entities`] or [`Page`]s of them; what goes wrong is an
//! [`ApiError`] that knows the [`Fault`](trente_contract::Fault) it means.

pub mod answer;
pub mod client;
mod date;
pub mod decode;
pub mod discover;
pub mod endpoint;
pub mod endpoints;
pub mod entities;
pub mod error;
pub mod http;
pub(crate) mod json;
pub(crate) mod lenient;
mod link;
pub mod page;
pub mod reach;

pub use crate::address::{Origin, OriginError};
pub use answer::{Answer, AsyncRefresh};
pub use client::{AccessToken, Client};
pub(crate) use date::{day, moment, written};
pub use endpoint::{Endpoint, Nothing, Paged};
pub use error::{ApiError, Class, ErrorKind};
pub(crate) use http::server_now;
pub use http::{Http, HttpConfig, HttpError, Received, Retries, Timeouts};
pub(crate) use page::after;
pub use page::{List, Listed, Page};
pub use reach::{Reach, is_public};
