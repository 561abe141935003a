//! Tokens under construction.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

/// A list of tokens. Appending one `TokenStream` to another is slow, because each append calls the
/// compiler. So everything that is generated per field is collected in this type, and `quote!` is
/// only used for rare cases.
#[derive(Clone, Default)]
pub(super) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(super) fn new() -> Self {
        Tokens(Vec::new())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn push(&mut self, token: impl Into<TokenTree>) {
        self.0.push(token.into());
    }

    pub(super) fn append(&mut self, tokens: impl Into<Tokens>) {
        self.0.append(&mut tokens.into().0);
    }

    pub(super) fn ident(&mut self, name: &str, at: Span) {
        self.push(Ident::new(name, at));
    }

    /// An operator of one or more characters.
    pub(super) fn sign(&mut self, sign: &str, at: Span) {
        let last = sign.len() - 1;
        for (index, character) in sign.chars().enumerate() {
            let spacing = if index == last {
                Spacing::Alone
            } else {
                Spacing::Joint
            };
            let mut punct = Punct::new(character, spacing);
            punct.set_span(at);
            self.push(punct);
        }
    }

    /// `.name(arguments)`
    pub(super) fn method(&mut self, name: &str, arguments: impl Into<Tokens>, at: Span) {
        self.sign(".", at);
        self.ident(name, at);
        self.group(Delimiter::Parenthesis, arguments, at);
    }

    /// `::<Type, _>`
    pub(super) fn arguments_of_type(&mut self, of_type: Tokens, at: Span) {
        self.sign("::", at);
        self.sign("<", at);
        self.append(of_type);
        self.sign(",", at);
        self.ident("_", at);
        self.sign(">", at);
    }

    pub(super) fn in_braces(self, at: Span) -> Self {
        let mut braces = Tokens::new();
        braces.group(Delimiter::Brace, self, at);
        braces
    }

    pub(super) fn group(&mut self, delimiter: Delimiter, inside: impl Into<Tokens>, at: Span) {
        let mut group = Group::new(delimiter, inside.into().into());
        group.set_span(at);
        self.push(group);
    }
}

/// Tokens with a comma after each.
pub(super) fn with_commas(parts: impl IntoIterator<Item = Tokens>, at: Span) -> Tokens {
    let mut all = Tokens::new();
    for part in parts {
        all.append(part);
        all.sign(",", at);
    }
    all
}

/// Tokens with a comma between them.
pub(super) fn arguments(parts: impl IntoIterator<Item = Tokens>, at: Span) -> Tokens {
    let mut all = Tokens::new();
    for part in parts {
        if !all.is_empty() {
            all.sign(",", at);
        }
        all.append(part);
    }
    all
}

/// `[…]`
pub(super) fn array(items: impl IntoIterator<Item = Tokens>, at: Span) -> Tokens {
    let mut array = Tokens::new();
    array.group(Delimiter::Bracket, with_commas(items, at), at);
    array
}

impl FromIterator<TokenTree> for Tokens {
    fn from_iter<I: IntoIterator<Item = TokenTree>>(tokens: I) -> Self {
        Tokens(tokens.into_iter().collect())
    }
}

impl FromIterator<Tokens> for Tokens {
    fn from_iter<I: IntoIterator<Item = Tokens>>(parts: I) -> Self {
        Tokens(parts.into_iter().flat_map(|part| part.0).collect())
    }
}

impl From<TokenStream> for Tokens {
    fn from(tokens: TokenStream) -> Self {
        tokens.into_iter().collect()
    }
}

impl From<TokenTree> for Tokens {
    fn from(token: TokenTree) -> Self {
        Tokens(vec![token])
    }
}

impl From<Tokens> for TokenStream {
    fn from(tokens: Tokens) -> Self {
        tokens.0.into_iter().collect()
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}
