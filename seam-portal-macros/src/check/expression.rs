//! Expressions of Rust, as far as they cannot be right whatever Rust makes of them.

use proc_macro2::TokenTree;

use super::Checker;
use super::filter::is_filter;
use super::slot::Slot;
use crate::checked::Value;
use crate::errors::Extent;
use crate::schema::{Kind, Enum};
use crate::tokens::{self, as_ident, as_literal, is_punct};
use crate::tree::{Expression, Literal, Shape};
use crate::words;

impl Checker<'_> {
    pub(super) fn expression<'t>(
        &mut self,
        expression: &'t Expression,
        kind: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let tokens = expression.tokens.as_slice();
        let Some(extent) = tokens::extent(tokens) else {
            return Value::Invalid;
        };
        if expression.is_none() && !slot.takes_none() {
            let written = words::source(tokens);
            return self.nothing(&written, extent, kind, slot);
        }
        if expression.shape == Shape::Assignment {
            return self.assignment(tokens, extent, kind, slot);
        }
        match kind {
            Kind::List(Kind::Object(schema)) if is_filter(schema) && is_comparison(tokens) => {
                let filter = words::excerpt(&tokens[0].to_string());
                let message = format!(
                    "{slot} takes a list of filters: write `[{filter} = …]`, no other comparison is supported"
                );
                self.errors.add(extent, message);
                Value::Invalid
            }
            Kind::Enum(names) => self.name_expression(expression, extent, names, kind),
            Kind::Text(_) if is_text_without_quotes(tokens) => {
                let literal = Literal::unquoted(words::source(tokens), extent);
                self.wrong_literal(&literal, kind, slot)
            }
            Kind::Boolean if is_boolean_elsewhere(tokens) => {
                let found = words::source(tokens);
                let (takes, right) = (words::expected(kind), found.to_lowercase());
                let message = format!("{slot} takes {takes}, found `{found}`: write `{right}`");
                self.errors.add(extent, message);
                Value::Invalid
            }
            _ => Value::Expression(expression, kind),
        }
    }

    fn name_expression<'t>(
        &mut self,
        expression: &'t Expression,
        extent: Extent,
        names: &'static Enum,
        kind: &'static Kind,
    ) -> Value<'t> {
        let tokens = expression.tokens.as_slice();
        let text: String = tokens.iter().map(ToString::to_string).collect();
        match (tokens, names.variant(&text)) {
            ([only], Some(variant)) => Value::Variant {
                names,
                variant,
                span: only.span(),
            },
            (_, Some(variant)) => self.name_without_quotes(variant.name, extent),
            (_, None) => Value::Expression(expression, kind),
        }
    }

    /// `a = b` has no value, so it is a filter that stands alone, or a mistake.
    fn assignment<'t>(
        &mut self,
        tokens: &[TokenTree],
        extent: Extent,
        kind: &'static Kind,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let message = match kind {
            Kind::List(Kind::Object(schema)) if is_filter(schema) => {
                let filter = words::excerpt(&words::source(tokens));
                format!("{slot} takes a list of filters: write `[{filter}]`")
            }
            Kind::Object(schema) if is_filter(schema) => {
                let filter = words::excerpt(&words::source(tokens));
                format!("a filter stands in no brackets of its own: write `{filter}`")
            }
            _ => {
                let takes = words::expected(kind);
                format!("{slot} takes {takes}, found an assignment: remove what is before the `=`")
            }
        };
        self.errors.add(extent, message);
        Value::Invalid
    }
}

/// `True` and `False`, as other languages have them.
fn is_boolean_elsewhere(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Ident(word)] if *word == "True" || *word == "False")
}

/// Whether it compares a name with something, and so is no list.
fn is_comparison(tokens: &[TokenTree]) -> bool {
    match tokens {
        [name, sign, next, ..] => {
            let name = as_ident(name).is_some() || is_quoted(name);
            let two = is_punct(next, '=') && "=!<>".chars().any(|first| is_punct(sign, first));
            name && (two || is_punct(sign, '<') || is_punct(sign, '>'))
        }
        _ => false,
    }
}

/// Whether it reads as Rust but is text without its quotes: `Lobby`, which is no name of a
/// variable, or `room-101`, which would be a subtraction, and that has no text for a result.
fn is_text_without_quotes(tokens: &[TokenTree]) -> bool {
    if let [TokenTree::Ident(word)] = tokens {
        let word = word.to_string();
        let camel_case = word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        return camel_case && word != "Self" && word != "None";
    }
    let is_part = |token: &TokenTree| {
        as_ident(token).is_some() || as_literal(token).is_some() || is_punct(token, '-')
    };
    let joined = |pair: &[TokenTree]| !words::is_space_between(&pair[0], &pair[1]);
    tokens.len() > 2
        && tokens.iter().all(is_part)
        && tokens.iter().any(|token| is_punct(token, '-'))
        && !is_punct(&tokens[0], '-')
        && tokens.windows(2).all(joined)
        && !tokens.iter().any(is_quoted)
}

fn is_quoted(token: &TokenTree) -> bool {
    as_literal(token).is_some_and(|literal| literal.to_string().contains(['"', '\'']))
}
