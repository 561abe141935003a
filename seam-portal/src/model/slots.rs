//! Deserializing values that are not objects.

use std::borrow::Cow;

use seam_portal_schema::Kind;
use seam_portal_schema::table::{FILTER_VALUE, METADATA_VALUE};
use serde::{Deserialize, Deserializer};

use super::deserialize::deserialize;
use super::{CustomMetadata, FilterValue, List, MetadataValue, Nullable, Text};
use crate::read::{Entries, Open, Plain, Slot};
use crate::validate::Wrong;

deserialize!(CustomMetadata[<'a>], CustomMetadata::KIND);
deserialize!(MetadataValue[<'a>], &Kind::TextOrBoolean(&METADATA_VALUE));
deserialize!(FilterValue[<'a>], &Kind::TextOrBoolean(&FILTER_VALUE));

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<'_, T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(List::Owned)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map_or(Nullable::Null, Nullable::Value))
    }
}

impl<'a, T: Slot<'a>> Slot<'a> for List<'a, T> {
    #[inline]
    fn empty() -> Self {
        List::EMPTY
    }

    #[inline]
    fn open(&mut self) -> Open<'_, 'a> {
        *self = List::Owned(Vec::new());
        match self {
            List::Owned(items) => Open::List(items),
            List::Borrowed(_) => Open::Plain,
        }
    }
}

impl<'a, T: Slot<'a>> Slot<'a> for Nullable<T> {
    #[inline]
    fn empty() -> Self {
        Nullable::Null
    }

    #[inline]
    fn take(&mut self, value: Plain<'a>, kind: &'static Kind) -> Result<(), Wrong> {
        if matches!(value, Plain::Null) {
            *self = Nullable::Null;
            return Ok(());
        }
        let mut inner = T::empty();
        inner.take(value, kind)?;
        *self = Nullable::Value(inner);
        Ok(())
    }

    #[inline]
    fn open(&mut self) -> Open<'_, 'a> {
        *self = Nullable::Value(T::empty());
        match self {
            Nullable::Value(value) => value.open(),
            Nullable::Null => Open::Plain,
        }
    }
}

impl<'a> Slot<'a> for FilterValue<'a> {
    #[inline]
    fn empty() -> Self {
        FilterValue::Boolean(false)
    }

    #[inline]
    fn take(&mut self, value: Plain<'a>, kind: &'static Kind) -> Result<(), Wrong> {
        *self = match value {
            Plain::Text(text) => FilterValue::Text(text),
            Plain::Boolean(value) => FilterValue::Boolean(value),
            other => return Err(other.unfit(kind)),
        };
        Ok(())
    }
}

impl<'a> Slot<'a> for MetadataValue<'a> {
    #[inline]
    fn empty() -> Self {
        MetadataValue::Null
    }

    #[inline]
    fn take(&mut self, value: Plain<'a>, kind: &'static Kind) -> Result<(), Wrong> {
        *self = match value {
            Plain::Text(text) => MetadataValue::Text(text),
            Plain::Boolean(value) => MetadataValue::Boolean(value),
            Plain::Null => MetadataValue::Null,
            other => return Err(other.unfit(kind)),
        };
        Ok(())
    }
}

impl<'a> Slot<'a> for CustomMetadata<'a> {
    #[inline]
    fn empty() -> Self {
        CustomMetadata {
            entries: List::EMPTY,
        }
    }

    #[inline]
    fn open(&mut self) -> Open<'_, 'a> {
        self.entries = List::Owned(Vec::new());
        match &mut self.entries {
            List::Owned(entries) => Open::Map(entries),
            List::Borrowed(_) => Open::Plain,
        }
    }
}

impl<'a> Entries<'a> for Vec<(Text<'a>, MetadataValue<'a>)> {
    #[inline]
    fn entry(&mut self, key: Cow<'a, str>) -> &mut dyn Slot<'a> {
        let index = self.len();
        self.push((key, MetadataValue::Null));
        &mut self[index].1
    }
}
