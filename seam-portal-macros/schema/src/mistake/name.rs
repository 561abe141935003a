//! The messages for names that an enum does not list.

use std::fmt::Display;

use crate::suggest::{self, Guess};
use crate::{Enum, words};

/// The message for a `text` that is not one of the `names`.
///
/// ```
/// use seam_portal_schema::mistake::unknown_name;
/// use seam_portal_schema::table::NAVIGATION_MODE;
///
/// let message = unknown_name(&"`navigation_mode`", "ful", &NAVIGATION_MODE);
/// let start = "unknown value `ful` for `navigation_mode`: did you mean `\"full\"`? it takes ";
/// assert!(message.starts_with(start));
/// ```
#[must_use]
pub fn unknown_name(place: &dyn Display, text: &str, names: &Enum) -> String {
    let shown = words::name(text);
    format!(
        "unknown value `{shown}` for {place}: {}",
        instead(text, names)
    )
}

/// The message for a `text` that is not one of the `names`, without the text.
///
/// ```
/// use seam_portal_schema::mistake::wrong_name;
/// use seam_portal_schema::table::NAVIGATION_MODE;
///
/// let message = wrong_name("ful", &NAVIGATION_MODE);
/// assert!(message.starts_with("unknown value: did you mean `\"full\"`? it takes "));
/// ```
#[must_use]
pub fn wrong_name(text: &str, names: &Enum) -> String {
    format!("unknown value: {}", instead(text, names))
}

/// What to write instead.
fn instead(text: &str, names: &Enum) -> String {
    if let [only] = names.variants {
        let only = only.name;
        return format!("write `\"{only}\"`, the only supported value");
    }
    let takes = words::listed(names);
    let Some(guess) = suggest::variant(text, names) else {
        return format!("it takes {takes}");
    };
    let fix = guess.words(|name| format!("`\"{name}\"`"));
    match guess {
        Guess::Sure(_) => format!("{fix}, it takes {takes}"),
        Guess::Close(_) => format!("{fix} it takes {takes}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{FILTER_OPERATION, NAVIGATION_MODE};

    #[test]
    fn names_are_guessed_and_listed() {
        let takes = format!("it takes {}", words::listed(&NAVIGATION_MODE));
        for (text, fix) in [
            ("ful", "did you mean `\"full\"`? "),
            ("FULL", "write `\"full\"`, "),
            ("everything", ""),
        ] {
            assert_eq!(
                unknown_name(&"`place`", text, &NAVIGATION_MODE),
                format!("unknown value `{text}` for `place`: {fix}{takes}")
            );
        }
    }

    #[test]
    fn an_empty_text_is_shown_in_quotes() {
        let message = unknown_name(&"`place`", "", &NAVIGATION_MODE);
        let unknown = "unknown value `\"\"` for `place`: ";
        assert!(message.starts_with(unknown), "{message}");
    }

    #[test]
    fn an_only_name_is_no_guess() {
        assert_eq!(
            unknown_name(&"an item of `place`", "!=", &FILTER_OPERATION),
            "unknown value `!=` for an item of `place`: write `\"=\"`, the only supported value"
        );
    }
}
