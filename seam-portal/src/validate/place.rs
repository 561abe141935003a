//! The position of the walk, and what it has found so far.

use std::collections::BTreeSet;

use super::path::{Part, Path};
use super::problem::{Problem, Wrong};
use crate::invalid::Step;

/// What is accepted although the schema does not list it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tolerance {
    pub(crate) unknown_keys: bool,
    pub(crate) unlisted_names: bool,
    /// Whether everything must fit into the model: no duplicate keys, and whole numbers that fit in
    /// `u64`.
    pub(crate) has_to_fit: bool,
    /// The maximum number of problems.
    pub(crate) most_problems: usize,
}

impl Tolerance {
    /// Unlisted names and unknown keys are left to Seam.
    pub(crate) const MODEL: Self = Tolerance {
        unknown_keys: true,
        unlisted_names: true,
        has_to_fit: false,
        most_problems: usize::MAX,
    };

    /// A document is checked strictly, because mistakes in it are probably typing errors.
    pub(crate) const DOCUMENT: Self = Tolerance {
        unknown_keys: false,
        unlisted_names: false,
        has_to_fit: true,
        most_problems: usize::MAX,
    };
}

/// How many guesses at the meaning of unknown keys are made. A guess takes far longer than reading a
/// key.
const MOST_GUESSES: usize = 10_000;

#[derive(Debug)]
pub(super) struct Report {
    pub(super) tolerance: Tolerance,
    pub(super) problems: Vec<Problem>,
    guesses: usize,
    /// The keys of the current map, if duplicates are not allowed. Maps do not contain maps.
    keys: BTreeSet<Box<str>>,
}

impl Report {
    pub(super) fn new(tolerance: Tolerance) -> Self {
        Report {
            tolerance,
            problems: Vec::new(),
            guesses: 0,
            keys: BTreeSet::new(),
        }
    }

    /// Whether to make one more guess.
    pub(super) fn may_guess(&mut self) -> bool {
        self.guesses += 1;
        self.tolerance.has_to_fit && self.guesses <= MOST_GUESSES
    }
}

/// A place in the request, and the report of the whole request.
pub(super) struct Place<'w> {
    pub(super) report: &'w mut Report,
    pub(super) path: Option<&'w Path<'w>>,
}

impl Place<'_> {
    pub(super) fn depth(&self) -> usize {
        self.path.map_or(0, Path::length)
    }

    /// Begins a map.
    #[inline]
    pub(super) fn begin_map(&mut self) {
        if self.report.tolerance.has_to_fit {
            self.report.keys.clear();
        }
    }

    /// Notes a key of a map, and reports a duplicate.
    #[inline]
    pub(super) fn give_entry(&mut self, key: &str) {
        if self.report.tolerance.has_to_fit {
            self.give_entry_once(key);
        }
    }

    #[cold]
    fn give_entry_once(&mut self, key: &str) {
        if !self.report.keys.insert(key.into()) {
            self.add_within(Part::Entry(key), Wrong::Repeated);
        }
    }

    /// Adds a problem of the value here.
    #[cold]
    pub(super) fn add(&mut self, wrong: Wrong) {
        self.add_at(self.path.map_or_else(Vec::new, Path::steps), wrong);
    }

    /// Adds a problem of a part of the value here.
    #[cold]
    pub(super) fn add_within(&mut self, part: Part<'_>, wrong: Wrong) {
        let path = Path {
            outer: self.path,
            part,
        };
        self.add_at(path.steps(), wrong);
    }

    fn add_at(&mut self, path: Vec<Step>, wrong: Wrong) {
        if self.report.problems.len() < self.report.tolerance.most_problems {
            self.report.problems.push(Problem { path, wrong });
        }
    }
}
