//! The facts that macros in the model's sources declare about its objects: see
//! `seam-portal/src/model/facts.rs`.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, Token, Type, braced};

use crate::types::type_name;

/// A fact, and the object that it is about.
pub(crate) struct Declaration {
    /// The name of the macro.
    pub(crate) by: String,
    pub(crate) object: String,
    pub(crate) fact: Fact,
}

pub(crate) enum Fact {
    OneOf,
    IdField(IdField),
    /// The name of the field.
    OwnKey(String),
    ShortForm(ShortForm),
    Expectation(Expectation),
}

pub(crate) enum Expectation {
    Period { start: String, end: String },
    Disjoint { accepted: String, excluded: String },
    Subset { part: String, whole: String },
}

pub(crate) struct ShortForm {
    pub(crate) key: String,
    pub(crate) operator: String,
    pub(crate) value: String,
}

pub(crate) struct IdField {
    /// The field whose value decides.
    pub(crate) deciding: String,
    /// The enum of that field.
    pub(crate) of: String,
    /// Variants, and the field that each of them requires.
    pub(crate) fields: Vec<(Vec<String>, String)>,
}

/// The fact that the macro of this name declares, or `None` if it declares no fact.
pub(crate) fn read(by: &str, tokens: TokenStream) -> Option<Declaration> {
    let fact = match by {
        "one_of" => |_: ParseStream<'_>| Ok(Fact::OneOf),
        "id_field" => id_field,
        "own_key" => |input: ParseStream<'_>| Ok(Fact::OwnKey(name(input)?)),
        "short_form" => short_form,
        "period" => period,
        "disjoint" => disjoint,
        "subset" => subset,
        _ => return None,
    };
    let declaration = |input: ParseStream<'_>| {
        input.call(syn::Attribute::parse_outer)?;
        let object = type_name(&input.parse::<Type>()?);
        input.parse::<Option<Token![:]>>()?;
        let (by, fact) = (by.to_owned(), fact(input)?);
        Ok(Declaration { by, object, fact })
    };
    match declaration.parse2(tokens) {
        Ok(declaration) => Some(declaration),
        Err(error) => panic!("`{by}!` does not have the form in the model's `facts.rs`: {error}"),
    }
}

/// `resource_type is ResourceType { Reservation | Space => resource_key, }`
fn id_field(input: ParseStream<'_>) -> syn::Result<Fact> {
    let deciding = name(input)?;
    let is: Ident = input.parse()?;
    if is != "is" {
        return Err(syn::Error::new(is.span(), "expected `is`"));
    }
    let of = name(input)?;
    let arms;
    braced!(arms in input);
    let arm = |input: ParseStream<'_>| {
        let variants = Punctuated::<Ident, Token![|]>::parse_separated_nonempty(input)?;
        input.parse::<Token![=>]>()?;
        let variants = variants.iter().map(ToString::to_string).collect();
        Ok((variants, name(input)?))
    };
    let fields = Punctuated::<_, Token![,]>::parse_terminated_with(&arms, arm)?;
    let fields = fields.into_iter().collect();
    Ok(Fact::IdField(IdField {
        deciding,
        of,
        fields,
    }))
}

/// `key operator value`
fn short_form(input: ParseStream<'_>) -> syn::Result<Fact> {
    Ok(Fact::ShortForm(ShortForm {
        key: name(input)?,
        operator: name(input)?,
        value: name(input)?,
    }))
}

/// `start..end`
fn period(input: ParseStream<'_>) -> syn::Result<Fact> {
    let start = name(input)?;
    input.parse::<Token![..]>()?;
    let end = name(input)?;
    Ok(Fact::Expectation(Expectation::Period { start, end }))
}

/// `accepted, excluded`
fn disjoint(input: ParseStream<'_>) -> syn::Result<Fact> {
    let accepted = name(input)?;
    input.parse::<Token![,]>()?;
    let excluded = name(input)?;
    Ok(Fact::Expectation(Expectation::Disjoint {
        accepted,
        excluded,
    }))
}

/// `part in whole`
fn subset(input: ParseStream<'_>) -> syn::Result<Fact> {
    let part = name(input)?;
    input.parse::<Token![in]>()?;
    let whole = name(input)?;
    Ok(Fact::Expectation(Expectation::Subset { part, whole }))
}

fn name(input: ParseStream<'_>) -> syn::Result<String> {
    Ok(input.parse::<Ident>()?.to_string())
}
