//! What is wrong with a value, as data.

use seam_portal_schema::{Enum, Kind, Object, rules};

use crate::error::Step;

/// One thing that is wrong, and where.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) path: Vec<Step>,
    pub(crate) wrong: Wrong,
}

#[derive(Debug)]
pub(crate) enum Wrong {
    /// A text that breaks the rule of its field.
    Text(rules::Problem),
    /// A number where a whole one above zero is needed.
    Integer(f64),
    /// A number that is not finite.
    Number(f64),
    /// A name that is not listed. It is `FakeSeam` that repeats it.
    #[cfg_attr(not(feature = "testing"), allow(dead_code))]
    Name(Box<str>, &'static Enum),
    /// A value of another kind.
    Kind(&'static Kind, Found),
    /// A field that its object needs and does not have.
    Missing(&'static Object),
    /// Keys that the object does not have.
    UnknownKeys(&'static Object, Vec<Box<str>>),
    /// An object that takes exactly one key, and those that it has.
    OneOf(&'static Object, Vec<&'static str>),
    /// A deep link without the id that belongs to it, or with another one.
    Id(Id),
}

/// The ids of a deep link.
#[derive(Debug)]
pub(crate) struct Id {
    /// What the link is to.
    pub(crate) value: &'static str,
    /// The field that belongs to it.
    pub(crate) right: &'static str,
    pub(crate) right_is_given: bool,
    /// The fields that do not belong to it, and are there.
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
