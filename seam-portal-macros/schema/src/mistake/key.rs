//! The messages for unknown keys.

use crate::suggest::Meant;
use crate::{Object, words};

/// The message for a key that `object` does not have. It includes a correction if `meant` is given.
///
/// ```
/// use seam_portal_schema::mistake::unknown_key;
/// use seam_portal_schema::suggest;
/// use seam_portal_schema::table::ROOM;
///
/// let given = |_: &str| false;
/// let meant = suggest::key("nmae", &ROOM, &given);
/// assert_eq!(
///     unknown_key("nmae", &ROOM, Some(&meant), &given),
///     "unknown key `nmae` in a `Room`: did you mean `name`?",
/// );
/// ```
#[must_use]
pub fn unknown_key(
    name: &str,
    object: &Object,
    meant: Option<&Meant>,
    given: &dyn Fn(&str) -> bool,
) -> String {
    let (name, of) = (words::name(name), words::a_type(object.name));
    let unknown = format!("unknown key `{name}` in {of}");
    match meant {
        Some(meant) => format!("{unknown}: {}", instead_of_key(meant, object, given)),
        None => unknown,
    }
}

/// What to write instead of a key that `object` does not have: the second half of [`unknown_key`].
///
/// ```
/// use seam_portal_schema::mistake::instead_of_key;
/// use seam_portal_schema::suggest;
/// use seam_portal_schema::table::ROOM;
///
/// let given = |_: &str| false;
/// let meant = suggest::key("nmae", &ROOM, &given);
/// assert_eq!(instead_of_key(&meant, &ROOM, &given), "did you mean `name`?");
/// ```
#[must_use]
pub fn instead_of_key(meant: &Meant, object: &Object, given: &dyn Fn(&str) -> bool) -> String {
    match meant {
        Meant::Field(guess) if given(guess.name()) => {
            let name = guess.name();
            format!("did you mean `{name}`? it is already given, remove one of them")
        }
        Meant::Field(guess) => guess.words(|name| format!("`{name}`")),
        Meant::Elsewhere(places) => {
            let paths = || places.iter().map(|place| place.path.as_str());
            if paths().all(|path| !path.contains('.')) {
                return "it belongs at the top of the request, beside `customer_data`".to_owned();
            }
            format!("it belongs at {}", words::any_of(paths()))
        }
        Meant::Unknown => {
            let names = object.fields.iter().map(|field| field.name);
            let one_of = if object.fields.len() > 1 {
                "one of "
            } else {
                ""
            };
            format!("expected {one_of}{}", words::any_of(names))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest;
    use crate::table::{CREATE_PORTAL, ORGANIZE_FEATURE, ROOM};

    fn said(name: &str, object: &'static Object, given: &[&str]) -> String {
        let given = |name: &str| given.contains(&name);
        let meant = suggest::key(name, object, &given);
        unknown_key(name, object, Some(&meant), &given)
    }

    #[test]
    fn what_was_meant_is_told() {
        for (name, object, given, message) in [
            (
                "nmae",
                &ROOM,
                &[][..],
                "`nmae` in a `Room`: did you mean `name`?",
            ),
            ("Name", &ROOM, &[], "`Name` in a `Room`: write `name`"),
            (
                "nmae",
                &ROOM,
                &["name"],
                "`nmae` in a `Room`: did you mean `name`? it is already given, remove one of them",
            ),
            (
                "locale",
                &ROOM,
                &[],
                "`locale` in a `Room`: it belongs at the top of the request, beside `customer_data`",
            ),
            (
                "customer_key",
                &CREATE_PORTAL,
                &[],
                "`customer_key` in a `CreatePortal`: it belongs at `customer_data.customer_key`",
            ),
            (
                "",
                &ORGANIZE_FEATURE,
                &[],
                "`\"\"` in an `OrganizeFeature`: expected `exclude`",
            ),
        ] {
            assert_eq!(said(name, object, given), format!("unknown key {message}"));
        }
    }

    #[test]
    fn without_a_guess_the_key_alone_is_told() {
        let message = unknown_key("x", &ROOM, None, &|_| false);
        assert_eq!(message, "unknown key `x` in a `Room`");
    }
}
