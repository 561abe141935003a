//! The walk itself: a serializer that passes values to their checks.
//!
//! The code here is generic over the serialized type, so it is compiled once per type. It is kept
//! small. Methods that are called for each value are `#[inline]`, because rustc would not reliably
//! inline them otherwise.

use std::fmt::Error;

use seam_portal_schema::{Field, Kind};
use serde::Serialize;
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::fields::Fields;
use super::given::Key;
use super::key::Text;
use super::path::{Part, Path};
use super::place::{Place, Report};
use super::problem::{Found, Wrong};
use super::scalar::{self, Name};

/// The place of a value, and its kind.
pub(super) struct Wanted<'w> {
    place: Place<'w>,
    kind: &'static Kind,
    nullable: bool,
}

impl<'w> Wanted<'w> {
    pub(super) fn top(kind: &'static Kind, report: &'w mut Report) -> Self {
        let place = Place { report, path: None };
        Wanted {
            place,
            kind,
            nullable: false,
        }
    }

    fn number(mut self, number: f64) -> Name {
        scalar::number(number, self.kind, &mut self.place);
        None
    }

    fn float(mut self, number: f64) -> Name {
        scalar::float(number, self.kind, &mut self.place);
        None
    }

    fn null(mut self) -> Name {
        scalar::null(self.kind, self.nullable, &mut self.place);
        None
    }

    /// A value of the wrong kind. What is inside is not checked.
    fn unfit(mut self, found: Found) -> Inside<'w> {
        self.place.add(Wrong::Kind(self.kind, found));
        Inside {
            place: self.place,
            of: Of::Unknown,
        }
    }

    #[inline]
    fn object(mut self) -> Inside<'w> {
        let of = match self.kind {
            Kind::Object(object) => Of::Object(Fields::new(object, &self.place)),
            Kind::Map(map) => {
                self.place.begin_map();
                Of::Map(&map.value)
            }
            _ => return self.unfit(Found::Object),
        };
        Inside {
            place: self.place,
            of,
        }
    }

    #[inline]
    fn list(self) -> Inside<'w> {
        let Kind::List(item) = self.kind else {
            return self.unfit(Found::List);
        };
        Inside {
            place: self.place,
            of: Of::List(item, 0),
        }
    }
}

impl<'w> Serializer for Wanted<'w> {
    type Ok = Name;
    type Error = Error;
    type SerializeSeq = Inside<'w>;
    type SerializeMap = Inside<'w>;
    type SerializeStruct = Inside<'w>;
    type SerializeTuple = Impossible<Name, Error>;
    type SerializeTupleStruct = Impossible<Name, Error>;
    type SerializeTupleVariant = Impossible<Name, Error>;
    type SerializeStructVariant = Impossible<Name, Error>;

    fn serialize_bool(mut self, _: bool) -> Result<Name, Error> {
        scalar::boolean(self.kind, &mut self.place);
        Ok(None)
    }

    fn serialize_i8(self, number: i8) -> Result<Name, Error> {
        Ok(self.number(number.into()))
    }

    fn serialize_i16(self, number: i16) -> Result<Name, Error> {
        Ok(self.number(number.into()))
    }

    fn serialize_i32(self, number: i32) -> Result<Name, Error> {
        Ok(self.number(number.into()))
    }

    // Rounding changes neither the sign nor whether the number is whole.
    #[allow(clippy::cast_precision_loss)]
    fn serialize_i64(self, number: i64) -> Result<Name, Error> {
        Ok(self.number(number as f64))
    }

    fn serialize_u8(self, number: u8) -> Result<Name, Error> {
        Ok(self.number(number.into()))
    }

    fn serialize_u16(self, number: u16) -> Result<Name, Error> {
        Ok(self.number(number.into()))
    }

    fn serialize_u32(self, number: u32) -> Result<Name, Error> {
        Ok(self.number(number.into()))
    }

    #[allow(clippy::cast_precision_loss)]
    fn serialize_u64(self, number: u64) -> Result<Name, Error> {
        Ok(self.number(number as f64))
    }

    fn serialize_f32(self, number: f32) -> Result<Name, Error> {
        Ok(self.float(number.into()))
    }

    fn serialize_f64(self, number: f64) -> Result<Name, Error> {
        Ok(self.float(number))
    }

