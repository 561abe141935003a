//! Mistakes in values: of the wrong kind, or against the rule of their field.

use super::mutation::{Mutation, change, marked};
use crate::request::{Node, Shape};
use kit::Random;
use seam_portal_schema::{Kind, TextRule};

/// Texts that a rule refuses, with a name for each mistake.
const TEXTS: &[(&str, TextRule, &str)] = &[
    ("empty identifier", TextRule::Key, ""),
    (
        "date-time without offset",
        TextRule::DateTime,
        "2026-12-01T15:00:00",
    ),
    (
        "date-time with a space",
        TextRule::DateTime,
        "2026-12-01 15:00:00Z",
    ),
    ("date without time", TextRule::DateTime, "2026-12-01"),
    (
        "date-time without seconds",
        TextRule::DateTime,
        "2026-12-01T15:00Z",
    ),
    (
        "day that does not exist",
        TextRule::DateTime,
        "2026-02-30T15:00:00Z",
    ),
    (
        "leap day of another year",
        TextRule::DateTime,
        "2100-02-29T15:00:00Z",
    ),
    (
        "month that does not exist",
        TextRule::DateTime,
        "2026-13-01T15:00:00Z",
    ),
    (
        "hour that does not exist",
        TextRule::DateTime,
        "2026-12-01T24:00:00Z",
    ),
    (
        "offset that does not exist",
        TextRule::DateTime,
        "2026-12-01T15:00:00+24:00",
    ),
    ("no date-time at all", TextRule::DateTime, "tomorrow"),
    (
        "time of day that does not exist",
        TextRule::TimeOfDay,
        "24:00",
    ),
    ("time of day with one digit", TextRule::TimeOfDay, "9:30"),
    (
        "UUID without hyphens",
        TextRule::Uuid,
        "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90",
    ),
    (
        "UUID with a wrong digit",
        TextRule::Uuid,
        "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c9g",
    ),
    (
        "UUID that is too short",
        TextRule::Uuid,
        "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c9",
    ),
    (
        "metadata field with a hyphen",
        TextRule::FieldName,
        "is-vip",
    ),
    (
        "metadata field that begins with a digit",
        TextRule::FieldName,
        "2nd",
    ),
    ("metadata field without a name", TextRule::FieldName, ""),
];

/// Values of each kind: its name in messages, and how a value is written.
const KINDS: &[(&str, &str)] = &[
    ("text", "\"some text\""),
    ("a boolean", "true"),
    ("a number", "5"),
    ("a list", "[]"),
    ("an object", "{}"),
    ("null", "null"),
];

/// Values to use instead of a value of some kind, and what is wrong with each.
const OTHERS: &[(&str, &str, &str)] = &[
    ("zero", "a whole number", "0"),
    ("negative", "a whole number", "-30"),
    ("fraction", "a whole number", "1.5"),
    ("exponent", "a whole number", "1e3"),
    ("negative zero", "a whole number", "-0"),
    (
        "too large an integer",
        "a whole number",
        "18446744073709551616",
    ),
    ("too large a number", "a number", "1e400"),
    ("suffix that is too small", "a whole number", "300u8"),
    ("suffix of an integer", "a number", "1.5u8"),
    (
        "choice of another language",
        "a boolean",
        "1 < 2 ? true : false",
    ),
    ("number in quotes", "a number", "\"38.7\""),
    ("number with a plus", "a number", "+38.7"),
    ("boolean in quotes", "a boolean", "\"true\""),
    ("unknown name", "a name", "\"something\""),
    ("name with a capital", "a name", "\"Full\""),
];

/// The kinds of values that a field can take.
const WANTED: &[&str] = &[
    "text",
    "a boolean",
    "a whole number",
    "a number",
    "a name",
    "a list",
    "an object",
    "a text or a boolean",
];

