//! Filters in their short form, `field = value`.

use proc_macro2::{Delimiter, Spacing, TokenTree};

use super::Parser;
use super::expression;
use super::key::key_of;
use crate::errors::{Extent, OPERATOR, VALUE};
use crate::tokens::{
    self, Tokens, as_group, as_ident, as_literal, is_keyword, is_punct, to_separator,
};
use crate::tree::{Comparison, Expression, Value};
use crate::words;

impl Parser<'_> {
    /// `field = value`, with any operator in the middle, or none.
    pub(super) fn comparison(&mut self, tokens: &mut Tokens) -> Option<Comparison> {
        let rest = &tokens.rest()[..tokens.to_separator()];
        let (field_length, operator_length) = operator(rest)?;
        let value = tokens::extent(&rest[field_length + operator_length..]);
        let field = tokens.take(field_length);
        let operator = tokens.take(operator_length);

        let field_extent = tokens::extent(&field)?;
        let operator_extent = tokens::extent(&operator).or(value)?;
        let name = words::source(&operator);
        let place = self.errors.place;
        let field = self.field_key(&field, field_extent);
        let mut joined = false;
        let equals = matches!(name.as_str(), "=" | "");
        let value = if tokens.to_separator() == 0 && equals {
            self.errors.place = place + OPERATOR;
            let message = format!("expected a value after `{name}`");
            self.errors.add(operator_extent, message);
            Value::Invalid
        } else if equals {
            self.errors.place = place + VALUE;
            let (value, conjunction) = self.operand(tokens);
            joined = conjunction;
            value
        } else {
            other_operand(tokens)
        };
        Some(Comparison {
            field,
            operator: name,
            operator_extent,
            extent: Extent {
                first: field_extent.first,
                last: tokens.last_span(),
            },
            value,
            joined,
        })
    }

    /// The value of a filter, and whether something else than a comma joins it to the next one.
    fn operand(&mut self, tokens: &mut Tokens) -> (Value, bool) {
        let rest = &tokens.rest()[..tokens.to_separator()];
        let Some((length, word, signs)) = conjunction(rest) else {
            return (self.value(tokens), false);
        };
        let operand = tokens.take(length);
        let value = self.value(&mut Tokens::of_value(operand, tokens.last_span()));
        self.next_place();
        let message = if word == "&&" || word == "and" {
            format!(
                "filters are joined by `,`, found `{word}`: write `,`, all of them have to hold"
            )
        } else {
            format!(
                "filters cannot be alternatives, found `{word}`: all of a list have to hold, write `,`"
            )
        };
        let signs = tokens.take(signs);
        if let Some(extent) = tokens::extent(&signs) {
            self.errors.add(extent, message);
        }
        (value, true)
    }
}

/// What another operator than `=` compares with. The operator is an error, so this may be
/// anything.
fn other_operand(tokens: &mut Tokens) -> Value {
    let tokens = tokens.take(tokens.to_separator());
    match expression::parsed(&tokens) {
        Ok(shape) => Value::Expression(Expression { tokens, shape }),
        Err(_) => Value::Invalid,
    }
}

/// Where two filters are joined by something else than a comma, by what, and how many tokens that
/// is.
fn conjunction(tokens: &[TokenTree]) -> Option<(usize, &'static str, usize)> {
    let joint = |index: usize| match &tokens[index..] {
        [TokenTree::Ident(word), ..] if *word == "and" || *word == "AND" => Some(("and", 1)),
        [TokenTree::Ident(word), ..] if *word == "or" || *word == "OR" => Some(("or", 1)),
        [a, b, ..] if is_punct(a, '&') && is_punct(b, '&') => Some(("&&", 2)),
        [a, b, ..] if is_punct(a, '|') && is_punct(b, '|') => Some(("||", 2)),
        _ => None,
    };
    (1..tokens.len()).find_map(|index| {
        let (word, length) = joint(index)?;
        // `a && b` alone is a value like any other.
        let (field, sign) = operator(&tokens[index + length..])?;
        let equals = sign == 1 && is_punct(&tokens[index + length + field], '=');
        equals.then_some((index, word, length))
    })
}

