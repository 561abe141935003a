//! Serializing values that are not objects.

use serde::{Serialize, Serializer};

use super::{CustomMetadata, FilterValue, List, MetadataValue, Nullable};

impl<T: Serialize> Serialize for List<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Nullable::Null => serializer.serialize_none(),
            Nullable::Value(value) => value.serialize(serializer),
        }
    }
}

impl Serialize for FilterValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            FilterValue::Text(text) => serializer.serialize_str(text),
            FilterValue::Boolean(value) => serializer.serialize_bool(*value),
        }
    }
}

impl Serialize for MetadataValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            MetadataValue::Text(text) => serializer.serialize_str(text),
            MetadataValue::Boolean(value) => serializer.serialize_bool(*value),
            MetadataValue::Null => serializer.serialize_none(),
        }
    }
}

impl Serialize for CustomMetadata<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.entries.iter().map(|(name, value)| (name, value)))
    }
}
