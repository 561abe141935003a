//! Where the walk is, and what it has found so far.

use std::collections::BTreeSet;

use super::path::{Part, Path};
use super::problem::{Problem, Wrong};
use crate::invalid::Step;

/// What is let through although the schema does not list it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tolerance {
    pub(crate) unknown_keys: bool,
    pub(crate) unlisted_names: bool,
    /// Whether all of it has to fit the model: a key given once, a whole number that `u64` holds.
    pub(crate) has_to_fit: bool,
    /// The most problems that are looked for.
    pub(crate) most_problems: usize,
}

impl Tolerance {
    /// Names and keys that the model does not know are Seam's to judge.
    pub(crate) const MODEL: Self = Tolerance {
        unknown_keys: true,
        unlisted_names: true,
        has_to_fit: false,
        most_problems: usize::MAX,
    };

    /// What somebody has written is to be what they meant.
    pub(crate) const DOCUMENT: Self = Tolerance {
        unknown_keys: false,
        unlisted_names: false,
        has_to_fit: true,
        most_problems: usize::MAX,
    };
}

/// How many guesses are made at what unknown keys are meant to be. One takes far longer than to read
/// a key does.
const MOST_GUESSES: usize = 10_000;

#[derive(Debug)]
pub(super) struct Report {
    pub(super) tolerance: Tolerance,
    pub(super) problems: Vec<Problem>,
    guesses: usize,
    /// The keys of the map that the walk is in, if none may be repeated. There are no maps in maps.
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

    /// Whether one more guess is to be made.
    pub(super) fn may_guess(&mut self) -> bool {
        self.guesses += 1;
        self.tolerance.has_to_fit && self.guesses <= MOST_GUESSES
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

    /// Begins a map, none of whose keys has come by.
    #[inline]
    pub(super) fn begin_map(&mut self) {
        if self.report.tolerance.has_to_fit {
            self.report.keys.clear();
        }
    }

    /// Notes a key of a map, which may have been given before.
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

    /// Adds what is wrong with the value here.
    #[cold]
    pub(super) fn add(&mut self, wrong: Wrong) {
        self.add_at(self.path.map_or_else(Vec::new, Path::steps), wrong);
    }

    /// Adds what is wrong with a part of what is here.
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
