//! Token streams that nobody would write.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::request::{request, typed};
use kit::Random;

const WORDS: &[&str] = &[
    "customer_data",
    "customer_key",
    "rooms",
    "room_key",
    "name",
    "reservations",
    "locale",
    "read_only",
    "features",
    "manage_devices",
    "landing_page",
    "deep_link",
    "resource_type",
    "resource_key",
    "custom_metadata",
    "spaces",
    "geolocation",
    "duration_minutes",
    "starts_at",
    "customer_resources_filters",
    "field",
    "operation",
    "value",
    "Room",
    "CreatePortal",
    "CustomMetadata",
    "restricted",
    "device",
    "null",
    "true",
    "false",
    "None",
    "Some",
    "True",
    "client",
    "x",
    "and",
    "or",
    "contains",
    "as",
    "if",
    "else",
    "match",
    "return",
    "let",
    "fn",
    "move",
    "async",
    "unsafe",
    "self",
    "loop",
    "cfg",
    "allow",
    "unchecked",
    "all",
    "r#type",
];

const LITERALS: &[&str] = &[
    "\"\"",
    "\"pt-PT\"",
    "\"=\"",
    "\"room_key\"",
    "\"customer-key\"",
    "\"2026-12-01T15:00:00\"",
    "\"2026-13-01\"",
    "\"é\\u{1F600}\"",
    "r#\"raw\"#",
    "b\"bytes\"",
    "c\"c\"",
    "'x'",
    "b'x'",
    "0",
    "1",
    "-1",
    "1.5",
    "1e3",
    "1e999",
    "18446744073709551616",
    "0x10",
    "1_000u64",
    "5min",
    "2026",
    "01T15",
    "\"suffixed\"u8",
    "'\\''",
];

const SIGNS: &[char] = &[
    ',', ',', ',', ':', ':', ';', '=', '=', '.', '.', '-', '+', '!', '<', '>', '&', '|', '#', '?',
    '@', '$', '*', '/', '%', '^', '~', '\'',
];

const DELIMITERS: &[Delimiter] = &[
    Delimiter::Brace,
    Delimiter::Brace,
    Delimiter::Bracket,
    Delimiter::Parenthesis,
    Delimiter::None,
];

/// An input of the macro: random tokens, or a valid request with one or two random changes.
pub(crate) fn tokens(random: &mut Random) -> TokenStream {
    if random.one_in(2) {
        return (0..random.below(24)).map(|_| token(random, 0)).collect();
    }
    let mut text = String::new();
    let request = if random.one_in(16) {
        request(random)
    } else {
        typed(random)
    };
    request.write(&mut text);
    let mut tokens = TokenStream::from_str(&text).expect("tokens");
    for _ in 0..=random.below(4) {
        tokens = accident(tokens, random, 0);
    }
    tokens
}

fn token(random: &mut Random, depth: usize) -> TokenTree {
    match random.below(8) {
        0..=2 => word(random),
        3 | 4 => Punct::new(
            *random.pick(SIGNS),
            *random.pick(&[Spacing::Alone, Spacing::Joint]),
        )
        .into(),
        5 if depth < 6 => {
            let inside = (0..random.below(8))
                .map(|_| token(random, depth + 1))
                .collect();
            Group::new(*random.pick(DELIMITERS), inside).into()
        }
        _ => {
            let text: &&str = random.pick(LITERALS);
            literal(text)
        }
    }
}

fn word(random: &mut Random) -> TokenTree {
    let word = *random.pick(WORDS);
    match word.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()).into(),
        None => Ident::new(word, Span::call_site()).into(),
    }
}

fn literal(text: &str) -> TokenTree {
    Literal::from_str(text).expect("a literal").into()
}

/// Removes, repeats, swaps, replaces or cuts off some tokens.
fn accident(tokens: TokenStream, random: &mut Random, depth: usize) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let at = random.below(tokens.len());
    if let Some(TokenTree::Group(group)) = tokens.get(at)
        && !random.one_in(4)
    {
        let inside = accident(group.stream(), random, depth + 1);
        let same = group.delimiter();
        let delimiter = if random.one_in(8) {
            *random.pick(DELIMITERS)
        } else {
            same
        };
        tokens[at] = Group::new(delimiter, inside).into();
        return tokens.into_iter().collect();
    }
    match random.below(6) {
        0 if at < tokens.len() => drop(tokens.remove(at)),
        1 => tokens.insert(at, token(random, depth)),
        2 if at < tokens.len() => tokens.insert(at, tokens[at].clone()),
        3 if at + 1 < tokens.len() => tokens.swap(at, at + 1),
        4 if at < tokens.len() => tokens[at] = token(random, depth),
        _ => tokens.truncate(at),
    }
    tokens.into_iter().collect()
}
