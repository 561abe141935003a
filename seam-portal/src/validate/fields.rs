//! The fields of one object as they come by, and what has to hold between them.

use seam_portal_schema::table::OBJECTS;
use seam_portal_schema::{Field, Object, ObjectRule};

use super::place::Place;
use super::problem::{Id, Problem, Wrong};
use crate::error::Step;

/// What a struct of the model skips, as a field of its own, in front of its unchecked keys.
pub(crate) const UNCHECKED: &str = "unchecked";

/// One object, as far as it has come by.
pub(super) struct Fields {
    object: &'static Object,
    /// Where the next one is most likely: a struct's fields are in the order of the schema.
    next: usize,
    /// A bit for each field that is given.
    given: u64,
    /// Whether there are keys that are not to be checked. They come last.
    pub(super) has_unchecked: bool,
    unknown: Vec<Box<str>>,
    /// The listed name that a required field has, for a rule that goes by it.
    pub(super) name: Option<&'static str>,
    /// How many problems were found before this object.
    before: usize,
}

const _: () = {
    let mut index = 0;
    while index < OBJECTS.len() {
        assert!(OBJECTS[index].fields.len() <= u64::BITS as usize);
        index += 1;
    }
};

impl Fields {
    #[inline]
    pub(super) fn new(object: &'static Object, place: &Place<'_>) -> Self {
        Fields {
            object,
            next: 0,
            given: 0,
            has_unchecked: false,
            unknown: Vec::new(),
            name: None,
            before: place.report.problems.len(),
        }
    }

    /// The field of a key that is given.
    #[inline]
    pub(super) fn give(&mut self, key: &str) -> Option<&'static Field> {
        let fields = self.object.fields;
        let is_it = |field: &Field| field.name == key;
        let index = match fields.get(self.next) {
            Some(next) if is_it(next) => self.next,
            _ => fields.iter().position(is_it)?,
        };
        self.next = index + 1;
        self.given |= 1 << index;
        Some(&fields[index])
    }

    /// Notes a field of a struct that is not given.
    #[inline]
    pub(super) fn skip(&mut self, name: &str) {
        if name == UNCHECKED {
            self.has_unchecked = true;
        } else {
            self.next += 1;
        }
    }

    /// Notes a key that no field has.
    pub(super) fn unknown_key(&mut self, key: &str, place: &Place<'_>) {
        if !place.report.tolerance.unknown_keys {
            self.unknown.push(key.into());
        }
    }

    /// Adds what is wrong with the object as a whole, behind what is wrong in it.
    #[inline]
    pub(super) fn end(mut self, place: &mut Place<'_>) {
        if place.report.problems.len() > self.before {
            self.sort(place);
        }
        if !self.unknown.is_empty() {
            let unknown = std::mem::take(&mut self.unknown);
            place.add(Wrong::UnknownKeys(self.object, unknown));
        }
        match self.object.rule {
            ObjectRule::None => {}
            ObjectRule::OneOf => self.check_one_of(place),
            ObjectRule::IdField(pairs) => self.check_id(pairs, place),
        }
    }

    /// The fields that are given.
    fn given(&self) -> impl Iterator<Item = &'static Field> {
        let given = self.given;
        let fields = self.object.fields.iter().enumerate();
        fields.filter_map(move |(index, field)| (given & 1 << index != 0).then_some(field))
    }

    fn has(&self, name: &str) -> bool {
        self.given().any(|field| field.name == name)
    }

    /// Adds the required fields that are not given, which no struct leaves out.
    pub(super) fn look_for_missing(&self, place: &mut Place<'_>) {
        for (index, field) in self.object.fields.iter().enumerate() {
            if field.required && self.given & 1 << index == 0 {
                place.add_within(field.name, Wrong::Missing(self.object));
            }
        }
    }

    /// Brings what is wrong in the object into the order of the schema. JSON has one of its own.
    #[cold]
    fn sort(&self, place: &mut Place<'_>) {
        let depth = place.depth();
        let row = |problem: &Problem| match &problem.path[depth] {
            Step::Key(name) => self
                .object
                .fields
                .iter()
                .position(|field| field.name == *name),
            Step::Index(_) => None,
        };
        place.report.problems[self.before..].sort_by_key(row);
    }

    fn check_one_of(&self, place: &mut Place<'_>) {
        let is_fine = match self.given.count_ones() {
            // A key that is not to be checked may be the one.
            0 => self.has_unchecked,
            count => count == 1,
        };
        if !is_fine {
            let given = self.given().map(|field| field.name).collect();
            place.add(Wrong::OneOf(self.object, given));
        }
    }

    fn check_id(&self, pairs: &[(&'static str, &'static str)], place: &mut Place<'_>) {
        let Some((value, right)) = pairs.iter().find(|(value, _)| Some(*value) == self.name) else {
            // Already a problem of that field, or a name that nothing is known of.
            return;
        };
        let is_other = |name: &&str| name != right && pairs.iter().any(|(_, id)| id == name);
        let others: Vec<_> = self
            .given()
            .map(|field| field.name)
            .filter(is_other)
            .collect();
        let right_is_given = self.has(right);
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
