//! Implementation detail of `seam-portal`: what a Create Customer Portal request can contain.
//!
//! `portal!` at compile time, and validation and the fake server at run time, use the same table and
//! the same messages. So both depend on this crate. It knows neither tokens nor JSON.

pub mod mistake;
pub mod repair;
pub mod rules;
pub mod suggest;
/// All objects, maps and enums of a request, derived from the model of `seam-portal`.
#[rustfmt::skip]
pub mod table;
pub mod words;

/// An object of the model.
#[derive(Debug)]
pub struct Object {
    /// The name of its Rust type.
    pub name: &'static str,
    /// Whether its Rust type has a lifetime.
    pub borrows: bool,
    /// In the order in which they are serialized.
    pub fields: &'static [Field],
    /// The rule that Seam requires between the fields.
    pub rule: ObjectRule,
    /// Rules that Seam does not require, but that are certainly meant.
    pub expectations: &'static [Expectation],
    /// The key that identifies such an object in a list.
    pub own_key: Option<&'static str>,
    /// The short form in a list of `portal!`, without braces.
    pub short_form: Option<ShortForm>,
}

/// A rule between the fields of an object.
#[derive(Debug)]
pub enum ObjectRule {
    /// No rule.
    None,
    /// Exactly one field must be given.
    OneOf,
    /// The value of the required field decides which optional field must be given: pairs of a value
    /// and a field.
    IdField(&'static [(&'static str, &'static str)]),
}

/// What is certainly meant between two fields of an object.
#[derive(Debug)]
pub enum Expectation {
    /// A period that ends after it starts.
    Period {
        /// The field with the start.
        start: &'static str,
        /// The field with the end.
        end: &'static str,
    },
    /// Two lists that have no item in common.
    Disjoint {
        /// The list of accepted items.
        accepted: &'static str,
        /// The list of excluded items.
        excluded: &'static str,
    },
    /// A list, all items of which are in another list.
    Subset {
        /// The field with the smaller list.
        part: &'static str,
        /// The field with the larger list.
        whole: &'static str,
    },
}

/// The short form `key = value` of an object with three fields.
#[derive(Debug)]
pub struct ShortForm {
    /// The field that takes the text before the operator.
    pub key: &'static str,
    /// The field that takes the operator.
    pub operator: &'static str,
    /// The field that takes the value after the operator.
    pub value: &'static str,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// In JSON and in Rust.
    pub name: &'static str,
    /// Whether it must be given.
    pub required: bool,
    /// Whether it takes `null`.
    pub nullable: bool,
    /// Whether using it is a warning.
    pub deprecated: bool,
    /// The kind of value that it takes.
    pub kind: Kind,
}

/// Whether a field must be given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Presence {
    /// It must be given.
    Required,
    /// It can be left out.
    Optional,
    /// It can be left out or be `null`, which is not the same.
    Nullable,
}

/// The kind of value that a field or an item of a list takes.
#[derive(Debug)]
pub enum Kind {
    /// Text that follows a rule.
    Text(TextRule),
    /// `true` or `false`.
    Boolean,
    /// A whole number above zero.
    PositiveInteger,
    /// Any number.
    Number,
    /// One of the listed names of an enum.
    Enum(&'static Enum),
    /// Text or a boolean.
    TextOrBoolean(&'static TextOrBoolean),
    /// An object with known fields.
    Object(&'static Object),
    /// A list of items of one kind.
    List(&'static Kind),
    /// An object with any keys.
    Map(&'static Map),
}

/// The rule for a text. The names are those of the aliases in the model.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TextRule {
    /// Any text.
    Text,
    /// Not empty.
    Key,
    /// A date-time of RFC 3339.
    DateTime,
    /// `HH:MM` or `HH:MM:SS`.
    TimeOfDay,
    /// A UUID with hyphens.
    Uuid,
    /// A letter or `_`, then letters, digits and `_`.
    FieldName,
    /// At most [`METADATA_TEXT_MAX`](rules::METADATA_TEXT_MAX) characters.
    MetadataText,
    /// Any text, but most likely one of [`PROVIDERS`](table::PROVIDERS).
    ProviderKey,
    /// Any text, but most likely one of [`EVENT_TYPES`](table::EVENT_TYPES).
    EventType,
}

/// A set of names.
#[derive(Debug)]
pub struct Enum {
    /// The name of its Rust type.
    pub name: &'static str,
    /// The module with a constant for each name.
    pub module: &'static str,
    /// In the order in which Seam lists them.
    pub variants: &'static [Variant],
}

/// A name of an enum.
#[derive(Debug)]
pub struct Variant {
    /// In JSON.
    pub name: &'static str,
    /// In Rust.
    pub variant: &'static str,
}

/// A value that is text or a boolean.
#[derive(Debug)]
pub struct TextOrBoolean {
    /// The name of its Rust type.
    pub name: &'static str,
    /// The rule for text.
    pub text: TextRule,
    /// Whether it also takes `null`.
    pub nullable: bool,
}

/// An object with any keys.
#[derive(Debug)]
pub struct Map {
    /// The name of its Rust type.
    pub name: &'static str,
    /// The kind of each value.
    pub value: Kind,
}

impl Object {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

impl Field {
    /// Whether it must be given.
    #[must_use]
    pub fn presence(&self) -> Presence {
        match (self.required, self.nullable) {
            (true, _) => Presence::Required,
            (false, false) => Presence::Optional,
            (false, true) => Presence::Nullable,
        }
    }
}

impl Kind {
    /// The name of the Rust type, if `portal!` takes it before the braces of an object.
    #[must_use]
    pub fn type_name(&self) -> Option<&'static str> {
        match self {
            Kind::Object(object) => Some(object.name),
            Kind::Map(map) => Some(map.name),
            _ => None,
        }
    }
}

impl Enum {
    /// The variant with this name in JSON.
    #[must_use]
    pub fn variant(&self, name: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }
}
