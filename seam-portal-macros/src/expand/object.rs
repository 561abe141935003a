//! Objects as struct literals, with the user's own spans on keys and type names.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;
use seam_portal_schema::{self as schema, Presence};

use super::condition::condition;
use super::expander::{Expander, Purpose};
use crate::syntax::Expression;
use crate::tree::{Field, Object, Role, TypeName, known};

impl Expander<'_> {
    pub(super) fn object(&self, object: &Object) -> TokenStream {
        match self.purpose {
            Purpose::Code => self.struct_literal(object),
            Purpose::Editor => self.editor_object(object),
            Purpose::Use => self.used_fields(&object.fields, object.base.as_ref()),
        }
    }

    fn struct_literal(&self, object: &Object) -> TokenStream {
        let (krate, path) = (self.krate, self.type_path(&object.name));
        let fields = known(&object.fields);
        let fields = fields.map(|(row, field)| self.known_field(row, field));
        let unchecked = self.unchecked(object);
        if let Some(base) = object.base.as_ref().map(Expression::stream) {
            if unchecked.is_none() {
                return quote!(#path { #(#fields,)* ..#base });
            }
            // The base is needed twice, and its temporaries to the end.
            let name = Ident::new("base", Span::mixed_site());
            return quote!(match (#base) { #name => #path { #(#fields,)* #unchecked ..#name } });
        }
        let Some(none) = self.absent(object) else {
            let ours = self.model(object.schema.name);
            return quote!(#path { #(#fields,)* #unchecked ..#ours::EMPTY });
        };
        let empty = || quote!(unchecked: #krate::__private::NO_UNCHECKED);
        let unchecked = unchecked.unwrap_or_else(empty);
        quote!(#path { #(#fields,)* #(#none)* #unchecked })
    }

    /// The type as the user wrote it, or the runtime's own.
    pub(super) fn type_path(&self, TypeName { path, ident }: &TypeName) -> TokenStream {
        let krate = self.krate;
        if path.is_empty() {
            quote!(#krate::#ident)
        } else {
            quote!(#path #ident)
        }
    }

    fn known_field(&self, row: &schema::Field, field: &Field) -> TokenStream {
        let attributes = &field.attributes;
        let key = Ident::new(row.name, field.key.span());
        let value = self.value(&field.value, row.presence());
        if row.deprecated {
            // rustc warns at the field as a whole, which is at the key if the value is there too.
            let mut value = Group::new(Delimiter::Parenthesis, value);
            value.set_span(key.span());
            return quote!(#(#attributes)* #key: #value);
        }
        quote!(#(#attributes)* #key: #value)
    }

    /// The expressions in the fields, as statements.
    pub(super) fn used_fields(&self, fields: &[Field], base: Option<&Expression>) -> TokenStream {
        let fields = fields.iter().map(|field| self.used_field(field));
        let base = base.map(|base| self.used(base, None));
        quote!(#(#fields)* #base)
    }

    fn used_field(&self, field: &Field) -> TokenStream {
        // The short form of a field names a variable, of which rustc does not warn beside errors.
        if field.is_short() {
            return TokenStream::new();
        }
        let used = self.required(&field.value);
        match condition(&field.attributes) {
            Some(condition) if !used.is_empty() => quote!(#[cfg(#condition)] { #used }),
            _ => used,
        }
    }

    fn editor_object(&self, object: &Object) -> TokenStream {
        let path = self.editor_path(&object.name.ident);
        let fields = object.fields.iter();
        let fields = fields.filter_map(|field| self.editor_field(field));
        let ours = self.model(object.schema.name);
        let base = object.base.as_ref().map(Expression::stream);
        let base = base.unwrap_or_else(|| quote!(#ours::EMPTY));
        let free = object.free().map(|field| self.required(&field.value));
        let free = free.map(|value| quote!(let _ = #value;));
        let free: TokenStream = free.collect();
        let none = self.model("Unchecked");
        let unchecked = (!free.is_empty()).then(|| quote!(unchecked: { #free #none::NONE },));
        quote!(#path { #unchecked #(#fields)* ..#base })
    }

    /// A field with its comma, which a key that is being typed has none of.
    fn editor_field(&self, field: &Field) -> Option<TokenStream> {
        let (name, presence) = match field.role {
            Role::Known(row) => (row.name, row.presence()),
            Role::Unknown => (field.key.name.as_str(), Presence::Required),
            Role::Free => return None,
        };
        // A name such as `customer-key` is no field of any struct.
        let mut key = syn::parse_str::<Ident>(name).ok()?;
        key.set_span(field.key.span());
        let attributes = &field.attributes;
        if matches!(field.role, Role::Unknown) && field.is_unfinished() {
            return Some(quote!(#(#attributes)* #key));
        }
        let value = self.value(&field.value, presence);
        Some(quote!(#(#attributes)* #key: #value,))
    }

    /// A path into a module that has nothing but what can be written with `portal!`.
    pub(super) fn editor_path(&self, name: &Ident) -> TokenStream {
        let krate = self.krate;
        quote!(#krate::__private::objects::#name)
    }
}
