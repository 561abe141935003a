//! What the request may hold, as data: the types, the table of them, and the rules for single
//! values.
//!
//! The runtime crate's `testing` feature shares this folder, so nothing in it knows of tokens.

pub(crate) mod rules;
#[rustfmt::skip]
pub(crate) mod table;

/// An object of the model.
#[derive(Debug)]
pub(crate) struct Object {
    /// The name of its Rust type.
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [Field],
    pub(crate) rule: ObjectRule,
}

/// What has to hold between the fields of an object.
#[derive(Debug)]
pub(crate) enum ObjectRule {
    None,
    /// Exactly one field is given.
    OneOf,
    /// Of the optional fields, the one that belongs to the value of the required one is given:
    /// pairs of value and field.
    IdField(&'static [(&'static str, &'static str)]),
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    Text(TextRule),
    Boolean,
    PositiveInteger,
    Number,
    Names(&'static Names),
    /// A text or a boolean.
    Union(&'static Union),
    Object(&'static Object),
    List(&'static Kind),
    Map(&'static Map),
}

/// What a text has to be, by the alias that the model has for it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum TextRule {
    Text,
    Key,
    DateTime,
    TimeOfDay,
    Uuid,
    FieldName,
    MetadataText,
    ProviderKey,
    EventType,
}

/// An enum of names on the wire.
#[derive(Debug)]
pub(crate) struct Names {
    /// The name of its Rust type.
    pub(crate) name: &'static str,
    /// The module of constants that stand for the names.
    pub(crate) module: &'static str,
    pub(crate) variants: &'static [Variant],
}

#[derive(Debug)]
pub(crate) struct Variant {
    /// On the wire.
    pub(crate) name: &'static str,
    /// In Rust.
    pub(crate) variant: &'static str,
}

/// An enum of a text or a boolean.
#[derive(Debug)]
pub(crate) struct Union {
    /// The name of its Rust type.
    pub(crate) name: &'static str,
    pub(crate) text: TextRule,
    pub(crate) nullable: bool,
}

/// An object with any keys.
#[derive(Debug)]
pub(crate) struct Map {
    /// The name of its Rust type.
    pub(crate) name: &'static str,
    pub(crate) value: &'static Union,
}

impl Object {
    pub(crate) fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Names {
    pub(crate) fn variant(&self, name: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }
}
