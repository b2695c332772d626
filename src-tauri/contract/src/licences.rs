//! Whose work the app is made of. The list is a file of the window's bundle, read only where it is shown.

use serde::{Deserialize, Serialize};

/// Where the list lies in the window's bundle: JSON, an array of [`Piece`].
pub const LIST: &str = "licences/list.json";

/// One work that is shipped with the app: a crate, a typeface.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Piece {
    /// Its name, as those who made it write it.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as an SPDX expression, as in `MIT OR Apache-2.0`; empty where it has one of its own, which its texts say.
    pub licence: String,
    /// Where the texts lie in the window's bundle that came with it; none where it brought none.
    pub texts: Vec<String>,
}
