//! Documents with one mistake are refused at its place, in agreement with Seam's schema. They
//! differ from valid documents in one thing.

use std::collections::BTreeSet;

use kit::interpret::{join, wrong_places};
use kit::mistakes::mutate;
use kit::shape::{Rule, Shape};
use kit::{Cases, Random, Requests, Style, schema};
use seam_portal::{CreatePortal, InvalidRequest, PathSegment};
use serde_json::Value;

/// Objects for which the schema only says that no alternative fits.
const ALTERNATIVES: &[&str] = &["deep_link", "landing_page.manage"];

/// The places that an error names, written as the schema writes them.
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

/// Removes the differences that are intended.
fn even(place: String) -> String {
    let mut alternatives = ALTERNATIVES.iter();
    let within = alternatives.find(|object| place.starts_with(**object));
    within.map_or(place, |object| (*object).to_owned())
}

struct Documents {
    schema: Value,
    requests: Requests,
}

impl Documents {
    fn new() -> Self {
        Documents {
            schema: schema()["request"].clone(),
            requests: Requests::default(),
        }
    }

    fn right(&self, random: &mut Random, number: usize) -> Value {
        self.requests.make(random, number, Style::Plain)
    }

    /// The places in a document that violate the schema, which ignores unknown keys.
    fn wrong(&self, document: &Value) -> BTreeSet<String> {
        wrong_places(&self.schema, document)
            .into_iter()
            .map(even)
            .collect()
    }
}

/// A pointer to a random object or map of the document that is not empty, and a key of it.
fn some_key(document: &Value, random: &mut Random) -> Option<(String, String)> {
    let mut keys = Vec::new();
    collect_keys(document, "", &mut keys);
    (!keys.is_empty()).then(|| keys.swap_remove(random.below(keys.len())))
}

/// The objects below a value, by their pointers, with each of their keys.
fn collect_keys(value: &Value, pointer: &str, keys: &mut Vec<(String, String)>) {
    let entries = value.as_object().into_iter().flatten();
    for (key, value) in entries {
        // No name of a field has characters that need to be escaped in a pointer.
        if !key.contains(['/', '~']) {
            keys.push((pointer.to_owned(), key.clone()));
            collect_keys(value, &format!("{pointer}/{key}"), keys);
        }
    }
    for (index, value) in value.as_array().into_iter().flatten().enumerate() {
        collect_keys(value, &format!("{pointer}/{index}"), keys);
    }
}

/// Writes `a/b/3` as the schema does.
fn place(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// Wrong kinds, wrong names, `null` and missing fields. The next test is about rules.
#[test]
fn a_wrong_value_is_refused_where_it_is() {
    let documents = Documents::new();
    Cases::new(1000).each(|random, number| {
        let mut document = documents.right(random, number);
        mutate(&mut document, random);
        let wrong = documents.wrong(&document);
        let text = document.to_string();
        assert_eq!(named(CreatePortal::from_json(&text)), wrong, "{text}");
        match serde_json::from_str::<CreatePortal<'_>>(&text) {
            Ok(request) => assert_eq!(named(request.validate()), wrong, "{text}"),
            Err(error) => {
                let told = tells(&error.to_string(), &wrong);
                assert!(told, "{error}: {wrong:?}: {text}");
            }
        }
    });
}

/// Whether a message names the last key on the path to one of the places.
fn tells(message: &str, places: &BTreeSet<String>) -> bool {
    let is_key = |part: &&str| part.parse::<usize>().is_err();
    places
        .iter()
        .any(|place| match place.rsplit('.').find(is_key) {
            // In an object with alternatives, the message names a field.
            _ if ALTERNATIVES.contains(&place.as_str()) => true,
            None => message.starts_with("takes "),
            // At the top level, or with an empty key.
            Some("") => message.starts_with("takes ") || message.starts_with("`\"\"`: "),
            Some(key) => message.contains(&format!("`{key}`: ")),
        })
}

/// A document that breaks a rule can be read, and validation then finds the mistake. The test
/// breaks each rule of the schema once.
#[test]
fn a_broken_rule_is_found_in_what_was_read() {
    let documents = Documents::new();
    let mut never = BTreeSet::new();
    rules(&documents.requests.shape, "", &mut never);
    let cases = Cases::new(4000);
    cases.in_turn(|random, number| {
        let document = documents.requests.make(random, number, Style::Slips);
        let text = document.to_string();
        let Ok(request) = serde_json::from_str::<CreatePortal<'_>>(&text) else {
            return; // The mistake is not a broken rule.
        };
        let wrong = documents.wrong(&document);
        assert_eq!(named(request.validate()), wrong, "{text}");
        assert_eq!(named(CreatePortal::from_json(&text)), wrong, "{text}");
        for place in wrong {
            never.remove(&kind_of_place(&place));
        }
    });
    assert!(never.is_empty() || cases.count < 4000, "{never:?}");
}

/// The place of a rule in a request, with `[]` for any item and for any key of metadata.
fn rules(shape: &Shape, at: &str, all: &mut BTreeSet<String>) {
    match shape {
        Shape::Object(alternatives) if alternatives.len() > 1 => {
            all.insert(at.to_owned());
        }
        Shape::Object(alternatives) => {
            for field in &alternatives[0] {
                rules(&field.shape, &join(at, &field.name), all);
            }
        }
        Shape::List(item) | Shape::Map(item) => rules(item, &join(at, "[]"), all),
        // For metadata. A text in a filter is never too long.
        Shape::Either { nullable: true } | Shape::PositiveInteger => {
            all.insert(at.to_owned());
        }
        Shape::Text(rule) if *rule != Rule::Any => {
            all.insert(at.to_owned());
        }
        _ => {}
    }
}

fn kind_of_place(place: &str) -> String {
    let (outer, key) = place.rsplit_once('.').unwrap_or(("", place));
    let place = match outer.strip_suffix("custom_metadata") {
        Some(_) => join(outer, "[]"),
        None => join(outer, key),
    };
    let segments = place.split('.');
    let segments = segments.map(|segment| match segment.parse::<usize>() {
        Ok(_) => "[]",
        Err(_) => segment,
    });
    segments.collect::<Vec<_>>().join(".")
}

#[test]
fn an_unknown_key_is_refused_in_its_object() {
    let documents = Documents::new();
    Cases::new(300).each(|random, number| {
        let mut document = documents.right(random, number);
        let Some((pointer, _)) = some_key(&document, random) else {
            return;
        };
        if pointer.ends_with("custom_metadata") {
            return; // The object takes any key.
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
    });
}

#[test]
fn a_repeated_key_is_refused_where_it_is() {
    let documents = Documents::new();
    Cases::new(300).each(|random, number| {
        let document = documents.right(random, number);
        let Some((pointer, key)) = some_key(&document, random) else {
            return;
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
    });
}

/// Writes a value, with one key duplicated in the object at a pointer.
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
