//! Documents with one mistake are refused where it is, as Seam's schema says. They differ from right
//! ones in one thing.

use std::collections::BTreeSet;

use seam_portal::{CreatePortal, InvalidRequest, PathSegment};
use serde_json::Value;

use crate::generate::{Random, mutate, right};
use crate::interpret::{join, wrong_places};
use crate::schema::{count, schema, seed};

/// Objects of which the schema says only that no alternative fits.
const ALTERNATIVES: &[&str] = &["deep_link", "landing_page.manage"];

/// The places that an error names, in the way in which the schema names them.
fn named<T>(result: Result<T, InvalidRequest>) -> BTreeSet<String> {
    let fields = result.err().map(|error| error.fields().to_vec());
    let place = |path: String, segment| match segment {
        PathSegment::Key(key) => join(&path, key),
        PathSegment::Index(index) => join(&path, &index.to_string()),
    };
    let places = fields.unwrap_or_default();
    places
        .iter()
        .map(|field| even(field.segments().fold(String::new(), place)))
        .collect()
}

/// Evens out where the two tell a mistake on purpose.
fn even(place: String) -> String {
    let mut alternatives = ALTERNATIVES.iter();
    let within = alternatives.find(|object| place.starts_with(**object));
    within.map_or(place, |object| (*object).to_owned())
}

struct Documents {
    schema: Value,
    random: Random,
}

impl Documents {
    fn new() -> Self {
        let random = Random {
            state: seed(),
            slips: false,
        };
        Documents {
            schema: schema()["request"].clone(),
            random,
        }
    }

    fn right(&mut self) -> Value {
        right(&self.schema, &mut self.random)
    }

    /// The places in a document that are wrong by the schema, which knows nothing of other keys.
    fn wrong(&self, document: &Value) -> BTreeSet<String> {
        wrong_places(&self.schema, document)
            .into_iter()
            .map(even)
            .collect()
    }

    /// A pointer to some object or map of the document that is not empty, and a key of it.
    fn key(&mut self, document: &Value) -> Option<(String, String)> {
        let mut keys = Vec::new();
        collect_keys(document, "", &mut keys);
        (!keys.is_empty()).then(|| keys.swap_remove(self.random.below(keys.len())))
    }
}

/// The objects below a value by their pointers, each with each of its keys.
fn collect_keys(value: &Value, pointer: &str, keys: &mut Vec<(String, String)>) {
    let entries = value.as_object().into_iter().flatten();
    for (key, value) in entries {
        // What needs to be escaped in a pointer is in no name of a field.
        if !key.contains(['/', '~']) {
            keys.push((pointer.to_owned(), key.clone()));
            collect_keys(value, &format!("{pointer}/{key}"), keys);
        }
    }
    for (index, value) in value.as_array().into_iter().flatten().enumerate() {
        collect_keys(value, &format!("{pointer}/{index}"), keys);
    }
}

/// `a/b/3` as the schema names it.
fn place(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// Kinds, names, `null`, what is missing, and what each rule is about.
#[test]
fn a_wrong_value_is_refused_where_it_is() {
    let mut documents = Documents::new();
    let (mut read, mut unread) = (0, 0);
    while read + unread < count(300) {
        let mut document = documents.right();
        mutate(&mut document, &mut documents.random);
        let wrong = documents.wrong(&document);
        let text = document.to_string();
        assert_eq!(named(CreatePortal::from_json(&text)), wrong, "{text}");
        match serde_json::from_str::<CreatePortal<'_>>(&text) {
            Ok(request) => {
                assert_eq!(named(request.validate()), wrong, "{text}");
                read += usize::from(!wrong.is_empty());
            }
            Err(error) => {
                assert!(
                    tells(&error.to_string(), &wrong),
                    "{error}: {wrong:?}: {text}"
                );
                unread += 1;
            }
        }
    }
    assert!(read > 0 && unread > read, "{read} read, {unread} not");
}

/// Whether a message names the last key on the way to one of the places.
fn tells(message: &str, places: &BTreeSet<String>) -> bool {
    let is_key = |part: &&str| part.parse::<usize>().is_err();
    places
        .iter()
        .any(|place| match place.rsplit('.').find(is_key) {
            // In an object of alternatives, a field is told.
            _ if ALTERNATIVES.contains(&place.as_str()) => true,
            Some("") | None => message.starts_with("takes "),
            Some(key) => message.contains(&format!("`{key}`: ")),
        })
}

/// A rule that is broken does not keep a document from being read, and is found in what was.
#[test]
fn a_broken_rule_is_found_in_what_was_read() {
    let mut documents = Documents::new();
    let mut found = 0;
    while found < count(300) {
        documents.random.slips = true;
        let document = documents.right();
        let text = document.to_string();
        let Ok(request) = serde_json::from_str::<CreatePortal<'_>>(&text) else {
            continue; // Something other than a rule.
        };
        let wrong = documents.wrong(&document);
        assert_eq!(named(request.validate()), wrong, "{text}");
        assert_eq!(named(CreatePortal::from_json(&text)), wrong, "{text}");
        found += usize::from(!wrong.is_empty());
    }
}

#[test]
fn an_unknown_key_is_refused_in_its_object() {
    let mut documents = Documents::new();
    let mut found = 0;
    while found < count(300) {
        let mut document = documents.right();
        let Some((pointer, _)) = documents.key(&document) else {
            continue;
        };
        if pointer.ends_with("custom_metadata") {
            continue; // It takes any key.
        }
        let object = document
            .pointer_mut(&pointer)
            .and_then(Value::as_object_mut);
        object
            .expect("an object")
            .insert("colour".to_owned(), 1.into());
        let text = document.to_string();
        let expected = BTreeSet::from([even(place(&pointer))]);
        assert_eq!(named(CreatePortal::from_json(&text)), expected, "{text}");
        let error = serde_json::from_str::<CreatePortal<'_>>(&text)
            .expect_err(&text)
            .to_string();
        assert!(error.starts_with("unknown key `colour` in a"), "{error}");
        found += 1;
    }
}

#[test]
fn a_repeated_key_is_refused_where_it_is() {
    let mut documents = Documents::new();
    let mut found = 0;
    while found < count(300) {
        let document = documents.right();
        let Some((pointer, key)) = documents.key(&document) else {
            continue;
        };
        let mut text = String::new();
        write_repeating(&document, "", (&pointer, &key), &mut text);
        let expected = BTreeSet::from([even(join(&place(&pointer), &key))]);
        assert_eq!(named(CreatePortal::from_json(&text)), expected, "{text}");
        let error = serde_json::from_str::<CreatePortal<'_>>(&text)
            .expect_err(&text)
            .to_string();
        assert!(
            error.contains(": duplicate key: remove one at line 1 "),
            "{error}"
        );
        found += 1;
    }
}

/// Writes a value with one key twice in the object at a pointer.
fn write_repeating(value: &Value, pointer: &str, repeated: (&str, &str), text: &mut String) {
    let mut separator = "";
    match value {
        Value::Object(entries) => {
            text.push('{');
            for (key, value) in entries {
                let times = 1 + usize::from((pointer, key.as_str()) == repeated);
                for _ in 0..times {
                    *text += separator;
                    *text += &Value::from(key.as_str()).to_string();
                    text.push(':');
                    write_repeating(value, &format!("{pointer}/{key}"), repeated, text);
                    separator = ",";
                }
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, value) in items.iter().enumerate() {
                *text += separator;
                write_repeating(value, &format!("{pointer}/{index}"), repeated, text);
                separator = ",";
            }
            text.push(']');
        }
        value => *text += &value.to_string(),
    }
}
