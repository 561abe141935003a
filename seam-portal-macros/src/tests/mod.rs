//! Tests of the macro as a function on tokens.

mod explore;
