//! Checks values against Seam's schema.
//!
//! One walk, a `serde::Serializer`, checks structs of the model, documents and the requests that
//! `FakeSeam` receives. It writes no output: it checks each value against its row of the table. The
//! results are [`Problem`]s. [`mod@words`] turns them into the messages of `portal!`, and `FakeSeam`
//! into those of Seam.

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

/// Checks a value of the model against its row of the table.
pub(crate) fn validate(value: &impl Serialize, kind: &'static Kind) -> Result<(), InvalidRequest> {
    check(value, kind, Tolerance::MODEL)
}

/// Checks a value against its row of the table.
pub(crate) fn check(
    value: &impl Serialize,
    kind: &'static Kind,
    tolerance: Tolerance,
) -> Result<(), InvalidRequest> {
    words::told(problems(value, kind, tolerance))
}

/// All problems of `value` as a `kind`, in the order of the schema.
///
/// The walk never goes deeper than the schema.
pub(crate) fn problems(
    value: &impl Serialize,
    kind: &'static Kind,
    tolerance: Tolerance,
) -> Vec<Problem> {
    let mut report = Report::new(tolerance);
    // Only values that JSON does not have, such as tuples, end a walk early. None are passed in.
    let end = value.serialize(Wanted::top(kind, &mut report));
    debug_assert!(end.is_ok(), "a value that cannot be written as JSON");
    report.problems
}

#[cfg(test)]
mod tests;
