//! Texts that contain markup, in all places of a request.

use seam_portal::testing::FakeSeam;
use seam_portal_schema::table::CREATE_PORTAL;
use seam_portal_schema::{Kind, Object, ObjectRule, TextRule};
use serde_json::{Map, Value, json};

use super::page::{Page, get, link};

const HOSTILE: [&str; 9] = [
    "<img src=x onerror=alert(1)>",
    "</bdi></td></tr></table></main><h1>Seam</h1>",
    "</title><script>alert(1)</script>",
    "</style><style>*{display:none}",
    "\" onclick='alert(1)' x=\"",
    "<!-- <![CDATA[ &lt;b&gt;&amp;",
    "\0\u{1}\u{7f}\u{85}\r\n\t",
    "\u{202e}gnp.exe\u{2066}\u{200f}\u{2028}\u{feff}",
    "javascript:alert(1)",
];

/// A request with every field of the schema, and an unknown key in each object. Each text and each
/// key that can be anything is `text`.
fn request(text: &str) -> Value {
    let mut request = object(&CREATE_PORTAL, text);
    request["landing_page"] = json!({ "manage": { "room_key": text } });
    request["deep_link"] = json!({ "resource_type": "space", "resource_key": text });
    request
}

fn object(object: &Object, text: &str) -> Value {
    let fields = object
        .fields
        .iter()
        .filter(|_| matches!(object.rule, ObjectRule::None));
    let fields = fields.map(|field| (field.name.to_owned(), value(&field.kind, text)));
    let mut object: Map<_, _> = fields.collect();
    object.insert(format!("~{text}"), json!({ text: [text] }));
    Value::Object(object)
}

fn value(kind: &Kind, text: &str) -> Value {
    match kind {
        Kind::Text(TextRule::DateTime) => json!("2026-12-01T15:00:00Z"),
        Kind::Text(TextRule::TimeOfDay) => json!("15:00"),
        Kind::Text(TextRule::Uuid) => json!("5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90"),
        Kind::Text(TextRule::FieldName) => json!("region"),
        Kind::Text(_) | Kind::TextOrBoolean(_) => json!(text),
        Kind::Boolean => json!(true),
        Kind::PositiveInteger | Kind::Number => json!(1),
        Kind::Enum(names) => json!(names.variants[0].name),
        Kind::Object(fields) => object(fields, text),
        Kind::List(item) => json!([value(item, text)]),
        Kind::Map(map) => json!({ text: value(&map.value, text) }),
    }
}

#[test]
fn texts_stay_texts_everywhere() {
    let seam = FakeSeam::start().unwrap();
    seam.take_unknown_keys();
    let harmless = Page::of(&seam, &request("harmless")).shape();
    for text in HOSTILE {
        let page = Page::of(&seam, &request(text));
        assert_eq!(page.shape(), harmless, "{text:?}");
    }
}

#[test]
fn nothing_that_is_hidden_gets_into_the_page() {
    let seam = FakeSeam::start().unwrap();
    seam.take_unknown_keys();
    let hidden = HOSTILE.concat();
    let answer = get(&seam, &link(&seam, &request(&hidden)));
    let html = String::from_utf8(answer.body).unwrap();
    for letter in html.chars().filter(|letter| *letter != '\n') {
        assert!(!letter.is_control(), "{letter:?}");
        assert!(
            !"\u{202e}\u{2066}\u{200f}\u{2028}\u{feff}".contains(letter),
            "{letter:?}"
        );
    }
}

#[test]
fn hostile_names_can_be_read() {
    let seam = FakeSeam::start().unwrap();
    let guest = |name: &str| {
        let guests = json!([{ "guest_key": "g", "name": name }]);
        let data = json!({ "customer_key": "c", "guests": guests });
        let page = Page::of(&seam, &json!({ "customer_data": data }));
        page.rows("Guests (1)")[0][1].clone()
    };
    for (name, shown) in [
        ("<b>\"Ada\" & 'co'</b>", "<b>\"Ada\" & 'co'</b>"),
        ("a\0b\u{202e}c\nd", "a\\u{0}b\\u{202e}c\\nd"),
        ("عمر الخيام 👩\u{200d}🔬", "عمر الخيام 👩\u{200d}🔬"),
        ("", "empty"),
    ] {
        assert_eq!(guest(name), shown);
    }
}
