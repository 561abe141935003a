//! Types in the model's sources.

use syn::{GenericArgument, PathArguments, Type};

fn last_segment(ty: &Type) -> &syn::PathSegment {
    let Type::Path(path) = ty else {
        panic!("a model's type is a path")
    };
    path.path.segments.last().expect("a segment")
}

/// The name of a type, without its path.
pub(crate) fn type_name(ty: &Type) -> String {
    last_segment(ty).ident.to_string()
}

/// The last type argument of `ty` if `ty` is a `wrapper`.
pub(crate) fn argument_of<'t>(ty: &'t Type, wrapper: &str) -> Option<&'t Type> {
    let segment = last_segment(ty);
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    let last = arguments
        .args
        .iter()
        .rev()
        .find_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        });
    last.filter(|_| segment.ident == wrapper)
}
