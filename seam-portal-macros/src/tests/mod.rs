//! Tests of the macro as a function on tokens.

mod diagnose;
mod mutate;
mod mutations;
mod random;
mod request;
