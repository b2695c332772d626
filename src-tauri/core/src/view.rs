//! From the API's entities to what the window shows.
