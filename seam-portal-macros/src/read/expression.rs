//! Expressions of Rust, and those that are certainly wrong.

use proc_macro2::TokenTree;
use seam_portal_schema::{Kind, suggest, words};

use super::filter::{Filter, wrong_operator};
use super::literal::{name_without_quotes, wrong_literal};
use super::place::{Place, Wanted};
use super::reader::Reader;
use crate::syntax::{
    self, Class, Cursor, Expression, Literal, Parsed, SpanRange, as_ident, as_literal, is_punct,
    is_space_between, literal_or_dots, next_field, source,
};
use crate::tree::Value;

impl Reader<'_> {
    /// Reads a value that is not a literal, an object or a list.
    pub(super) fn rust(&mut self, cursor: &mut Cursor, wanted: Wanted<'_>) -> Value {
        let (mut count, mut parsed) = syntax::expression(cursor.rest());
        if let (Err(_), Some(end)) = (&parsed, next_field(&cursor.rest()[..count])) {
            // The comma after it is missing.
            (count, parsed) = (end, syntax::parse(&cursor.rest()[..end]));
        }
        let tokens = cursor.take(count);
        let failure = match parsed {
            Ok(parsed) => return self.rust_value(tokens, parsed, wanted),
            Err(failure) => failure,
        };
        if let Some(literal) = syntax::unquoted_text(&tokens) {
            return self.literal(&literal, wanted);
        }
        self.broken_expression(&tokens, &failure);
        Value::Missing(wanted.kind())
    }

    fn rust_value(&mut self, tokens: Vec<TokenTree>, parsed: Parsed, wanted: Wanted<'_>) -> Value {
        let expression = Expression::new(tokens, parsed);
        if let Some(literal) = Literal::whole(&expression.tokens) {
            return self.literal(&literal, wanted);
        }
        match expression.tokens.as_slice() {
            [TokenTree::Ident(only)] if *only == "null" => self.null(only.span(), wanted),
            _ => self.fitting(expression, wanted),
        }
    }

    /// The next tokens as an expression of any type. Reports why if they are not an expression.
    pub(super) fn expression(&mut self, cursor: &mut Cursor) -> Option<Expression> {
        let (count, parsed) = syntax::expression(cursor.rest());
        let tokens = cursor.take(count);
        match parsed {
            Ok(parsed) => Some(Expression::new(tokens, parsed)),
            Err(failure) => {
                self.broken_expression(&tokens, &failure);
                None
            }
        }
    }

    /// The expression as a value. Reports it if its tokens are certainly wrong.
    fn fitting(&mut self, expression: Expression, wanted: Wanted<'_>) -> Value {
        let range = expression.range();
        let refused = match wanted {
            Wanted::Kind(kind, place) => {
                if let Some(variant) = variant(&expression, kind) {
                    return variant;
                }
                refusal(&expression, range, kind, place)
            }
            Wanted::Json(place) if expression.class == Class::Assignment => Some(format!(
                "{place} takes a value, found an assignment: {WITHOUT_EQUALS}"
            )),
            // Most likely a filter, whose name is not a variable.
            Wanted::Anything if expression.class == Class::Assignment => {
                let mut tokens = expression.tokens.into_iter();
                // In a group without delimiters, it cannot be found.
                if !tokens.any(|token| is_punct(&token, '=')) {
                    return Value::NONE;
                }
                return Value::Expression(Expression::plain(tokens.collect()), None);
            }
            Wanted::Json(_) | Wanted::Anything => None,
        };
        if let Some(message) = refused {
            self.report(range, message);
            return Value::Refused(expression, wanted.kind());
        }
        match wanted {
            Wanted::Kind(kind, place) => self.of_known_kind(expression, kind, place),
            Wanted::Json(_) | Wanted::Anything => Value::Expression(expression, None),
        }
    }
}

const WITHOUT_EQUALS: &str = "write one value, and `,` before the next name";

