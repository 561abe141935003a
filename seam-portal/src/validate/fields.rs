//! The fields of one object, and the rules between them.

use seam_portal_schema::suggest::Meant;
use seam_portal_schema::{Object, ObjectRule};

use super::given::{Given, Key};
use super::path::Part;
use super::place::Place;
use super::problem::{Id, Problem, UnknownKey, Wrong};
use crate::invalid::Step;

/// The field that a struct of the model skips before it serializes its unchecked keys.
pub(crate) const UNCHECKED: &str = "unchecked";

/// How many unknown keys of one object are reported.
const MOST_UNKNOWN: usize = 1000;

/// One object, as far as the walk has seen it.
pub(super) struct Fields {
    given: Given,
    /// Whether there are unchecked keys. They come last.
    pub(super) has_unchecked: bool,
    unknown: Vec<Box<str>>,
    /// The listed name in a required field, for a rule that depends on it.
    pub(super) name: Option<&'static str>,
    /// How many problems had been found before this object.
    before: usize,
}

impl Fields {
    #[inline]
    pub(super) fn new(object: &'static Object, place: &Place<'_>) -> Self {
        Fields {
            given: Given::new(object),
            has_unchecked: false,
            unknown: Vec::new(),
            name: None,
            before: place.report.problems.len(),
        }
    }

    /// Notes a key that is given, and returns its field.
    #[inline]
    pub(super) fn give(&mut self, key: &str) -> Key {
        self.given.give(key)
    }

    /// Notes a field of a struct that is not given.
    #[inline]
    pub(super) fn skip(&mut self, name: &str) {
        if name == UNCHECKED {
            self.has_unchecked = true;
        } else {
            self.given.skip();
        }
    }

    /// Notes an unknown key.
    pub(super) fn unknown_key(&mut self, key: &str, place: &Place<'_>) {
        if !place.report.tolerance.unknown_keys && self.unknown.len() < MOST_UNKNOWN {
            self.unknown.push(key.into());
        }
    }

    /// Adds the problems of a struct as a whole, after those of its fields.
    #[inline]
    pub(super) fn end(self, place: &mut Place<'_>) {
        if place.report.problems.len() > self.before {
            self.sort(place);
        }
        self.check_rule(place);
    }

    /// Does the same for a map, which can also have unknown keys and lack required ones.
    pub(super) fn end_of_map(mut self, place: &mut Place<'_>) {
        let unknown = self.unknown_keys(place);
        for field in self.given.missing() {
            place.add_within(Part::Field(field.name), Wrong::Missing(self.given.object));
        }
        if place.report.problems.len() > self.before {
            self.sort(place);
        }
        // An unknown key may be the id.
        let by_name = matches!(self.given.object.rule, ObjectRule::IdField(_));
        let is_sure = !(by_name && unknown.iter().any(UnknownKey::is_of_the_object));
        if !unknown.is_empty() {
            place.add(Wrong::UnknownKeys(self.given.object, unknown));
        }
        if is_sure {
            self.check_rule(place);
        }
    }

    /// The unknown keys, with guesses at their meaning if these are wanted. A field that an unknown key
    /// probably means is not reported as missing.
    fn unknown_keys(&mut self, place: &mut Place<'_>) -> Vec<UnknownKey> {
        let unknown = std::mem::take(&mut self.unknown).into_iter();
        let mut unknown: Vec<_> = unknown.map(UnknownKey::new).collect();
        for key in &mut unknown {
            if place.report.may_guess() {
                key.guess(&self.given);
            }
        }
        for key in &unknown {
            if let Some(Meant::Field(guess)) = &key.meant {
                self.given.give(guess.name());
            }
        }
        unknown
    }

    #[inline]
    fn check_rule(&self, place: &mut Place<'_>) {
        match self.given.object.rule {
            ObjectRule::None => {}
            ObjectRule::OneOf => self.check_one_of(place),
            ObjectRule::IdField(pairs) => self.check_id(pairs, place),
        }
    }

    /// Sorts the problems of the object in the order of the schema. JSON can have any order.
    #[cold]
    fn sort(&self, place: &mut Place<'_>) {
        let depth = place.depth();
        let fields = self.given.object.fields;
        let row = |problem: &Problem| match &problem.path[depth] {
            Step::Key(name) => fields.iter().position(|field| field.name == *name),
            Step::Index(_) => None,
        };
        place.report.problems[self.before..].sort_by_cached_key(row);
    }

    fn check_one_of(&self, place: &mut Place<'_>) {
        let is_fine = match self.given.count() {
            // An unchecked key may be the one.
            0 => self.has_unchecked,
            count => count == 1,
        };
        if !is_fine {
            let given = self.given.all().map(|field| field.name).collect();
            place.add(Wrong::OneOf(self.given.object, given));
        }
    }

    fn check_id(&self, pairs: &[(&'static str, &'static str)], place: &mut Place<'_>) {
        let Some((value, right)) = pairs.iter().find(|(value, _)| Some(*value) == self.name) else {
            // The field is already a problem, or its name is not listed.
            return;
        };
        let is_other = |name: &&str| name != right && pairs.iter().any(|(_, id)| id == name);
        let others: Vec<_> = self
            .given
            .all()
            .map(|field| field.name)
            .filter(is_other)
            .collect();
        let right_is_given = self.given.has(right);
        if !others.is_empty() || !right_is_given && !self.has_unchecked {
            place.add(Wrong::Id(Id {
                value,
                right,
                right_is_given,
                others,
            }));
        }
    }
}
