//! Rust literals in many forms.

use kit::Random;

pub(crate) fn text(random: &mut Random, text: &str) -> String {
    match random.below(6) {
        0 if is_plain(text) => raw(text),
        1 => escaped(random, text),
        2 => format!("({text:?})"),
        3 if is_plain(text) && !text.contains(['"', '\\']) => format!("\"{text}\""),
        _ => format!("{text:?}"),
    }
}

/// A key as an identifier, if that is possible, or as a string.
pub(crate) fn key(random: &mut Random, key: &str) -> String {
    match random.below(8) {
        0..4 if is_identifier(key) => key.to_owned(),
        4 if is_identifier(key) => format!("r#{key}"),
        5 if is_plain(key) => raw(key),
        6 => escaped(random, key),
        _ => format!("{key:?}"),
    }
}

/// Whether it is an identifier that Rust does not change: others are normalized to NFC.
pub(crate) fn is_identifier(text: &str) -> bool {
    let stays =
        |letter: char| letter == '_' || letter.is_ascii_alphanumeric() || "éß日本".contains(letter);
    text.chars().all(stays) && text != "_" && syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Whether each character can and should be in a source file without an escape.
fn is_plain(text: &str) -> bool {
    let stands = |letter: char| match letter {
        '\n' | '"' | '\\' | '\'' => true,
        _ => letter.escape_debug().count() == 1,
    };
    text.chars().all(stands)
}

fn raw(text: &str) -> String {
    let hashes = "#".repeat(text.matches('#').count() + usize::from(text.contains('"')));
    format!("r{hashes}\"{text}\"{hashes}")
}

/// Escapes many of the characters.
fn escaped(random: &mut Random, text: &str) -> String {
    let escape = |letter: char| match random.below(3) {
        0 => format!("\\u{{{:x}}}", u32::from(letter)),
        1 if letter.is_ascii() => format!("\\x{:02x}", u32::from(letter)),
        _ => letter.escape_debug().to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

pub(crate) fn integer(random: &mut Random, number: u64) -> String {
    match random.below(6) {
        0 => format!("{number:#x}"),
        1 => format!("{number}_u64"),
        2 => format!("0b{number:b}"),
        3 => grouped(number),
        4 => format!("({number})"),
        _ => number.to_string(),
    }
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let (front, back) = digits.split_at(digits.len() / 2);
    if front.is_empty() {
        digits
    } else {
        format!("{front}_{back}")
    }
}

pub(crate) fn number(random: &mut Random, number: f64) -> String {
    match random.below(5) {
        0 => format!("{number:e}"),
        1 if number.fract() == 0.0 && number.abs() < 1e9 => format!("{number:.0}"),
        2 => format!("{number:?}_f64"),
        3 => format!("({number:?})"),
        _ => format!("{number:?}"),
    }
}
