//! Implementation detail of `seam-portal`.
