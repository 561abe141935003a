//! Objects as struct literals, with the user's spans for keys and type names.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use seam_portal_schema::{self as schema, Presence};

use super::base::repeated;
use super::condition::condition;
use super::expander::{Expander, Purpose, variable};
use super::in_place::should_be_in_place;
use super::tokens::{Tokens, with_commas};
use super::value::written;
use crate::tree::{Base, Field, Object, Role, TypeName, known};

impl Expander<'_> {
    pub(super) fn object(&self, object: &Object) -> Tokens {
        match self.purpose {
            Purpose::Code if should_be_in_place(object) => self.object_in_place(object),
            Purpose::Code if self.can_chain(object) => self.chain(object),
            Purpose::Code => self.struct_literal(object),
            Purpose::Editor => self.editor_object(object),
            Purpose::Use => self.used_fields(&object.fields, object.base.as_ref()),
        }
    }

    fn struct_literal(&self, object: &Object) -> Tokens {
        let Some(source) = self.base_of(object) else {
            return self.with_rest(object, None, None);
        };
        let is_rest = object.base.is_some();
        let rest = |base| Some(base).filter(|_| is_rest);
        if !object.needs_base() && object.free().next().is_none() {
            return self.with_rest(object, None, rest(&source));
        }
        if let Some(base) = repeated(object.base.as_ref().and_then(Base::given)) {
            return self.with_rest(object, Some(&base), rest(&base));
        }
        // Temporaries in an arm of a `match` live only until the end of the arm, unless a `let`
        // extends them. So there is a `match` only if it is needed.
        let at = object.base.as_ref().and_then(Base::given);
        let at = at.map_or(self.at, |base| self.at.located_at(base.range().first));
        let (name, path) = (variable("base", at), self.type_path(&object.name));
        let base = Tokens::from(TokenTree::from(name.clone()));
        let value = self.with_rest(object, Some(&base), rest(&base));
        // The pattern states the type, which `Default::default()` alone does not.
        quote_spanned!(at=> match (#source) { #name @ #path { .. } => #value }).into()
    }

    /// The fields and the base. Nested objects may take fields from the base.
    fn with_rest(&self, object: &Object, base: Option<&Tokens>, rest: Option<&Tokens>) -> Tokens {
        let fields = known(&object.fields).map(|(row, field)| {
            let base = base.map(|base| (base, row));
            Expander { base, ..*self }.known_field(row, field)
        });
        let mut inside = with_commas(fields, self.at);
        let unchecked = self.unchecked(object, base);
        let is_unchecked = unchecked.is_some();
        inside.append(unchecked.unwrap_or_default());
        match rest {
            Some(rest) => {
                inside.sign("..", self.at);
                inside.append(rest.clone());
            }
            None => inside.append(self.absent(object, is_unchecked)),
        }
        let mut literal = self.type_path(&object.name);
        literal.group(Delimiter::Brace, inside, self.at);
        literal
    }

    /// The type as the user wrote it, or the path to the type in the runtime crate.
    pub(super) fn type_path(&self, TypeName { path, ident }: &TypeName) -> Tokens {
        let mut tokens = Tokens::new();
        if path.is_empty() {
            tokens.push(self.krate.clone());
            tokens.sign("::", self.at);
        } else {
            tokens.append(path.clone());
        }
        tokens.push(ident.clone());
        tokens
    }

    fn known_field(&self, row: &schema::Field, field: &Field) -> Tokens {
        let mut tokens = attributes(field);
        let value = self.value(&field.value, row.presence());
        let key = field.key.span();
        tokens.ident(row.name, key);
        tokens.sign(":", self.at);
        if row.deprecated {
            // rustc warns at the span of the whole field, which is the key if the value has the same span.
            tokens.group(Delimiter::Parenthesis, value, key);
        } else {
            tokens.append(value);
        }
        tokens
    }

    /// The expressions in the fields, as statements.
    pub(super) fn used_fields(&self, fields: &[Field], base: Option<&Base>) -> Tokens {
        let fields = fields.iter().map(|field| self.used_field(field));
        let base = base.and_then(Base::given);
        fields
            .chain(base.map(|base| self.used(base, None)))
            .collect()
    }

    fn used_field(&self, field: &Field) -> Tokens {
        // The short form of a field is a variable, for which rustc does not warn next to errors.
        if field.is_short() {
            return Tokens::new();
        }
        let mut used = self.required(&field.value);
        if let Role::Computed(key) = &field.role {
            used.append(self.required(key));
        }
        match condition(&field.attributes) {
            Some(condition) if !used.is_empty() => quote!(#[cfg(#condition)] { #used }).into(),
            _ => used,
        }
    }

    fn editor_object(&self, object: &Object) -> Tokens {
        let path = self.editor_path(&object.name.ident);
        let fields = object.fields.iter();
        let fields = fields.filter_map(|field| self.editor_field(field));
        let ours = self.model(object.schema.name);
        let base = object.base.as_ref().and_then(Base::given);
        let base = base.map_or_else(|| quote!(#ours::EMPTY).into(), written);
        let free = object.free().map(|field| self.required(&field.value));
        let free = free.map(|value| quote!(let _ = #value;));
        let free: TokenStream = free.collect();
        let none = self.model("Unchecked");
        let unchecked = (!free.is_empty()).then(|| quote!(unchecked: { #free #none::NONE },));
        quote!(#path { #unchecked #(#fields)* ..#base }).into()
    }

    /// A field with its comma. A key that is being typed has no comma.
    fn editor_field(&self, field: &Field) -> Option<Tokens> {
        let (name, presence) = match field.role {
            Role::Known(row) => (row.name, row.presence()),
            Role::Unknown => (field.key.name.as_str(), Presence::Required),
            Role::Free | Role::Computed(_) => return None,
        };
        // A name such as `customer-key` is not a field of any struct.
        let mut key = syn::parse_str::<Ident>(name).ok()?;
        key.set_span(field.key.span());
        let attributes = &field.attributes;
        if matches!(field.role, Role::Unknown) && field.is_unfinished() {
            return Some(quote!(#(#attributes)* #key).into());
        }
        let value = self.value(&field.value, presence);
        Some(quote!(#(#attributes)* #key: #value,).into())
    }

    /// A path into a module that contains only the types for `portal!`.
    pub(super) fn editor_path(&self, name: &Ident) -> Tokens {
        let krate = self.krate;
        quote!(#krate::__private::objects::#name).into()
    }
}

/// The attributes of a field, which few have.
pub(super) fn attributes(field: &Field) -> Tokens {
    let attributes = &field.attributes;
    if attributes.is_empty() {
        return Tokens::new();
    }
    quote!(#(#attributes)*).into()
}
