//! Problems, as data.

use seam_portal_schema::suggest::Meant;
use seam_portal_schema::{Enum, Kind, Object, rules};

use super::given::Given;
use crate::invalid::Step;

/// One problem, and its path.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) path: Vec<Step>,
    pub(crate) wrong: Wrong,
}

#[derive(Debug)]
pub(crate) enum Wrong {
    /// A text that breaks the rule of its field.
    Text(rules::Problem),
    /// A number where a whole number above zero is needed.
    Integer(f64),
    /// A number that is not finite.
    Number(f64),
    /// A name that is not listed. Only `FakeSeam` repeats it.
    Name(Box<str>, &'static Enum),
    /// A value of another kind.
    Kind(&'static Kind, Found),
    /// A required field that is missing.
    Missing(&'static Object),
    /// A duplicate key.
    Repeated,
    /// Keys that the object does not have.
    UnknownKeys(&'static Object, Vec<UnknownKey>),
    /// An object that takes exactly one key, and the keys that it has.
    OneOf(&'static Object, Vec<&'static str>),
    /// A deep link without the id that it needs, or with another one.
    Id(Id),
}

/// A key that its object does not have.
#[derive(Debug)]
pub(crate) struct UnknownKey {
    pub(crate) name: Box<str>,
    /// The guess at its meaning, if one was made.
    pub(crate) meant: Option<Meant>,
    /// Whether the field that it probably means is given as well.
    pub(crate) is_given: bool,
}

impl UnknownKey {
    pub(crate) fn new(name: Box<str>) -> Self {
        UnknownKey {
            name,
            meant: None,
            is_given: false,
        }
    }

    pub(crate) fn guess(&mut self, given: &Given) {
        let meant = given.meant(&self.name);
        self.is_given = matches!(&meant, Meant::Field(guess) if given.has(guess.name()));
        self.meant = Some(meant);
    }

    /// Whether it probably means a field of its object.
    pub(super) fn is_of_the_object(&self) -> bool {
        matches!(self.meant, Some(Meant::Field(_)))
    }
}

/// The ids of a deep link.
#[derive(Debug)]
pub(crate) struct Id {
    /// The type of the resource.
    pub(crate) value: &'static str,
    /// The field that identifies a resource of this type.
    pub(crate) right: &'static str,
    pub(crate) right_is_given: bool,
    /// The other ids that are given.
    pub(crate) others: Vec<&'static str>,
}

/// What kind of value was found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Found {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}
