//! Filters in their short form, `region = "eu"`.

use super::Checker;
use crate::checked::{Field, Object, Rest, Value};
use crate::schema::table::{CUSTOMER_RESOURCES_FILTER, FILTER_OPERATION};
use crate::schema::{self, TextRule};
use crate::tree::{Comparison, Key, Literal, LiteralKind};

impl Checker<'_> {
    /// A comparison in a list of `schema`, which has to be the filters.
    pub(super) fn comparison<'t>(
        &mut self,
        comparison: &'t Comparison,
        schema: &'static schema::Object,
        name: &str,
    ) -> Value<'t> {
        if schema.name != CUSTOMER_RESOURCES_FILTER.name {
            let message = format!(
                "`{name}` takes objects, and only `customer_resources_filters` takes filters"
            );
            self.errors.add(comparison.operator_extent, message);
            return Value::Invalid;
        }
        match comparison.operator.as_str() {
            "=" => self.filter(comparison),
            "" => {
                let name = &comparison.field.name;
                self.errors.add(
                    comparison.operator_extent,
                    format!("expected `=` before the value: write `{name} = …`"),
                );
                Value::Invalid
            }
            operator => {
                let message =
                    format!("a filter cannot compare with `{operator}`: only `=` is supported");
                self.errors.add(comparison.operator_extent, message);
                Value::Invalid
            }
        }
    }

    fn filter<'t>(&mut self, comparison: &'t Comparison) -> Value<'t> {
        let [field, operation, value] = CUSTOMER_RESOURCES_FILTER.fields else {
            return Value::Invalid;
        };
        let key = &comparison.field;
        let name = Literal {
            kind: LiteralKind::Other,
            extent: key.extent,
            text: String::new(),
        };
        let given = [
            (
                field,
                self.text(&key.name, &name, TextRule::FieldName, field.name),
            ),
            (operation, equals(key)),
            (value, self.value(&comparison.value, value)),
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
            fields,
            rest: Rest::Nothing,
        })
    }
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
