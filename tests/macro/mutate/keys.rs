//! Mistakes in keys: unknown, misspelt, misplaced, duplicate or missing.

use super::mutation::{Mutation, change_entry, change_object, marked};
use seam_portal_schema::{Object, ObjectRule};

use crate::request::{Braces, Entry, Node, Shape};
use kit::Random;

pub(super) fn mutations() -> Vec<Mutation> {
    vec![
        Mutation::new("unknown key", unknown_key),
        Mutation::new("key of another place", key_of_another_place),
        respelled("key with a letter missing", &without_a_letter),
        respelled("key with two letters swapped", &with_letters_swapped),
        respelled("key in camel case", &|name, _| camel_case(name)),
        respelled("key in kebab case", &|name, _| {
            format!("{:?}", name.replace('_', "-"))
        }),
        respelled("key with a capital", &|name, _| {
            let (first, rest) = name.split_at(1);
            format!("{}{rest}", first.to_uppercase())
        }),
        respelled("key in the plural or singular", &|name, _| {
            let one = name.strip_suffix('s').map(str::to_owned);
            one.unwrap_or_else(|| format!("{name}s"))
        }),
        Mutation::new("repeated key", repeated_key),
        Mutation::new("missing key", missing_key),
        Mutation::new("none of a one-of", none_of_a_one_of),
        Mutation::new("two of a one-of", two_of_a_one_of),
        Mutation::new("id field of another type", other_id_field),
        Mutation::new("no id field", no_id_field),
    ]
}

fn unknown_key(request: &mut Node, random: &mut Random) -> bool {
    change_object(request, random, &is_plain, &mut |braces, random| {
        let at = random.below(braces.entries.len() + 1);
        let entry = literal(&marked("wholly_unknown"), "true");
        braces.entries.insert(at, entry);
    })
}

fn key_of_another_place(request: &mut Node, random: &mut Random) -> bool {
    change_object(request, random, &is_plain, &mut |braces, random| {
        let key = random.pick(&["latitude", "time_zone", "is_embedded"]);
        let entry = if has_field(braces, key) {
            literal(&marked("wholly_unknown"), "true")
        } else {
            literal(&marked(key), misplaced(key))
        };
        braces.entries.push(entry);
    })
}

fn without_a_letter(name: &str, random: &mut Random) -> String {
    let mut name = name.to_owned();
    name.remove(1 + random.below(name.len() - 1));
    name
}

fn with_letters_swapped(name: &str, random: &mut Random) -> String {
    let at = 1 + random.below(name.len() - 2);
    let (before, after) = name.split_at(at);
    let (swapped, after) = after.split_at(2);
    let swapped: String = swapped.chars().rev().collect();
    format!("{before}{swapped}{after}")
}

fn repeated_key(request: &mut Node, random: &mut Random) -> bool {
    let wanted = |braces: &Braces| !braces.entries.is_empty();
    change_object(request, random, &wanted, &mut |braces, random| {
        let entry = random.pick(&braces.entries);
        let (key, value) = (marked(&entry.key), copy(&entry.value));
        braces.entries.push(literal(&key, &value));
    })
}

fn none_of_a_one_of(request: &mut Node, random: &mut Random) -> bool {
    change_object(request, random, &is_one_of, &mut |braces, _| {
        braces.entries.clear();
        mark_object(braces);
    })
}

fn two_of_a_one_of(request: &mut Node, random: &mut Random) -> bool {
    change_object(request, random, &is_one_of, &mut |braces, _| {
        let unit = braces.entries[0].key.contains("unit_key");
        let other = if unit { "room_key" } else { "unit_key" };
        braces.entries.push(literal(&marked(other), "\"4b\""));
    })
}

fn other_id_field(request: &mut Node, random: &mut Random) -> bool {
    change_object(request, random, &is_deep_link, &mut |braces, _| {
        let id = &mut braces.entries[1].key;
        let key = id.contains("resource_key");
        *id = marked(if key { "resource_id" } else { "resource_key" });
    })
}

fn no_id_field(request: &mut Node, random: &mut Random) -> bool {
    change_object(request, random, &is_deep_link, &mut |braces, _| {
        braces.entries.truncate(1);
        mark_object(braces);
    })
}

/// A key that is written in another way and still recognized.
fn respelled(name: &str, respell: &'static dyn Fn(&str, &mut Random) -> String) -> Mutation {
    Mutation::new(name, move |request, random| {
        // Shorter names are too close to others, and so are the ends of names with a number.
        let wanted = |entry: &Entry| entry.field.is_some_and(|field| field.name.len() > 4);
        let mut changed = false;
        let found = change_entry(request, random, &wanted, &mut |entry, random| {
            let Some(field) = entry.field else { return };
            let key = respell(field.name, random);
            changed = key != field.name && key.trim_matches('"') != field.name;
            entry.key = marked(&key);
        });
        found && changed
    })
}

fn missing_key(request: &mut Node, random: &mut Random) -> bool {
    let is_required = |entry: &Entry| entry.field.is_some_and(|field| field.required);
    let wanted = |braces: &Braces| braces.entries.iter().any(is_required) && !is_deep_link(braces);
    change_object(request, random, &wanted, &mut |braces, random| {
        let required: Vec<_> = (0..braces.entries.len())
            .filter(|&index| is_required(&braces.entries[index]))
            .collect();
        braces.entries.remove(*random.pick(&required));
        mark_object(braces);
    })
}

/// Marks an object as the place of the mistake: its type's name, or the whole object.
pub(super) fn mark_object(braces: &mut Braces) {
    if braces.name.is_empty() {
        braces.around = ("\u{1}", "\u{2}");
    } else {
        braces.name = marked(&braces.name);
    }
}

fn literal(key: &str, value: &str) -> Entry {
    Entry {
        field: None,
        key: key.to_owned(),
        sign: ": ".to_owned(),
        value: Node {
            kind: None,
            nullable: false,
            shape: Shape::Leaf(value.to_owned()),
        },
        after: ", ".to_owned(),
    }
}

fn copy(value: &Node) -> String {
    let mut text = String::new();
    value.write(&mut text);
    text
}

fn misplaced(key: &str) -> &'static str {
    match key {
        "latitude" => "38.7",
        "time_zone" => "\"Europe/Lisbon\"",
        _ => "true",
    }
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        format!("{name}{}{rest}", initial.to_uppercase())
    })
}

fn has_field(braces: &Braces, name: &str) -> bool {
    braces
        .schema
        .is_some_and(|schema| schema.field(name).is_some())
}

/// An object in which an additional key breaks no rule.
fn is_plain(braces: &Braces) -> bool {
    let plain = |schema: &Object| matches!(schema.rule, ObjectRule::None);
    braces.schema.is_some_and(plain)
}

fn is_one_of(braces: &Braces) -> bool {
    let one_of = |schema: &Object| matches!(schema.rule, ObjectRule::OneOf);
    braces.schema.is_some_and(one_of)
}

fn is_deep_link(braces: &Braces) -> bool {
    let id_field = |schema: &Object| matches!(schema.rule, ObjectRule::IdField(_));
    braces.schema.is_some_and(id_field)
}
