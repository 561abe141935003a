//! Where a value stands: how a message names it, and whether it may be left out.

use std::fmt;

use crate::schema::Field;
use crate::words;

#[derive(Clone, Copy)]
pub(super) struct Slot<'n> {
    pub(super) name: &'n str,
    role: Role,
}

#[derive(Clone, Copy)]
enum Role {
    Required,
    Optional,
    /// A list has this name.
    Item,
    /// The key is the user's own choice.
    Entry,
}

impl<'n> Slot<'n> {
    pub(super) fn field(field: &'static Field) -> Self {
        let role = if field.required {
            Role::Required
        } else {
            Role::Optional
        };
        Slot {
            name: field.name,
            role,
        }
    }

    /// What a key holds that the schema does not know by name.
    pub(super) fn entry(name: &'n str) -> Self {
        let role = Role::Entry;
        Slot { name, role }
    }

    /// What a filter in its short form compares a field with.
    pub(super) fn operand(name: &'n str) -> Self {
        let role = Role::Required;
        Slot { name, role }
    }

    /// An item of the list that stands here.
    pub(super) fn item(self) -> Self {
        let role = Role::Item;
        Slot { role, ..self }
    }

    /// Whether `None` fits.
    pub(super) fn takes_none(self) -> bool {
        matches!(self.role, Role::Optional | Role::Entry)
    }

    /// What to do instead of giving nothing as the value.
    pub(super) fn without_value(self) -> &'static str {
        match self.role {
            Role::Required => "it is required, so write it out",
            Role::Optional | Role::Entry => "leave the key out instead",
            Role::Item => "leave the item out instead",
        }
    }
}

impl fmt::Display for Slot<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Role::Item = self.role {
            formatter.write_str("an item of ")?;
        }
        write!(formatter, "`{}`", words::name(self.name))
    }
}
