//! Only for the expansion of `portal!`. Anything here may change in any release.

pub use std::borrow::Cow::Borrowed;
pub use std::option::Option::{None, Some};
pub use std::primitive::{bool, str};

#[cfg(all(not(rust_analyzer), feature = "client"))]
pub use seam_portal_macros::portal;
#[cfg(rust_analyzer)]
pub use seam_portal_macros::portal_in_editor as portal;
#[cfg(all(not(rust_analyzer), not(feature = "client")))]
pub use seam_portal_macros::portal_without_client as portal;

pub use crate::convert::*;
#[cfg(rust_analyzer)]
pub use crate::model::objects;
