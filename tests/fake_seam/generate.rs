//! Random requests, right ones and ones with a few things wrong.

use serde_json::{Map, Value, json};

use crate::interpret::{DATE_TIMES, FIELD_NAMES, TIMES_OF_DAY, UUIDS, labelled};

/// A small generator of numbers that are random enough, and the same for the same seed.
pub(crate) struct Random {
    pub(crate) state: u64,
    /// Whether some values slip past the edge of their rule.
    pub(crate) slips: bool,
}

impl Random {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).unwrap()
    }

    fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }
}

/// A value that `schema` takes, but for slips.
pub(crate) fn right(schema: &Value, random: &mut Random) -> Value {
    if schema["nullable"] == true && random.below(5) == 0 {
        return Value::Null;
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let parts = parts.iter().map(|part| right(part, random));
        let parts = parts.flat_map(|part| part.as_object().cloned().unwrap_or_default());
        return Value::Object(parts.collect());
    }
    if let Some(branches) = schema["oneOf"].as_array() {
        return right(random.pick(branches), random);
    }
    if random.slips && random.below(6) == 0 {
        return slip(schema, random);
    }
    match schema["type"].as_str().expect("a type") {
        "boolean" => json!(random.below(2) == 0),
        "number" => random
            .pick(&[json!(0), json!(-17), json!(48.25), json!(1e300)])
            .clone(),
        "integer" => random
            .pick(&[json!(1), json!(90), json!(30.0), json!(u64::MAX)])
            .clone(),
        "string" => string(schema, random),
        "array" => {
            let count = random.below(3);
            (0..count)
                .map(|_| right(&schema["items"], random))
                .collect()
        }
        "object" => object(schema, random),
        other => panic!("the tests do not know the type {other}"),
    }
}

/// A value of the right kind, for which `schema` has a rule that it may break.
fn slip(schema: &Value, random: &mut Random) -> Value {
    let all = match schema["type"].as_str().expect("a type") {
        "integer" => vec![json!(0), json!(-0.0), json!(-5), json!(1.5)],
        "string" => {
            let texts = labelled(schema).unwrap_or_default().iter();
            let mut texts: Vec<_> = texts.map(|(text, _)| json!(text)).collect();
            texts.extend([json!(""), json!("é".repeat(500)), json!("é".repeat(501))]);
            texts
        }
        _ => vec![json!(null)],
    };
    random.pick(&all).clone()
}

fn string(schema: &Value, random: &mut Random) -> Value {
    if let Some(listed) = schema["enum"].as_array() {
        return random.pick(listed).clone();
    }
    if let Some(texts) = labelled(schema) {
        let fine: Vec<_> = texts.iter().filter(|(_, fine)| *fine).collect();
        return json!(random.pick(&fine).0);
    }
    let most = schema["maxLength"].as_u64().unwrap_or(600);
    let long = "é".repeat(usize::try_from(most).unwrap());
    let texts = [
        "x",
        "Lobby",
        "\u{1F511} \"\\\n",
        "2026-12-01",
        long.as_str(),
        "",
    ];
    let empty = usize::from(schema.get("minLength").is_some());
    json!(random.pick(&texts[..texts.len() - empty]))
}

fn object(schema: &Value, random: &mut Random) -> Value {
    let mut object = Map::new();
    if let Some(any) = schema.get("additionalProperties") {
        for name in ["a", "b c", "_errors", ""] {
            if random.below(3) == 0 {
                object.insert(name.to_owned(), right(any, random));
            }
        }
    }
    let required = schema["required"].as_array();
    let properties = schema["properties"].as_object();
    for (name, property) in properties.into_iter().flatten() {
        let required = required.is_some_and(|all| all.iter().any(|one| one == name));
        // Left out of the model on purpose.
        if name != "_dev" && (required || random.below(3) == 0) {
            object.insert(name.clone(), right(property, random));
        }
    }
    Value::Object(object)
}

/// Changes one thing, for the worse more often than not. No key is added.
pub(crate) fn mutate(value: &mut Value, random: &mut Random) {
    let mut places = Vec::new();
    pointers(value, String::new(), &mut places);
    let place = random.pick(&places).clone();
    if random.below(3) > 0 {
        *value.pointer_mut(&place).expect("a place") = junk(random);
        return;
    }
    let Some((parent, key)) = place.rsplit_once('/') else {
        return;
    };
    match value.pointer_mut(parent) {
        Some(Value::Object(object)) => drop(object.remove(key)),
        Some(Value::Array(items)) => drop(items.remove(key.parse().expect("an index"))),
        _ => {}
    }
}

fn pointers(value: &Value, pointer: String, into: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                pointers(value, format!("{pointer}/{key}"), into);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(value, format!("{pointer}/{index}"), into);
            }
        }
        _ => {}
    }
    into.push(pointer);
}

fn junk(random: &mut Random) -> Value {
    let texts = [DATE_TIMES, UUIDS, TIMES_OF_DAY, FIELD_NAMES].concat();
    let texts = texts.into_iter().map(|(text, _)| json!(text));
    let mut all: Vec<_> = texts.collect();
    // As many again, so that other kinds are as likely as texts.
    for _ in 0..3 {
        all.extend([
            json!(null),
            json!(true),
            json!(0),
            json!(-1),
            json!(1.5),
            json!(2),
        ]);
        all.extend([
            json!(""),
            json!("x"),
            json!("é".repeat(501)),
            json!([]),
            json!({}),
        ]);
    }
    random.pick(&all).clone()
}
