//! Timelines: paging and what is kept for offline reading.
