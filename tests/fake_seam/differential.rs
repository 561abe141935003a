//! `FakeSeam` against the published schema: both find the same mistakes in random requests.

use std::collections::BTreeSet;

use kit::interpret::{join, wrong_places};
use kit::mistakes::mutate;
use kit::{Cases, Requests, Style, schema};
use seam_portal::testing::FakeSeam;
use serde_json::Value;

use crate::wire::{Wire, post};

/// Objects for which the schema only says that no alternative fits.
const ALTERNATIVES: &[&str] = &["deep_link", "landing_page.manage"];

/// The places that an answer names. Empty if the answer is a link.
fn named_places(answer: &Value, path: &str, into: &mut BTreeSet<String>) {
    for (key, value) in answer.as_object().into_iter().flatten() {
        match value {
            Value::Array(messages) if messages.is_empty() => {}
            Value::Array(_) => drop(into.insert(path.to_owned())),
            _ => named_places(value, &join(path, key), into),
        }
    }
}

/// Removes the differences that are intended.
fn even(places: BTreeSet<String>) -> BTreeSet<String> {
    let even = |place: String| {
        let alternative = ALTERNATIVES
            .iter()
            .find(|object| place.starts_with(**object));
        let place = alternative.map_or(place, |object| (*object).to_owned());
        // With the key `_errors`, Seam's answer merges its mistakes with those of the object.
        place
            .strip_suffix("._errors")
            .map_or(place.clone(), str::to_owned)
    };
    places.into_iter().map(even).collect()
}

#[test]
fn fake_and_schema_agree() {
    let schema = schema()["request"].clone();
    let requests = Requests::default();
    let seam = FakeSeam::start().unwrap();
    let mut wire = Wire::open(&seam);
    let cases = Cases::new(3000);
    let mut refused = 0;
    cases.in_turn(|random, number| {
        let slips = random.one_in(3);
        let style = if slips { Style::Slips } else { Style::Plain };
        let mut request = requests.make(random, number, style);
        for _ in 0..random.below(4) {
            mutate(&mut request, random);
        }
        let answer = wire.call(&post(&seam, &request)).unwrap();
        let mut named = BTreeSet::new();
        named_places(&answer.json()["error"]["validation_errors"], "", &mut named);
        let wrong = even(wrong_places(&schema, &request));
        assert_eq!(even(named), wrong, "{request:#}");
        assert_eq!(answer.status == 400, !wrong.is_empty(), "{request:#}");
        refused += usize::from(answer.status == 400);
    });
    // Both sides have accepted and refused requests, so neither is right by chance.
    let some = cases.count / 5..=cases.count - cases.count / 5;
    assert!(
        some.contains(&refused) || cases.count < 100,
        "{refused} refused"
    );
}
