//! One invocation, as far as it could be read: every value with the row of the schema that it is
//! for, and whatever does not fit with the expressions in it.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use seam_portal_schema as schema;
use seam_portal_schema::{Enum, Kind, TextOrBoolean, Variant};
use syn::Attribute;

use crate::syntax::{Class, Expression, Key};

pub(crate) struct Invocation {
    /// The runtime crate, as `$crate` has it.
    pub(crate) krate: TokenTree,
    /// What sends the request.
    pub(crate) client: Option<Expression>,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Text(Text),
    Boolean(bool, Span),
    Integer(u64, Span),
    Number(f64, Span),
    Variant(&'static Enum, &'static Variant, Span),
    /// `null`, where it may be given.
    Null,
    /// A text, a boolean or null in a place for one of them.
    TextOrBoolean(&'static TextOrBoolean, Box<Value>),
    Object(Object),
    List(List),
    Map(Map),
    /// Whatever Rust makes of it, for a field of this kind. Of an unknown key the kind is unknown.
    Expression(Expression, Option<&'static Kind>),
    /// What rustc knows while compiling.
    Constant(Constant),
    /// An expression that is wrong whatever Rust makes of it.
    Refused(Expression, Option<&'static Kind>),
    /// The value of a field with `#[unchecked]`, if it is no literal, list or object of such.
    Json(Json),
    /// Nothing, where a value of this kind should be.
    Missing(Option<&'static Kind>),
    /// Something of another kind, and the values in it.
    Wrong(Vec<Value>),
    /// `Rom { … }`, and what is in the braces.
    OfUnknownType(Ident, Box<Value>),
}

/// A literal text.
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) span: Span,
    /// What is odd about it, though Seam takes it.
    pub(crate) warning: Option<String>,
}

/// `const { … }`, or `concat!(…)` and the like.
pub(crate) struct Constant {
    pub(crate) expression: Expression,
    pub(crate) kind: &'static Kind,
    /// What to say if its text breaks the rule of its field.
    pub(crate) message: String,
}

pub(crate) struct Object {
    pub(crate) schema: &'static schema::Object,
    pub(crate) name: TypeName,
    pub(crate) fields: Vec<Field>,
    pub(crate) base: Option<Base>,
}

/// Where the fields of an object come from that are not given.
pub(crate) enum Base {
    /// `..base`
    Given(Expression),
    /// `..`: the same object of the nearest base outside.
    Outer,
}

/// The name of an object's type: as the user wrote it, or as it would be written.
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

/// What a key is to its object.
pub(crate) enum Role {
    Known(&'static schema::Field),
    /// It stands for itself: in a map, and with `#[unchecked]`.
    Free,
    /// `(key): value`, in a map.
    Computed(Box<Value>),
    Unknown,
}

pub(crate) struct List {
    pub(crate) at: Span,
    /// What the list holds.
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
    /// Something wrong with nothing in it.
    pub(crate) const NONE: Self = Value::Wrong(Vec::new());

    /// The text, if it is a literal one.
    pub(crate) fn as_text_mut(&mut self) -> Option<&mut Text> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is made of constants and of variables and their fields, so that no temporary has
    /// to live beside it, and nothing in it returns.
    pub(crate) fn is_plain(&self) -> bool {
        let plain = |field: &Field| match field.role {
            Role::Known(_) | Role::Free => field.value.is_plain(),
            Role::Computed(_) | Role::Unknown => false,
        };
        match self {
            Value::Expression(expression, Some(_)) => {
                matches!(expression.class, Class::Nothing | Class::Place)
            }
            Value::Object(object) => object.base.is_none() && object.fields.iter().all(plain),
            Value::Map(map) => map.base.is_none() && map.entries.iter().all(plain),
            Value::List(list) => list.items.iter().all(Item::is_plain),
            value => value.is_constant(),
        }
    }

    /// Whether it is a constant in which nothing but literals is given.
    pub(crate) fn is_literal(&self) -> bool {
        let literal = |field: &Field| field.value.is_literal();
        match self {
            Value::Constant(_) => false,
            Value::TextOrBoolean(_, value) => value.is_literal(),
            Value::Object(object) => {
                object.base.is_none() && object.is_constant() && object.fields.iter().all(literal)
            }
            Value::Map(map) => map.base.is_none() && map.entries.iter().all(literal),
            Value::List(list) => list.items.iter().all(Item::is_literal),
            value => value.is_constant(),
        }
    }

    /// Whether it is made of literals and other constants alone.
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
    pub(crate) fn is_constant(&self) -> bool {
        let constant =
            |field: &Field| matches!(field.role, Role::Known(_)) && field.value.is_constant();
        let base = match &self.base {
            Some(Base::Given(base)) => base.class == Class::Constant,
            // As the base outside is.
            Some(Base::Outer) | None => true,
        };
        base && self.fields.iter().all(constant)
    }

    /// Whether something inside takes fields from a base outside of this object.
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

    /// The fields that stand for themselves.
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

/// The fields that the schema knows, each with its row.
pub(crate) fn known(fields: &[Field]) -> impl Iterator<Item = (&'static schema::Field, &Field)> {
    fields.iter().filter_map(Field::known)
}

impl List {
    pub(crate) fn is_constant(&self) -> bool {
        let constant = |item: &Item| matches!(item, Item::One(value) if value.is_constant());
        self.items.iter().all(constant)
    }
}

impl Item {
    pub(crate) fn is_literal(&self) -> bool {
        matches!(self, Item::One(value) if value.is_literal())
    }

    pub(crate) fn is_plain(&self) -> bool {
        matches!(self, Item::One(value) if value.is_plain())
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
    /// The field with its row, if the schema knows it.
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

    /// Whether it has a key and nothing more.
    pub(crate) fn is_unfinished(&self) -> bool {
        matches!(self.value, Value::Missing(_))
    }

    /// Whether an attribute may take it away.
    pub(crate) fn is_conditional(&self) -> bool {
        let cfg = |attribute: &Attribute| {
            attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr")
        };
        self.attributes.iter().any(cfg)
    }
}
