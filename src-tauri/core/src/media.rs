//! Pictures and films: addresses that only the core can make, fetching, checking, keeping.
