//! Objects: keys with their values, and a base at the end.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::Attribute;
use syn::parse::Parser as _;

use super::{Parser, expression, literal, short};
use crate::errors::Extent;
use crate::tokens::{Tokens, as_group, as_ident, as_literal, is_punct, starts_with_sign};
use crate::tree::{Base, Entry, Expression, Key, Object, Shape, Value};

impl Parser<'_> {
    pub(super) fn object(&mut self, group: &Group) -> Object {
        let place = self.next_place();
        let mut tokens = Tokens::of(group);
        let block = matches!(tokens.rest(), [TokenTree::Ident(_)]).then(|| group.clone());
        let (entries, base) = self.entries(&mut tokens);
        Object {
            extent: group.span().into(),
            entries,
            base,
            block,
            place,
        }
    }

    /// Reads keys and values to the end of the tokens.
    pub(super) fn entries(&mut self, tokens: &mut Tokens) -> (Vec<Entry>, Option<Base>) {
        let mut entries = Vec::new();
        let mut base = None;
        while !tokens.is_empty() {
            self.next_place();
            if let Some(comma) = tokens.take_sign(",") {
                self.errors.add(comma, "a comma too many: remove it");
                continue;
            }
            if let Some(dots) = tokens.take_sign("..") {
                base = self.base(tokens, dots);
                continue;
            }
            if let Some(entry) = self.entry(tokens) {
                entries.push(entry);
            }
            self.separator(tokens, "fields");
        }
        (entries, base)
    }

    fn base(&mut self, tokens: &mut Tokens, dots: Extent) -> Option<Base> {
        let count = expression::length(tokens.rest());
        let expression = tokens.take(count);
        if expression.is_empty() {
            self.errors.add(
                dots,
                "expected a base after `..`: an expression for the fields that are not given",
            );
            return None;
        }
        let expression = self.checked_expression(expression);
        if let Some(comma) = tokens.take_sign(",") {
            let message = if tokens.is_empty() {
                "a comma too many: none may follow a base"
            } else {
                "a base stands last: move it to the end of its object"
            };
            self.errors.add(comma, message);
        }
        expression.map(|expression| Base {
            expression: expression.tokens.into_iter().collect(),
        })
    }

    fn entry(&mut self, tokens: &mut Tokens) -> Option<Entry> {
        let place = self.errors.place;
        let attributes = self.attributes(tokens);
        let key = self.key(tokens)?;
        let value = self.value_of(&key, tokens);
        Some(Entry {
            attributes,
            key,
            value,
            place,
        })
    }

    pub(super) fn key(&mut self, tokens: &mut Tokens) -> Option<Key> {
        let key = tokens.peek().and_then(key_of);
        if key.is_some() {
            tokens.next();
            return key;
        }
        let found = tokens.next()?;
        let message = match &found {
            TokenTree::Punct(sign) if sign.as_char() == ';' => {
                "expected `,` between fields, found `;`".to_owned()
            }
            TokenTree::Literal(literal) if literal.to_string().starts_with('\'') => {
                format!(
                    "a key stands in double quotes or in none: write `{}`",
                    literal.to_string().trim_matches('\'')
                )
            }
            other => format!("expected a key, found `{}`", short(other)),
        };
        self.errors.add(found.span(), message);
        tokens.take(tokens.to_separator());
        None
    }

    /// What stands behind a key.
    fn value_of(&mut self, key: &Key, tokens: &mut Tokens) -> Value {
        let rest = tokens.rest();
        if rest.first().is_none_or(|token| is_punct(token, ',')) {
            return self.shorthand(key);
        }
        if tokens.take_sign(":").is_none() {
            self.no_colon(key, tokens);
        }
        let colon = tokens.last_span();
        if tokens
            .peek()
            .is_none_or(|token| is_punct(token, ',') || is_punct(token, ';'))
        {
            self.errors.add(
                colon,
                format!("expected a value for `{}` after the colon", key.name),
            );
            return Value::Invalid;
        }
        self.value(tokens)
    }

    /// `{ locale }` is short for `{ locale: locale }`.
    fn shorthand(&mut self, key: &Key) -> Value {
        let Some(ident) = &key.ident else {
            let message = format!(
                "expected `:` and a value after the key: write `\"{}\": …`",
                key.name
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

    /// Says what stands where the colon belongs, and takes it if it stands for the colon.
    fn no_colon(&mut self, key: &Key, tokens: &mut Tokens) {
        let name = &key.name;
        let signs = ["=>", "==", "::", "="]
            .iter()
            .find(|sign| starts_with_sign(tokens.rest(), sign));
        if let Some(sign) = signs {
            let at = tokens.take_sign(sign).unwrap_or(key.extent);
            self.errors.add(
                at,
                format!("expected `:` between a key and its value, found `{sign}`"),
            );
        } else {
            self.errors.add(
                key.extent,
                format!("expected `:` after the key: write `{name}: …`"),
            );
        }
    }

    fn attributes(&mut self, tokens: &mut Tokens) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        while let [hash, brackets, ..] = tokens.rest() {
            if !is_punct(hash, '#') || as_group(brackets, Delimiter::Bracket).is_none() {
                break;
            }
            let stream: TokenStream = tokens.take(2).into_iter().collect();
            match Attribute::parse_outer.parse2(stream) {
                Ok(parsed) => attributes.extend(
                    parsed
                        .into_iter()
                        .filter(|attribute| self.allowed(attribute)),
                ),
                Err(error) => self.errors.add(error.span(), error.to_string()),
            }
        }
        attributes
    }

    fn allowed(&mut self, attribute: &Attribute) -> bool {
        let names = [
            "cfg", "cfg_attr", "allow", "expect", "warn", "deny", "forbid",
        ];
        let allowed = names.iter().any(|name| attribute.path().is_ident(name));
        if !allowed {
            let span = attribute.path().segments[0].ident.span();
            self.errors.add(span, "a field takes `#[cfg(…)]` and lint levels such as `#[allow(…)]`, no other attribute");
        }
        allowed
    }
}

/// An identifier or a string.
pub(super) fn key_of(token: &TokenTree) -> Option<Key> {
    match token {
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            let name = name.strip_prefix("r#").map(str::to_owned).unwrap_or(name);
            Some(Key {
                name,
                extent: ident.span().into(),
                ident: Some(ident.clone()),
            })
        }
        TokenTree::Literal(literal) => {
            let name = literal::text_of(literal)?;
            Some(Key {
                name,
                extent: literal.span().into(),
                ident: None,
            })
        }
        _ => None,
    }
}

