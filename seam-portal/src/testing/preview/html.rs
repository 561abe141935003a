//! Pieces of HTML. All text of a request goes through `escaped`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use seam_portal_schema::Object;
use serde_json::{Map, Value};

/// Escapes a text for HTML, between tags and in attributes. Invisible characters, and characters that
/// change the direction of a line, are written as in Rust: `\u{…}`.
pub(super) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            letter if is_hidden(letter) => html.extend(letter.escape_default()),
            letter => html.push(letter),
        }
    }
    html
}

fn is_hidden(letter: char) -> bool {
    match letter {
        // They join letters, and emoji.
        '\u{200c}' | '\u{200d}' => false,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => true,
        letter => letter.is_control(),
    }
}

/// A text of the request. Its writing direction does not affect the text around it.
pub(super) fn text(text: &str) -> String {
    if text.is_empty() {
        return quiet("empty");
    }
    format!("<bdi>{}</bdi>", escaped(text))
}

/// A remark of this page instead of a value.
pub(super) fn quiet(remark: &str) -> String {
    format!("<i>{remark}</i>")
}

/// Any value, with its keys as in JSON.
pub(super) fn value(given: &Value) -> String {
    let item = |given| format!("<li>{}</li>", value(given));
    let entry = |(key, given): (&String, _)| {
        format!("<li><code>{}</code>: {}</li>", text(key), value(given))
    };
    let items: Vec<_> = match given {
        Value::Null | Value::Bool(_) | Value::Number(_) => return format!("<code>{given}</code>"),
        Value::String(given) => return text(given),
        Value::Array(items) => items.iter().map(item).collect(),
        Value::Object(entries) => entries.iter().map(entry).collect(),
    };
    if items.is_empty() {
        return quiet("empty");
    }
    format!("<ul>{}</ul>", items.concat())
}

/// A key of the schema as words: `is_embedded` is `Is embedded`.
pub(super) fn label(key: &str) -> String {
    let words = escaped(key).replace('_', " ");
    match words.strip_prefix(|letter: char| letter.is_ascii_lowercase()) {
        Some(rest) => format!("{}{rest}", words[..1].to_ascii_uppercase()),
        None => words,
    }
}

/// The keys that are always shown and those that are given, in the order of the schema.
pub(super) fn keys<'k>(
    object: &Object,
    known: &[&'k str],
    given: impl Iterator<Item = &'k Value>,
) -> Vec<&'k str> {
    let place = |key: &str| object.fields.iter().position(|field| field.name == key);
    let given = given.filter_map(Value::as_object).flat_map(Map::keys);
    let keys: BTreeSet<_> = given
        .map(String::as_str)
        .chain(known.iter().copied())
        .collect();
    let mut keys: Vec<_> = keys.into_iter().collect();
    keys.sort_by_key(|key| place(key).unwrap_or(usize::MAX));
    keys
}

pub(super) fn section(id: &str, title: &str, content: &str) -> String {
    format!(
        "<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n{content}</section>\n"
    )
}

/// A table. If it is too wide, it scrolls by itself. The first cell of a row is its header.
pub(super) fn table(
    caption: &str,
    columns: &[&str],
    rows: impl IntoIterator<Item = Vec<String>>,
) -> String {
    let mut html = format!(
        "<div class=\"table\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\">\n\
         <table>\n<caption>{caption}</caption>\n<thead><tr>"
    );
    for column in columns {
        let _ = write!(html, "<th scope=\"col\">{}</th>", label(column));
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        html.push_str("<tr>");
        for (place, cell) in row.iter().enumerate() {
            let _ = match place {
                0 => write!(html, "<th scope=\"row\">{cell}</th>"),
                _ => write!(html, "<td>{cell}</td>"),
            };
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_what_is_hidden_is_escaped() {
        for (text, html) in [
            ("<b a='x'>\"&amp;", "&lt;b a=&#39;x&#39;&gt;&quot;&amp;amp;"),
            ("a\0b\n\u{202e}c\u{feff}", "a\\u{0}b\\n\\u{202e}c\\u{feff}"),
            ("a\u{3164}\u{e0041}", "a\\u{3164}\\u{e0041}"),
            (
                "Zoë \u{1f469}\u{200d}\u{1f52c} عمر",
                "Zoë \u{1f469}\u{200d}\u{1f52c} عمر",
            ),
        ] {
            assert_eq!(escaped(text), html);
        }
    }

    #[test]
    fn keys_are_words() {
        for (key, words) in [
            ("is_embedded", "Is embedded"),
            ("", ""),
            ("<é", "&lt;é"),
            ("é", "é"),
        ] {
            assert_eq!(label(key), words);
        }
    }
}
