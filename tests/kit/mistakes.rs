//! Puts mistakes into valid documents.

use serde_json::{Value, json};

use crate::random::Random;
use crate::texts;

/// Changes one value. The result is usually invalid. No key is added.
pub fn mutate(value: &mut Value, random: &mut Random) {
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
    let mut all: Vec<_> = texts::of_all_rules().map(|text| json!(text)).collect();
    // As many again, so that values of other kinds are as likely as texts.
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
