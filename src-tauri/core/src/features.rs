//! What the app does, a folder a feature. Each owns its state, stands on the ground, and is handed the lower features that it
//! needs by [`Trente`](crate::Trente). From the lowest:
//!
//! | floor | features |
//! | --- | --- |
//! | 1 | `device`, `accounts`, `acting`, `finding`, `links`, `lists`, `notifications`, `people`, `picking`, `portability`, `push`, `safety`, `threads`, `translating`, `writing` |
//! | 2 | `reading`, `steps`, `yourself` |
//! | 3 | `choosing` |
//! | 4 | `joining` |
//! | 5 | `login` |

pub(crate) mod accounts;
pub(crate) mod acting;
pub(crate) mod choosing;
pub(crate) mod device;
pub(crate) mod finding;
pub(crate) mod joining;
pub(crate) mod links;
pub(crate) mod lists;
pub(crate) mod live;
pub(crate) mod login;
pub(crate) mod notifications;
pub(crate) mod people;
pub(crate) mod picking;
pub(crate) mod portability;
pub(crate) mod push;
pub(crate) mod reading;
pub(crate) mod safety;
pub(crate) mod steps;
pub(crate) mod threads;
pub(crate) mod translating;
pub(crate) mod writing;
pub(crate) mod yourself;
