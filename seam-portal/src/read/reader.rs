//! The reader: it reads any format by the table of the schema, and fills slots.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use seam_portal_schema::{Field, Kind, Object, words};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::slot::{Entries, Fields, Items, Open, Plain, Slot};
use super::told::{Place, told};
use crate::validate::{Found, Given, Key, UnknownKey, Wrong};

/// Reads a value of this kind into its slot.
#[inline]
pub(crate) fn read<'de: 'a, 'a, D: Deserializer<'de>>(
    deserializer: D,
    kind: &'static Kind,
    slot: &mut dyn Slot<'a>,
) -> Result<(), D::Error> {
    let place = Place::Top;
    Reader { slot, kind, place }.deserialize(deserializer)
}

struct Reader<'r, 'a> {
    slot: &'r mut dyn Slot<'a>,
    kind: &'static Kind,
    place: Place<'r>,
}

impl<'a> Reader<'_, 'a> {
    fn take<E: Error>(self, value: Plain<'a>) -> Result<(), E> {
        let taken = self.slot.take(value, self.kind);
        taken.map_err(|wrong| told(self.place, &wrong))
    }

    fn text<E: Error>(self, text: Cow<'a, str>) -> Result<(), E> {
        self.take(Plain::Text(text))
    }
}

/// The format decides which kind of value there is, and the slot which one it takes.
impl<'de: 'a, 'a> DeserializeSeed<'de> for Reader<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Reader<'_, 'a> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&words::expected(self.kind))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.take(Plain::Boolean(value))
    }

    // No field takes a number below zero that rounding could change.
    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        let whole = u64::try_from(number).map(Plain::Whole);
        self.take(whole.unwrap_or(Plain::Number(number as f64)))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.take(Plain::Whole(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.take(Plain::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.text(text.to_owned().into())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.text(text.into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.text(text.into())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.take(Plain::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.take(Plain::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        match (self.slot.open(), self.kind) {
            (Open::List(items), Kind::List(kind)) => read_list(list, items, kind, self.place),
            (_, kind) => Err(told(self.place, &Wrong::Kind(kind, Found::List))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match (self.slot.open(), self.kind) {
            (Open::Object(object, fields), _) => read_object(map, object, fields),
            (Open::Map(entries), Kind::Map(kind)) => read_map(map, entries, &kind.value),
            (_, kind) => Err(told(self.place, &Wrong::Kind(kind, Found::Object))),
        }
    }
}

fn read_object<'de: 'a, 'a, A: MapAccess<'de>>(
    mut map: A,
    object: &'static Object,
    fields: &mut dyn Fields<'a>,
) -> Result<(), A::Error> {
    let mut given = Given::new(object);
    while let Some(field) = map.next_key_seed(FieldName(&mut given))? {
        // The struct has all fields of its row: both are derived from the same source.
        let Some(slot) = fields.field(field.name) else {
            return Err(unknown(field.name, &given));
        };
        let (kind, place) = (&field.kind, Place::Field(field.name));
        map.next_value_seed(Reader { slot, kind, place })?;
    }
    match given.missing().next() {
        Some(field) => Err(told(Place::Field(field.name), &Wrong::Missing(object))),
        None => Ok(()),
    }
}

/// The key of an object. It is looked up while it is read, so that the format knows its position.
struct FieldName<'g>(&'g mut Given);

impl<'de> DeserializeSeed<'de> for FieldName<'_> {
    type Value = &'static Field;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for FieldName<'_> {
    type Value = &'static Field;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        match self.0.give(key) {
            Key::Known(field) => Ok(field),
            Key::Repeated(_) => Err(told(Place::Field(key), &Wrong::Repeated)),
            Key::Unknown => Err(unknown(key, self.0)),
        }
    }
}

#[cold]
fn unknown<E: Error>(key: &str, given: &Given) -> E {
    let mut key = UnknownKey::new(key.into());
    key.guess(given);
    told(Place::Top, &Wrong::UnknownKeys(given.object, vec![key]))
}

fn read_map<'de: 'a, 'a, A: MapAccess<'de>>(
    mut map: A,
    entries: &mut dyn Entries<'a>,
    kind: &'static Kind,
) -> Result<(), A::Error> {
    let mut given = BTreeSet::new();
    while let Some(key) = map.next_key_seed(Name)? {
        let place = Place::Field(&key);
        if !given.insert(key.clone()) {
            return Err(told(place, &Wrong::Repeated));
        }
        let slot = entries.entry(key.clone());
        map.next_value_seed(Reader { slot, kind, place })?;
    }
    Ok(())
}

fn read_list<'de: 'a, 'a, A: SeqAccess<'de>>(
    mut list: A,
    items: &mut dyn Items<'a>,
    kind: &'static Kind,
    place: Place<'_>,
) -> Result<(), A::Error> {
    let place = place.item();
    while list
        .next_element_seed(Item { items, kind, place })?
        .is_some()
    {}
    Ok(())
}

/// An item. Its slot is created only if there is an item.
struct Item<'r, 'a> {
    items: &'r mut dyn Items<'a>,
    kind: &'static Kind,
    place: Place<'r>,
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for Item<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let reader = Reader {
            slot: self.items.item(),
            kind: self.kind,
            place: self.place,
        };
        reader.deserialize(deserializer)
    }
}

/// Any key.
pub(super) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.to_owned().into())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(text.into())
    }
}
