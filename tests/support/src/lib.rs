//! Servers and a driver for tests.
