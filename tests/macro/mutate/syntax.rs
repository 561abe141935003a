//! Mistakes in how a request is written.

use super::keys::mark_object;
use super::mutation::{Mutation, change, change_entry, change_object, marked};
use crate::request::{Braces, Item, Node, Shape};
use kit::Random;
use seam_portal_schema::{Kind, TextRule};

pub(super) fn mutations() -> Vec<Mutation> {
    let mut all = vec![
        Mutation::new("missing colon", missing_colon),
        Mutation::new("missing value", missing_value),
        Mutation::new("missing comma between fields", missing_comma),
        Mutation::new("missing comma between items", missing_comma_in_list),
        Mutation::new("semicolon between items", semicolon_in_list),
        Mutation::new("wrong type name before an object", wrong_type_name),
        Mutation::new("no type's name", no_type_name),
        Mutation::new("doc comment", doc_comment),
        Mutation::new("filter as a text", filter_as_text),
        Mutation::new("nothing in a list", nothing_in_list),
        after_a_field("two commas", ", \u{1},\u{2} "),
        after_a_field("semicolon between fields", "\u{1};\u{2} "),
        after_a_field("second value", " \u{1}\"more\"\u{2}, "),
    ];
    for (name, written) in [
        ("single quotes", "'x'"),
        ("words without quotes", "Grand Hotel"),
        ("text without quotes", "room-101"),
        ("quote that is not closed", "'grand"),
    ] {
        all.push(Mutation::new(name, move |request, random| {
            replaced_text(request, random, written)
        }));
    }
    for sign in ["=", "=>", "==", "::", ":=", "->"] {
        let name = format!("`{sign}` for the colon");
        all.push(Mutation::new(name, move |request, random| {
            change_entry(request, random, &|_| true, &mut |entry, _| {
                entry.sign = format!(" {} ", marked(sign));
            })
        }));
    }
    for operator in [
        "==", "!=", "<", ">=", "contains", "is not", "=>", "+=", ":=",
    ] {
        let name = format!("filter with `{operator}`");
        all.push(Mutation::new(name, move |request, random| {
            other_operator(request, random, operator)
        }));
    }
    all
}

fn missing_colon(request: &mut Node, random: &mut Random) -> bool {
    change_entry(request, random, &|_| true, &mut |entry, _| {
        entry.sign = String::from(" ");
        entry.key = marked(&entry.key);
    })
}

fn missing_value(request: &mut Node, random: &mut Random) -> bool {
    change_entry(request, random, &|_| true, &mut |entry, _| {
        entry.sign = format!("{} ", marked(":"));
        entry.value.shape = Shape::Leaf(String::new());
    })
}

fn missing_comma(request: &mut Node, random: &mut Random) -> bool {
    let wanted = |braces: &Braces| braces.entries.len() > 1;
    change_object(request, random, &wanted, &mut |braces, random| {
        let at = random.below(braces.entries.len() - 1);
        braces.entries[at].after = String::from(" ");
        let next = &mut braces.entries[at + 1].key;
        *next = marked(next);
    })
}

fn after_a_field(name: &str, written: &'static str) -> Mutation {
    Mutation::new(name, move |request, random| {
        change_entry(request, random, &|_| true, &mut |entry, _| {
            entry.after = String::from(written);
        })
    })
}

fn wrong_type_name(request: &mut Node, random: &mut Random) -> bool {
    let wanted = |node: &Node| node.kind.is_some() && is_object(node);
    change(request, random, &wanted, &mut |node, _| {
        if let Shape::Object(braces) = &mut node.shape {
            let name = braces.schema.map_or("CustomMetadata", |schema| schema.name);
            braces.name = format!("{} ", marked(&format!("{name}s")));
        }
    })
}

fn no_type_name(request: &mut Node, random: &mut Random) -> bool {
    // If there is only one key, the mistake cannot be recognized. Keys of a request mean something
    // else.
    let wanted = |braces: &Braces| {
        let fields: Vec<_> = braces
            .entries
            .iter()
            .filter_map(|entry| entry.field)
            .collect();
        let own = fields
            .iter()
            .any(|field| field.required && field.name.ends_with("_key"));
        let others = ["customer_data", "customer_key"];
        let of_request = fields.iter().any(|field| others.contains(&field.name));
        !braces.name.is_empty() && !braces.nested && fields.len() > 1 && own && !of_request
    };
    change_object(request, random, &wanted, &mut |braces, _| {
        braces.name.clear();
        let first = &mut braces.entries[0].key;
        *first = marked(first);
    })
}

fn doc_comment(request: &mut Node, random: &mut Random) -> bool {
    change_entry(request, random, &|_| true, &mut |entry, _| {
        entry.key = format!("{} {}", marked("/** note */"), entry.key);
    })
}

fn filter_as_text(request: &mut Node, random: &mut Random) -> bool {
    let wanted = |node: &Node| matches!(node.shape, Shape::Filter { .. });
    change(request, random, &wanted, &mut |node, _| {
        node.shape = Shape::Leaf(marked("\"region = eu\""));
    })
}

fn nothing_in_list(request: &mut Node, random: &mut Random) -> bool {
    in_a_list(request, random, &mut |items| {
        items[0].value.shape = Shape::Leaf(marked("None"));
    })
}

fn other_operator(request: &mut Node, random: &mut Random, other: &str) -> bool {
    let wanted = |node: &Node| match &node.shape {
        Shape::Filter { value, .. } => is_leaf(value),
        _ => false,
    };
    change(request, random, &wanted, &mut |node, _| {
        if let Shape::Filter { operator, .. } = &mut node.shape {
            *operator = format!(" {} ", marked(other));
        }
    })
}

fn is_object(node: &Node) -> bool {
    matches!(node.shape, Shape::Object(_))
}

fn is_leaf(node: &Node) -> bool {
    matches!(node.shape, Shape::Leaf(_))
}

fn missing_comma_in_list(request: &mut Node, random: &mut Random) -> bool {
    in_a_list(request, random, &mut |items| {
        items[0].after = String::from(" ");
        mark_item(&mut items[1]);
    })
}

fn semicolon_in_list(request: &mut Node, random: &mut Random) -> bool {
    in_a_list(request, random, &mut |items| {
        items[0].after = format!("{} ", marked(";"));
    })
}

/// Changes a list of two or more items.
fn in_a_list(
    request: &mut Node,
    random: &mut Random,
    then: &mut dyn FnMut(&mut Vec<Item>),
) -> bool {
    let wanted = |node: &Node| matches!(&node.shape, Shape::List(items) if items.len() > 1);
    change(request, random, &wanted, &mut |node, _| {
        if let Shape::List(items) = &mut node.shape {
            then(items);
        }
    })
}

fn mark_item(item: &mut Item) {
    match &mut item.value.shape {
        Shape::Leaf(leaf) => *leaf = marked(leaf),
        Shape::Object(braces) => mark_object(braces),
        Shape::Filter { field, .. } => *field = marked(field),
        Shape::List(_) => {}
    }
}

fn replaced_text(request: &mut Node, random: &mut Random, written: &str) -> bool {
    let plain = |node: &Node| matches!(node.kind, Some(Kind::Text(TextRule::Text | TextRule::Key)));
    change(request, random, &plain, &mut |node, _| {
        node.shape = Shape::Leaf(marked(written));
    })
}