pub(super) fn mutations() -> Vec<Mutation> {
    let texts = TEXTS.iter();
    let mut all: Vec<_> = texts
        .map(|(name, rule, text)| wrong_text(name, *rule, text))
        .collect();
    for wanted in WANTED {
        let others = KINDS.iter().filter(|(found, _)| !fits(wanted, found));
        all.extend(others.map(|(found, written)| {
            replaced(&format!("{wanted}, found {found}"), wanted, written)
        }));
    }
    let others = OTHERS.iter();
    all.extend(others.map(|(name, wanted, written)| replaced(name, wanted, written)));
    all.extend(in_expressions());
    all.push(Mutation::new(
        "metadata that is too long",
        |request, random| {
            let wanted =
                |node: &Node| matches!(node.kind, Some(Kind::TextOrBoolean(union)) if union.nullable);
            replace(
                request,
                random,
                &wanted,
                &format!("\"{}\"", "é".repeat(501)),
            )
        },
    ));
    all
}

/// Expressions whose value is a literal, whatever its type is.
const FORMS: &[(&str, &str)] = &[
    ("Some(", ")"),
    ("if 1 < 2 { ", " } else { unreachable!() }"),
    ("if 1 > 2 { return } else { ", " }"),
    ("if let Some(1) = Some(2) { panic!() } else { ", " }"),
    ("match 3 { 3 => ", ", _ => todo!() }"),
    ("{ let _x = 5; ", " }"),
    ("unsafe { let _x = \"\"; ", " }"),
    ("(if 1 < 2 { ", " } else { panic!() })"),
    ("Some(1).map_or(", ", |_| todo!())"),
    ("None.unwrap_or(", ")"),
    ("None.unwrap_or_else(|| ", ")"),
    ("(1 < 2).then_some(", ")"),
    ("(1 < 2).then(|| ", ")"),
    ("const { ", " }"),
];

/// The same for texts only.
const TEXT_FORMS: &[(&str, &str)] = &[
    ("", ".to_string()"),
    ("", ".to_owned()"),
    ("Some(", ".to_owned())"),
    ("String::from(", ")"),
    ("std::borrow::Cow::Borrowed(", ")"),
    ("::std::borrow::Cow::<str>::from(", ")"),
    ("Some(String::new()).unwrap_or(", ".into())"),
    ("&", ""),
];

/// The mistakes in literals again, with the literal as a part of an expression.
fn in_expressions() -> impl Iterator<Item = Mutation> {
    let texts = TEXTS.iter().map(|(name, rule, text)| {
        let wanted = move |kind: &Kind| matches!(kind, Kind::Text(found) if found == rule);
        in_expression(name, wanted, format!("{text:?}"))
    });
    let is_literal =
        |written: &str| written.starts_with(['"', '-', 't']) || written.parse::<f64>().is_ok();
    let others = OTHERS
        .iter()
        .filter(move |(_, _, written)| is_literal(written));
    let others = others.map(|(name, wanted, written)| {
        in_expression(name, |kind| name_of(kind) == *wanted, (*written).to_owned())
    });
    let kinds = WANTED.iter().filter(|wanted| **wanted != "a list");
    let kinds = kinds.flat_map(move |wanted| {
        let others = KINDS.iter().filter(|(found, _)| !fits(wanted, found));
        let others = others.filter(move |(_, written)| is_literal(written));
        others.map(move |(found, written)| {
            let name = format!("{wanted}, found {found}");
            in_expression(
                &name,
                |kind| name_of(kind) == *wanted,
                (*written).to_owned(),
            )
        })
    });
    texts.chain(others).chain(kinds)
}

/// Texts that only rustc can check, after it has evaluated them.
pub(super) fn constants() -> Vec<Mutation> {
    let texts = TEXTS.iter().map(|(name, rule, text)| {
        let wanted = move |kind: &Kind| matches!(kind, Kind::Text(found) if found == rule);
        constant(name, wanted, text)
    });
    let names = constant(
        "unknown name",
        |kind| matches!(kind, Kind::Enum(_)),
        "something",
    );
    texts.chain([names]).collect()
}

