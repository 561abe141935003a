//! Constant objects in lists, as a chain of calls: `Guest_email_address(LiteralGuest("1", "Ada"), "…")`.
//!
//! For rustc, a struct literal of many fields is dearer than a few calls. But a call hides whether its
//! result has anything to drop, and with anything to drop a constant cannot be a base in another
//! constant. Behind the reference of a list, this does not matter.

use seam_portal_schema::{self as schema, Presence};

use super::expander::{Expander, Purpose};
use super::tokens::{Tokens, arguments};
use crate::tree::{Object, Value, known};

impl Expander<'_> {
    pub(super) fn can_chain(&self, object: &Object) -> bool {
        let computed = |value: &Value| matches!(value, Value::Constant(_));
        self.in_list
            && self.purpose == Purpose::Code
            && object.name.path.is_empty()
            && object.is_constant()
            && object.can_be_in_place()
            && !object.fields.iter().any(|field| computed(&field.value))
    }

    pub(super) fn chain(&self, object: &Object) -> Tokens {
        let name = object.schema.name;
        let required = object
            .required()
            .map(|(row, value)| self.passed(row, value));
        let arguments = arguments(required, self.at);
        let mut chain = self.call(&format!("Literal{name}"), arguments);
        for (row, field) in known(&object.fields).filter(|(row, _)| !row.required) {
            let function = format!("{name}_{}", row.name);
            chain = self.call_with(&function, [chain, self.passed(row, &field.value)]);
        }
        chain
    }

    /// A value as the functions take it.
    fn passed(&self, row: &schema::Field, value: &Value) -> Tokens {
        match value {
            value if row.nullable => self.value(value, Presence::Nullable),
            Value::Text(text) => self.text_literal(text),
            value => self.required(value),
        }
    }
}