/// A listed name that is an identifier.
fn variant(expression: &Expression, kind: &Kind) -> Option<Value> {
    let (Kind::Enum(names), [TokenTree::Ident(only)]) = (kind, expression.tokens.as_slice()) else {
        return None;
    };
    let variant = names.variant(&only.to_string())?;
    Some(Value::Variant(names, variant, only.span()))
}

/// The message for an expression that is certainly wrong.
fn refusal(
    expression: &Expression,
    range: SpanRange,
    kind: &Kind,
    place: Place<'_>,
) -> Option<String> {
    let tokens = expression.tokens.as_slice();
    match (expression.class, kind) {
        (Class::Nothing, _) if !place.takes_none() => {
            Some(place.without_value(kind, &source(tokens)))
        }
        (_, Kind::List(item)) if Filter::of(item).is_some() => {
            let operator = syntax::operator(tokens).filter(|operator| operator.length > 0)?;
            let (name, behind) = tokens.split_at(operator.before);
            let (sign, value) = behind.split_at(operator.length);
            let (name, sign) = (source(name), source(sign));
            if sign != "=" && sign != "==" {
                return Some(wrong_operator(&sign));
            }
            let value = literal_or_dots(value);
            let message = format!("{place} takes a list of filters: write `[{name} = {value}]`");
            Some(message)
        }
        (Class::Assignment, _) if Filter::of(kind).is_some() => {
            let filter = words::excerpt(&source(tokens));
            let message = "a filter cannot be in parentheses: write";
            Some(format!("{message} `{filter}`"))
        }
        (Class::Assignment, _) => {
            let fix = match kind {
                Kind::Object(_) | Kind::Map(_) => "write `{ key: value }`",
                _ => WITHOUT_EQUALS,
            };
            Some(place.mismatch(kind, "an assignment", Some(fix.to_owned())))
        }
        (_, Kind::Enum(names)) if is_dotted(tokens, names.name) => {
            let variant = suggest::variant(&tokens[2].to_string(), names)?;
            let variant = names.variant(variant.name())?;
            let path = format!("{}::{}", names.name, variant.variant);
            let name = variant.name;
            Some(format!(
                "`{}` is an enum, which takes `::`: write `{path}` or `\"{name}\"`",
                names.name
            ))
        }
        // `pt-PT`, which Rust reads as a subtraction.
        (_, Kind::Enum(names)) => {
            let text: String = tokens.iter().map(ToString::to_string).collect();
            let variant = names.variant(&text)?;
            Some(name_without_quotes(variant.name))
        }
        (_, Kind::Text(_)) if is_text_without_quotes(tokens) => {
            let literal = Literal::unquoted(source(tokens), range);
            Some(wrong_literal(&literal, kind, place))
        }
        _ => None,
    }
}

/// Whether the tokens are `NavigationMode.Full`, for the enum of this name.
fn is_dotted(tokens: &[TokenTree], name: &str) -> bool {
    matches!(tokens, [TokenTree::Ident(of), dot, TokenTree::Ident(_)]
        if *of == name && is_punct(dot, '.'))
}

/// Whether a valid expression is text without quotes: `Lobby`, which is not the name of a variable, or
/// `room-101`, a subtraction, whose result is never text.
fn is_text_without_quotes(tokens: &[TokenTree]) -> bool {
    if let [TokenTree::Ident(word)] = tokens {
        let word = word.to_string();
        let camel_case = word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        return camel_case && word != "Self" && word != "None";
    }
    let is_quoted = |token: &TokenTree| {
        as_literal(token).is_some_and(|literal| literal.to_string().contains(['"', '\'']))
    };
    let is_part = |token: &TokenTree| {
        let word = as_ident(token).is_some() || as_literal(token).is_some();
        (word || is_punct(token, '-')) && !is_quoted(token)
    };
    let joined = |pair: &[TokenTree]| !is_space_between(&pair[0], &pair[1]);
    tokens.len() > 2
        && tokens.iter().all(is_part)
        && tokens.iter().any(|token| is_punct(token, '-'))
        && !is_punct(&tokens[0], '-')
        && tokens.windows(2).all(joined)
}
