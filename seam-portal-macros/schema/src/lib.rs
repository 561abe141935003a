//! Implementation detail of `seam-portal`: what a Create Customer Portal request may hold.
//!
//! The compiler's side (`portal!`) and the run-time side (validation, and the fake server) check by
//! the same table and speak with the same words, so both depend on this crate. It knows neither
//! tokens nor JSON.

pub mod mistake;
pub mod repair;
pub mod rules;
pub mod suggest;
/// Every object, map and enum that a request can hold, derived from the model of `seam-portal`.
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
    /// In the order of the wire.
    pub fields: &'static [Field],
    /// What Seam asks for between the fields.
    pub rule: ObjectRule,
    /// What is surely meant between the fields, though Seam does not ask for it.
    pub expectations: &'static [Expectation],
    /// The key by which such objects are told apart in a list.
    pub own_key: Option<&'static str>,
    /// How `portal!` writes it in a list without braces.
    pub short_form: Option<ShortForm>,
}

/// What has to hold between the fields of an object.
#[derive(Debug)]
pub enum ObjectRule {
    /// Nothing.
    None,
    /// Exactly one field is given.
    OneOf,
    /// Of the optional fields, the one that belongs to the value of the required one is given:
    /// pairs of value and field.
    IdField(&'static [(&'static str, &'static str)]),
}

/// What is surely meant between two fields of an object.
#[derive(Debug)]
pub enum Expectation {
    /// A stretch of time that ends after it starts.
    Period {
        /// The field of the first moment.
        start: &'static str,
        /// The field of the last one.
        end: &'static str,
    },
    /// Two lists that have nothing in common.
    Disjoint {
        /// What is in this list is accepted.
        accepted: &'static str,
        /// What is in this list is excluded.
        excluded: &'static str,
    },
    /// A list whose items are all in another one.
    Subset {
        /// The field of the smaller list.
        part: &'static str,
        /// The field of the larger one.
        whole: &'static str,
    },
}

/// `key = value` for an object of three fields.
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
    /// On the wire and in Rust.
    pub name: &'static str,
    /// Whether it has to be given.
    pub required: bool,
    /// Whether `null` may be given.
    pub nullable: bool,
    /// Whether its use is a warning.
    pub deprecated: bool,
    /// What it takes.
    pub kind: Kind,
}

/// Whether a field has to be given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Presence {
    /// It has to be.
    Required,
    /// It may be left out.
    Optional,
    /// It may be left out, and it may be `null`, which is not the same.
    Nullable,
}

/// What a field or an item of a list takes.
#[derive(Debug)]
pub enum Kind {
    /// A text that keeps a rule.
    Text(TextRule),
    /// `true` or `false`.
    Boolean,
    /// A whole number above zero.
    PositiveInteger,
    /// Any number.
    Number,
    /// One of the names that an enum lists.
    Enum(&'static Enum),
    /// A text or a boolean.
    TextOrBoolean(&'static TextOrBoolean),
    /// An object with the fields that the schema lists.
    Object(&'static Object),
    /// A list of items of one kind.
    List(&'static Kind),
    /// An object with any keys.
    Map(&'static Map),
}

/// What a text has to be, by the alias that the model has for it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TextRule {
    /// Anything.
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
    /// Anything, but most likely one of [`PROVIDERS`](table::PROVIDERS).
    ProviderKey,
    /// Anything, but most likely one of [`EVENT_TYPES`](table::EVENT_TYPES).
    EventType,
}

/// A set of names.
#[derive(Debug)]
pub struct Enum {
    /// The name of its Rust type.
    pub name: &'static str,
    /// The module with one constant per name.
    pub module: &'static str,
    /// In the order in which Seam lists them.
    pub variants: &'static [Variant],
}

/// A name of an enum.
#[derive(Debug)]
pub struct Variant {
    /// On the wire.
    pub name: &'static str,
    /// In Rust.
    pub variant: &'static str,
}

/// A value that is a text or a boolean.
#[derive(Debug)]
pub struct TextOrBoolean {
    /// The name of its Rust type.
    pub name: &'static str,
    /// The rule that a text keeps.
    pub text: TextRule,
    /// Whether `null` may be given as well.
    pub nullable: bool,
}

/// An object with any keys.
#[derive(Debug)]
pub struct Map {
    /// The name of its Rust type.
    pub name: &'static str,
    /// What each key holds.
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
    /// Whether it has to be given.
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
    /// The name of the Rust type, if `portal!` takes it as the name of an object.
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
    /// The variant of this name on the wire.
    #[must_use]
    pub fn variant(&self, name: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }
}
