//! A request, written in each of the ways.

use crate::project::{PLAIN, SEAM_PORTAL, SERDE_JSON};
use crate::request::{Field, Node};

#[derive(Clone, Copy)]
pub(crate) enum Style {
    /// `portal!`
    Portal,
    /// Literals of plain structs.
    Structs,
    /// `serde_json::json!`
    Json,
}

impl Style {
    pub(crate) fn dependencies(self) -> &'static [&'static str] {
        match self {
            Style::Portal => &[SEAM_PORTAL],
            Style::Structs => &[PLAIN],
            Style::Json => &[SERDE_JSON],
        }
    }

    pub(crate) fn uses(self) -> &'static str {
        match self {
            Style::Portal => "use seam_portal::{CreatePortal, portal};\n",
            Style::Structs => "use plain::*;\nuse std::borrow::Cow;\n",
            Style::Json => "use serde_json::{Value, json};\n",
        }
    }
}

/// A function that returns the request.
pub(crate) fn function(style: Style, index: usize, variables: bool, request: &Node) -> String {
    let arguments = if variables {
        "customer: &'a str, region: &'a str, room: &'a str, title: &'a str, \
         reservation: &'a str, start: &'a str, end: &'a str, guest: &'a str, \
         email: Option<&'a str>, phone: Option<&'a str>"
    } else {
        ""
    };
    let (returns, body) = match style {
        Style::Portal => (
            "CreatePortal<'a>",
            format!("portal!({})", portal(request, 1)),
        ),
        Style::Structs => ("CreatePortal<'a>", structs(request, 1)),
        Style::Json => ("Value", format!("json!({})", json(request, 1))),
    };
    format!(
        "\n#[allow(clippy::all)]\npub fn request_{index}<'a>({arguments}) -> {returns} {{\n    {body}\n}}\n"
    )
}

fn portal(node: &Node, depth: usize) -> String {
    match node {
        Node::Object(_, fields) => block("{", fields, "}", depth, |field| {
            format!("{}: {}", field.name, portal(&field.value, depth + 1))
        }),
        Node::List(items) => block("[", items, "]", depth, |item| portal(item, depth + 1)),
        Node::Filter(field, value) => format!("{field} = {}", portal(value, depth)),
        Node::Splice(items) => format!("..{items}"),
        other => leaf(other),
    }
}

fn json(node: &Node, depth: usize) -> String {
    match node {
        Node::Object(_, fields) => block("{", fields, "}", depth, |field| {
            format!("\"{}\": {}", field.name, json(&field.value, depth + 1))
        }),
        Node::List(items) => block("[", items, "]", depth, |item| json(item, depth + 1)),
        Node::Filter(field, value) => format!(
            "{{ \"field\": {field:?}, \"operation\": \"=\", \"value\": {} }}",
            json(value, depth)
        ),
        other => leaf(other),
    }
}

fn leaf(node: &Node) -> String {
    match node {
        Node::Text(text) => format!("{text:?}"),
        Node::Name(wire, _) => format!("{wire:?}"),
        Node::Boolean(value) => value.to_string(),
        Node::Borrowed(variable) | Node::Optional(variable) => (*variable).to_owned(),
        Node::Object(..) | Node::List(_) | Node::Filter(..) | Node::Splice(_) => String::new(),
    }
}

fn structs(node: &Node, depth: usize) -> String {
    match node {
        Node::Object(name, fields) => {
            let open = format!("{name} {{");
            let rest = format!("{}..Default::default()\n{}}}", pad(depth + 1), pad(depth));
            block(&open, fields, &rest, depth, |field| {
                format!("{}: {}", field.name, structs_field(field, depth + 1))
            })
        }
        Node::List(items) => block("vec![", items, "]", depth, |item| structs(item, depth + 1)),
        Node::Filter(field, value) => {
            let value = match &**value {
                Node::Boolean(value) => format!("FilterValue::Boolean({value})"),
                text => format!("FilterValue::Text({})", structs(text, depth)),
            };
            format!(
                "CustomerResourcesFilter {{ field: Cow::Borrowed({field:?}), \
                 operation: FilterOperation::Equals, value: {value} }}"
            )
        }
        Node::Text(text) => format!("Cow::Borrowed({text:?})"),
        Node::Borrowed(variable) => format!("Cow::Borrowed({variable})"),
        Node::Optional(variable) => format!("{variable}.map(Cow::Borrowed)"),
        Node::Name(_, variant) => (*variant).to_owned(),
        Node::Boolean(value) => value.to_string(),
        Node::Splice(_) => String::new(),
    }
}

fn structs_field(field: &Field, depth: usize) -> String {
    let value = structs(&field.value, depth);
    if field.required || matches!(field.value, Node::Optional(_)) {
        value
    } else {
        format!("Some({value})")
    }
}

/// Items on lines of their own, between brackets.
fn block<T>(
    open: &str,
    items: &[T],
    close: &str,
    depth: usize,
    item: impl Fn(&T) -> String,
) -> String {
    let mut text = format!("{open}\n");
    for value in items {
        text.extend([pad(depth + 1).as_str(), &item(value), ",\n"]);
    }
    if close.len() == 1 {
        text += &pad(depth);
    }
    text + close
}

fn pad(depth: usize) -> String {
    "    ".repeat(depth)
}
