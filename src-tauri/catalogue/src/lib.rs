//! Trente's sentences as translators have them: a folder of Fluent files for each language, read, compared with English, counted, and
//! begun. What the window reads is compiled from the same files (`trente_text::words`).
#![forbid(unsafe_code)]

mod begin;
mod compare;
mod english;
mod glossary;
mod lines;
mod plurals;
mod read;
mod trouble;
mod typography;

pub use begin::{Begun, NotBegun, begin};
pub use compare::{Share, share};
pub use glossary::{Glossary, Term, troubles};
pub use lines::messages;
pub use plurals::{Forms, forms};
pub use read::{Catalogue, Message, Unreadable, languages};
pub use trouble::Trouble;
