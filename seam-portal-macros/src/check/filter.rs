//! Filters in their short form, `region = "eu"`.

use super::Checker;
use super::slot::Slot;
use crate::checked::{Field, Object, Value};
use crate::errors::{OPERATOR, VALUE};
use crate::schema::rules::check_text;
use crate::schema::table::{CUSTOMER_RESOURCES_FILTER, FILTER_OPERATION};
use crate::schema::{self, TextRule};
use crate::tree::{self, Comparison, Entry, Key, Literal, LiteralKind};
use crate::words;

impl Checker<'_> {
    /// A comparison in a list of `schema`, which has to be the filters.
    pub(super) fn comparison<'t>(
        &mut self,
        comparison: &'t Comparison,
        schema: &'static schema::Object,
        slot: Slot<'_>,
    ) -> Value<'t> {
        let place = self.errors.place - VALUE;
        let operator = comparison.operator.as_str();
        if is_filter(schema) && operator == "=" {
            return self.filter(comparison);
        }
        let message = if !is_filter(schema) {
            let of = words::a_type(schema.name);
            let example = words::example(schema);
            format!("{slot} is {of} and no filter: write `{example}`")
        } else if operator.is_empty() {
            let name = comparison.field.written();
            format!("expected `=` before the value: write `{name} = …`")
        } else {
            format!("a filter cannot compare with `{operator}`: only `=` is supported")
        };
        self.errors.place = place + OPERATOR;
        self.errors.add(comparison.operator_extent, message);
        Value::Invalid
    }

    fn filter<'t>(&mut self, comparison: &'t Comparison) -> Value<'t> {
        let [field, operation, value] = CUSTOMER_RESOURCES_FILTER.fields else {
            return Value::Invalid;
        };
        let key = &comparison.field;
        let literal = Literal {
            kind: LiteralKind::Other,
            extent: key.extent,
            text: String::new(),
            suffix: String::new(),
        };
        let place = self.errors.place - VALUE;
        self.errors.place = place;
        let name = self.text(&key.name, &literal, TextRule::FieldName, Slot::field(field));
        self.errors.place = place + VALUE;
        let given = [
            (field, name),
            (operation, equals(key)),
            (
                value,
                self.value_of_kind(&comparison.value, &value.kind, Slot::operand(&key.name)),
            ),
        ];
        let fields = given
            .into_iter()
            .map(|(schema, value)| Field {
                attributes: &[],
                key,
                schema,
                value,
            })
            .collect();
        Value::Object(Object {
            schema: &CUSTOMER_RESOURCES_FILTER,
            name: None,
            path: None,
            fields,
            unchecked: &[],
            base: None,
        })
    }

    /// `region: "eu"` for `region = "eu"`, with or without braces. Says so and checks the values.
    /// Nothing if it is an object as it should be.
    pub(super) fn filter_with_colon(
        &mut self,
        object: &tree::Object,
        schema: &'static schema::Object,
    ) -> bool {
        let is_field = |entry: &Entry| schema.field(&entry.key.name).is_some();
        let own_names = !object.entries.is_empty() && !object.entries.iter().any(is_field);
        let colon = is_filter(schema)
            && own_names
            && (object.bare || object.entries.len() == 1)
            && object.base.is_none();
        if !colon {
            return false;
        }
        for entry in &object.entries {
            let name = entry.key.written();
            self.errors.withdraw(entry.place + OPERATOR);
            if object.bare {
                let at = entry.sign.unwrap_or(entry.key.extent);
                let message = format!("a filter compares with `=`, found `:`: write `{name} = …`");
                self.errors.place = entry.place + OPERATOR;
                self.errors.add(at, message);
            } else {
                let message = format!("a filter stands without braces: write `{name} = …`");
                self.errors.place = object.place;
                self.errors.add(object.extent, message);
            }
            if let [_, _, value] = CUSTOMER_RESOURCES_FILTER.fields {
                self.errors.place = entry.place + VALUE;
                self.value(&entry.value, value);
            }
        }
        true
    }
}

/// The filter that a text such as `"region = eu"` was meant to be.
pub(super) fn in_text(literal: &Literal) -> Option<String> {
    let LiteralKind::Text(text) = &literal.kind else {
        return None;
    };
    let (field, value) = text.split_once('=')?;
    let field = field.trim();
    let value = value.trim_start_matches('=').trim();
    let value = value.trim_matches(['"', '\'']);
    check_text(TextRule::FieldName, field).ok()?;
    Some(match value {
        // Several in one text.
        value if value.contains('=') => return None,
        "true" | "false" => format!("{field} = {value}"),
        value => format!("{field} = {value:?}"),
    })
}

pub(crate) fn is_filter(schema: &schema::Object) -> bool {
    schema.name == CUSTOMER_RESOURCES_FILTER.name
}

fn equals<'t>(key: &Key) -> Value<'t> {
    match FILTER_OPERATION.variant("=") {
        Some(variant) => Value::Variant {
            names: &FILTER_OPERATION,
            variant,
            span: key.span(),
        },
        None => Value::Invalid,
    }
}
