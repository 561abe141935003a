//! The fields of one object as they come by, and what has to hold between them.

use seam_portal_schema::suggest::Meant;
use seam_portal_schema::{Object, ObjectRule};

use super::given::{Given, Key};
use super::path::Part;
use super::place::Place;
use super::problem::{Id, Problem, UnknownKey, Wrong};
use crate::invalid::Step;

/// What a struct of the model skips, as a field of its own, in front of its unchecked keys.
pub(crate) const UNCHECKED: &str = "unchecked";

/// How many unknown keys of one object are told of.
const MOST_UNKNOWN: usize = 1000;

/// One object, as far as it has come by.
pub(super) struct Fields {
    given: Given,
    /// Whether there are keys that are not to be checked. They come last.
    pub(super) has_unchecked: bool,
    unknown: Vec<Box<str>>,
    /// The listed name that a required field has, for a rule that goes by it.
    pub(super) name: Option<&'static str>,
    /// How many problems were found before this object.
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

    /// The field of a key that is given, which may not be the first time.
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

    /// Notes a key that no field has.
    pub(super) fn unknown_key(&mut self, key: &str, place: &Place<'_>) {
        if !place.report.tolerance.unknown_keys && self.unknown.len() < MOST_UNKNOWN {
            self.unknown.push(key.into());
        }
    }

    /// Adds what is wrong with a struct as a whole, behind what is wrong in it.
    #[inline]
    pub(super) fn end(self, place: &mut Place<'_>) {
        if place.report.problems.len() > self.before {
            self.sort(place);
        }
        self.check_rule(place);
    }

    /// The same of a map, which may have keys that no struct has, and lack what a struct does not.
    pub(super) fn end_of_map(mut self, place: &mut Place<'_>) {
        let unknown = self.unknown_keys(place);
        for field in self.given.missing() {
            place.add_within(Part::Field(field.name), Wrong::Missing(self.given.object));
        }
        if place.report.problems.len() > self.before {
            self.sort(place);
        }
        // Which id was meant is not sure if a key may be one.
        let by_name = matches!(self.given.object.rule, ObjectRule::IdField(_));
        let is_sure = !(by_name && unknown.iter().any(UnknownKey::is_of_the_object));
        if !unknown.is_empty() {
            place.add(Wrong::UnknownKeys(self.given.object, unknown));
        }
        if is_sure {
            self.check_rule(place);
        }
    }

    /// The unknown keys, and what they are meant to be if that is to be guessed. A field that is
    /// meant by one is not missing besides.
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

    /// Brings what is wrong in the object into the order of the schema. JSON has one of its own.
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
            // A key that is not to be checked may be the one.
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
            // Already a problem of that field, or a name that nothing is known of.
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
