//! Tests of oauth: the log-in, against the strict server and against one that forgets.

mod code;
mod log_in;
mod log_out;
mod phone;
mod pretender;
mod registration;
mod wrong;
