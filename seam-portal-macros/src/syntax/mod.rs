//! What tokens are. No module here knows the schema.

mod begin;
mod bound_name;
mod constant;
mod cursor;
mod expression;
mod invisible;
mod key;
mod leaves;
mod limits;
mod literal;
mod number;
mod operator;
mod path;
mod span_range;
mod tokens;
mod unquoted;
mod vector;

pub(crate) use begin::{
    Begin, ends_value, is_block_with_value, is_fields, is_repeat, keys, next_field, object_within,
};
pub(crate) use bound_name::bound_name;
pub(crate) use constant::{is_path_of_modules, is_text_macro};
pub(crate) use cursor::Cursor;
pub(crate) use expression::{
    Class, Expression, Parsed, expression, is_expression, mentions, parse,
};
pub(crate) use invisible::made_visible;
pub(crate) use key::Key;
pub(crate) use leaves::{Way, with_replaced, with_suffix};
pub(crate) use limits::{Groups, MAX_DEPTH};
pub(crate) use literal::{Literal, LiteralKind, literal_or_dots};
pub(crate) use number::{float, integer};
pub(crate) use operator::operator;
pub(crate) use span_range::SpanRange;
pub(crate) use tokens::{
    as_group, as_ident, as_literal, attribute, first_group, is_boolean, is_keyword, is_punct,
    is_space_between, quoted, short, source,
};
pub(crate) use unquoted::unquoted_text;
pub(crate) use vector::vector;
