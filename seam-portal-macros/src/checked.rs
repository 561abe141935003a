//! What checking makes of the tree: every value with the row of the schema that it fits, so that
//! nothing has to be looked up afterwards.

use proc_macro2::{Ident, Span, TokenStream};
use syn::Attribute;

use crate::schema::{self, Kind, Enum, TextOrBoolean, Variant};
use crate::tree::{Entry, Expression, Key};

pub(crate) struct Object<'t> {
    pub(crate) schema: &'static schema::Object,
    /// The type's name as the user wrote it.
    pub(crate) name: Option<&'t Ident>,
    /// What the user wrote in front of the name.
    pub(crate) path: Option<&'t TokenStream>,
    pub(crate) fields: Vec<Field<'t>>,
    /// Fields that the schema does not know, as they are.
    pub(crate) unchecked: &'t [Entry],
    /// Where the fields come from that are not given.
    pub(crate) base: Option<&'t TokenStream>,
}

pub(crate) struct Field<'t> {
    pub(crate) attributes: &'t [Attribute],
    pub(crate) key: &'t Key,
    pub(crate) schema: &'static schema::Field,
    pub(crate) value: Value<'t>,
}

pub(crate) enum Value<'t> {
    Text(Text<'t>),
    Boolean(bool, Span),
    Integer(u64, Span),
    Number(f64, Span),
    Variant {
        names: &'static Enum,
        variant: &'static Variant,
        span: Span,
    },
    Null,
    /// A value of a union: a text, a boolean or null.
    Union(&'static TextOrBoolean, Box<Value<'t>>),
    Object(Object<'t>),
    List(List<'t>),
    Map(Map<'t>),
    /// Whatever Rust makes of it, for a field of this kind.
    Expression(&'t Expression, &'static Kind),
    /// Reported already.
    Invalid,
}

pub(crate) struct Text<'t> {
    pub(crate) value: &'t str,
    pub(crate) span: Span,
    /// What is odd about it, though Seam takes it.
    pub(crate) warning: Option<String>,
}

pub(crate) struct List<'t> {
    /// What the list holds.
    pub(crate) item: &'static Kind,
    pub(crate) items: Vec<Item<'t>>,
}

pub(crate) enum Item<'t> {
    One(Value<'t>),
    /// `..iterator`
    Splice(&'t Expression),
}

pub(crate) struct Map<'t> {
    pub(crate) schema: &'static schema::Map,
    pub(crate) name: Option<&'t Ident>,
    pub(crate) entries: Vec<(&'t Key, &'t [Attribute], Value<'t>)>,
    pub(crate) base: Option<&'t TokenStream>,
}

impl<'t> Value<'t> {
    /// The text, if it is a literal one.
    pub(crate) fn as_text(&self) -> Option<&Text<'t>> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_text_mut(&mut self) -> Option<&mut Text<'t>> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is made of literals alone.
    pub(crate) fn is_constant(&self) -> bool {
        match self {
            Value::Expression(..) | Value::Invalid => false,
            Value::Union(_, value) => value.is_constant(),
            Value::Object(object) => object.is_constant(),
            Value::List(list) => list.is_constant(),
            Value::Map(map) => map.is_constant(),
            _ => true,
        }
    }
}

impl Object<'_> {
    pub(crate) fn is_constant(&self) -> bool {
        self.base.is_none()
            && self.unchecked.is_empty()
            && self.fields.iter().all(|field| field.value.is_constant())
    }
}

impl List<'_> {
    pub(crate) fn is_constant(&self) -> bool {
        self.items
            .iter()
            .all(|item| matches!(item, Item::One(value) if value.is_constant()))
    }
}

impl Map<'_> {
    pub(crate) fn is_constant(&self) -> bool {
        self.base.is_none() && self.entries.iter().all(|(_, _, value)| value.is_constant())
    }
}