    fn serialize_char(self, letter: char) -> Result<Name, Error> {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_str(mut self, text: &str) -> Result<Name, Error> {
        Ok(scalar::text(text, self.kind, &mut self.place))
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Name, Error> {
        self.unfit(Found::List);
        Ok(None)
    }

    fn serialize_none(self) -> Result<Name, Error> {
        Ok(self.null())
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<Name, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Name, Error> {
        Ok(self.null())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Name, Error> {
        Ok(self.null())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
    ) -> Result<Name, Error> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Name, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Name, Error> {
        Err(Error)
    }

    #[inline]
    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'w>, Error> {
        Ok(self.list())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'w>, Error> {
        Ok(self.object())
    }

    #[inline]
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'w>, Error> {
        Ok(self.object())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        Err(Error)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Error> {
        Err(Error)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(Error)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Err(Error)
    }
}

/// The inside of an object, a map or a list.
pub(super) struct Inside<'w> {
    place: Place<'w>,
    of: Of,
}

enum Of {
    Object(Fields),
    /// A map with values of this kind.
    Map(&'static Kind),
    /// A list with items of this kind, and the number of items so far.
    List(&'static Kind, usize),
    /// A value of the wrong kind.
    Unknown,
}

impl Inside<'_> {
    /// Checks a value inside.
    fn value<T: ?Sized + Serialize>(
        &mut self,
        part: Part<'_>,
        kind: &'static Kind,
        nullable: bool,
        value: &T,
    ) -> Result<Name, Error> {
        let path = Path {
            outer: self.place.path,
            part,
        };
        value.serialize(Wanted {
            place: Place {
                report: self.place.report,
                path: Some(&path),
            },
            kind,
            nullable,
        })
    }

    /// Checks the value of a field.
    fn field<T: ?Sized + Serialize>(
        &mut self,
        field: &'static Field,
        value: &T,
    ) -> Result<(), Error> {
        let name = self.value(Part::Field(field.name), &field.kind, field.nullable, value)?;
        if let (Of::Object(fields), true, Some(name)) = (&mut self.of, field.required, name) {
            fields.name = Some(name);
        }
        Ok(())
    }

    /// Checks an entry of a map, or of an object that is serialized as a map.
    fn entry<T: ?Sized + Serialize>(&mut self, key: &str, value: &T) -> Result<(), Error> {
        let fields = match &mut self.of {
            Of::Object(fields) => fields,
            Of::Map(kind) => {
                let kind = *kind;
                self.place.give_entry(key);
                return self.value(Part::Entry(key), kind, false, value).map(drop);
            }
            Of::List(..) | Of::Unknown => return Ok(()),
        };
        match fields.give(key) {
            Key::Known(field) => self.field(field, value),
            Key::Repeated(field) => {
                self.place
                    .add_within(Part::Field(field.name), Wrong::Repeated);
                self.field(field, value)
            }
            Key::Unknown => {
                fields.unknown_key(key, &self.place);
                Ok(())
            }
        }
    }
}

impl SerializeStruct for Inside<'_> {
    type Ok = Name;
    type Error = Error;

    fn serialize_field<T: ?Sized + Serialize>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        match &mut self.of {
            Of::Object(fields) if !fields.has_unchecked => match fields.give(key) {
                Key::Known(field) => self.field(field, value),
                Key::Repeated(_) | Key::Unknown => Ok(()),
            },
            _ => Ok(()),
        }
    }

    #[inline]
    fn skip_field(&mut self, key: &'static str) -> Result<(), Error> {
        if let Of::Object(fields) = &mut self.of {
            fields.skip(key);
        }
        Ok(())
    }

    #[inline]
    fn end(mut self) -> Result<Name, Error> {
        if let Of::Object(fields) = self.of {
            fields.end(&mut self.place);
        }
        Ok(None)
    }
}

impl SerializeMap for Inside<'_> {
    type Ok = Name;
    type Error = Error;

    fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Error>
    where
        K: ?Sized + Serialize,
        V: ?Sized + Serialize,
    {
        let mut result = Ok(());
        key.serialize(Text(&mut |key| result = self.entry(key, value)))?;
        result
    }

    // A key alone would have to be stored. No type that is passed in writes one.
    fn serialize_key<T: ?Sized + Serialize>(&mut self, _: &T) -> Result<(), Error> {
        Err(Error)
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, _: &T) -> Result<(), Error> {
        Err(Error)
    }

    fn end(mut self) -> Result<Name, Error> {
        if let Of::Object(fields) = self.of {
            fields.end_of_map(&mut self.place);
        }
        Ok(None)
    }
}

impl SerializeSeq for Inside<'_> {
    type Ok = Name;
    type Error = Error;

    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
        if let Of::List(kind, count) = &mut self.of {
            let (kind, index) = (*kind, *count);
            *count += 1;
            self.value(Part::Item(index), kind, false, value)?;
        }
        Ok(())
    }

    fn end(self) -> Result<Name, Error> {
        Ok(None)
    }
}
