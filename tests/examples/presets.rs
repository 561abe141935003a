//! `presets`: the request of each customer.

use seam_portal::testing::FakeSeam;
use serde_json::{Value, json};

use super::{Ran, assert_link, cargo_run, environment, program};

#[test]
fn prints_a_link_for_each_customer() {
    let ran = cargo_run("presets");
    ran.assert_status(0);
    let lines: Vec<_> = ran.stdout.lines().collect();
    assert_eq!(lines.len(), 4, "{}", ran.stdout);
    for line in lines {
        let (_, link) = line.split_once('\t').expect("a customer and a link");
        assert_link(link);
    }
}

#[test]
fn each_customer_has_the_base_but_for_what_is_its_own() {
    let fake = FakeSeam::start().expect("a server");
    Ran::of(program("presets").envs(environment(&fake))).assert_status(0);

    let requests = fake.requests();
    let sent: Vec<&Value> = requests
        .iter()
        .filter_map(|request| request.json())
        .collect();
    let base = json!({
        "customer_data": { "customer_key": "grand-hotel" },
        "customer_resources_filters": [{ "field": "region", "operation": "=", "value": "eu" }],
        "exclude_locale_picker": true,
        "features": {
            "connect": { "accepted_providers": ["august", "salto_ks", "yale"] },
            "organize": { "exclude": true },
        },
        "locale": "en-US",
    });
    let with = |key: &str, changes: Value| {
        let mut request = base.clone();
        request["customer_data"]["customer_key"] = json!(key);
        for (name, value) in changes.as_object().expect("an object") {
            request[name] = value.clone();
        }
        request
    };
    let managed = json!({ "features": {
        "connect": { "accepted_providers": ["august", "salto_ks", "yale"] },
        "manage": {
            "events": { "allowed_events": ["lock.locked", "lock.unlocked"] },
            "exclude_staff_management": false,
        },
        "organize": { "exclude": true },
    } });
    let front_desk =
        json!({ "is_embedded": true, "navigation_mode": "restricted", "read_only": true });
    assert_eq!(
        sent,
        [
            &base,
            &with("casa-azul", json!({ "locale": "pt-PT" })),
            &with("old-mill", front_desk),
            &with("sea-view", managed),
        ],
    );
}
