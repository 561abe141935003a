//! The invalid fields in `validation_errors` of Seam's answer.

use serde_json::{Map, Value};

use crate::invalid::{InvalidField, Step};
use crate::redact::Redactor;

/// The key of the messages about a field itself, next to the keys of its inner fields.
const MESSAGES: &str = "_errors";

/// All fields that `validation_errors` has messages for, at any depth.
pub(crate) fn invalid_fields(errors: &Value, redactor: Redactor<'_>) -> Box<[InvalidField]> {
    let mut fields = Vec::new();
    collect(errors, &mut Vec::new(), redactor, &mut fields);
    fields.into()
}

/// The recursion is bounded, because the parser limits the depth.
fn collect(
    errors: &Value,
    path: &mut Vec<Step>,
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
            path: redactor.text(&Step::path(path)),
            steps: path.iter().map(|step| redacted(step, redactor)).collect(),
            messages,
        });
    }
    for (name, errors) in inner {
        path.push(index(name).map_or_else(|| Step::Key(name.to_owned().into()), Step::Index));
        collect(errors, path, redactor, fields);
        path.pop();
    }
}

fn redacted(step: &Step, redactor: Redactor<'_>) -> Step {
    match step {
        Step::Key(key) => Step::Key(String::from(redactor.text(key)).into()),
        Step::Index(index) => Step::Index(*index),
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

/// The inner fields, sorted so that item 2 comes before item 10.
fn sorted(errors: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut inner: Vec<_> = errors
        .iter()
        .filter(|(name, _)| *name != MESSAGES)
        .map(|(name, errors)| (name.as_str(), errors))
        .collect();
    inner.sort_by_key(|(name, _)| (index(name), *name));
    inner
}

/// The index of a list item. It is written without a sign and without leading zeros.
fn index(name: &str) -> Option<usize> {
    let index: usize = name.parse().ok()?;
    (index.to_string() == name).then_some(index)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::invalid::PathSegment;

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
        let last = fields[0].segments().last();
        assert_eq!(last, Some(PathSegment::Key("[redacted]")));
        assert_eq!(
            fields[0].messages().collect::<Vec<_>>(),
            ["not [redacted]\nbut [redacted]"],
        );
        assert_eq!(
            fields[0].to_string(),
            "`a.[redacted]`: not [redacted] but [redacted]",
        );
    }

    #[test]
    fn paths_can_be_walked() {
        let errors = json!({ "a": { "10": { "007": ["Bad"] }, "is vip": ["Bad"] } });
        let fields = invalid_fields(&errors, Redactor::default());
        let segments = |field: &InvalidField| format!("{:?}", field.segments().collect::<Vec<_>>());
        assert_eq!(fields[0].path(), "a[\"is vip\"]");
        assert_eq!(segments(&fields[0]), r#"[Key("a"), Key("is vip")]"#);
        assert_eq!(fields[1].path(), "a[10][\"007\"]");
        assert_eq!(segments(&fields[1]), r#"[Key("a"), Index(10), Key("007")]"#);
    }
}
