//! The tree of one invocation: each value with its row of the schema. Values that are wrong are kept
//! for the expressions in them.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use seam_portal_schema as schema;
use seam_portal_schema::{Enum, Kind, TextOrBoolean, Variant};
use syn::Attribute;

use crate::syntax::{Class, Expression, Key};

pub(crate) struct Invocation {
    /// The runtime crate, from `$crate`.
    pub(crate) krate: TokenTree,
    /// The client that sends the request.
    pub(crate) client: Option<Expression>,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Text(Text),
    Boolean(bool, Span),
    Integer(u64, Span),
    Number(f64, Span),
    Variant(&'static Enum, &'static Variant, Span),
    /// `null`, if the place takes it.
    Null,
    /// Text, a boolean or `null`, in a place that takes any of them.
    TextOrBoolean(&'static TextOrBoolean, Box<Value>),
    Object(Object),
    List(List),
    Map(Map),
    /// An expression for a field of this kind. The kind is unknown if the key is unknown.
    Expression(Expression, Option<&'static Kind>),
    /// A constant expression.
    Constant(Constant),
    /// An expression that is certainly wrong.
    Refused(Expression, Option<&'static Kind>),
    /// A `null`, number, list or object in a field with `#[unchecked]`.
    Json(Json),
    /// A missing value of this kind.
    Missing(Option<&'static Kind>),
    /// A value of the wrong kind, and the values in it.
    Wrong(Vec<Value>),
    /// `Rom { … }`, and the value in the braces.
    OfUnknownType(Ident, Box<Value>),
}

/// A literal text.
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) span: Span,
    /// A warning about a text that Seam accepts.
    pub(crate) warning: Option<String>,
}

/// `const { … }`, or `concat!(…)` and the like.
pub(crate) struct Constant {
    pub(crate) expression: Expression,
    pub(crate) kind: &'static Kind,
    /// The message if the text breaks the rule of its field.
    pub(crate) message: String,
}

pub(crate) struct Object {
    pub(crate) schema: &'static schema::Object,
    pub(crate) name: TypeName,
    pub(crate) fields: Vec<Field>,
    pub(crate) base: Option<Base>,
}

/// Where the other fields of an object come from.
pub(crate) enum Base {
    /// `..base`
    Given(Expression),
    /// `..` alone: the same object of the nearest enclosing base.
    Outer,
}

/// The name of an object's type: as the user wrote it, or generated.
pub(crate) struct TypeName {
    /// `seam_portal::model::`
    pub(crate) path: TokenStream,
    pub(crate) ident: Ident,
}

impl TypeName {
    pub(crate) fn new(name: &str) -> Self {
        TypeName {
            path: TokenStream::new(),
            ident: Ident::new(name, Span::call_site()),
        }
    }

    /// How many tokens it has.
    pub(crate) fn length(&self) -> usize {
        self.path.clone().into_iter().count() + 1
    }
}

pub(crate) struct Field {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) key: Key,
    pub(crate) role: Role,
    pub(crate) value: Value,
}

/// The role of a key in its object.
pub(crate) enum Role {
    Known(&'static schema::Field),
    /// A key without a row: in a map, or with `#[unchecked]`.
    Free,
    /// `(key): value`, in a map.
    Computed(Box<Value>),
    Unknown,
}

pub(crate) struct List {
    pub(crate) at: Span,
    /// The kind of the items.
    pub(crate) item: &'static Kind,
    pub(crate) items: Vec<Item>,
}

pub(crate) enum Item {
    One(Value),
    /// `..iterator`
    Splice(Expression),
}

/// An object with any keys.
pub(crate) struct Map {
    pub(crate) at: Span,
    pub(crate) name: TypeName,
    pub(crate) entries: Vec<Field>,
    pub(crate) base: Option<Base>,
}

pub(crate) enum Json {
    Null,
    Number(String),
    Object(Vec<Field>),
    List(Vec<Value>),
}

impl Value {
    /// A wrong value that contains no other values.
    pub(crate) const NONE: Self = Value::Wrong(Vec::new());

    /// The text, if the value is a literal text.
    pub(crate) fn as_text_mut(&mut self) -> Option<&mut Text> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing in it borrows a temporary, so that statements can build it.
    pub(crate) fn is_plain(&self) -> bool {
        match self {
            Value::Expression(expression, Some(_)) => expression.is_plain(),
            Value::Object(object) => object.is_plain(),
            Value::Map(map) => is_plain(map.base.as_ref(), &map.entries),
            Value::List(list) => list.is_plain(),
            value => value.is_constant(),
        }
    }

