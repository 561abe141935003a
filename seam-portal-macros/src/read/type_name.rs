//! The name of a type before braces, which rustfmt needs: `Room { … }`.

use proc_macro2::{Delimiter, Group, TokenTree};
use seam_portal_schema::table::{CREATE_PORTAL, TYPES};
use seam_portal_schema::{Kind, Presence};
use syn::parse::Parser as _;

use super::place::{Place, Wanted};
use super::reader::Reader;
use crate::syntax::{Cursor, as_group, as_ident, ends_value, is_fields, is_keyword, is_punct};
use crate::tree::{TypeName, Value};

impl Reader<'_> {
    /// An object with the name of its type, where an object or a list of such objects is expected.
    pub(super) fn typed_value(&mut self, cursor: &mut Cursor, wanted: Wanted<'_>) -> Option<Value> {
        let (name, braces) = typed(cursor.rest())?;
        let (at, inner, count) = (braces.span(), Cursor::of(&braces), name.length() + 1);
        let text = name.ident.to_string();
        let place = Place::new(&text, Presence::Required);
        let wanted = match wanted {
            // If the key is unknown, the name identifies the type.
            Wanted::Anything => Wanted::Kind(type_named(&text)?, place),
            wanted => wanted,
        };
        let expected = match wanted.kind()? {
            Kind::List(item) => item.type_name().filter(|item| *item == text)?,
            kind => kind.type_name().filter(|_| wanted.is_object())?,
        };
        if !ends_value(&cursor.rest()[count..]) || !is_fields(inner.rest()) {
            return None;
        }
        cursor.take(count);
        if text == expected {
            return Some(self.braces(at, inner, wanted, Some(name)));
        }
        let found = name.ident;
        let message = format!(
            "expected `{expected}`, found `{found}`: write `{expected} {{ … }}` or `{{ … }}`"
        );
        self.report(found.span(), message);
        let value = self.braces(at, inner, wanted, None);
        Some(Value::OfUnknownType(found, Box::new(value)))
    }
}

/// The name of a type or the path to it, and the braces after it.
pub(super) fn typed(tokens: &[TokenTree]) -> Option<(TypeName, Group)> {
    let is_path = |token: &&TokenTree| as_ident(token).is_some() || is_punct(token, ':');
    let length = tokens.iter().take_while(is_path).count();
    let braces = as_group(tokens.get(length)?, Delimiter::Brace)?.clone();
    let (name, path) = tokens[..length].split_last()?;
    let ident = as_ident(name)?.clone();
    let whole = tokens[..length].iter().cloned().collect();
    let is_path = syn::Path::parse_mod_style.parse2(whole).is_ok();
    let key = CREATE_PORTAL.field(&ident.to_string()).is_some();
    let path = path.iter().cloned().collect();
    (is_path && !key && !is_keyword(&ident)).then_some((TypeName { path, ident }, braces))
}

/// The type of the model with this name.
pub(super) fn type_named(name: &str) -> Option<&'static Kind> {
    TYPES.iter().find(|kind| kind.type_name() == Some(name))
}
