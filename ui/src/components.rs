//! Parts that pages are made of, one a file.

pub mod actions;
pub mod avatar;
pub mod blank;
pub mod busy;
pub mod clipboard;
pub mod compose;
pub mod dialog;
pub mod document;
pub mod emoji;
pub mod icon;
pub mod linkcard;
pub mod list;
pub mod media;
pub mod menu;
pub mod name;
pub mod pick;
pub mod poll;
pub mod post;
pub mod quote;
pub mod server;
pub mod sign;
pub mod tabs;
pub mod topbar;
pub mod topic;
pub mod viewer;
pub mod warning;