    /// Whether it cannot be observed when it is evaluated.
    pub(crate) fn is_silent(&self) -> bool {
        match self {
            Value::Expression(expression, _) => {
                matches!(expression.class, Class::Nothing | Class::Place)
            }
            value => value.is_constant(),
        }
    }

    /// Whether it is a literal of a type that has nothing to drop.
    pub(crate) fn is_copy(&self) -> bool {
        matches!(
            self,
            Value::Boolean(..) | Value::Integer(..) | Value::Number(..) | Value::Variant(..)
        )
    }

    /// Whether it consists of literals only. Then it contains no names from the user, which may be
    /// those of generics. A type without a path has a name of the schema.
    pub(crate) fn is_literal(&self) -> bool {
        match self {
            Value::Constant(_) => false,
            Value::TextOrBoolean(_, value) => value.is_literal(),
            Value::Object(object) => {
                object.base.is_none()
                    && object.name.path.is_empty()
                    && object.is_constant()
                    && object.fields.iter().all(Field::is_literal)
            }
            Value::Map(map) => {
                map.base.is_none()
                    && map.name.path.is_empty()
                    && map.entries.iter().all(Field::is_literal)
            }
            Value::List(list) => list.items.iter().all(Item::is_literal),
            value => value.is_constant(),
        }
    }

    /// Whether it consists of literals and other constants only.
    pub(crate) fn is_constant(&self) -> bool {
        match self {
            Value::Text(_)
            | Value::Boolean(..)
            | Value::Integer(..)
            | Value::Number(..)
            | Value::Variant(..)
            | Value::Constant(_)
            | Value::Null => true,
            Value::TextOrBoolean(_, value) => value.is_constant(),
            Value::Object(object) => object.is_constant(),
            Value::List(list) => list.is_constant(),
            Value::Map(map) => map.is_constant(),
            _ => false,
        }
    }
}

/// Whether nothing in an object borrows a temporary.
fn is_plain(base: Option<&Base>, fields: &[Field]) -> bool {
    let base = match base {
        Some(Base::Given(base)) => base.is_plain(),
        Some(Base::Outer) => false,
        None => true,
    };
    let plain = |field: &Field| match &field.role {
        Role::Computed(key) => key.is_plain() && field.value.is_plain(),
        _ => field.value.is_plain(),
    };
    base && fields.iter().all(plain)
}

impl Base {
    /// The expression of `..base`.
    pub(crate) fn given(&self) -> Option<&Expression> {
        match self {
            Base::Given(base) => Some(base),
            Base::Outer => None,
        }
    }
}

impl Object {
    pub(crate) fn is_plain(&self) -> bool {
        is_plain(self.base.as_ref(), &self.fields)
    }

    /// Whether there are objects in it, or in a list in it.
    pub(crate) fn has_objects(&self) -> bool {
        self.fields.iter().any(|field| match &field.value {
            Value::Object(_) => true,
            Value::List(list) => list.has_objects(),
            _ => false,
        })
    }

    /// Whether statements can build it, apart from its values: it has no base, and its fields have no
    /// attributes, no warnings, and an order that fits.
    pub(crate) fn can_be_in_place(&self) -> bool {
        let is_usual = |field: &Field| {
            let row = field.known().map(|(row, _)| row);
            row.is_some_and(|row| !row.deprecated) && field.attributes.is_empty()
        };
        self.base.is_none() && self.fields.iter().all(is_usual) && self.is_in_order()
    }

    /// The required fields, in the order of the schema.
    pub(crate) fn required(&self) -> impl Iterator<Item = (&'static schema::Field, &Value)> {
        let rows = self.schema.fields.iter().filter(|row| row.required);
        rows.filter_map(|row| {
            let mut fields = known(&self.fields);
            let (_, field) = fields.find(|(given, _)| given.name == row.name)?;
            Some((row, &field.value))
        })
    }

