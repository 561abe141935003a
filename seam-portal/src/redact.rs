//! Removes secrets from the texts of a server.

use std::borrow::Cow;

use serde_json::Value;

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// Removes one known secret, and everything that looks like a secret.
///
/// A server can repeat the key of the request, and an answer can contain a link or another token.
#[derive(Clone, Copy, Default)]
pub(crate) struct Redactor<'a> {
    secret: Option<&'a str>,
}

impl<'a> Redactor<'a> {
    pub(crate) fn new(secret: &'a str) -> Self {
        Redactor {
            secret: Some(secret),
        }
    }

    pub(crate) fn text(self, text: &str) -> Box<str> {
        let mut text = Cow::Borrowed(text);
        if let Some(secret) = self.secret
            && text.contains(secret)
        {
            text = text.replace(secret, REDACTED).into();
        }
        text = replace_tails(text, "seam_", is_token, Keep::Nothing);
        text = replace_tails(text, "token=", is_query, Keep::Prefix);
        replace_queries(text).into_owned().into()
    }

    /// The same for every text in a JSON value, including keys.
    pub(crate) fn value(self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(&text).into()),
            Value::Array(items) => items.into_iter().map(|item| self.value(item)).collect(),
            Value::Object(fields) => fields
                .into_iter()
                .map(|(name, value)| (String::from(self.text(&name)), self.value(value)))
                .collect(),
            plain => plain,
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Keep {
    Nothing,
    Prefix,
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-".contains(&byte)
}

fn is_query(byte: u8) -> bool {
    is_token(byte) || b".~%+/=".contains(&byte)
}

/// Replaces each run of `is_tail` bytes after `prefix`. The case of the prefix does not matter.
fn replace_tails<'t>(
    text: Cow<'t, str>,
    prefix: &str,
    is_tail: fn(u8) -> bool,
    keep: Keep,
) -> Cow<'t, str> {
    let mut out = String::new();
    let mut copied = 0;
    while let Some(found) = find_ignoring_case(&text[copied..], prefix) {
        let start = copied + found;
        let tail = start + prefix.len();
        let end = tail + run(&text.as_bytes()[tail..], is_tail);
        let kept = if keep == Keep::Prefix || end == tail {
            tail
        } else {
            start
        };
        out.push_str(&text[copied..kept]);
        if end > tail {
            out.push_str(REDACTED);
        }
        copied = end;
    }
    finish(text, out, copied)
}

/// Replaces the query and the fragment of each URL, because the token of a link is in its query.
fn replace_queries(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    while let Some(found) = text[copied..].find("://") {
        let start = copied + found;
        let end = start + run(&text.as_bytes()[start..], is_url);
        match text[start..end].find(['?', '#']) {
            Some(mark) => {
                out.push_str(&text[copied..=start + mark]);
                out.push_str(REDACTED);
            }
            None => out.push_str(&text[copied..end]),
        }
        copied = end;
    }
    finish(text, out, copied)
}

fn finish(text: Cow<'_, str>, mut out: String, copied: usize) -> Cow<'_, str> {
    if copied == 0 {
        return text;
    }
    out.push_str(&text[copied..]);
    out.into()
}

fn is_url(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\"'<>`\\".contains(&byte)
}

/// How many bytes at the start match `holds`. They are all ASCII, so a text can be cut there.
fn run(bytes: &[u8], holds: fn(u8) -> bool) -> usize {
    bytes
        .iter()
        .position(|byte| !holds(*byte))
        .unwrap_or(bytes.len())
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes()
        .windows(needle.len())
        .position(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn patterns(text: &str) -> Box<str> {
        Redactor::default().text(text)
    }

    #[test]
    fn takes_out_the_known_secret_wherever_it_stands() {
        let redactor = Redactor::new("hunter2");
        assert_eq!(
            &*redactor.text("hunter2, xhunter2x"),
            "[redacted], x[redacted]x"
        );
        assert_eq!(&*redactor.text("nothing here"), "nothing here");
    }

    #[test]
    fn takes_out_what_looks_like_a_token() {
        assert_eq!(
            &*patterns("key seam_at1_Xy-z, SEAM_CST9."),
            "key [redacted], [redacted]."
        );
        assert_eq!(
            &*patterns("seam_ alone, seam-portal"),
            "seam_ alone, seam-portal"
        );
        assert_eq!(
            &*patterns("/portal?token=abc&x=1"),
            "/portal?token=[redacted]&x=1"
        );
        assert_eq!(&*patterns("é seam_é"), "é seam_é");
    }

    #[test]
    fn takes_out_the_queries_of_links() {
        assert_eq!(
            &*patterns(r#"{"url":"https://a.example/p?q=secret#x","b":1}"#),
            r#"{"url":"https://a.example/p?[redacted]","b":1}"#,
        );
        assert_eq!(
            &*patterns("see https://a.example/p now"),
            "see https://a.example/p now"
        );
        assert_eq!(
            &*patterns("http://a#b http://c?d"),
            "http://a#[redacted] http://c?[redacted]"
        );
    }

    #[test]
    fn goes_through_json() {
        let value = json!({ "seam_key1": ["seam_key2", 3, { "deep": "a seam_key3" }], "n": null });
        assert_eq!(
            Redactor::default().value(value),
            json!({ "[redacted]": ["[redacted]", 3, { "deep": "a [redacted]" }], "n": null }),
        );
    }
}
