//! Reading a hostile text takes no more time and memory than its length justifies.

use std::fmt::Write as _;
use std::thread;

use seam_portal::{CreatePortal, CustomMetadata, CustomerData, InvalidField, InvalidRequest};

const MANY: usize = 1_000_000;
const OBJECTS: usize = 100_000;
const DEPTH: usize = 100_000;
const MEGABYTE: usize = 1 << 20;

/// Runs with a smaller stack than a thread has by default.
fn in_little_stack(run: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(MEGABYTE).spawn(run);
    thread.expect("a thread").join().expect("no panic");
}

fn messages<T>(result: Result<T, InvalidRequest>) -> usize {
    let fields = result.err().map(|error| error.fields().to_vec());
    let fields = fields.unwrap_or_default();
    fields
        .iter()
        .map(|field| InvalidField::messages(field).len())
        .sum()
}

/// So many entries, made from their numbers.
fn entries(count: usize, entry: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for number in 0..count {
        let separator = if number == 0 { "" } else { "," };
        write!(text, "{separator}{}", entry(number)).expect("no end of memory");
    }
    text
}

#[test]
fn depth_is_limited() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"features\":", "}")] {
        let json = format!("{}1{}", open.repeat(DEPTH), close.repeat(DEPTH));
        in_little_stack(move || {
            let error = CreatePortal::from_json(&json).unwrap_err();
            assert!(
                error.to_string().contains("recursion limit exceeded"),
                "{error}"
            );
            assert!(error.position().is_some());
            serde_json::from_str::<CreatePortal<'_>>(&json).unwrap_err();
        });
    }
    // The greatest depth.
    let json = format!("{{\"a\":{}{}}}", "[".repeat(126), "]".repeat(126));
    in_little_stack(move || assert_eq!(messages(CreatePortal::from_json(&json)), 1));
}

#[test]
fn a_text_may_be_long() {
    let long = "x".repeat(100 * MEGABYTE);
    for json in [
        format!(r#"{{"customer_key":"{long}"}}"#),
        format!(r#"{{"customer_key":"{long}\n"}}"#),
    ] {
        let data = CustomerData::from_json(&json).unwrap();
        assert!(data.customer_key.len() >= long.len());
    }
    for (json, count) in [
        (format!(r#"{{"{long}":1}}"#), 1),
        (format!(r#"{{"locale":"{long}"}}"#), 1),
        (format!(r#"{{"customization_profile_id":"{long}"}}"#), 1),
    ] {
        let error = CreatePortal::from_json(&json).unwrap_err();
        assert_eq!(error.fields().len(), count);
        assert!(error.to_string().len() < 2000);
        assert!(json.len() > long.len());
    }
}

#[test]
fn keys_may_be_many() {
    let unknown = format!(
        "{{{}}}",
        entries(MANY, |number| format!("\"key_{number}\":1"))
    );
    // Only so many mistakes are reported.
    assert_eq!(messages(CreatePortal::from_json(&unknown)), 1000);
    serde_json::from_str::<CreatePortal<'_>>(&unknown).unwrap_err();

    let metadata = CustomMetadata::from_json(&unknown.replace(":1", ":true"))
        .unwrap()
        .entries
        .len();
    assert_eq!(metadata, MANY);
    let repeated = format!("{{{}}}", entries(MANY, |_| "\"a\":true".to_owned()));
    assert_eq!(messages(CustomMetadata::from_json(&repeated)), MANY - 1);
    let repeated = format!("{{{}}}", entries(MANY, |_| "\"read_only\":true".to_owned()));
    assert_eq!(messages(CreatePortal::from_json(&repeated)), MANY - 1);
}

#[test]
fn objects_may_be_many() {
    let rooms = entries(OBJECTS, |number| {
        format!(r#"{{"room_kye":"{number}","name":1}}"#)
    });
    let json = format!(r#"{{"customer_key":"c","rooms":[{rooms}]}}"#);
    // A meant key is only guessed a limited number of times. After that, it is also reported as
    // missing.
    assert_eq!(
        messages(CustomerData::from_json(&json)),
        3 * OBJECTS - 10_000
    );
    let rooms = entries(OBJECTS, |number| {
        format!(r#"{{"room_key":"{number}","name":""}}"#)
    });
    let json = format!(r#"{{"customer_key":"c","rooms":[{rooms}]}}"#);
    assert_eq!(
        CustomerData::from_json(&json).unwrap().rooms.unwrap().len(),
        OBJECTS
    );
}
