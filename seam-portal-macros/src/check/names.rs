//! Enums of names.

use super::Checker;
use super::slot::Slot;
use crate::checked::Value;
use crate::errors::Extent;
use crate::schema::Enum;
use crate::suggest::{self, Guess};
use crate::tree::{Literal, LiteralKind};
use crate::words;

impl Checker<'_> {
    /// A name in quotes, or words that lack theirs.
    pub(super) fn variant<'t>(
        &mut self,
        text: &str,
        literal: &Literal,
        names: &'static Enum,
        slot: Slot<'_>,
    ) -> Value<'t> {
        match names.variant(text) {
            Some(variant) if matches!(literal.kind, LiteralKind::Text(_)) => Value::Variant {
                names,
                variant,
                span: literal.extent.first,
            },
            Some(variant) => self.name_without_quotes(variant.name, literal.extent),
            None => self.unknown_name(text, literal.extent, names, slot),
        }
    }

    /// `pt-PT`, which Rust takes for a subtraction.
    pub(super) fn name_without_quotes<'t>(&mut self, name: &str, at: Extent) -> Value<'t> {
        let message = if name.contains('-') {
            format!("a name with a `-` stands in quotes: write `\"{name}\"`")
        } else {
            format!("a name stands in double quotes or in none: write `{name}`")
        };
        self.errors.add(at, message);
        Value::Invalid
    }

    pub(super) fn unknown_name<'t>(
        &mut self,
        text: &str,
        at: Extent,
        names: &'static Enum,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let (text, takes) = (words::excerpt(text), words::listed(names));
        if let [only] = names.variants {
            let only = only.name;
            let message = format!(
                "unknown value `{text}` for {slot}: write `\"{only}\"`, no other is supported"
            );
            self.errors.add(at, message);
            return Value::Invalid;
        }
        let fix = guess(&text, names).map(|guess| guess.words(|name| format!("`\"{name}\"`")));
        let message = match fix {
            Some(fix) if fix.ends_with('?') => {
                format!("unknown value `{text}` for {slot}: {fix} it takes {takes}")
            }
            Some(fix) => format!("unknown value `{text}` for {slot}: {fix}, it takes {takes}"),
            None => format!("unknown value `{text}` for {slot}: it takes {takes}"),
        };
        self.errors.add(at, message);
        Value::Invalid
    }
}

/// The name that is meant. Of two languages, the same one counts more than the spelling.
pub(super) fn guess(text: &str, names: &'static Enum) -> Option<Guess<'static>> {
    let listed = || names.variants.iter().map(|variant| variant.name);
    let closest = suggest::closest(text, listed());
    if let Some(Guess::Sure(_)) = closest {
        return closest;
    }
    let first = |name: &str| name.split(['-', '_']).next().map(str::to_ascii_lowercase);
    let related = listed().find(|name| name.contains('-') && first(name) == first(text));
    related.map(Guess::Close).or(closest)
}
