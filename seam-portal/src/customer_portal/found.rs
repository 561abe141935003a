//! What an answer holds of portals, read without a tree of all the rest.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::error::Unreadable;

/// Where a portal can be: `magic_link` is the older name.
const OBJECTS: [&str; 2] = ["customer_portal", "magic_link"];

const TEXTS: [&str; 5] = [
    "url",
    "customer_key",
    "workspace_id",
    "created_at",
    "expires_at",
];

/// The texts of an object, in the order of `TEXTS`.
#[derive(Default)]
pub(crate) struct Texts([Option<String>; TEXTS.len()]);

impl Texts {
    /// Those of the first object that there is.
    pub(crate) fn read(answer: &[u8]) -> Result<Self, Unreadable> {
        let mut objects = [const { None }; OBJECTS.len()];
        let mut json = serde_json::Deserializer::from_slice(answer);
        let read = Place::Answer(&mut objects).deserialize(&mut json);
        read.and_then(|()| json.end()).map_err(Unreadable::Json)?;
        let found = objects.into_iter().flatten().next();
        found.ok_or(Unreadable::NoPortal)
    }

    pub(crate) fn take(&mut self, name: &'static str) -> Result<String, Unreadable> {
        let text = place(&TEXTS, name).and_then(|index| self.0[index].take());
        text.ok_or(Unreadable::Field(name))
    }
}

fn place(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}

/// Where a value goes. One of another kind is skipped, and nothing is there then.
enum Place<'p> {
    Answer(&'p mut [Option<Texts>; OBJECTS.len()]),
    Object(&'p mut Option<Texts>),
    Text(&'p mut Option<String>),
    /// Skips it as it is read, unlike serde's `IgnoredAny`, which takes what no tree can hold.
    Nowhere,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        match self {
            Place::Answer(objects) => {
                while let Some(name) = map.next_key_seed(Name(&OBJECTS))? {
                    map.next_value_seed(match name {
                        Some(index) => Place::Object(&mut objects[index]),
                        None => Place::Nowhere,
                    })?;
                }
            }
            Place::Object(object) => {
                let texts = object.insert(Texts::default());
                while let Some(name) = map.next_key_seed(Name(&TEXTS))? {
                    map.next_value_seed(match name {
                        Some(index) => Place::Text(&mut texts.0[index]),
                        None => Place::Nowhere,
                    })?;
                }
            }
            Place::Text(_) | Place::Nowhere => {
                self.clear();
                while map.next_key_seed(Name(&[]))?.is_some() {
                    map.next_value_seed(Place::Nowhere)?;
                }
            }
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        match self {
            Place::Text(text) => *text = Some(value.to_owned()),
            other => other.clear(),
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<(), A::Error> {
        self.clear();
        while values.next_element_seed(Place::Nowhere)?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.clear();
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.visit_unit()
    }
}

impl Place<'_> {
    /// Of a name that stands twice the last value counts, even one of another kind.
    fn clear(self) {
        match self {
            Place::Answer(_) | Place::Nowhere => {}
            Place::Object(object) => *object = None,
            Place::Text(text) => *text = None,
        }
    }
}

/// A name, as its place among those that are looked for.
struct Name<'n>(&'n [&'static str]);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(place(self.0, name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(answer: &str) -> Result<String, String> {
        let texts = Texts::read(answer.as_bytes()).and_then(|mut texts| texts.take("url"));
        texts.map_err(|reason| format!("{reason:?}"))
    }

    #[test]
    fn skips_what_is_not_looked_for() {
        let answer = r#"{ "a": [{ "url": "x" }], "customer_portal":
            { "b": { "url": "y" }, "\u0075rl": "z", "c": [1, -2, 1.5e9, true, null] }, "d": {} }"#;
        assert_eq!(url(answer).unwrap(), "z");
    }

    #[test]
    fn the_last_of_a_name_counts() {
        let twice = r#"{ "customer_portal": { "url": "a", "url": "b" } }"#;
        assert_eq!(url(twice).unwrap(), "b");
        for other in ["1", "-1", "1.5", "true", "null", "[]", "{}"] {
            let text = format!(r#"{{ "customer_portal": {{ "url": "a", "url": {other} }} }}"#);
            assert_eq!(url(&text).unwrap_err(), r#"Field("url")"#, "{other}");
        }
        for other in ["1", "\"a\"", "null", "[]"] {
            let object = format!(
                r#"{{ "magic_link": {{ "url": "b" }}, "customer_portal": {{ "url": "a" }}, "customer_portal": {other} }}"#
            );
            assert_eq!(url(&object).unwrap(), "b", "{other}");
        }
    }

    #[test]
    fn all_of_it_has_to_be_json_and_no_deeper_than_a_stack() {
        for broken in [
            "",
            "{",
            r#"{ "customer_portal": { "url": "a" }"#,
            "{} x",
            "{\"a\": tru}",
            &format!("{{\"a\": {}{}}}", "[".repeat(200), "]".repeat(200)),
        ] {
            assert!(url(broken).unwrap_err().starts_with("Json("), "{broken}");
        }
    }
}
