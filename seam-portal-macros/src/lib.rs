//! Implementation detail of `seam-portal`.
#[allow(dead_code)]
mod schema;