/// Whether the tokens are like keys with values, or the short forms of them, and not like an
/// expression.
pub(super) fn looks_like_entries(tokens: &[TokenTree]) -> bool {
    match tokens {
        [] => true,
        [hash, brackets, ..] if is_punct(hash, '#') => {
            as_group(brackets, Delimiter::Bracket).is_some()
        }
        [dot, ..] if is_punct(dot, '.') => starts_with_sign(tokens, ".."),
        // A key, or the short form of a field. A number alone is a block.
        [only] => key_of(only).is_some(),
        [token, rest @ ..] if as_ident(token).is_some() || as_literal(token).is_some() => {
            let signs = [":", ",", "=", "=>"];
            signs.iter().any(|sign| starts_with_sign(rest, sign)) || value_follows(token, rest)
        }
        _ => false,
    }
}

/// Whether there is a value right behind a key, as when the colon is missing. No expression goes
/// on so.
fn value_follows(key: &TokenTree, rest: &[TokenTree]) -> bool {
    let keyword = |ident: &Ident| syn::parse_str::<Ident>(&ident.to_string()).is_err();
    let type_name = |ident: &Ident| ident.to_string().starts_with(char::is_uppercase);
    let is_key = as_ident(key).is_none_or(|ident| !keyword(ident) && !type_name(ident));
    is_key
        && match &rest[0] {
            TokenTree::Literal(_) => true,
            other => as_group(other, Delimiter::Brace).is_some(),
        }
}

/// Whether a key with a colon begins here.
pub(super) fn starts_entry(tokens: &[TokenTree]) -> bool {
    match tokens {
        [key, rest @ ..] => starts_with_sign(rest, ":") && key_of(key).is_some(),
        [] => false,
    }
}

/// Where the next key with a colon begins, after the first token.
pub(super) fn next_entry(tokens: &[TokenTree]) -> Option<usize> {
    (1..tokens.len()).find(|&index| starts_entry(&tokens[index..]))
}