/// Whether a filter begins here.
pub(super) fn begins(tokens: &[TokenTree]) -> bool {
    operator(&tokens[..to_separator(tokens)]).is_some_and(|(_, sign)| sign > 0)
}

/// Where the operator of a comparison is: the tokens in front of it, and those that it is made of.
fn operator(tokens: &[TokenTree]) -> Option<(usize, usize)> {
    let signs = |from: usize| sign_length(&tokens[from..]);
    let first = tokens.first()?;
    if let [sign, next, ..] = &tokens[1..] {
        // A macro call.
        if is_punct(sign, '!') && matches!(next, TokenTree::Group(_)) {
            return None;
        }
        // Whatever is in front of it, no item of a list goes on like this.
        let name = as_ident(first).is_some() || as_literal(first).is_some();
        if name && (is_sign(sign) || is_assignment(sign, next)) {
            return Some((1, signs(1)));
        }
    }
    key_of(first).filter(|_| !as_ident(first).is_some_and(is_keyword))?;
    match &tokens[1..] {
        [value] if is_constant(value) => Some((1, 0)),
        [TokenTree::Ident(word), value, ..] if *word != "as" && is_operand(value) => Some((1, 1)),
        [TokenTree::Ident(_), TokenTree::Ident(second), value, ..]
            if (*second == "in" || *second == "not") && is_operand(value) =>
        {
            Some((1, 2))
        }
        [sign] if is_sign(sign) => Some((1, 1)),
        // A name that is no identifier, such as `is-vip`, is one by mistake.
        _ => {
            let name = tokens
                .iter()
                .take_while(|token| is_part_of_name(token))
                .count();
            let equals = is_punct(tokens.get(name)?, '=') && signs(name) == 1;
            let colon = is_punct(&tokens[name - 1], ':') && is_joint(&tokens[name - 1]);
            match (equals, colon) {
                (true, true) => Some((name - 1, 2)),
                (true, false) => Some((name, 1)),
                (false, _) => None,
            }
        }
    }
}

/// How many tokens make up the operator at the front. Only signs without a space between them are
/// one, and the `!` in `=!vip` is part of the value.
fn sign_length(tokens: &[TokenTree]) -> usize {
    match tokens {
        [equals, bang, ..] if is_punct(equals, '=') && is_punct(bang, '!') => 1,
        _ => {
            let goes_on = |pair: &&[TokenTree]| is_joint(&pair[0]) && is_sign(&pair[1]);
            1 + tokens.windows(2).take_while(goes_on).count()
        }
    }
}

fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint)
}

fn is_sign(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if "=!<>~".contains(sign.as_char()))
}

/// `+=` and the like, and `:=` of other languages.
fn is_assignment(sign: &TokenTree, next: &TokenTree) -> bool {
    let operator = matches!(sign, TokenTree::Punct(sign) if "+-*/%^&|:".contains(sign.as_char()));
    operator && is_joint(sign) && is_punct(next, '=')
}

fn is_operand(token: &TokenTree) -> bool {
    is_constant(token)
        || as_group(token, Delimiter::Bracket).is_some()
        || as_ident(token).is_some_and(|word| *word == "null")
}

fn is_part_of_name(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(sign) => "-.:".contains(sign.as_char()),
        TokenTree::Ident(word) => !is_keyword(word),
        TokenTree::Literal(_) => true,
        TokenTree::Group(_) => false,
    }
}

/// A text, a number or a boolean.
fn is_constant(token: &TokenTree) -> bool {
    match token {
        TokenTree::Literal(_) => true,
        TokenTree::Ident(word) => words::is_boolean(word),
        _ => false,
    }
}
