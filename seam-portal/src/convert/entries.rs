//! Custom metadata, put together from entries and a base.

use crate::model::{CustomMetadata, List, MetadataValue, Text};

type Pair<'a> = (Text<'a>, MetadataValue<'a>);

/// Entries under construction.
pub struct Entries<'a>(Vec<Pair<'a>>);

#[inline]
#[must_use]
pub fn entries<const N: usize>(entries: [Option<Pair<'_>>; N]) -> Entries<'_> {
    Entries(entries.into_iter().flatten().collect())
}

#[inline]
#[must_use]
pub fn entry<'a>(name: Text<'a>, value: Option<MetadataValue<'a>>) -> Option<Pair<'a>> {
    Some((name, value?))
}

/// What can stand behind `..` in custom metadata.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not custom metadata",
    label = "expected `CustomMetadata`"
)]
pub trait IntoEntries<'a> {
    fn into_entries(self) -> List<'a, Pair<'a>>;
}

impl<'a> IntoEntries<'a> for CustomMetadata<'a> {
    fn into_entries(self) -> List<'a, Pair<'a>> {
        self.entries
    }
}

impl<'a> Entries<'a> {
    /// Adds what is not given already.
    #[must_use]
    pub fn base(mut self, base: impl IntoEntries<'a>) -> Self {
        for (name, value) in base.into_entries().into_vec() {
            if self.0.iter().all(|(given, _)| *given != name) {
                self.0.push((name, value));
            }
        }
        self
    }

    #[inline]
    #[must_use]
    pub fn list(self) -> List<'a, Pair<'a>> {
        List::Owned(self.0)
    }
}
