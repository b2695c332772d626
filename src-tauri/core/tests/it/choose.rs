//! Choosing a server: the directory, the order, and what servers answer.

mod directory;
mod hostile;
mod preflight;
mod roles;
mod rules;
mod world;
