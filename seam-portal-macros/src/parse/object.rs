//! Objects: keys with their values, and a base at the end.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::attributes::attribute;
use super::key::{key_of, long_key};
use super::{Parser, expression};
use crate::errors::{Extent, OPERATOR, VALUE};
use crate::tokens::{Tokens, as_ident, as_literal, is_keyword, is_punct, starts_with_sign};
use crate::tree::{Base, Entry, Expression, Key, Object, Shape, Value};
use crate::words;

impl Parser<'_> {
    pub(super) fn object(&mut self, group: &Group) -> Object {
        self.object_of(group, Tokens::of(group))
    }

    /// An object with these tokens in its braces.
    pub(super) fn object_of(&mut self, group: &Group, mut tokens: Tokens) -> Object {
        let place = self.next_place();
        Object {
            place,
            ..self.fields(&mut tokens, group.span().into())
        }
    }

    /// Reads keys and values to the end of the tokens.
    pub(super) fn fields(&mut self, tokens: &mut Tokens, extent: Extent) -> Object {
        let mut object = Object::empty(extent);
        while !tokens.is_empty() {
            self.next_place();
            if self.doc_comments(tokens) || self.extra_comma(tokens) {
                continue;
            }
            if let Some(dots) = self.dots(tokens, "a base") {
                object.base = self.base(tokens, dots);
                object.incomplete |= object.base.is_none();
                continue;
            }
            if self.decimal_comma(&object, tokens) {
                continue;
            }
            let Some((entry, unchecked)) = self.entry(tokens) else {
                object.incomplete = true;
                self.separator(tokens, "fields");
                continue;
            };
            // Without a value, there is no comma to be missed before the next key.
            let goes_on = matches!(entry.value, Value::Invalid) && starts_entry(tokens.rest());
            let entries = if unchecked {
                &mut object.unchecked
            } else {
                &mut object.entries
            };
            entries.push(entry);
            if !goes_on {
                self.separator(tokens, "fields");
            }
        }
        object
    }

    /// Takes `..`, and `...` too, with a report.
    pub(super) fn dots(&mut self, tokens: &mut Tokens, what: &str) -> Option<Extent> {
        if let Some(dots) = tokens.take_sign("...") {
            let message = format!("{what} stands behind two dots, found `...`: write `..`");
            self.errors.add(dots, message);
            return Some(dots);
        }
        tokens.take_sign("..")
    }

    /// `38,7` behind a key. Says so and takes the rest of the number.
    fn decimal_comma(&mut self, object: &Object, tokens: &mut Tokens) -> bool {
        let [TokenTree::Literal(fraction), rest @ ..] = tokens.rest() else {
            return false;
        };
        let before = object.entries.last().map(|entry| &entry.value);
        let Some(Value::Literal(whole)) = before else {
            return false;
        };
        let digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
        let fraction = fraction.to_string();
        let ends = rest.first().is_none_or(|next| is_punct(next, ','));
        if !ends || !digits(&fraction) || !digits(whole.text.trim_start_matches('-')) {
            return false;
        }
        let message = format!(
            "a number is not written with a comma: write `{}.{fraction}`",
            whole.text
        );
        tokens.next();
        self.errors.add(tokens.last_span(), message);
        tokens.take_sign(",");
        true
    }

    fn base(&mut self, tokens: &mut Tokens, dots: Extent) -> Option<Base> {
        let count = expression::length(tokens.rest());
        let expression = tokens.take(count);
        if expression.is_empty() {
            self.errors.add(
                dots,
                "expected a base after `..`: an expression for the fields that are not given",
            );
            tokens.take_sign(",");
            return None;
        }
        self.errors.place += VALUE;
        let expression = self.checked_expression(expression);
        self.next_place();
        if let Some(comma) = tokens.take_sign(",") {
            let message = if tokens.is_empty() {
                "a comma too many: none may follow a base"
            } else {
                "a base stands last: move it to the end of its object"
            };
            self.errors.add(comma, message);
        } else if tokens.take_sign(";").is_some() {
            let semicolon = tokens.last_span();
            let message = "expected nothing after a base, found `;`: remove it";
            self.errors.add(semicolon, message);
        }
        expression.map(|expression| Base {
            expression: expression.tokens.into_iter().collect(),
        })
    }

    /// A field, and whether it is an unchecked one.
    fn entry(&mut self, tokens: &mut Tokens) -> Option<(Entry, bool)> {
        let place = self.errors.place;
        let attributes = self.attributes(tokens);
        let key = self.key(tokens)?;
        self.errors.place = place + OPERATOR;
        let sign = self.sign(&key, tokens);
        let value = self.value_of(&key, place, sign, tokens);
        let entry = Entry {
            attributes: attributes.list,
            key,
            sign,
            value,
            place,
        };
        Some((entry, attributes.unchecked))
    }

    /// The colon behind a key, or whatever stands for it. Nothing if there is none and none has
    /// to be.
    fn sign(&mut self, key: &Key, tokens: &mut Tokens) -> Option<Extent> {
        let rest = tokens.rest();
        if rest.first().is_none_or(|token| is_punct(token, ',')) {
            return None;
        }
        let colon = tokens.take_sign(":");
        if colon.is_some() {
            return colon;
        }
        let signs = ["=>", "==", "::", ":=", "->", "=", ";"];
        let found = signs
            .iter()
            .find(|sign| starts_with_sign(tokens.rest(), sign))
            .filter(|sign| **sign != ";" || is_value(&tokens.rest()[1..]));
        if let Some(found) = found {
            let at = tokens.take_sign(found)?;
            let message = format!("expected `:` between a key and its value, found `{found}`");
            self.errors.add(at, message);
            return Some(at);
        }
        if tokens.peek().is_some_and(|next| is_punct(next, ';')) {
            return None;
        }
        let message = format!("expected `:` after the key: write `{}: …`", key.written());
        self.errors.add(key.extent, message);
        Some(key.extent)
    }

    /// What stands behind a key and its colon.
    fn value_of(
        &mut self,
        key: &Key,
        place: usize,
        sign: Option<Extent>,
        tokens: &mut Tokens,
    ) -> Value {
        let Some(sign) = sign else {
            return self.shorthand(key);
        };
        self.doc_comments(tokens);
        let rest = tokens.rest();
        let ends = |token: &TokenTree| is_punct(token, ',') || is_punct(token, ';');
        if rest.first().is_none_or(ends) || starts_entry(rest) {
            let message = format!(
                "expected a value for `{}` after the colon",
                words::name(&key.name)
            );
            self.errors.add(sign, message);
            return Value::Invalid;
        }
        self.errors.place = place + VALUE;
        self.value(tokens)
    }

    /// `{ locale }` is short for `{ locale: locale }`.
    fn shorthand(&mut self, key: &Key) -> Value {
        let Some(ident) = &key.ident else {
            let message = format!(
                "expected `:` and a value after the key: write `{}: …`",
                key.written()
            );
            self.errors.add(key.extent, message);
            return Value::Invalid;
        };
        let tokens = vec![ident.clone().into()];
        Value::Expression(Expression {
            tokens,
            shape: Shape::Identifier,
        })
    }
}

