//! The position of the walk in a request. It is on the stack, so that it costs no allocation.

use crate::invalid::Step;

/// A part of a value.
#[derive(Clone, Copy)]
pub(super) enum Part<'p> {
    /// The field of an object.
    Field(&'static str),
    /// The value of a key in a map.
    Entry(&'p str),
    /// An item of a list.
    Item(usize),
}

/// The path to a value: the part that it is, and the path to the value that contains it.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    pub(super) outer: Option<&'p Path<'p>>,
    pub(super) part: Part<'p>,
}

impl Path<'_> {
    pub(super) fn length(&self) -> usize {
        1 + self.outer.map_or(0, Path::length)
    }

    pub(super) fn steps(&self) -> Vec<Step> {
        let mut steps = self.outer.map_or_else(Vec::new, Path::steps);
        steps.push(match self.part {
            Part::Field(name) => Step::Key(name.into()),
            Part::Entry(key) => Step::Key(key.to_owned().into()),
            Part::Item(index) => Step::Index(index),
        });
        steps
    }
}
