//! Looking for people, hashtags and posts, and reading beyond Home.

mod beyond;
mod elsewhere;
mod open;
mod search;
mod searches;
mod talked;