/// Whether the tokens are like keys with values, or the short forms of them, and not like an
/// expression.
pub(super) fn looks_like_entries(tokens: &[TokenTree]) -> bool {
    match tokens {
        [] => true,
        [hash, ..] if is_punct(hash, '#') => attribute(tokens).is_some(),
        [dot, ..] if is_punct(dot, '.') => {
            starts_with_sign(tokens, "..") || starts_with_sign(tokens, "...")
        }
        // `[name]: …`, which is no key, but meant to be one.
        [TokenTree::Group(_), rest @ ..] if starts_with_sign(rest, ":") => true,
        // Too many commas, but a list of something.
        [comma, ..] if is_punct(comma, ',') => true,
        _ if starts_entry(tokens) || starts_broken_entry(tokens) => true,
        // A key, or the short form of a field. A number alone is a block.
        [only] => key_of(only).is_some(),
        [token, rest @ ..] if as_ident(token).is_some() || as_literal(token).is_some() => {
            let number = as_literal(token).is_some() && starts_with_sign(rest, ":");
            starts_with_sign(rest, ",") || number
        }
        _ => false,
    }
}

/// Whether tokens in braces are an object, or meant to be one, and no block of Rust.
pub(super) fn is_object(tokens: &[TokenTree]) -> bool {
    match tokens {
        // `return`, `None` and the like are no keys.
        [TokenTree::Ident(only)] if is_keyword(only) || *only == "None" => {
            !expression::is_expression(tokens)
        }
        _ => looks_like_entries(tokens) || is_no_block(tokens),
    }
}

/// Whether a key stands there without its colon, so that it is no block of Rust.
fn is_no_block(tokens: &[TokenTree]) -> bool {
    let [key, rest @ ..] = tokens else {
        return false;
    };
    let keyword = as_ident(key).is_some_and(is_keyword);
    if let [TokenTree::Ident(word), ..] = rest {
        return !keyword && *word != "as";
    }
    let commas = rest.iter().any(|token| is_punct(token, ','));
    let sign = starts_with_sign(rest, "::");
    !keyword && (commas || sign) && !expression::is_block(tokens)
}

/// Whether a key with a colon begins here.
pub(super) fn starts_entry(tokens: &[TokenTree]) -> bool {
    match tokens {
        [key, rest @ ..] if starts_with_sign(rest, ":") => key_of(key).is_some(),
        _ => long_key(tokens) > 1,
    }
}

/// Whether a key begins here that lacks its colon, or has something else in its place.
pub(super) fn starts_broken_entry(tokens: &[TokenTree]) -> bool {
    let [key, rest @ ..] = tokens else {
        return false;
    };
    let type_name = |ident: &Ident| ident.to_string().starts_with(char::is_uppercase);
    let is_word = |ident: &Ident| !is_keyword(ident) && !type_name(ident);
    let is_key = as_ident(key).map_or(key_of(key).is_some(), is_word);
    let sign = || {
        ["=", "==", "=>", ":=", "->"]
            .iter()
            .any(|sign| starts_with_sign(rest, sign))
    };
    is_key
        && rest.first().is_some_and(|next| match next {
            // No expression goes on so.
            TokenTree::Literal(_) => true,
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(_) => sign(),
            TokenTree::Ident(_) => false,
        })
}

/// Whether it begins with what can only be a value, so that the sign in front of it was meant to be
/// a colon.
fn is_value(tokens: &[TokenTree]) -> bool {
    let first = tokens.first();
    !starts_entry(tokens)
        && first.is_some_and(|token| {
            matches!(token, TokenTree::Literal(_) | TokenTree::Group(_))
                || as_ident(token).is_some_and(|word| words::is_boolean(word) || word == "null")
        })
}

/// Where the next key with a colon begins, after the first token.
pub(super) fn next_entry(tokens: &[TokenTree]) -> Option<usize> {
    (1..tokens.len()).find(|&index| starts_entry(&tokens[index..]))
}
