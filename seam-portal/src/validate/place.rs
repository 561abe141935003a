//! Where the walk is, and what it has found so far.

use super::path::{Part, Path};
use super::problem::{Problem, Wrong};
use crate::error::Step;

/// What is let through although the schema does not list it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tolerance {
    pub(crate) unknown_keys: bool,
    pub(crate) unlisted_names: bool,
    /// The most problems that are looked for.
    pub(crate) most_problems: usize,
}

impl Tolerance {
    /// Names and keys that the model does not know are Seam's to judge.
    pub(crate) const MODEL: Self = Tolerance {
        unknown_keys: true,
        unlisted_names: true,
        most_problems: usize::MAX,
    };
}

#[derive(Debug)]
pub(super) struct Report {
    pub(super) tolerance: Tolerance,
    pub(super) problems: Vec<Problem>,
}

impl Report {
    pub(super) fn new(tolerance: Tolerance) -> Self {
        Report {
            tolerance,
            problems: Vec::new(),
        }
    }
}

/// A place in the request, and the report of the whole of it.
pub(super) struct Place<'w> {
    pub(super) report: &'w mut Report,
    pub(super) path: Option<&'w Path<'w>>,
}

impl Place<'_> {
    pub(super) fn depth(&self) -> usize {
        self.path.map_or(0, Path::length)
    }

    /// Adds what is wrong with the value here.
    #[cold]
    pub(super) fn add(&mut self, wrong: Wrong) {
        self.add_at(self.path.map_or_else(Vec::new, Path::steps), wrong);
    }

    /// Adds what is wrong with a field of the object here.
    #[cold]
    pub(super) fn add_within(&mut self, field: &'static str, wrong: Wrong) {
        let path = Path {
            outer: self.path,
            part: Part::Field(field),
        };
        self.add_at(path.steps(), wrong);
    }

    fn add_at(&mut self, path: Vec<Step>, wrong: Wrong) {
        if self.report.problems.len() < self.report.tolerance.most_problems {
            self.report.problems.push(Problem { path, wrong });
        }
    }
}
