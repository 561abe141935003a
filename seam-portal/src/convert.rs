//! From values that callers have to values that fields hold.

/// A struct of the model.
pub(crate) trait Object {}
