//! HTML of posts to a typed document.
