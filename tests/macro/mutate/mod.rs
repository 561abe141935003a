//! Mistakes to make in a valid request, one at a time.

mod keys;
mod mutation;
mod syntax;
mod values;

pub(crate) use mutation::{Mutant, Mutation, mutant};

/// Mistakes in constants, which are for rustc to find.
pub(crate) fn constants() -> Vec<Mutation> {
    values::constants()
}

/// Every kind of mistake that the schema or the syntax knows.
pub(crate) fn mutations() -> Vec<Mutation> {
    let mut all = keys::mutations();
    all.extend(values::mutations());
    all.extend(syntax::mutations());
    all
}
