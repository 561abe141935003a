//! Mistakes that are put into a valid request, one at a time.

mod keys;
mod mutation;
mod syntax;
mod values;

pub(crate) use mutation::{Mutant, Mutation, mutant};

/// Mistakes in constants, which only rustc can find.
pub(crate) fn constants() -> Vec<Mutation> {
    values::constants()
}

/// Every kind of mistake, against the schema or the syntax.
pub(crate) fn mutations() -> Vec<Mutation> {
    let mut all = keys::mutations();
    all.extend(values::mutations());
    all.extend(syntax::mutations());
    all
}
