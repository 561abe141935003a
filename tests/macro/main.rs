//! Tests that call the macro as a function on tokens.

#[path = "../../seam-portal-macros/src/errors.rs"]
mod errors;
#[path = "../../seam-portal-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../seam-portal-macros/src/portal.rs"]
mod portal;
#[path = "../../seam-portal-macros/src/read/mod.rs"]
mod read;
#[path = "../../seam-portal-macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../seam-portal-macros/src/tree.rs"]
mod tree;

mod diagnose;
mod fuzz;
mod messages;
mod mutate;
mod mutations;
mod request;
mod rustc;
mod snapshots;
mod tokens;
mod without_client;
