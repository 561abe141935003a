//! Code that the benchmarks share. Each of them uses a part of it.
#![allow(dead_code, unreachable_pub)]

pub mod by_hand;
pub mod data;
pub mod requests;
pub mod sending;
