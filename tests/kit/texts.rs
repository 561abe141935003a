//! Texts for each rule, and whether they satisfy it.

use crate::shape::Rule;

pub(crate) fn texts(rule: Rule) -> &'static [(&'static str, bool)] {
    match rule {
        Rule::Any => ANY,
        Rule::NotEmpty => NOT_EMPTY,
        Rule::DateTime => DATE_TIMES,
        Rule::Uuid => UUIDS,
        Rule::TimeOfDay => TIMES_OF_DAY,
        Rule::FieldName => FIELD_NAMES,
    }
}

/// The texts of the rules that not every text satisfies.
pub(crate) fn of_all_rules() -> impl Iterator<Item = &'static str> {
    let all = [DATE_TIMES, UUIDS, TIMES_OF_DAY, FIELD_NAMES];
    all.into_iter().flatten().map(|(text, _)| *text)
}

const ANY: &[(&str, bool)] = &[
    ("", true),
    ("x", true),
    ("Lobby", true),
    ("Grand Hotel", true),
    ("Ægir \"17\"", true),
    ("a\\b\n", true),
    ("true", true),
    ("101", true),
    ("2026-12-01", true),
    ("\u{1F511}", true),
];
const NOT_EMPTY: &[(&str, bool)] = &[
    ("101", true),
    ("grand-hotel", true),
    (" ", true),
    ("ключ", true),
    ("", false),
];
const DATE_TIMES: &[(&str, bool)] = &[
    ("2026-12-01T15:00:00Z", true),
    ("2024-02-29T23:59:59.123+14:00", true),
    ("2000-02-29t00:00:00z", true),
    ("1998-12-31T23:59:60Z", true),
    ("2026-02-29T15:00:00Z", false),
    ("2026-12-01", false),
    ("2026-12-01 15:00:00Z", false),
    ("2026-12-01T15:00:00", false),
    ("2026-12-01T25:00:00Z", false),
    ("2026-12-01T15:00Z", false),
    ("", false),
];
const UUIDS: &[(&str, bool)] = &[
    ("5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90", true),
    ("5F1C6A4E-8A0B-4F0E-9D5C-2B1F6A7D3C90", true),
    ("5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90", false),
    ("5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c9g", false),
    ("5f1c", false),
    ("", false),
];
const TIMES_OF_DAY: &[(&str, bool)] = &[
    ("00:00", true),
    ("23:59:59", true),
    ("19:30", true),
    ("24:00", false),
    ("9:30", false),
    ("12:60", false),
    ("12:00:00Z", false),
    ("", false),
];
const FIELD_NAMES: &[(&str, bool)] = &[
    ("region", true),
    ("x", true),
    ("_", true),
    ("is_vip2", true),
    ("isVip2", true),
    ("9a", false),
    ("is-vip", false),
    ("é", false),
    ("", false),
];
