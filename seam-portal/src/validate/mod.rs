//! Holds values against Seam's schema.
//!
//! One walk, a `serde::Serializer`, does so for the structs of the model, for documents and for what
//! `FakeSeam` is sent. It writes nothing down: each value is held against its row of the table as it comes by. What is wrong is
//! data, [`Problem`]s, so that [`mod@words`] can tell it as `portal!` does, and `FakeSeam` as Seam
//! does.

mod fields;
mod given;
mod key;
mod path;
mod place;
mod problem;
mod scalar;
mod walk;
mod words;

use seam_portal_schema::Kind;
use serde::Serialize;

pub(crate) use self::fields::UNCHECKED;
pub(crate) use self::given::{Given, Key};
use self::place::Report;
pub(crate) use self::place::Tolerance;
#[cfg(feature = "testing")]
pub(crate) use self::problem::Id;
pub(crate) use self::problem::{Found, Problem, UnknownKey, Wrong};
use self::walk::Wanted;
pub(crate) use self::words::messages;
use crate::invalid::InvalidRequest;

/// Holds a value of the model against its row of the table.
pub(crate) fn validate(value: &impl Serialize, kind: &'static Kind) -> Result<(), InvalidRequest> {
    check(value, kind, Tolerance::MODEL)
}

/// Holds a value against its row of the table.
pub(crate) fn check(
    value: &impl Serialize,
    kind: &'static Kind,
    tolerance: Tolerance,
) -> Result<(), InvalidRequest> {
    words::told(problems(value, kind, tolerance))
}

/// All that is wrong with `value` as a `kind`, in the order of the schema.
///
/// It goes no deeper than the schema does, whatever it is given.
pub(crate) fn problems(
    value: &impl Serialize,
    kind: &'static Kind,
    tolerance: Tolerance,
) -> Vec<Problem> {
    let mut report = Report::new(tolerance);
    // What ends a walk early has no place in JSON, such as a tuple, and is in nothing that is fed.
    let end = value.serialize(Wanted::top(kind, &mut report));
    debug_assert!(end.is_ok(), "a value that is no JSON");
    report.problems
}

#[cfg(test)]
mod tests;
