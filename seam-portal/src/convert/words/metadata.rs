//! Custom metadata.

use crate::model::CustomMetadata;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not custom metadata",
    label = "expected `CustomMetadata`, a map, or pairs of a text and a metadata value",
    note = "a metadata value is text, a boolean, a `MetadataValue`, or an `Option` of one of these",
    note = "for an `Option` or a `Result`, add `?`"
)]
pub trait IntoMetadata<'a, Via> {
    fn into_metadata(self) -> CustomMetadata<'a>;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not custom metadata",
    label = "expected `CustomMetadata`, a map, pairs of a text and a metadata value, or an `Option` of one of these",
    note = "a metadata value is text, a boolean, a `MetadataValue`, or an `Option` of one of these",
    note = "for a `Result`, add `?`"
)]
pub trait IntoOptionalMetadata<'a, Via> {
    fn into_optional(self) -> Option<CustomMetadata<'a>>;

    store!(into_optional -> Option<CustomMetadata<'a>>);
}
