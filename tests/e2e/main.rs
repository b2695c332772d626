//! The real window, in journeys of a person. Each test starts its own servers, display and app.
#![cfg(target_os = "linux")]

mod stage;
mod town;

mod accessible;
mod accounts;
mod acts;
mod addresses;
mod answers;
mod choose;
mod compose;
mod drafts;
mod ends;
mod finding;
mod first;
mod guest;
mod guest_home;
mod home_shows;
mod hostile_posts;
mod join;
mod kept_home;
mod keyboard;
mod languages;
mod links;
mod lists;
mod live;
mod login_mock;
mod login_snac;
mod login_strict;
mod long_list;
mod offline;
mod onward;
mod people_looks;
mod reflow;
mod relations;
mod restart;
mod sealed;
mod settings;
mod splash;
mod suggested;
mod threads;
mod tls;
mod toasts;
mod viewer;
mod waiting;