/// Ways to write a text as a constant.
const CONSTANTS: &[(&str, &str)] = &[
    ("concat!(", ")"),
    ("std::concat!(\"\", ", ")"),
    ("const { concat!(", ") }"),
];

fn constant(name: &str, wanted: impl Fn(&Kind) -> bool + 'static, text: &'static str) -> Mutation {
    let name = format!("{name}, as a constant");
    Mutation::new(name, move |request, random| {
        let wanted = |node: &Node| node.kind.is_some_and(&wanted);
        change(request, random, &wanted, &mut |node, random| {
            // Only one of the macros recognizes a name.
            let is_name = matches!(node.kind, Some(Kind::Enum(_)));
            let (before, after) = CONSTANTS[random.below(if is_name { 2 } else { 3 })];
            node.shape = Shape::Leaf(marked(&format!("{before}{text:?}{after}")));
        })
    })
}

fn in_expression(
    name: &str,
    wanted: impl Fn(&Kind) -> bool + 'static,
    written: String,
) -> Mutation {
    let name = format!("{name}, in an expression");
    Mutation::new(name, move |request, random| {
        let plain = |node: &Node| {
            let filter = matches!(node.shape, Shape::Filter { .. });
            node.kind.is_some_and(&wanted) && !filter
        };
        change(request, random, &plain, &mut |node, random| {
            let takes_text = matches!(node.kind, Some(Kind::Text(_) | Kind::Enum(_)));
            let is_text = written.starts_with('"') && takes_text;
            let forms = if is_text && random.one_in(2) {
                TEXT_FORMS
            } else {
                FORMS
            };
            let (before, after) = random.pick(forms);
            node.shape = Shape::Leaf(format!("{before}{}{after}", marked(&written)));
        })
    })
}

fn wrong_text(name: &str, rule: TextRule, text: &'static str) -> Mutation {
    Mutation::new(name, move |request, random| {
        let wanted = |node: &Node| matches!(node.kind, Some(Kind::Text(found)) if *found == rule);
        replace(request, random, &wanted, &format!("{text:?}"))
    })
}

fn replaced(name: &str, kind: &'static str, written: &'static str) -> Mutation {
    Mutation::new(name, move |request, random| {
        let wanted = |node: &Node| node.kind.is_some_and(|found| name_of(found) == kind);
        let nullable = written == "null";
        // Whether `null` is allowed depends on the field, not on the kind.
        let wanted = |node: &Node| wanted(node) && !(nullable && takes_null(node));
        replace(request, random, &wanted, written)
    })
}

fn replace(
    request: &mut Node,
    random: &mut Random,
    wanted: &dyn Fn(&Node) -> bool,
    written: &str,
) -> bool {
    let plain = |node: &Node| wanted(node) && !matches!(node.shape, Shape::Filter { .. });
    change(request, random, &plain, &mut |node, _| {
        node.shape = Shape::Leaf(marked(written));
    })
}

fn name_of(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text(_) => "text",
        Kind::Boolean => "a boolean",
        Kind::PositiveInteger => "a whole number",
        Kind::Number => "a number",
        Kind::Enum(_) => "a name",
        Kind::List(_) => "a list",
        Kind::Object(_) | Kind::Map(_) => "an object",
        Kind::TextOrBoolean(_) => "a text or a boolean",
    }
}

fn fits(wanted: &str, found: &str) -> bool {
    wanted == found
        || matches!(
            (wanted, found),
            ("a whole number", "a number")
                | ("a text or a boolean", "text" | "a boolean")
                | ("a name", "text")
        )
}

/// Whether the field of this value takes `null`.
fn takes_null(node: &Node) -> bool {
    node.nullable || matches!(node.kind, Some(Kind::TextOrBoolean(union)) if union.nullable)
}
