//! Which fields of an object have been given.

use seam_portal_schema::suggest::{self, Meant};
use seam_portal_schema::table::OBJECTS;
use seam_portal_schema::{Field, Object};

/// The fields of one object that have been given so far.
pub(crate) struct Given {
    pub(crate) object: &'static Object,
    /// The index where the next field most likely is: most are in the order of the schema.
    next: usize,
    /// One bit per field.
    fields: u64,
}

const _: () = {
    let mut index = 0;
    while index < OBJECTS.len() {
        assert!(OBJECTS[index].fields.len() <= u64::BITS as usize);
        index += 1;
    }
};

/// A key of an object.
pub(crate) enum Key {
    Known(&'static Field),
    /// A key that has been given before.
    Repeated(&'static Field),
    Unknown,
}

impl Given {
    #[inline]
    pub(crate) fn new(object: &'static Object) -> Self {
        Given {
            object,
            next: 0,
            fields: 0,
        }
    }

    #[inline]
    pub(crate) fn give(&mut self, key: &str) -> Key {
        let fields = self.object.fields;
        let is_it = |field: &Field| field.name == key;
        let index = match fields.get(self.next) {
            Some(next) if is_it(next) => self.next,
            _ => match fields.iter().position(is_it) {
                Some(index) => index,
                None => return Key::Unknown,
            },
        };
        let field = &fields[index];
        let is_given = self.fields & 1 << index != 0;
        self.next = index + 1;
        self.fields |= 1 << index;
        if is_given {
            return Key::Repeated(field);
        }
        Key::Known(field)
    }

    /// Notes the next field as one that is not given.
    #[inline]
    pub(super) fn skip(&mut self) {
        self.next += 1;
    }

    pub(super) fn count(&self) -> u32 {
        self.fields.count_ones()
    }

    /// The fields that are given.
    pub(super) fn all(&self) -> impl Iterator<Item = &'static Field> {
        self.fields_that(true)
    }

    /// The required fields that are not given.
    pub(crate) fn missing(&self) -> impl Iterator<Item = &'static Field> {
        self.fields_that(false).filter(|field| field.required)
    }

    fn fields_that(&self, are_given: bool) -> impl Iterator<Item = &'static Field> {
        let given = self.fields;
        let fields = self.object.fields.iter().enumerate();
        fields.filter_map(move |(index, field)| {
            (are_given == (given & 1 << index != 0)).then_some(field)
        })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.all().any(|field| field.name == name)
    }

    /// A guess at the meaning of an unknown key.
    pub(crate) fn meant(&self, key: &str) -> Meant {
        suggest::key(key, self.object, &|name| self.has(name))
    }
}
