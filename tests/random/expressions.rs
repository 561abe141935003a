//! Single values as expressions.

use std::fmt::Write as _;

use crate::literals;
use crate::source::{Presence, Source};

impl Source<'_> {
    /// Stores the expression in a variable of its own.
    pub(crate) fn variable(&mut self, expression: &str) -> String {
        self.variables += 1;
        let name = format!("v{}", self.variables);
        writeln!(self.statements, "    let {name} = {expression};").expect("no end of memory");
        name
    }

    /// Wraps it in `Some(…)` in some of the cases where that is possible.
    pub(crate) fn perhaps_some(&mut self, expression: String, presence: Presence) -> String {
        match presence {
            Presence::Required => expression,
            Presence::Nullable if self.random.chance(1, 4) => {
                format!("Nullable::Value({expression})")
            }
            _ if self.random.chance(1, 4) => format!("Some({expression})"),
            _ => expression,
        }
    }

    pub(crate) fn text(&mut self, text: &str, presence: Presence) -> String {
        let literal = literals::text(self.random, text);
        let way = match self.random.below(20) {
            0 => self.variable(&literal),
            1 => self.variable(&format!("String::from({literal})")),
            2 => format!("&{}", self.variable(&format!("String::from({literal})"))),
            3 => format!(
                "{}.as_str()",
                self.variable(&format!("String::from({literal})"))
            ),
            4 => format!("String::from({literal})"),
            5 => format!("&String::from({literal})"),
            6 => format!("format!(\"{{}}\", {literal})"),
            7 => format!("Cow::Borrowed({literal})"),
            8 => format!("Cow::<str>::Owned({literal}.to_owned())"),
            9 => format!("if 1 < 2 {{ {literal} }} else {{ {text:?} }}"),
            10 => format!("match (1, 2) {{ (1, _) => {literal}, _ => {text:?} }}"),
            11 => return self.constant_text(text),
            13 => format!("{literal}.to_string()"),
            14 => format!("None.unwrap_or({literal})"),
            15 => format!("{{ let text = \"\"; choose(text, 1); {literal} }}"),
            16 => format!("if 1 > 2 {{ unreachable!() }} else {{ Cow::from({literal}) }}"),
            17 => format!("&Shared::from({literal})"),
            12 => format!("[{literal}, \"\"][0]"),
            _ => format!("choose::<&str, u8>({literal}, 1)"),
        };
        self.perhaps_some(way, presence)
    }

    /// A text that is allowed in a constant and is not a literal.
    pub(crate) fn constant_text(&mut self, text: &str) -> String {
        // Without a suffix, a raw string or parentheses, because `concat!` does not take these.
        let literal = format!("{text:?}");
        match self.random.below(4) {
            0 => format!("concat!({literal}, \"\")"),
            1 => format!("const {{ {} }}", literals::text(self.random, text)),
            2 => format!("const {{ concat!(\"\", {literal}) }}"),
            _ => {
                self.variables += 1;
                let name = format!("C{}", self.variables);
                writeln!(self.statements, "    const {name}: &str = {literal};")
                    .expect("no end of memory");
                format!("const {{ {name} }}")
            }
        }
    }

    pub(crate) fn name(&mut self, name: &str, literal: bool) -> String {
        let identifier = literals::is_identifier(name);
        match self.random.below(6) {
            0 if !literal && identifier => format!("if 1 < 2 {{ {name} }} else {{ {name} }}"),
            1 if !literal => self.variable(&format!("{name:?}")),
            2 if !literal => format!("String::from({name:?})"),
            0..3 if identifier => name.to_owned(),
            3 if self.random.chance(1, 4) => format!("concat!({name:?})"),
            _ => literals::text(self.random, name),
        }
    }

    pub(crate) fn integer(&mut self, number: u64, literal: bool, presence: Presence) -> String {
        let way = match self.random.below(6) {
            4 if literal => return format!("const {{ {number} }}"),
            _ if literal => return literals::integer(self.random, number),
            4 => format!("if 1 < 2 {{ {number} }} else {{ 60 * 24 }}"),
            5 => format!("{number} - 1 + 1"),
            0 => self.variable(&format!("{number}_u64")),
            1 => format!("std::num::NonZeroU64::new({number}).unwrap()"),
            2 if number < 256 => format!("{number} as u8"),
            3 if u32::try_from(number).is_ok() => self.variable(&format!("{number}_u32")),
            _ => format!("{number}_u64 + 0"),
        };
        self.perhaps_some(way, presence)
    }
}
