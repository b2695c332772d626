//! The way from a form to a working account: what is decided, without asking anybody.
//!
//! | file | what it decides |
//! | --- | --- |
//! | `check` | what is wrong with a form before a server sees it |
//! | `refusal` | what a server's refusal of a sign-up means |
//! | `stage` | how an account stands after what the server said of it |
//! | `pace` | when the server is asked again |
//! | `mails` | when another mail may be asked for |
//! | `mailbox` | where a mail is read |
//! | `locale` | which language the server is told |
//! | `password` | a password for somebody who wants none of their own |
//! | `queue` | in which order picks are done |
//! | `terms` | what a server asks and promises, from what it says of itself |

pub mod locale;
pub mod mailbox;
pub mod mails;
pub mod pace;
pub mod password;
pub mod queue;
pub mod refusal;
pub mod stage;
pub mod terms;
