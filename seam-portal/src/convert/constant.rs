//! The checks that rustc evaluates for a constant in a request.

pub use seam_portal_schema::TextRule;
use seam_portal_schema::rules::check_text as check;

/// Panics at compile time if the text breaks the rule. rustc reports this at the call.
#[track_caller]
pub const fn check_text(text: &str, rule: TextRule, message: &str) {
    assert!(check(rule, text).is_ok(), "{}", message);
}

/// The same for a text where a text or a boolean is expected.
#[track_caller]
pub const fn check_text_or_boolean(value: TextOrBoolean, rule: TextRule, message: &str) {
    if let TextOrBoolean::Text(text) = value {
        check_text(text, rule, message);
    }
}

/// Panics at compile time if there is no such name. rustc reports this at the call.
#[track_caller]
pub const fn check_name(index: usize, names: &[&str], message: &str) {
    assert!(index < names.len(), "{}", message);
}

/// The index of the text in the names, or their number if it is not one of them.
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

/// A constant where a text or a boolean is expected. Its type decides which method is called. There is no
/// trait, because constants cannot call methods of traits.
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
