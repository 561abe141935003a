//! Tests of the macro as a function on tokens.

mod diagnose;
mod fuzz;
mod messages;
mod mutate;
mod mutations;
mod random;
mod request;
mod snapshots;
mod tokens;
