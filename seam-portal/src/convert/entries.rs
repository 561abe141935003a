//! Custom metadata, from entries and from maps.

use super::presence::optional;
use super::via::{AsIs, Given, InOption, Pairs};
use super::words::{IntoMetadata, IntoOptionalMetadata, IntoOptionalUnion, IntoText};
use crate::model::{CustomMetadata, List, MetadataValue, Text};

type Entry<'a> = (Text<'a>, MetadataValue<'a>);

/// Entries under construction.
pub struct Entries<'a>(Vec<Entry<'a>>);

/// Collects entries. A later entry replaces an earlier one with the same key.
#[must_use]
pub fn entries<const N: usize>(entries: [Option<Entry<'_>>; N]) -> Entries<'_> {
    let metadata: CustomMetadata<'_> = entries.into_iter().flatten().collect();
    Entries(metadata.entries.into_vec())
}

/// An entry, or nothing if its value is `None`. A computed key comes from [`IntoText`].
#[inline]
#[must_use]
pub fn entry<'a>(key: Text<'a>, value: Option<MetadataValue<'a>>) -> Option<Entry<'a>> {
    Some((key, value?))
}

impl<'a> Entries<'a> {
    /// Adds the entries whose keys do not exist yet.
    #[must_use]
    pub fn base(mut self, base: CustomMetadata<'a>) -> Self {
        for (key, value) in base.entries {
            if self.0.iter().all(|(given, _)| *given != key) {
                self.0.push((key, value));
            }
        }
        self
    }

    #[inline]
    #[must_use]
    pub fn list(self) -> List<'a, Entry<'a>> {
        List::Owned(self.0)
    }
}

#[diagnostic::do_not_recommend]
impl<'a> IntoMetadata<'a, AsIs> for CustomMetadata<'a> {
    #[inline]
    fn into_metadata(self) -> CustomMetadata<'a> {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a> IntoMetadata<'a, AsIs> for &CustomMetadata<'a> {
    #[inline]
    fn into_metadata(self) -> CustomMetadata<'a> {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<'a, Via, I: IntoIterator> IntoMetadata<'a, Pairs<Via>> for I
where
    I::Item: Pair<'a, Via>,
{
    fn into_metadata(self) -> CustomMetadata<'a> {
        self.into_iter().filter_map(Pair::into_entry).collect()
    }
}

optional!(['a,] IntoOptionalMetadata['a,], IntoMetadata::into_metadata -> CustomMetadata<'a>);

/// A key and a value.
pub trait Pair<'a, Via> {
    fn into_entry(self) -> Option<Entry<'a>>;
}

#[diagnostic::do_not_recommend]
impl<'a, OfKey, OfValue, K, V> Pair<'a, (OfKey, OfValue)> for (K, V)
where
    K: IntoText<'a, OfKey>,
    V: IntoOptionalUnion<MetadataValue<'a>, OfValue>,
{
    #[inline]
    fn into_entry(self) -> Option<Entry<'a>> {
        entry(self.0.into_text(), self.1.into_optional())
    }
}

#[diagnostic::do_not_recommend]
impl<'a, OfKey, OfValue, K, V> Pair<'a, (OfKey, OfValue)> for &'a (K, V)
where
    &'a K: IntoText<'a, OfKey>,
    &'a V: IntoOptionalUnion<MetadataValue<'a>, OfValue>,
{
    #[inline]
    fn into_entry(self) -> Option<Entry<'a>> {
        entry(self.0.into_text(), self.1.into_optional())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(metadata: List<'_, Entry<'_>>) -> String {
        serde_json::to_string(&CustomMetadata { entries: metadata }).unwrap()
    }

    #[test]
    fn a_later_entry_replaces_an_earlier_one_that_has_its_key() {
        let key = String::from("a");
        let given = entries([
            entry("a".into(), Some("1".into())),
            entry("b".into(), Some(true.into())),
            entry(key.into_text(), Some(MetadataValue::Null)),
            entry("b".into(), None),
        ]);
        assert_eq!(text(given.list()), r#"{"a":null,"b":true}"#);
    }

    #[test]
    fn a_base_adds_what_is_not_given() {
        let base = [("a", "1"), ("b", "2"), ("b", "3")].into_metadata();
        let given = entries([entry("a".into(), Some(true.into()))]);
        assert_eq!(text(given.base(base).list()), r#"{"a":true,"b":"3"}"#);
    }
}
