//! Reading JSON texts, with all mistakes.

use std::borrow::Cow;
use std::fmt;

use seam_portal_schema::Kind;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::reader::{Name, read};
use super::slot::Slot;
use crate::invalid::InvalidRequest;
use crate::validate::{Tolerance, check};

/// Reads a value of this kind into its slot, if there are no mistakes.
// Compiled only where it is called.
#[inline]
pub(crate) fn json<'a>(
    json: &'a str,
    kind: &'static Kind,
    slot: &mut dyn Slot<'a>,
) -> Result<(), InvalidRequest> {
    let document: Node<'_> = serde_json::from_str(json).map_err(|error| unread(&error))?;
    check(&document, kind, Tolerance::DOCUMENT)?;
    drop(document);
    let mut json = serde_json::Deserializer::from_str(json);
    read(&mut json, kind, slot).map_err(|error| unread(&error))
}

#[cold]
fn unread(error: &serde_json::Error) -> InvalidRequest {
    InvalidRequest::unread(&error.to_string(), error.line(), error.column())
}

/// Any JSON value. Keys keep their order, and duplicates are kept.
enum Node<'a> {
    Null,
    Boolean(bool),
    Whole(u64),
    Number(f64),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Tree)
    }
}

/// Creates nodes. `serde_json` limits the depth.
struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Node<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Boolean(value))
    }

    // For a number below zero, only the sign matters.
    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E: Error>(self, number: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Node<'de>, E> {
        Ok(Node::Whole(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Node<'de>, E> {
        Ok(Node::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(text.to_owned().into()))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node<'de>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(key) = map.next_key_seed(Name)? {
            nodes.push((key, map.next_value()?));
        }
        Ok(Node::Object(nodes))
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Node::Null => serializer.serialize_unit(),
            Node::Boolean(value) => serializer.serialize_bool(*value),
            Node::Whole(number) => serializer.serialize_u64(*number),
            Node::Number(number) => serializer.serialize_f64(*number),
            Node::Text(text) => serializer.serialize_str(text),
            Node::List(nodes) => serializer.collect_seq(nodes),
            Node::Object(nodes) => {
                serializer.collect_map(nodes.iter().map(|(key, node)| (key, node)))
            }
        }
    }
}
