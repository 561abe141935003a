//! Paths to items of the standard library.

use syn::{Path, PathSegment};

/// Whether the path is `None`.
pub(super) fn is_none(path: &Path) -> bool {
    let path = written(path);
    let path = path.trim_start_matches("std::option::");
    let path = path.trim_start_matches("core::option::");
    path == "None" || path == "Option::None"
}

/// Whether a macro never returns.
pub(super) fn diverges(path: &Path) -> bool {
    is_of_std(path, &["panic", "todo", "unimplemented", "unreachable"])
}

/// Whether a macro of the standard library returns text at compile time.
pub(super) fn makes_text(path: &Path) -> bool {
    is_of_std(path, &["concat", "env", "include_str", "stringify"])
}

fn is_of_std(path: &Path, names: &[&str]) -> bool {
    let path = written(path);
    let path = path.trim_start_matches("std::");
    let name = path.trim_start_matches("core::");
    names.contains(&name)
}

/// Whether the path ends with these names, with any generics.
pub(super) fn ends_with(path: &Path, names: &[&str]) -> bool {
    let segments = path.segments.iter().rev();
    let mut segments = segments.map(|segment| &segment.ident);
    names
        .iter()
        .rev()
        .all(|name| segments.next().is_some_and(|segment| segment == name))
}

/// A path as it is written, if it has no generics.
fn written(path: &Path) -> String {
    let plain = |segment: &PathSegment| segment.arguments.is_none();
    let all_plain = path.segments.iter().all(plain);
    let segments = path.segments.iter().filter(|_| all_plain);
    let names: Vec<_> = segments.map(|segment| segment.ident.to_string()).collect();
    names.join("::")
}
