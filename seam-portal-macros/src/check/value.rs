//! Values against the kind that their field has.

use proc_macro2::TokenTree;

use super::Checker;
use crate::checked::Value;
use crate::schema::{Field, Kind, Names, Union};
use crate::suggest;
use crate::tree::{self, Expression, Literal, LiteralKind, Shape};
use crate::words;

impl Checker<'_> {
    pub(super) fn value<'t>(&mut self, value: &'t tree::Value, field: &'static Field) -> Value<'t> {
        match value {
            tree::Value::Null(_) if field.nullable => Value::Null,
            tree::Value::Null(span) if !field.required => {
                let (name, takes) = (field.name, words::expected(&field.kind));
                self.errors.add(
                    *span,
                    format!("`{name}` takes {takes}, found `null`: leave the key out instead"),
                );
                Value::Invalid
            }
            _ => self.value_of_kind(value, &field.kind, field.name),
        }
    }

    /// `name` is the field's, or the list's whose item it is.
    pub(super) fn value_of_kind<'t>(
        &mut self,
        value: &'t tree::Value,
        kind: &'static Kind,
        name: &str,
    ) -> Value<'t> {
        match (kind, value) {
            (_, tree::Value::Invalid) => Value::Invalid,
            (Kind::Object(schema), tree::Value::Object(object)) => {
                Value::Object(self.object(object, schema, None))
            }
            (Kind::Object(schema), tree::Value::Named { name, object, .. }) => {
                let message = format!("an object stands without a type's name: remove `{name}`");
                self.errors.add(name.span(), message);
                self.object(object, schema, None);
                Value::Invalid
            }
            (Kind::Object(schema), tree::Value::Comparison(comparison)) => {
                self.comparison(comparison, schema, name)
            }
            (Kind::Map(schema), tree::Value::Object(object)) => {
                Value::Map(self.map(object, schema, None))
            }
            (Kind::List(item), tree::Value::List(list)) => self.list(list, item, name),
            (
                _,
                tree::Value::Object(tree::Object {
                    block: Some(block),
                    entries,
                    ..
                }),
            ) => {
                match entries.first().map(|entry| &entry.value) {
                    // `{ name }` is a block where no object is wanted.
                    Some(tree::Value::Expression(expression)) => {
                        Value::Expression(expression, kind)
                    }
                    _ => self.wrong_kind(value, kind, name, &format!("a block `{block}`")),
                }
            }
            (_, tree::Value::Comparison(comparison)) if comparison.operator.is_empty() => {
                self.errors
                    .add(comparison.operator_extent, "expected `,` between items");
                Value::Invalid
            }
            (_, tree::Value::Literal(literal)) => self.literal(literal, kind, name),
            (_, tree::Value::Expression(expression)) => self.expression(expression, kind),
            _ => self.wrong_kind(value, kind, name, &words::found(value)),
        }
    }

    pub(super) fn wrong_kind<'t>(
        &mut self,
        value: &tree::Value,
        kind: &Kind,
        name: &str,
        found: &str,
    ) -> Value<'t> {
        if let Some(extent) = value.extent() {
            let message = format!("`{name}` takes {}, found {found}", words::expected(kind));
            self.errors.add(extent, message);
        }
        Value::Invalid
    }

    fn literal<'t>(&mut self, literal: &'t Literal, kind: &'static Kind, name: &str) -> Value<'t> {
        match (kind, &literal.kind) {
            (Kind::Text(rule), LiteralKind::Text(text)) => self.text(text, literal, *rule, name),
            (Kind::Names(names), LiteralKind::Text(text)) => {
                self.variant(text, literal, names, name)
            }
            (Kind::Union(union), _) => self.union(literal, union, name),
            (Kind::Boolean, LiteralKind::Boolean(value)) => {
                Value::Boolean(*value, literal.extent.first)
            }
            (Kind::PositiveInteger, LiteralKind::Number(digits)) => {
                self.positive_integer(digits, literal, name)
            }
            (Kind::Number, LiteralKind::Number(digits)) => self.number(digits, literal, name),
            _ => self.wrong_literal(literal, kind, name),
        }
    }

    fn union<'t>(&mut self, literal: &'t Literal, union: &'static Union, name: &str) -> Value<'t> {
        let value = match &literal.kind {
            LiteralKind::Text(text) => self.text(text, literal, union.text, name),
            LiteralKind::Boolean(value) => Value::Boolean(*value, literal.extent.first),
            _ => return self.wrong_literal_of_union(literal, union, name),
        };
        Value::Union(union, Box::new(value))
    }

    /// A literal of another kind, with the right one spelled out where that is certain.
    fn wrong_literal<'t>(&mut self, literal: &Literal, kind: &Kind, name: &str) -> Value<'t> {
        let fix = match (kind, &literal.kind) {
            (Kind::Text(_) | Kind::Names(_), _) => in_quotes(literal),
            (Kind::Boolean, LiteralKind::Text(text))
                if matches!(text.as_str(), "true" | "false") =>
            {
                Some(text.clone())
            }
            (Kind::PositiveInteger | Kind::Number, LiteralKind::Text(text))
                if text.parse::<f64>().is_ok() =>
            {
                Some(text.clone())
            }
            (Kind::List(Kind::Text(_)), LiteralKind::Text(_)) => {
                Some(format!("[{}]", literal.text))
            }
            _ => None,
        };
        self.wrong_literal_with(literal, &words::expected(kind), name, fix)
    }

    fn wrong_literal_of_union<'t>(
        &mut self,
        literal: &Literal,
        union: &'static Union,
        name: &str,
    ) -> Value<'t> {
        let fix = in_quotes(literal);
        self.wrong_literal_with(literal, &words::expected(&Kind::Union(union)), name, fix)
    }

    fn wrong_literal_with<'t>(
        &mut self,
        literal: &Literal,
        expected: &str,
        name: &str,
        fix: Option<String>,
    ) -> Value<'t> {
        let found = match &literal.kind {
            LiteralKind::Text(_) => "text".to_owned(),
            LiteralKind::Boolean(_) | LiteralKind::Other => format!("`{}`", literal.text),
            LiteralKind::Number(_) => format!("the number `{}`", literal.text),
            LiteralKind::Character(_) => format!("the character `{}`", literal.text),
        };
        let fix = fix
            .map(|fix| format!(": write `{fix}`"))
            .unwrap_or_default();
        self.errors.add(
            literal.extent,
            format!("`{name}` takes {expected}, found {found}{fix}"),
        );
        Value::Invalid
    }

    fn variant<'t>(
        &mut self,
        text: &str,
        literal: &Literal,
        names: &'static Names,
        name: &str,
    ) -> Value<'t> {
        if let Some(variant) = names.variant(text) {
            return Value::Variant {
                names,
                variant,
                span: literal.extent.first,
            };
        }
        let listed = names.variants.iter().map(|variant| variant.name);
        let fix = suggest::closest(text, listed.clone())
            .map(|guess| guess.words(|name| format!("`\"{name}\"`")));
        let expected = format!("it takes {}", words::any_of(listed));
        let message = match fix {
            Some(fix) => format!("unknown value `{text}` for `{name}`: {fix}, {expected}")
                .replace("?, it", "? it"),
            None => format!("unknown value `{text}` for `{name}`: {expected}"),
        };
        self.errors.add(literal.extent, message);
        Value::Invalid
    }

    fn expression<'t>(&mut self, expression: &'t Expression, kind: &'static Kind) -> Value<'t> {
        let Kind::Names(names) = kind else {
            return Value::Expression(expression, kind);
        };
        if let (Shape::Identifier, [TokenTree::Ident(ident)]) =
            (expression.shape, expression.tokens.as_slice())
        {
            if let Some(variant) = names.variant(&ident.to_string()) {
                return Value::Variant {
                    names,
                    variant,
                    span: ident.span(),
                };
            }
        }
        self.unquoted_name(expression, names, kind)
    }

    /// `pt-PT`, which Rust takes for a subtraction.
    fn unquoted_name<'t>(
        &mut self,
        expression: &'t Expression,
        names: &'static Names,
        kind: &'static Kind,
    ) -> Value<'t> {
        let text: String = expression.tokens.iter().map(ToString::to_string).collect();
        match names.variant(&text) {
            Some(variant) => {
                if let Some(extent) = crate::tokens::extent(&expression.tokens) {
                    self.errors.add(
                        extent,
                        format!(
                            "a name with a `-` stands in quotes: write `\"{}\"`",
                            variant.name
                        ),
                    );
                }
                Value::Invalid
            }
            None => Value::Expression(expression, kind),
        }
    }
}

/// The literal as text.
fn in_quotes(literal: &Literal) -> Option<String> {
    match &literal.kind {
        LiteralKind::Boolean(_) | LiteralKind::Number(_) => Some(format!("\"{}\"", literal.text)),
        LiteralKind::Character(character) => Some(format!("{:?}", character.to_string())),
        LiteralKind::Text(_) | LiteralKind::Other => None,
    }
}
