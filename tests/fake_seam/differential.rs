//! `FakeSeam` against the published schema: both say the same of random requests.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::SystemTime;
use std::{env, fs};

use seam_portal::testing::FakeSeam;
use serde_json::Value;

use crate::generate::{Random, mutate, right};
use crate::interpret::{join, wrong_places};
use crate::wire::{Wire, post};

const ROUNDS: usize = 3000;

/// Objects of which the schema says only that no alternative fits.
const ALTERNATIVES: &[&str] = &["deep_link", "landing_page.manage"];

fn request_schema() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("create_portal.json");
    let schema: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    schema["request"].clone()
}

fn seed() -> u64 {
    let given = env::var("SEAM_PORTAL_SEED").ok();
    let given = given.map(|seed| seed.parse().expect("SEAM_PORTAL_SEED is a number"));
    given.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        now.unwrap().as_secs()
    })
}

/// The places that an answer names, or none if it is a link.
fn named_places(answer: &Value, path: &str, into: &mut BTreeSet<String>) {
    for (key, value) in answer.as_object().into_iter().flatten() {
        match value {
            Value::Array(messages) if messages.is_empty() => {}
            Value::Array(_) => drop(into.insert(path.to_owned())),
            _ => named_places(value, &join(path, key), into),
        }
    }
}

/// Evens out where the two tell a mistake on purpose.
fn even(places: BTreeSet<String>) -> BTreeSet<String> {
    let even = |place: String| {
        let alternative = ALTERNATIVES
            .iter()
            .find(|object| place.starts_with(**object));
        let place = alternative.map_or(place, |object| (*object).to_owned());
        // A key by this name has its mistakes told with the object's.
        place
            .strip_suffix("._errors")
            .map_or(place.clone(), str::to_owned)
    };
    places.into_iter().map(even).collect()
}

#[test]
fn fake_and_schema_agree() {
    let seed = seed();
    println!("SEAM_PORTAL_SEED={seed}");
    let mut random = Random {
        state: seed,
        slips: true,
    };
    let schema = request_schema();
    let seam = FakeSeam::start().unwrap();
    let mut wire = Wire::open(&seam);
    let mut refused = 0;
    for _ in 0..ROUNDS {
        random.slips = random.below(3) == 0;
        let mut request = right(&schema, &mut random);
        for _ in 0..random.below(4) {
            mutate(&mut request, &mut random);
        }
        let answer = wire.call(&post(&seam, &request)).unwrap();
        let mut named = BTreeSet::new();
        named_places(&answer.json()["error"]["validation_errors"], "", &mut named);
        let wrong = even(wrong_places(&schema, &request));
        assert_eq!(even(named), wrong, "{request:#}");
        assert_eq!(answer.status == 400, !wrong.is_empty(), "{request:#}");
        refused += usize::from(answer.status == 400);
    }
    // Neither side is right by refusing or taking everything.
    assert!(
        (ROUNDS / 5..ROUNDS * 4 / 5).contains(&refused),
        "{refused} refused"
    );
}
