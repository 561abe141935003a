//! A document that Seam's schema allows can be read, is valid, and is written as it was.

use kit::{Cases, Requests, Style};
use seam_portal::CreatePortal;
use serde::Deserialize as _;
use serde_json::{Value, json};

#[test]
fn right_documents_are_written_as_they_are_read() {
    let requests = Requests::default();
    Cases::new(2000).each(|random, number| {
        let document = requests.make(random, number, Style::Any);
        is_kept(&document.to_string());
    });
}

fn is_kept(document: &str) {
    let request = CreatePortal::from_json(document).expect(document);
    request.validate().expect(document);
    assert_eq!(
        serde_json::from_str::<CreatePortal<'_>>(document).expect(document),
        request
    );
    // A parsed value can also be read.
    let value: Value = serde_json::from_str(document).expect("JSON");
    let of_value = CreatePortal::deserialize(&value).expect(document);
    assert_eq!(of_value, request);
    let of_value = CreatePortal::deserialize(value.clone()).expect(document);
    assert_eq!(of_value, request);

    let written = serde_json::to_value(&request).expect("JSON");
    let owned = request.clone().into_owned();
    assert_eq!(CreatePortal::deserialize(&written).expect(document), owned);
    assert_eq!(even(written), even(value));
}

/// JSON has one kind of number: `30` and `30.0` are the same.
fn even(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.into_iter().map(even).collect(),
        Value::Object(entries) => {
            let entries = entries.into_iter().map(|(key, value)| (key, even(value)));
            Value::Object(entries.collect())
        }
        other => other,
    }
}
