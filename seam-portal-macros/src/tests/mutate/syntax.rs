//! Mistakes in how a request is written.

use super::super::random::Random;
use super::super::request::{Braces, Entry, Item, Node, Shape};
use super::{Mutation, change, change_entry, change_object, marked};
use crate::schema::{Kind, TextRule};

pub(super) fn mutations() -> Vec<Mutation> {
    let mut all = vec![
        Mutation::new("missing colon", |request, random| {
            change_entry(request, random, &|_| true, &mut |entry, _| {
                entry.sign = String::from(" ");
                entry.key = marked(&entry.key);
            })
        }),
        Mutation::new("missing value", |request, random| {
            change_entry(request, random, &|_| true, &mut |entry, _| {
                entry.sign = format!("{} ", marked(":"));
                entry.value.shape = Shape::Leaf(String::new());
            })
        }),
        Mutation::new("missing comma between fields", |request, random| {
            let wanted = |braces: &Braces| braces.entries.len() > 1;
            change_object(request, random, &wanted, &mut |braces, random| {
                let at = random.below(braces.entries.len() - 1);
                braces.entries[at].after = String::from(" ");
                let next = &mut braces.entries[at + 1].key;
                *next = marked(next);
            })
        }),
        Mutation::new("missing comma between items", missing_comma_in_list),
        Mutation::new("two commas", |request, random| {
            change_entry(request, random, &|_| true, &mut |entry, _| {
                entry.after = format!(", {} ", marked(","));
            })
        }),
        Mutation::new("semicolon between fields", |request, random| {
            change_entry(request, random, &|_| true, &mut |entry, _| {
                entry.after = format!("{} ", marked(";"));
            })
        }),
        Mutation::new("semicolon between items", |request, random| {
            let wanted = |node: &Node| matches!(&node.shape, Shape::List(items) if items.len() > 1);
            change(request, random, &wanted, &mut |node, _| {
                if let Shape::List(items) = &mut node.shape {
                    items[0].after = format!("{} ", marked(";"));
                }
            })
        }),
        Mutation::new("type's name in front of an object", |request, random| {
            let wanted = |node: &Node| node.kind.is_some() && is_object(node);
            change(request, random, &wanted, &mut |node, _| {
                if let Shape::Object(braces) = &mut node.shape {
                    let name = braces.schema.map_or("CustomMetadata", |schema| schema.name);
                    braces.name = format!("{} ", marked(name));
                }
            })
        }),
        Mutation::new("single quotes", |request, random| {
            replaced_text(request, random, "'x'")
        }),
        Mutation::new("words without quotes", |request, random| {
            replaced_text(request, random, "Grand Hotel")
        }),
        Mutation::new("text without quotes", |request, random| {
            replaced_text(request, random, "room-101")
        }),
        Mutation::new("second value", |request, random| {
            change_entry(request, random, &|_| true, &mut |entry, _| {
                entry.after = format!(" {}, ", marked("\"more\""));
            })
        }),
    ];
    for sign in ["=", "=>", "==", "::"] {
        all.push(Mutation::new(
            format!("`{sign}` for the colon"),
            move |request, random| {
                change_entry(request, random, &|_| true, &mut |entry: &mut Entry, _| {
                    entry.sign = format!(" {} ", marked(sign));
                })
            },
        ));
    }
    for operator in ["==", "!=", "<", ">=", "contains", "=>"] {
        all.push(Mutation::new(format!("filter with `{operator}`"), move |request, random| {
            let wanted = |node: &Node| {
                matches!(&node.shape, Shape::Filter { value, .. } if is_leaf(value))
            };
            change(request, random, &wanted, &mut |node, _| {
                if let Shape::Filter { operator: written, .. } = &mut node.shape {
                    *written = format!(" {} ", marked(operator));
                }
            })
        }));
    }
    all
}

fn is_object(node: &Node) -> bool {
    matches!(node.shape, Shape::Object(_))
}

fn is_leaf(node: &Node) -> bool {
    matches!(node.shape, Shape::Leaf(_))
}

fn missing_comma_in_list(request: &mut Node, random: &mut Random) -> bool {
    let wanted = |node: &Node| matches!(&node.shape, Shape::List(items) if items.len() > 1);
    change(request, random, &wanted, &mut |node, _| {
        if let Shape::List(items) = &mut node.shape {
            items[0].after = String::from(" ");
            mark_item(&mut items[1]);
        }
    })
}

fn mark_item(item: &mut Item) {
    match &mut item.value.shape {
        Shape::Leaf(leaf) => *leaf = marked(leaf),
        Shape::Object(braces) => braces.around = ("\u{1}", "\u{2}"),
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
