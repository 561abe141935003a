//! Keys that are a path into the request: `features.organize.exclude`.

use crate::{Field, Kind, Object};

/// A field within other objects.
#[derive(Debug)]
pub struct Nested {
    /// The names on the way to it, and its own.
    pub names: Vec<&'static str>,
    /// The field.
    pub field: &'static Field,
}

/// What a path leads to that begins in `object`.
pub(crate) fn nested(path: &str, mut object: &'static Object) -> Option<Nested> {
    let mut names = Vec::new();
    let mut parts = path.split('.').peekable();
    loop {
        let field = object.field(parts.next()?)?;
        names.push(field.name);
        match &field.kind {
            _ if parts.peek().is_none() => {
                let within = names.len() > 1;
                return within.then_some(Nested { names, field });
            }
            Kind::Object(inner) => object = inner,
            _ => return None,
        }
    }
}

impl Nested {
    /// How to write it behind the first `given` of its names.
    #[must_use]
    pub fn written(&self, given: usize) -> String {
        let open = self.names[given..].join(": { ");
        format!("{open}: …{}", " }".repeat(self.names.len() - given - 1))
    }
}
