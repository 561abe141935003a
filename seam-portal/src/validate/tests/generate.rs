//! Random requests from the schema's table, with a record of their mistakes.

use seam_portal_schema::table::CREATE_PORTAL;
use seam_portal_schema::{Field, Kind, Map, Object, ObjectRule, TextRule};
use serde_json::{Value, json};

/// Texts that break a rule, and one that follows it.
fn texts(rule: TextRule) -> (Vec<String>, &'static str) {
    let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    match rule {
        TextRule::Key => (all(&[""]), "k"),
        TextRule::DateTime => (
            all(&[
                "",
                "tomorrow",
                "2026-12-01",
                "2026-02-30T15:00:00Z",
                "2026-12-01T15:00:00",
            ]),
            "2026-12-01T15:00:00+01:00",
        ),
        TextRule::TimeOfDay => (all(&["", "24:00", "9:30"]), "15:00"),
        TextRule::Uuid => (all(&["", "5f1c"]), "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90"),
        TextRule::FieldName => (all(&["", "is-vip"]), "is_vip"),
        TextRule::MetadataText => (vec!["é".repeat(501)], ""),
        TextRule::Text | TextRule::ProviderKey | TextRule::EventType => (Vec::new(), ""),
    }
}

/// A request and the paths of its mistakes.
#[derive(Default)]
pub(super) struct Made {
    pub(super) value: Value,
    pub(super) wrong: Vec<String>,
    /// The same paths with `[]` for any item.
    pub(super) kinds: Vec<String>,
}

pub(super) struct Generator {
    state: u64,
    /// One of this many values with a rule is wrong. `None` for no mistakes.
    one_of: Option<usize>,
    made: Made,
}

impl Generator {
    pub(super) fn right(seed: u64) -> Self {
        Generator {
            state: seed,
            one_of: None,
            made: Made::default(),
        }
    }

    pub(super) fn wrong(seed: u64) -> Self {
        Generator {
            one_of: Some(8),
            ..Generator::right(seed)
        }
    }

    pub(super) fn request(mut self) -> Made {
        self.made.value = self.object(&CREATE_PORTAL, "", "");
        self.made
    }

    fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }

    fn goes_wrong(&mut self) -> bool {
        self.one_of.is_some_and(|one_of| self.below(one_of) == 0)
    }

    fn note(&mut self, path: &str, kind: &str) {
        self.made.wrong.push(path.to_owned());
        self.made.kinds.push(kind.to_owned());
    }

    /// An object, its `path`, and the same without the numbers of items: its `kind`.
    fn object(&mut self, object: &'static Object, path: &str, kind: &str) -> Value {
        match object.rule {
            ObjectRule::None => {
                let given = |field: &&Field| field.required || self.below(3) > 0;
                let given: Vec<_> = object.fields.iter().filter(given).collect();
                self.fields(&given, path, kind)
            }
            ObjectRule::OneOf => {
                let count = if self.goes_wrong() { self.below(3) } else { 1 };
                let first = self.below(object.fields.len() - 1);
                // At most two adjacent ones, so that there is one message.
                let given: Vec<_> = object.fields.iter().skip(first).take(count).collect();
                if given.len() != 1 {
                    self.note(path, kind);
                }
                self.fields(&given, path, kind)
            }
            ObjectRule::IdField(pairs) => {
                let (value, right) = pairs[self.below(pairs.len())];
                let (_, other) = pairs.iter().find(|(_, id)| *id != right).unwrap();
                let deciding = object.fields.iter().find(|field| field.required).unwrap();
                let wrong = if self.goes_wrong() {
                    1 + self.below(3)
                } else {
                    0
                };
                if wrong > 0 {
                    let named = if wrong == 1 { right } else { other };
                    self.note(&join(path, named), kind);
                }
                match wrong {
                    0 => json!({ deciding.name: value, right: "1" }),
                    1 => json!({ deciding.name: value }),
                    2 => json!({ deciding.name: value, *other: "1" }),
                    _ => json!({ deciding.name: value, right: "1", *other: "1" }),
                }
            }
        }
    }

    fn fields(&mut self, fields: &[&'static Field], path: &str, kind: &str) -> Value {
        let fields = fields.iter().map(|field| {
            let (path, kind) = (join(path, field.name), join(kind, field.name));
            let value = if field.nullable && self.below(4) == 0 {
                Value::Null
            } else {
                self.value(&field.kind, &path, &kind)
            };
            (field.name.to_owned(), value)
        });
        Value::Object(fields.collect())
    }

    fn value(&mut self, kind: &'static Kind, path: &str, place: &str) -> Value {
        match kind {
            Kind::Text(rule) => self.text(*rule, path, place),
            Kind::Boolean => json!(self.below(2) == 0),
            Kind::PositiveInteger if self.goes_wrong() => {
                self.note(path, place);
                [json!(0), json!(-5), json!(1.5)][self.below(3)].clone()
            }
            Kind::PositiveInteger => {
                [json!(1), json!(u64::MAX), json!(30.0)][self.below(3)].clone()
            }
            Kind::Number => [json!(0), json!(-9.5), json!(1e300)][self.below(3)].clone(),
            Kind::Enum(names) => json!(names.variants[self.below(names.variants.len())].name),
            Kind::TextOrBoolean(either) => match self.below(3) {
                0 => json!(true),
                1 if either.nullable => Value::Null,
                _ => self.text(either.text, path, place),
            },
            Kind::Object(object) => self.object(object, path, place),
            Kind::Map(map) => self.map(map, path, place),
            Kind::List(item) => {
                let place = format!("{place}[]");
                let items = 0..self.below(3);
                let items =
                    items.map(|index| self.value(item, &format!("{path}[{index}]"), &place));
                items.collect()
            }
        }
    }

    fn text(&mut self, rule: TextRule, path: &str, place: &str) -> Value {
        let (wrong, right) = texts(rule);
        if wrong.is_empty() || !self.goes_wrong() {
            return json!(right);
        }
        self.note(path, place);
        json!(wrong[self.below(wrong.len())])
    }

    fn map(&mut self, map: &'static Map, path: &str, place: &str) -> Value {
        // In the order of JSON.
        let names = ["3", "b c", "region"];
        let (names, place) = (&names[self.below(4)..], format!("{place}[]"));
        let entries = names.iter().map(|name| {
            let path = match *name {
                "region" => join(path, name),
                name => format!("{path}[{name:?}]"),
            };
            ((*name).to_owned(), self.value(&map.value, &path, &place))
        });
        Value::Object(entries.collect())
    }
}

fn join(outer: &str, name: &str) -> String {
    match outer {
        "" => name.to_owned(),
        outer => format!("{outer}.{name}"),
    }
}
