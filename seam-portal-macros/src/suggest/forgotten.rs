//! Objects whose type's name is missing, so that they look like a request.

use crate::schema::table::{CREATE_PORTAL, OBJECTS};
use crate::schema::{Kind, Object};

/// The type that has all these keys, with all that it needs, if a request has none of them.
///
/// One key alone is more likely in the wrong place, and so are those of an object that stands at the
/// top of a request.
pub(crate) fn forgotten_type(keys: &[&str]) -> Option<&'static Object> {
    if keys.len() < 2 || keys.iter().any(|key| CREATE_PORTAL.field(key).is_some()) {
        return None;
    }
    let fits = |object: &&&Object| {
        let mut required = object.fields.iter().filter(|field| field.required);
        super::own_key(object).is_some() && required.all(|field| keys.contains(&field.name))
    };
    let found = OBJECTS.iter().find(fits).copied()?;
    let at_top = CREATE_PORTAL.fields.iter().any(|field| match &field.kind {
        Kind::Object(object) => object.name == found.name,
        _ => false,
    });
    (!at_top).then_some(found)
}