    /// Whether it makes no difference if the required fields are evaluated first, in the order of the
    /// schema.
    fn is_in_order(&self) -> bool {
        let required = self.schema.fields.iter().filter(|row| row.required);
        let mut first = known(&self.fields).zip(required);
        let is_required = |field: &Field| field.known().is_some_and(|(row, _)| row.required);
        let count = self
            .fields
            .iter()
            .rposition(is_required)
            .map_or(0, |last| last + 1);
        first.all(|((given, _), row)| given.name == row.name)
            || self.fields[..count]
                .iter()
                .all(|field| field.value.is_silent())
    }

    pub(crate) fn is_constant(&self) -> bool {
        let constant =
            |field: &Field| matches!(field.role, Role::Known(_)) && field.value.is_constant();
        let base = match &self.base {
            Some(Base::Given(base)) => base.class == Class::Constant,
            // The enclosing base decides.
            Some(Base::Outer) | None => true,
        };
        base && self.fields.iter().all(constant)
    }

    /// Whether a nested object takes fields from an enclosing base.
    pub(crate) fn needs_base(&self) -> bool {
        let needs = |field: &Field| match &field.value {
            Value::Object(object) => match &object.base {
                Some(base) => base.given().is_none(),
                None => object.needs_base(),
            },
            Value::Map(map) => matches!(map.base, Some(Base::Outer)),
            _ => false,
        };
        self.fields.iter().any(needs)
    }

    /// The fields without a row.
    pub(crate) fn free(&self) -> impl Iterator<Item = &Field> {
        let free = |field: &&Field| matches!(field.role, Role::Free);
        self.fields.iter().filter(free)
    }

    /// The value of a field.
    pub(crate) fn value_mut(&mut self, name: &str) -> Option<&mut Value> {
        let named = |field: &&mut Field| matches!(field.role, Role::Known(row) if row.name == name);
        let field = self.fields.iter_mut().find(named)?;
        Some(&mut field.value)
    }
}

/// The fields that the schema has, each with its row.
pub(crate) fn known(fields: &[Field]) -> impl Iterator<Item = (&'static schema::Field, &Field)> {
    fields.iter().filter_map(Field::known)
}

impl List {
    pub(crate) fn has_objects(&self) -> bool {
        let is_object = |item: &Item| matches!(item, Item::One(Value::Object(_)));
        self.items.iter().any(is_object)
    }

    pub(crate) fn is_plain(&self) -> bool {
        self.items.iter().all(|item| match item {
            Item::One(value) => value.is_plain(),
            Item::Splice(iterator) => iterator.is_plain(),
        })
    }

    pub(crate) fn is_constant(&self) -> bool {
        let constant = |item: &Item| matches!(item, Item::One(value) if value.is_constant());
        self.items.iter().all(constant)
    }
}

impl Item {
    pub(crate) fn is_literal(&self) -> bool {
        matches!(self, Item::One(value) if value.is_literal())
    }
}

impl Map {
    pub(crate) fn is_constant(&self) -> bool {
        let constant = |entry: &Field| match &entry.role {
            Role::Computed(key) => key.is_constant() && entry.value.is_constant(),
            _ => entry.value.is_constant(),
        };
        self.base.is_none() && self.entries.iter().all(constant)
    }
}

impl Field {
    /// The field with its row, if the schema has it.
    pub(crate) fn known(&self) -> Option<(&'static schema::Field, &Self)> {
        match self.role {
            Role::Known(row) => Some((row, self)),
            Role::Free | Role::Computed(_) | Role::Unknown => None,
        }
    }

    /// `{ key }` for `{ key: key }`
    pub(crate) fn is_short(&self) -> bool {
        match (&self.key.ident, &self.value) {
            (Some(key), Value::Expression(value, _) | Value::Refused(value, _)) => {
                matches!(value.tokens.as_slice(), [TokenTree::Ident(only)] if only == key)
            }
            _ => false,
        }
    }

    /// Whether its value, and its key if that is computed, consists of literals only.
    pub(crate) fn is_literal(&self) -> bool {
        let key = match &self.role {
            Role::Computed(key) => key.is_literal(),
            _ => true,
        };
        key && self.value.is_literal()
    }

    /// Whether it has a key but no value.
    pub(crate) fn is_unfinished(&self) -> bool {
        matches!(self.value, Value::Missing(_))
    }

    /// Whether an attribute may remove it.
    pub(crate) fn is_conditional(&self) -> bool {
        let cfg = |attribute: &Attribute| {
            attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr")
        };
        self.attributes.iter().any(cfg)
    }
}
