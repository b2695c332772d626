//! Words: every sentence a person reads comes from `locales/` through here.
//!
//! English is built in; another language is fetched from the window's own bundle before the first page is drawn. Both
//! were compiled from Fluent when the app was built (see `trente_text::words`). A message that a language lacks is shown in English, and one that nobody has is shown as its id: never a panic.
//! These functions are not reactive. When the language changes, the pages are built anew (see `places`).

mod intl;
mod negotiate;
mod time;
mod words;

pub use intl::{capital, compact, compare, language_name, list, lower, number, own_name, percent, relative};
pub use negotiate::{LANGUAGES, elsewhere, ours};
pub use time::{Moment, date, day_and_time, length, month, month_name};
pub use words::{
    Arg, best_for, fault, language, message_of, next, note_messages, safe_of_typed, speak, speak_these, spoken, t,
    t_args, t_attr, t_attr_args, wait,
};
