//! The fields of a request that Seam finds invalid.

use std::fmt::{self, Write as _};

use serde_json::{Map, Value};

use crate::redact::{MESSAGE_LIMIT, Redactor, one_line};

/// The name under which Seam puts the messages on a field, beside those on the fields in it.
const MESSAGES: &str = "_errors";

/// How many messages on one field are shown. [`InvalidField::messages`] has all of them.
const MESSAGES_LIMIT: usize = 5;

/// One field of a request and what Seam finds wrong with it.
///
/// There is an example at [`InvalidInputError`](super::InvalidInputError).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct InvalidField {
    path: Box<str>,
    messages: Box<[Box<str>]>,
}

impl InvalidField {
    /// The way to the field from the top of the request, such as `customer_data.rooms[3].name`.
    /// Empty for the request as a whole. A name that is not an identifier stands as
    /// `custom_metadata["is vip"]`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong with it. At least one.
    #[must_use]
    pub fn messages(&self) -> impl ExactSizeIterator<Item = &str> {
        self.messages.iter().map(|message| &**message)
    }
}

impl fmt::Display for InvalidField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.path {
            "" => f.write_str("the request")?,
            path => write!(f, "`{}`", one_line(path, MESSAGE_LIMIT))?,
        }
        for (index, message) in self.messages().take(MESSAGES_LIMIT).enumerate() {
            let separator = if index == 0 { ": " } else { ", " };
            write!(f, "{separator}{}", one_line(message, MESSAGE_LIMIT))?;
        }
        Ok(())
    }
}

/// All fields that `validation_errors` has messages for, at any depth.
pub(crate) fn invalid_fields(errors: &Value, redactor: Redactor<'_>) -> Box<[InvalidField]> {
    let mut fields = Vec::new();
    collect(errors, &mut String::new(), redactor, &mut fields);
    fields.into()
}

/// The parser has bounded the depth.
fn collect(
    errors: &Value,
    path: &mut String,
    redactor: Redactor<'_>,
    fields: &mut Vec<InvalidField>,
) {
    let (messages, inner) = match errors {
        Value::Object(errors) => (errors.get(MESSAGES), sorted(errors)),
        _ => (Some(errors), Vec::new()),
    };
    let messages = texts(messages, redactor);
    if !messages.is_empty() {
        fields.push(InvalidField {
            path: redactor.text(path),
            messages,
        });
    }
    for (name, errors) in inner {
        let outer = path.len();
        push_name(path, name);
        collect(errors, path, redactor, fields);
        path.truncate(outer);
    }
}

fn texts(messages: Option<&Value>, redactor: Redactor<'_>) -> Box<[Box<str>]> {
    let messages = match messages {
        Some(Value::Array(messages)) => messages.as_slice(),
        Some(message) => std::slice::from_ref(message),
        None => &[],
    };
    messages
        .iter()
        .filter_map(Value::as_str)
        .map(|message| redactor.text(message))
        .collect()
}

/// The inner fields in a steady order, where item 2 comes before item 10.
fn sorted(errors: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut inner: Vec<_> = errors
        .iter()
        .filter(|(name, _)| *name != MESSAGES)
        .map(|(name, errors)| (name.as_str(), errors))
        .collect();
    inner.sort_by_key(|(name, _)| (index(name), *name));
    inner
}

/// Items of a list stand under their numbers.
fn index(name: &str) -> Option<u64> {
    let digits = name.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| name.parse().ok()).flatten()
}

fn push_name(path: &mut String, name: &str) {
    let is_word = |c: char| c == '_' || c.is_ascii_alphanumeric();
    let pushed = if index(name).is_some() {
        write!(path, "[{name}]")
    } else if name.is_empty() || !name.chars().all(is_word) {
        write!(path, "[{name:?}]")
    } else if path.is_empty() {
        path.write_str(name)
    } else {
        write!(path, ".{name}")
    };
    debug_assert!(pushed.is_ok(), "writing to a string cannot fail");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn shown(errors: &Value) -> Vec<String> {
        let fields = invalid_fields(errors, Redactor::default());
        fields.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn names_the_whole_path() {
        let errors = json!({
            "_errors": ["Expected less"],
            "customer_data": {
                "_errors": [],
                "rooms": {
                    "_errors": ["Too many"],
                    "10": { "_errors": ["Bad room"] },
                    "3": { "name": { "_errors": ["Required", "Too short"] } },
                },
                "custom_metadata": { "is vip": { "_errors": ["Bad value"] } },
            },
            "locale": { "_errors": ["Unknown"] },
        });
        assert_eq!(
            shown(&errors),
            [
                "the request: Expected less",
                "`customer_data.custom_metadata[\"is vip\"]`: Bad value",
                "`customer_data.rooms`: Too many",
                "`customer_data.rooms[3].name`: Required, Too short",
                "`customer_data.rooms[10]`: Bad room",
                "`locale`: Unknown",
            ],
        );
    }

    #[test]
    fn takes_messages_without_their_wrapping() {
        assert_eq!(
            shown(&json!({ "a": "Bad", "b": ["Worse", 3] })),
            ["`a`: Bad", "`b`: Worse"]
        );
        assert_eq!(shown(&json!(null)), [""; 0]);
        assert_eq!(
            shown(&json!({ "_errors": [], "a": { "_errors": [] } })),
            [""; 0]
        );
    }

    #[test]
    fn redacts_names_and_messages() {
        let errors = json!({ "a": { "hush": { "_errors": ["not hush\nbut seam_x"] } } });
        let fields = invalid_fields(&errors, Redactor::new("hush"));
        assert_eq!(fields[0].path(), "a.[redacted]");
        assert_eq!(
            fields[0].messages().collect::<Vec<_>>(),
            ["not [redacted]\nbut [redacted]"],
        );
        assert_eq!(
            fields[0].to_string(),
            "`a.[redacted]`: not [redacted] but [redacted]",
        );
    }
}
