//! What rustc evaluates while it compiles a constant in a request.

pub use seam_portal_schema::TextRule;
use seam_portal_schema::rules::check_text as check;

/// An error of rustc where it is called, unless the text keeps the rule.
#[track_caller]
pub const fn check_text(text: &str, rule: TextRule, message: &str) {
    assert!(check(rule, text).is_ok(), "{}", message);
}

/// The same for a text in the place of a text or a boolean.
#[track_caller]
pub const fn check_text_or_boolean(value: TextOrBoolean, rule: TextRule, message: &str) {
    if let TextOrBoolean::Text(text) = value {
        check_text(text, rule, message);
    }
}

/// An error of rustc where it is called, unless there is such a name.
#[track_caller]
pub const fn check_name(index: usize, names: &[&str], message: &str) {
    assert!(index < names.len(), "{}", message);
}

/// Where the text is among the names, or how many they are.
#[must_use]
pub const fn index_of(text: &str, names: &[&str]) -> usize {
    let mut index = 0;
    while index < names.len() && !is_same(names[index].as_bytes(), text.as_bytes()) {
        index += 1;
    }
    index
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [same, others @ ..]) = (one, other)
        && *first == *same
    {
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

/// A constant in the place of a text or a boolean. What it is decides which method is called,
/// without a trait, since those cannot be called in constants.
pub struct Constant<T>(pub T);

#[derive(Clone, Copy)]
pub enum TextOrBoolean {
    Text(&'static str),
    Boolean(bool),
}

impl Constant<&'static str> {
    #[must_use]
    pub const fn text_or_boolean(self) -> TextOrBoolean {
        TextOrBoolean::Text(self.0)
    }
}

impl Constant<bool> {
    #[must_use]
    pub const fn text_or_boolean(self) -> TextOrBoolean {
        TextOrBoolean::Boolean(self.0)
    }
}
